// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/aftermath.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Belay::Journal)
Q_DECLARE_METATYPE(Belay::ServerFacts)

namespace {

constexpr quint32 oldOid = 100;
constexpr quint32 newOid = 200;
constexpr quint32 foreignOid = 300;

ServerFacts server(const std::vector<std::pair<QString, quint32>> &databases)
{
    ServerFacts facts;
    for (const auto &[name, oid] : databases)
        facts.databases.push_back({.oid = oid, .name = name});
    return facts;
}

ServerFacts halfDropped(ServerFacts facts)
{
    facts.databases.front().connectionLimit = -2;
    return facts;
}

Journal switching(quint32 targetOid)
{
    Journal journal{.copyName = u"copy"_s};
    journal.change = DatabaseSwitch{.target = {.systemIdentifier = u"1"_s, .databaseOid = targetOid, .database = u"target"_s},
                                    .setAside = u"kept"_s,
                                    .replacement = u"copy"_s,
                                    .replacementOid = newOid};
    return journal;
}

Journal loadedInPlace()
{
    return {.contentMark = u"before"_s};
}

Journal dropping()
{
    Journal journal{.copyName = u"copy"_s};
    journal.dropped = DatabaseFrame{.create = u"CREATE"_s, .carryOver = {}};
    return journal;
}

Journal switchingAfterDrop()
{
    Journal journal = switching(0);
    journal.change->setAside.clear();
    journal.dropped = dropping().dropped;
    return journal;
}

Journal removing()
{
    Journal journal;
    journal.removed = TargetIdentity{.systemIdentifier = u"1"_s, .databaseOid = oldOid, .database = u"target"_s};
    return journal;
}

} // namespace

/// What a run that died has done to its target, told from its journal and the server's oids.
class TestAftermath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheRunHasDone_data()
    {
        using State = Aftermath::State;
        QTest::addColumn<quint32>("before"); // oid of the target when the run began
        QTest::addColumn<Journal>("journal");
        QTest::addColumn<ServerFacts>("facts");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("hasReplacement");
        const auto row = [](const char *name, quint32 before, const Journal &journal, const ServerFacts &facts, State state,
                            bool hasReplacement = false, const QString &mark = {}) {
            QTest::newRow(name) << before << journal << facts << mark << state << hasReplacement;
        };
        row("nothing yet", oldOid, {}, server({{u"target"_s, oldOid}}), State::AsItWas);
        row("still no target", 0, {}, server({}), State::AsItWas);
        row("a copy", oldOid, {.copyName = u"copy"_s}, server({{u"target"_s, oldOid}, {u"copy"_s, newOid}}), State::AsItWas);
        row("not switched", oldOid, switching(oldOid), server({{u"target"_s, oldOid}, {u"copy"_s, newOid}}), State::AsItWas, true);
        row("switched", oldOid, switching(oldOid), server({{u"target"_s, newOid}, {u"kept"_s, oldOid}}), State::Changed);
        row("switched, kept one gone", oldOid, switching(oldOid), server({{u"target"_s, newOid}}), State::Changed);
        row("switched, then replaced", oldOid, switching(oldOid), server({{u"target"_s, foreignOid}, {u"kept"_s, oldOid}}), State::Changed);
        row("another under the kept name", oldOid, switching(oldOid), server({{u"target"_s, oldOid}, {u"kept"_s, foreignOid}, {u"copy"_s, newOid}}),
            State::AsItWas, true);
        row("got its name", 0, switching(0), server({{u"target"_s, newOid}}), State::Changed);
        row("has no name yet", 0, switching(0), server({{u"copy"_s, newOid}}), State::AsItWas, true);
        row("somebody else's", 0, switching(0), server({{u"target"_s, foreignOid}, {u"copy"_s, newOid}}), State::Foreign, true);
        row("replaced meanwhile", oldOid, {}, server({{u"target"_s, foreignOid}}), State::Foreign);
        row("removed meanwhile", oldOid, {.copyName = u"copy"_s}, server({{u"copy"_s, newOid}}), State::Foreign);
        row("in place, not committed", oldOid, loadedInPlace(), server({{u"target"_s, oldOid}}), State::AsItWas, false, u"before"_s);
        row("in place, committed", oldOid, loadedInPlace(), server({{u"target"_s, oldOid}}), State::Changed, false, u"after"_s);
        row("not dropped", oldOid, dropping(), server({{u"target"_s, oldOid}}), State::AsItWas);
        row("dropped", oldOid, dropping(), server({{u"copy"_s, newOid}}), State::Gone);
        row("half dropped", oldOid, dropping(), halfDropped(server({{u"target"_s, oldOid}})), State::Gone);
        row("dropped, the copy is whole", oldOid, switchingAfterDrop(), server({{u"copy"_s, newOid}}), State::Gone, true);
        row("dropped, the copy has the name", oldOid, switchingAfterDrop(), server({{u"target"_s, newOid}}), State::Changed);
        row("not removed", oldOid, removing(), server({{u"target"_s, oldOid}}), State::AsItWas);
        row("removed", oldOid, removing(), server({}), State::Changed);
        row("half removed", oldOid, removing(), halfDropped(server({{u"target"_s, oldOid}})), State::Changed);
    }
    void tellsWhatTheRunHasDone()
    {
        QFETCH(quint32, before);
        QFETCH(Journal, journal);
        QFETCH(ServerFacts, facts);
        QFETCH(QString, mark);
        QFETCH(Aftermath::State, state);
        QFETCH(bool, hasReplacement);
        const RunStart run{.target = u"target"_s, .databaseOid = before};
        const Aftermath seen = aftermathOf(run, journal, facts, mark);
        QCOMPARE(int(seen.state), int(state));
        QCOMPARE(seen.hasReplacement, hasReplacement);
    }

    void theJournalIsReadAsItWasWritten()
    {
        const Journal wanted = switching(oldOid);
        const DatabaseFrame frame{.create = u"CREATE DATABASE \"a'\\b\""_s, .carryOver = {u"GRANT 1"_s, u"GRANT 2"_s}};
        RunDetail run;
        run.summary.start.systemIdentifier = u"1"_s;
        run.steps = {{.key = u"drop"_s, .title = u"Drop"_s, .facts = dropFacts(u"copy"_s, frame)},
                     {.key = u"load"_s, .title = u"Load"_s, .facts = markFacts(u"abc"_s, {})},
                     {.key = u"verify"_s, .title = u"Verify"_s, .state = StepState::Done},
                     {.key = u"switch"_s, .title = u"Switch"_s, .facts = switchFacts(*wanted.change, SwitchPurpose::PutBack)}};
        const Journal read = readJournal(run);
        QCOMPARE(read.copyName, u"copy"_s);
        QVERIFY(read.dropped == frame);
        QCOMPARE(read.contentMark, u"abc"_s);
        QVERIFY(read.wasVerified);
        QVERIFY(read.change == wanted.change);
        QVERIFY(read.purpose == SwitchPurpose::PutBack);
        QCOMPARE(read.lastStep, u"Switch"_s);
    }
};

QTEST_GUILESS_MAIN(TestAftermath)
#include "tst_aftermath.moc"
