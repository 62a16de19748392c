// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runquery.h"

#include "core/base/filelock.h"
#include "core/history/runchoice.h"
#include "core/history/runconditions.h"
#include "core/history/storesql.h"
#include "tests/unit/history/runfixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Belay;
using namespace Belay::RunFixtures;

class TestRunQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*HistoryStore::open(places()));
    }

    void anEmptyHistoryHasNothing()
    {
        const auto query = open();
        QVERIFY(query.ids({})->empty());
        QVERIFY(query.lines({})->empty());
        QCOMPARE(query.names().value(), RunNames());
        QVERIFY(query.months({})->empty());
        QVERIFY(query.measures({}, 10)->empty());
        QCOMPARE(query.run(u"x"_s).error().code, ErrorCode::RunUnknown);
    }

    void idsComeLatestFirstHoweverMany()
    {
        add(start(u"a"_s, 1));
        add(start(u"c"_s, 3));
        add(start(u"b"_s, 2));
        QCOMPARE(open().ids({.limit = 1}).value(), (std::vector{u"c"_s, u"b"_s, u"a"_s}));
    }

    void filtersCombine_data()
    {
        QTest::addColumn<RunFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const RunFilter &filter, const QStringList &expected) {
            QTest::newRow(name) << filter << expected;
        };
        row("server", {.server = u"other:5432"_s}, {u"d"_s, u"b"_s});
        row("server and person", {.operatorName = u"bob"_s, .server = u"other:5432"_s}, {u"b"_s});
        row("all of them", {.database = u"shop"_s, .operatorName = u"bob"_s, .kind = RunKind::Restore, .verdict = Verdict::Failed,
                            .from = at(15), .to = at(25), .text = u"OTHER"_s, .server = u"other:5432"_s},
            {u"b"_s});
        row("one of them not", {.database = u"shop"_s, .operatorName = u"bob"_s, .verdict = Verdict::Complete, .server = u"other:5432"_s}, {});
        row("the text of a person", {.text = u"BOB"_s}, {u"b"_s});
    }
    void filtersCombine()
    {
        QFETCH(RunFilter, filter);
        QFETCH(QStringList, expected);
        add(start(u"a"_s, 10), end(Verdict::Complete, 11));
        RunStart b = start(u"b"_s, 20);
        b.server = u"other:5432"_s;
        b.operatorName = u"bob"_s;
        add(b, end(Verdict::Failed, 21));
        RunStart d = start(u"d"_s, 30);
        d.server = u"other:5432"_s;
        add(d);
        const auto ids = open().ids(filter).value();
        QCOMPARE(QStringList(ids.begin(), ids.end()), expected);
    }

    void filtersReadOneIndexAndNoReports()
    {
        const RunFilter filter{.database = u"a"_s, .operatorName = u"b"_s, .kind = RunKind::Restore, .verdict = Verdict::Failed,
                               .from = at(0), .to = at(1), .text = u"c"_s, .server = u"d"_s};
        const auto [where, values] = conditionsOf(filter);
        QCOMPARE(way(u"SELECT id FROM run"_s + where + u" ORDER BY started_at DESC, id DESC"_s, values),
                 u"SEARCH run USING COVERING INDEX run_listed (started_at>? AND started_at<?)"_s);
        QCOMPARE(way(u"SELECT id FROM run ORDER BY started_at DESC, id DESC"_s), u"SCAN run USING COVERING INDEX run_listed"_s);
        QCOMPARE(way(u"SELECT id FROM run WHERE verdict IS NULL ORDER BY started_at, id"_s), u"SCAN run USING INDEX run_open"_s);
    }

    void linesHaveNoPlansAndReports()
    {
        RunStart a = start(u"a"_s, 1);
        a.plan = {{u"reason"_s, u"ticket"_s}};
        add(a, end(Verdict::Complete, 2));
        const auto query = open();
        const RunSummary line = query.lines(std::vector{u"a"_s, u"unknown"_s})->front();
        QCOMPARE(query.lines(std::vector{u"a"_s, u"unknown"_s})->size(), 1U);
        QVERIFY(line.start.plan.isEmpty() && line.end->report.isEmpty());
        QCOMPARE(line.end->message, u"It ended."_s);
        RunSummary whole = query.run(u"a"_s)->summary;
        QCOMPARE(whole.start.plan, a.plan);
        whole.start.plan = {};
        whole.end->report = {};
        QCOMPARE(line, whole);
    }

    void aLineSaysWhetherItsRunLives()
    {
        add(start(u"a"_s, 1));
        QCOMPARE(open().lines(std::vector{u"a"_s})->front().state, RunState::Interrupted);
        const auto lock = FileLock::tryTake(m_store->lockOf(u"a"_s), u"test"_s);
        QVERIFY(lock && *lock);
        QCOMPARE(open().lines(std::vector{u"a"_s})->front().state, RunState::Running);
    }

    void namesAreSortedAndOnce()
    {
        RunStart b = start(u"b"_s, 2);
        b.target = u"crm"_s;
        b.operatorName = u"zoe"_s;
        add(start(u"a"_s, 1));
        add(b);
        add(start(u"c"_s, 3));
        QCOMPARE(open().names().value(), (RunNames{.databases = {u"crm"_s, u"shop"_s}, .servers = {u"db.example.org:5432"_s}, .persons = {u"anna"_s, u"zoe"_s}}));
    }

    void monthsCountVerdicts()
    {
        add(start(u"a"_s, 0), end(Verdict::Complete, 1));
        add(start(u"b"_s, 5), end(Verdict::Complete, 6));
        add(start(u"c"_s, 9), end(Verdict::Failed, 10));
        add(start(u"d"_s, 11)); // runs: not counted
        add(start(u"e"_s, 60 * 24 * 20), end(Verdict::Degraded, 60 * 24 * 20 + 1)); // 11 December
        const auto months = open().months({}).value();
        QCOMPARE(months, (std::vector<RunMonth>{{QDate(2026, 11, 1), {{Verdict::Complete, 2}, {Verdict::Failed, 1}}},
                                                {QDate(2026, 12, 1), {{Verdict::Degraded, 1}}}}));
        QCOMPARE(open().months({.verdict = Verdict::Failed})->size(), 1U);
    }

    void measuresAreTheLatestInTheirOrder()
    {
        add(start(u"a"_s, 0), end(Verdict::Complete, 1));
        add(start(u"b"_s, 10), end(Verdict::Failed, 13));
        RunStart backup = start(u"c"_s, 20);
        backup.kind = RunKind::Backup;
        backup.archive.clear();
        backup.archiveSize = 0;
        add(backup, end(Verdict::Complete, 22));
        QVERIFY(m_store->addArtefact(u"c"_s, {.kind = ArtefactKind::Backup, .location = u"/b.dump"_s, .size = 77, .sha256 = {}, .keepUntil = {}}));
        const auto measures = open().measures({}, 2).value();
        QCOMPARE(measures, (std::vector<RunMeasure>{{u"b"_s, at(10), Verdict::Failed, std::chrono::minutes(3), 1000},
                                                    {u"c"_s, at(20), Verdict::Complete, std::chrono::minutes(2), 77}}));
    }

    void aChoiceSurvivesAsJson()
    {
        const RunChoice choice{.text = u"disk"_s,
                               .database = u"sh\"op"_s,
                               .server = u"s"_s,
                               .operatorName = u"anna"_s,
                               .kind = RunKind::Rollback,
                               .verdict = Verdict::RolledBack,
                               .lastDays = 7,
                               .from = QDate(2026, 1, 2),
                               .to = QDate(2026, 3, 4)};
        QCOMPARE(RunChoice::fromJson(choice.toJson()), choice);
        QVERIFY(RunChoice().toJson().isEmpty());
        QVERIFY(RunChoice::fromJson({{u"kind"_s, u"dance"_s}, {u"last_days"_s, -1}, {u"from"_s, u"soon"_s}}).isEmpty());
    }

    void aChoiceOfDaysHoldsWholeDays()
    {
        const RunFilter filter = RunChoice{.from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30)}.filter(at(0));
        QCOMPARE(filter.from.value(), QDate(2026, 11, 1).startOfDay());
        QCOMPARE(filter.to.value(), QDate(2026, 12, 1).startOfDay());
        QCOMPARE(RunChoice{.lastDays = 2}.filter(at(0)).from.value(), at(0).addDays(-2));
    }

private:
    Places places() const { return Places::below(m_folder->path()); }
    RunQuery open() const { return std::move(*RunQuery::open(places())); }
    /// How SQLite goes about a query.
    QString way(const QString &sql, const QVariantList &values = {}) const
    {
        auto plan = runStatement(m_store->connectionName(), u"EXPLAIN QUERY PLAN "_s + sql, values);
        QStringList steps;
        while (plan && plan->next())
            steps += plan->value(3).toString();
        return steps.join(u"; "_s);
    }
    void add(const RunStart &start, const std::optional<RunEnd> &end = {})
    {
        QVERIFY(m_store->beginRun(start));
        QVERIFY(!end || m_store->endRun(start.id, *end));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
};

QTEST_GUILESS_MAIN(TestRunQuery)
#include "tst_runquery.moc"
