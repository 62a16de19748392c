// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runrecorder.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return {QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()};
    }
};

/// Keeps what a job says.
class Witness final : public JobContext::Listener
{
public:
    void stepChanged(const JobStep &step) override { m_events += step.key + u' ' + key(step.state); }
    void progressed(const JobProgress &) override { }
    void logged(const JobLogLine &line) override { m_events += u"log: "_s + line.text; }

    QStringList m_events;
};

} // namespace

class TestRunRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = openStore();
        m_start = {.id = u"20261121T120000Z-00000a"_s, .target = u"shop"_s, .startedAt = m_clock.now()};
    }

    void theIntentIsInTheHistoryBeforeTheWorkBegins()
    {
        auto recorder = begin();
        JobContext context;
        RunDetail seen;
        const auto done =
            recorder.step(context, u"load"_s, u"Load"_s, u"pg_restore into copy"_s, [&]() -> Expected<int> {
                seen = openStore()->run(m_start.id).value();
                return 42;
            });
        QCOMPARE(done.value(), 42);
        QCOMPARE(seen.steps.size(), 1U);
        QCOMPARE(seen.steps.front().intent, u"pg_restore into copy"_s);
        QCOMPARE(seen.steps.front().state, StepState::Running);
        QCOMPARE(seen.summary.state, RunState::Running);
        QCOMPARE(recorder.steps()->front().state, StepState::Done);
    }

    void theWorkDoesNotRunIfItsIntentCannotBeRecorded()
    {
        auto recorder = begin();
        breakSteps();
        Witness witness;
        JobContext context({}, &witness);
        bool hasRun = false;
        const auto done = recorder.step(context, u"switch"_s, u"Switch"_s, u"rename"_s, [&]() -> Expected<> {
            hasRun = true;
            return {};
        });
        QVERIFY(!hasRun);
        QCOMPARE(done.error().code, ErrorCode::HistoryUnavailable);
        QCOMPARE(witness.m_events, QStringList());
    }

    void anEndThatCannotBeRecordedKeepsTheResult()
    {
        auto recorder = begin();
        Witness witness;
        JobContext context({}, &witness);
        const auto done =
            recorder.step(context, u"switch"_s, u"Switch"_s, u"rename"_s, [&]() -> Expected<int> {
                breakSteps();
                return 7;
            });
        QCOMPARE(done.value(), 7);
        QCOMPARE(witness.m_events,
                 (QStringList{u"switch running"_s, u"switch done"_s,
                              u"log: The history cannot be read or written."_s}));
    }

    void aStepEndsAsItsWorkDoes_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<StepState>("state");
        QTest::newRow("failed") << ErrorCode::RestoreFailed << StepState::Failed;
        QTest::newRow("cancelled") << ErrorCode::Cancelled << StepState::Cancelled;
    }
    void aStepEndsAsItsWorkDoes()
    {
        QFETCH(ErrorCode, code);
        QFETCH(StepState, state);
        auto recorder = begin();
        JobContext context;
        const auto done = recorder.step(context, u"load"_s, u"Load"_s, u"load"_s,
                                        [&]() -> Expected<> { return failure(code, u"no"_s); });
        QCOMPARE(done.error().code, code);
        QCOMPARE(recorder.steps()->front().state, state);
    }

    void nothingBeginsWithoutHistory()
    {
        QSqlQuery(rawDatabase()).exec(u"DROP TABLE run"_s);
        const auto recorder = RunRecorder::begin(*m_store, m_clock, m_start, u"test"_s);
        QCOMPARE(recorder.error().code, ErrorCode::HistoryUnavailable);
    }

    void theSameRunDoesNotBeginTwice()
    {
        auto recorder = begin();
        const auto second = RunRecorder::begin(*m_store, m_clock, m_start, u"test"_s);
        QCOMPARE(second.error().code, ErrorCode::HistoryUnavailable);
        QCOMPARE(m_store->run(m_start.id)->summary.state, RunState::Running);
    }

    void aRunWhoseRecorderDiedIsInterrupted()
    {
        {
            auto recorder = begin();
            QCOMPARE(m_store->run(m_start.id)->summary.state, RunState::Running);
        }
        QCOMPARE(m_store->run(m_start.id)->summary.state, RunState::Interrupted);
        QCOMPARE(m_store->runs()->front().state, RunState::Interrupted);
    }

    void anEndedRunHasItsVerdictAndNoLock()
    {
        auto recorder = begin();
        QVERIFY(QFileInfo::exists(m_store->lockOf(m_start.id)));
        QVERIFY(recorder.end({.verdict = Verdict::Complete, .targetChanged = true, .message = u"Done."_s}));
        const RunSummary summary = m_store->run(m_start.id)->summary;
        QCOMPARE(summary.state, RunState::Finished);
        QCOMPARE(summary.end->verdict, Verdict::Complete);
        QCOMPARE(summary.end->finishedAt, m_clock.now());
        QVERIFY(!QFileInfo::exists(m_store->lockOf(m_start.id)));
    }

private:
    std::unique_ptr<HistoryStore> openStore() const
    {
        auto store = HistoryStore::open(Places::below(m_folder->path()));
        Q_ASSERT(store);
        return std::move(*store);
    }

    RunRecorder begin()
    {
        auto recorder = RunRecorder::begin(*m_store, m_clock, m_start, u"test"_s);
        Q_ASSERT(recorder);
        return std::move(*recorder);
    }

    QSqlDatabase rawDatabase() const
    {
        QSqlDatabase::removeDatabase(u"raw"_s);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(m_folder->filePath(u"state/history.sqlite"_s));
        database.open();
        return database;
    }

    void breakSteps() const { QVERIFY(QSqlQuery(rawDatabase()).exec(u"DROP TABLE step"_s)); }

    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
    RunStart m_start;
};

QTEST_GUILESS_MAIN(TestRunRecorder)
#include "tst_runrecorder.moc"
