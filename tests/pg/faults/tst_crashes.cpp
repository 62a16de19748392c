// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/faultbench.h"

#include <QJsonArray>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// What belayctl is doing when it is killed, and between which states of the target it goes.
struct Journey {
    const char *name;
    const char *mode;   ///< of the restore
    const char *before; ///< state of the target
    const char *after;
    enum { Restore, Rollback } work = Restore;
    QStringList places;     ///< within its steps, or beside them
};

const QStringList dumping{u"dump.written"_s, u"dump.renamed"_s};
const QStringList loading{u"create.made"_s, u"load.loading"_s};

const std::vector<Journey> &journeys()
{
    static const std::vector<Journey> all{
        {.name = "swap", .mode = "swap", .before = "old", .after = "new",
         .places = QStringList{u"run.begun"_s, u"run.ending"_s, u"run.ended"_s, u"switch.renamed"_s} + dumping + loading},
        {.name = "swap, no target", .mode = "swap", .before = "absent", .after = "new", .places = {u"switch.renamed"_s}},
        {.name = "in-place", .mode = "in-place", .before = "old", .after = "new", .places = {u"load.loading"_s, u"run.ending"_s}},
        {.name = "recreate", .mode = "recreate", .before = "old", .after = "new",
         .places = QStringList{u"switch.renamed"_s, u"run.ending"_s} + loading},
        {.name = "rollback, kept database", .mode = "swap", .before = "new", .after = "old", .work = Journey::Rollback,
         .places = {u"switch.renamed"_s, u"run.ending"_s}},
        {.name = "rollback, safety backup", .mode = "in-place", .before = "new", .after = "old", .work = Journey::Rollback,
         .places = {u"load.loading"_s, u"switch.renamed"_s}},
        {.name = "rollback, removal", .mode = "swap", .before = "new", .after = "absent", .work = Journey::Rollback, .places = {}},
    };
    return all;
}

} // namespace

/// Promises 2 and 4: belayctl is killed at every step of its journal, in every mode, there and back. The target is old or
/// new at every moment; recovery makes it whole and says what it is; a second one changes nothing; nothing is left behind.
class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<FaultBench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void aKilledRunIsSettled_data()
    {
        QTest::addColumn<int>("journey");
        QTest::addColumn<QString>("place");
        for (int i = 0; i < int(journeys().size()); ++i) {
            const Journey &journey = journeys().at(std::size_t(i));
            QStringList places = journey.places;
            for (const QString &step : stepsOf(journey))
                places << step + u".begun"_s << step + u".worked"_s;
            places.removeDuplicates();
            for (const QString &place : std::as_const(places))
                QTest::addRow("%s: %s", journey.name, qPrintable(place)) << i << place;
        }
    }
    void aKilledRunIsSettled()
    {
        QFETCH(int, journey);
        QFETCH(QString, place);
        const Journey &way = journeys().at(std::size_t(journey));
        const QString before = QString::fromLatin1(way.before);
        const QString after = QString::fromLatin1(way.after);
        const QStringList call = prepare(way);
        const auto killed = m_bench->ctl().runWithFault(place + u":kill"_s, call);
        QVERIFY2(killed.exitCode == -1, killed.errors.constData()); // else there is no such place

        QStringList possible{before, after};
        if (QLatin1StringView(way.mode) == "recreate"_L1)
            possible += u"absent"_s; // which is what had to be accepted
        const QString crashed = m_bench->state();
        QVERIFY2(possible.contains(crashed), qPrintable(crashed));

        const auto recovered = m_bench->ctl().run({u"recover"_s, u"--json"_s});
        QVERIFY2(recovered.exitCode == 0, recovered.said().constData());
        const QJsonArray runs = recovered.json()[u"runs"].toArray();
        QCOMPARE(runs.size(), place == "run.ended"_L1 ? 0 : 1);
        const QString state = m_bench->state();
        if (crashed != "absent"_L1 || possible.first() == "absent"_L1 || after == "absent"_L1)
            QCOMPARE(state, crashed);
        for (const auto &run : runs) {
            const QString verdict = run[u"verdict"].toString();
            const bool isDone = verdict == "complete"_L1 || (verdict == "rolled_back"_L1 && way.work == Journey::Rollback);
            QCOMPARE(state, isDone ? after : before);
            QVERIFY2(run[u"message"].toString().contains(u"interrupted"_s), recovered.output.constData());
            tellsTheStory(run[u"run_id"].toString(), verdict);
        }
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());

        const QString all = m_bench->everything();
        const auto again = m_bench->ctl().run({u"recover"_s, u"--json"_s});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.json()[u"runs"].toArray().size(), 0);
        QCOMPARE(m_bench->everything(), all);
    }

    void recoveryThatIsKilledIsGoneOnWith_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("before anything") << u"swap"_s << u"load.loading"_s << u"settle.begun"_s;
        QTest::newRow("after the copy was dropped") << u"swap"_s << u"load.loading"_s << u"settle.worked"_s;
        QTest::newRow("after a switch") << u"swap"_s << u"switch.worked"_s << u"settle.worked"_s;
        QTest::newRow("while it puts back") << u"recreate"_s << u"load.loading"_s << u"load.loading"_s;
        QTest::newRow("after it put back") << u"recreate"_s << u"load.loading"_s << u"switch.worked"_s;
    }
    void recoveryThatIsKilledIsGoneOnWith()
    {
        QFETCH(QString, mode);
        QFETCH(QString, first);
        QFETCH(QString, second);
        m_bench->makeTarget();
        QCOMPARE(m_bench->ctl().runWithFault(first + u":kill"_s, m_bench->restore(mode, m_bench->archive())).exitCode, -1);
        QCOMPARE(m_bench->ctl().runWithFault(second + u":kill"_s, {u"recover"_s}).exitCode, -1);
        const auto recovered = m_bench->ctl().run({u"recover"_s, u"--json"_s});
        QVERIFY2(recovered.exitCode == 0, recovered.said().constData());
        QCOMPARE(m_bench->state(), first == "switch.worked"_L1 ? u"new"_s : u"old"_s);
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());
    }

private:
    /// The steps of a journey that nothing disturbs.
    QStringList stepsOf(const Journey &journey) const
    {
        const QString runId = m_bench->ctl().run(prepare(journey)).json()[u"run_id"].toString();
        QStringList steps;
        for (const auto &step : m_bench->ctl().run({u"history"_s, u"show"_s, runId, u"--json"_s}).json()[u"steps"].toArray())
            steps += step[u"name"].toString();
        if (steps.size() < 2)
            qFatal("%s has no steps", journey.name);
        return steps;
    }

    /// Makes the target what it is before; returns the call to disturb.
    QStringList prepare(const Journey &journey) const
    {
        const bool isAbsent = QLatin1StringView(journey.before) == "absent"_L1 || QLatin1StringView(journey.after) == "absent"_L1;
        if (isAbsent)
            m_bench->removeTarget();
        else
            m_bench->makeTarget();
        const QString mode = QString::fromLatin1(journey.mode);
        return journey.work == Journey::Restore ? m_bench->restore(mode, m_bench->archive()) : m_bench->rollback(m_bench->restored(mode));
    }

    void tellsTheStory(const QString &runId, const QString &verdict) const
    {
        const QJsonObject told = m_bench->ctl().run({u"history"_s, u"show"_s, runId, u"--json"_s}).json();
        QCOMPARE(told[u"verdict"].toString(), verdict);
        for (const auto &step : told[u"steps"].toArray())
            QVERIFY(step[u"state"].toString() != "running"_L1);
    }

    std::unique_ptr<FaultBench> m_bench;
};

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
