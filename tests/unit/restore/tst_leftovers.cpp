// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/leftovers.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QDateTime day(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::UTC);
constexpr quint32 oldOid = 100;

} // namespace

/// When a database that a run left may go, and when it stays because it might be the only good copy.
class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGoodIsRemoved_data()
    {
        using Decision = LeftDatabase::Decision;
        QTest::addColumn<int>("daysOver");
        QTest::addColumn<quint32>("keptOid"); // 0: it is not there
        QTest::addColumn<bool>("hasTarget");
        QTest::addColumn<bool>("hasBackup");
        QTest::addColumn<int>("sessions");
        QTest::addColumn<Decision>("decision");
        const auto row = [](const char *name, int daysOver, quint32 oid, bool hasTarget, bool hasBackup, int sessions,
                            Decision decision) {
            QTest::newRow(name) << daysOver << oid << hasTarget << hasBackup << sessions << decision;
        };
        row("not its day", -1, oldOid, true, true, 0, Decision::Keep);
        row("its day", 0, oldOid, true, true, 0, Decision::Remove);
        row("its day, no backup", 1, oldOid, true, false, 0, Decision::Keep);
        row("no target", 1, oldOid, false, true, 0, Decision::Keep);
        row("in use", 1, oldOid, true, true, 1, Decision::Keep);
        row("gone", 1, 0, true, true, 0, Decision::Forget);
        row("another of its name", 1, 999, true, true, 0, Decision::Forget);
    }
    void nothingGoodIsRemoved()
    {
        QFETCH(int, daysOver);
        QFETCH(quint32, keptOid);
        QFETCH(bool, hasTarget);
        QFETCH(bool, hasBackup);
        QFETCH(int, sessions);
        QFETCH(LeftDatabase::Decision, decision);
        LeftDatabase database;
        database.run = {.target = u"target"_s, .databaseOid = oldOid};
        database.artefact = {.kind = ArtefactKind::KeptDatabase, .location = u"kept"_s, .keepUntil = day};
        ServerFacts server;
        if (hasTarget)
            server.databases.push_back({.oid = 200, .name = u"target"_s});
        if (keptOid != 0)
            server.databases.push_back({.oid = keptOid, .name = u"kept"_s, .sessionCount = sessions});

        const LeftDatabase made = decided(database, server, hasBackup, day.addDays(daysOver));
        QCOMPARE(int(made.decision), int(decision));
        QCOMPARE(made.reason.isEmpty(), decision == LeftDatabase::Decision::Remove);
    }

    void aCopyThatWasLeftGoesAtOnceWhileTheTargetIsThere()
    {
        LeftDatabase copy;
        copy.run = {.target = u"target"_s, .databaseOid = oldOid};
        copy.artefact = {.kind = ArtefactKind::CopyDatabase, .location = u"copy"_s};
        ServerFacts server;
        server.databases = {{.oid = 300, .name = u"copy"_s}};
        QVERIFY(decided(copy, server, false, day).decision == LeftDatabase::Decision::Keep);
        server.databases.push_back({.oid = oldOid, .name = u"target"_s});
        QVERIFY(decided(copy, server, false, day).decision == LeftDatabase::Decision::Remove);
    }
};

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
