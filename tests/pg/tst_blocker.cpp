// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"
#include "core/restore/blocker.h"
#include "core/restore/restorer.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <thread>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// Does something about the first session that a run says it waits for, as a person would: from another thread.
class Person final : public JobContext::Listener
{
public:
    Person(const TestServer &server, QString runId)
        : m_server(server)
        , m_runId(std::move(runId))
    {
    }

    void stepChanged(const JobStep &) override { }
    void progressed(const JobProgress &progress) override
    {
        if (progress.blockers.empty() || m_hand.joinable())
            return;
        seen = progress.blockers.front();
        m_hand = std::jthread([this] {
            JobContext context;
            done = remedyBlocker({.runId = m_runId, .server = m_server.parameters(), .blocker = seen}, m_server.bench(), context);
        });
    }
    void logged(const JobLogLine &line) override { log += line.text; }

    BlockingSession seen;
    Expected<QString> done;
    QStringList log;

private:
    const TestServer &m_server;
    QString m_runId;
    std::jthread m_hand;
};

} // namespace

/// A session that is in the way of a run: named, and ended or its statement cancelled by hand, never another one.
class TestBlocker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void aRestoreGoesOnOnceItsBlockerIsEnded()
    {
        m_server->makeDatabase(u"target"_s);
        m_server->sql(u"CREATE TABLE public.note AS SELECT 1 AS id"_s, u"target"_s);
        const QString archive = m_server->folder() + u"/note.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + archive}, u"target"_s);
        auto holder = held();

        JobContext planning;
        const auto plan = planRestore({.archive = archive, .connection = m_server->parameters(u"target"_s), .mode = RestoreMode::InPlace},
                                      m_server->bench(), planning);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        Person person(*m_server, plan->runId);
        JobContext context({}, &person);
        const auto report = executeRestore(*plan, u"target"_s, m_server->bench(), context);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(key(report->verdict), key(Verdict::Complete));

        QCOMPARE(person.seen.pid, holder.backendPid());
        QVERIFY(person.seen.description.contains(u"idle in transaction"_s));
        QVERIFY2(person.done && person.done->contains(QString::number(person.seen.pid)), "it says whom it ended");
        QVERIFY(!holder.query(u"SELECT 1"_s));
        QVERIFY2(person.log.join(u'\n').contains(u"pg_terminate_backend(%1)"_s.arg(person.seen.pid)), "the log names the command, too");
        const auto steps = historyOf(plan->runId);
        const auto told = std::ranges::find(steps, u"blocker"_s, &StepRecord::key);
        QVERIFY(told != steps.end());
        QCOMPARE(key(told->state), key(StepState::Done));
        QVERIFY(told->intent.startsWith(u"SELECT pg_terminate_backend(%1)"_s.arg(person.seen.pid)));
    }

    void anotherSessionWithTheSameNumberIsLeftAlone()
    {
        m_server->makeDatabase(u"target"_s);
        m_server->sql(u"CREATE TABLE public.note AS SELECT 1 AS id"_s, u"target"_s);
        auto holder = held();
        const QString run = begunRun();
        JobContext context;
        const BlockingSession gone{.pid = holder.backendPid(), .startedAt = u"2020-01-01 00:00:00+00"_s, .description = u"app"_s};
        const auto done = remedyBlocker({.runId = run, .server = m_server->parameters(), .blocker = gone}, m_server->bench(), context);
        QVERIFY(done);
        QVERIFY(holder.query(u"SELECT 1"_s));
    }

    void cancellingAStatementLeavesItsSession()
    {
        auto sleeper = Connection::open(m_server->parameters());
        QVERIFY(sleeper);
        const QString pid = QString::number(sleeper->backendPid());
        const QString begun = m_server->sql(u"SELECT backend_start FROM pg_stat_activity WHERE pid = "_s + pid);
        Expected<QueryResult> slept = std::unexpected(Error{});
        {
            const std::jthread sleeping([&] { slept = sleeper->query(u"SELECT pg_sleep(600)"_s); });
            const QString sleeps = u"SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep' AND pid = "_s + pid;
            QTRY_COMPARE_WITH_TIMEOUT(m_server->sql(sleeps), u"1"_s, 30'000);
            JobContext context;
            const auto done = remedyBlocker({.runId = begunRun(),
                                             .server = m_server->parameters(),
                                             .blocker = {.pid = sleeper->backendPid(), .startedAt = begun, .description = u"sleeper"_s},
                                             .remedy = BlockerRemedy::CancelStatement},
                                            m_server->bench(), context);
            QVERIFY(done);
        }
        QVERIFY(!slept);
        QCOMPARE(sqlState(slept.error()), u"57014"_s);
        QVERIFY(sleeper->query(u"SELECT 1"_s));
    }

private:
    /// A session that has written into the target and does not say what becomes of it.
    Connection held() const
    {
        auto holder = Connection::open(m_server->parameters(u"target"_s));
        if (!holder || !holder->query(u"BEGIN"_s) || !holder->query(u"LOCK TABLE public.note IN ROW EXCLUSIVE MODE"_s))
            qFatal("the table cannot be locked");
        return std::move(*holder);
    }

    std::unique_ptr<HistoryStore> history() const
    {
        auto store = HistoryStore::open(m_server->bench().places);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return std::move(*store);
    }

    QString begunRun() const
    {
        const RunStart start{.id = makeRunId(m_server->bench().clock.now()), .target = u"target"_s, .startedAt = m_server->bench().clock.now()};
        if (!history()->beginRun(start))
            qFatal("the run cannot be written");
        return start.id;
    }

    std::vector<StepRecord> historyOf(const QString &runId) const { return history()->run(runId)->steps; }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestBlocker)
#include "tst_blocker.moc"
