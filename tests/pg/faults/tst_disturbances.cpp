// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/faultbench.h"
#include "tests/pg/faults/wire.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSysInfo>
#include <QTest>

#include <sys/resource.h>

#include <csignal>
#include <future>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestCancel = 5000; // milliseconds: the promise

} // namespace

/// What happens to a run from outside: tools that die, a server that stops, a network that is cut, full disks, others that
/// hold locks or come back, and people who cancel. The target is old or new, and nothing is left behind.
class TestDisturbances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<FaultBench>(); }
    void init() { m_bench->makeTarget(); }
    void cleanupTestCase() { m_bench.reset(); }

    void aKilledDumpEndsTheRun_data() { modes(); }
    void aKilledDumpEndsTheRun()
    {
        QFETCH(QString, mode);
        {
            const auto lock = held(u"LOCK TABLE public.note IN ACCESS EXCLUSIVE MODE"_s);
            auto run = started(m_bench->restore(mode, m_bench->archive()));
            m_bench->waitFor(u"wait_event_type = 'Lock'"_s);
            QCOMPARE(m_bench->signalPrograms(u"pg_dump"_s, SIGKILL), 1);
            QCOMPARE(run.get().exitCode, 5);
        }
        isWhole(u"old"_s);
    }

    void aKilledLoadEndsTheRun_data() { modes(); }
    void aKilledLoadEndsTheRun()
    {
        QFETCH(QString, mode);
        auto run = started(m_bench->restore(mode, m_bench->slowArchive()));
        m_bench->waitForLoad();
        QVERIFY(m_bench->signalPrograms(u"pg_restore"_s, SIGKILL) > 0);
        const auto outcome = run.get();
        QVERIFY2(outcome.exitCode == 1, outcome.said().constData());
        QCOMPARE(outcome.json()[u"verdict"].toString(), mode == "recreate"_L1 ? u"rolled_back"_s : u"failed"_s);
        QCOMPARE(outcome.json()[u"target_changed"].toBool(), false);
        isWhole(u"old"_s);
    }

    void aServerThatStopsAtOnceIsSettledLater_data() { modes(); }
    void aServerThatStopsAtOnceIsSettledLater()
    {
        QFETCH(QString, mode);
        auto run = started(m_bench->restore(mode, m_bench->slowArchive()));
        m_bench->waitForLoad();
        m_bench->server().stopImmediately();
        const auto outcome = run.get();
        QVERIFY2(outcome.exitCode == (mode == "swap"_L1 ? 1 : 6), outcome.said().constData());
        m_bench->server().startAgain();
        isSettledByRecovery(mode);
    }

    void aServerThatIsGoneForGoodIsGivenUp()
    {
        const auto killed = m_bench->ctl().runWithFault(u"load.loading:kill"_s, m_bench->restore(u"swap"_s, m_bench->archive()));
        QCOMPARE(killed.exitCode, -1);
        m_bench->server().stopImmediately();
        const auto unsettled = m_bench->ctl().run({u"recover"_s, u"--json"_s});
        const QString runId = unsettled.json()[u"runs"][0][u"run_id"].toString();
        const auto forgotten = m_bench->ctl().run({u"recover"_s, u"--forget"_s, runId, u"--json"_s});
        const auto after = m_bench->ctl().run({u"recover"_s, u"--json"_s});
        const auto unknown = m_bench->ctl().run({u"recover"_s, u"--forget"_s, u"nothing"_s});
        m_bench->server().startAgain();
        QVERIFY2(unsettled.exitCode > 0, unsettled.said().constData());
        QVERIFY2(forgotten.exitCode == 0, forgotten.said().constData());
        QCOMPARE(forgotten.json()[u"verdict"].toString(), u"failed"_s);
        QCOMPARE(forgotten.json()[u"target_changed"].toBool(), false); // the copy alone was
        QCOMPARE(after.json()[u"runs"].toArray().size(), 0);
        QCOMPARE(unknown.exitCode, 2);
        QCOMPARE(m_bench->state(), u"old"_s);
        m_bench->makeTarget(); // and away with the copy
    }

    void aConnectionThatIsCutIsSettledLater_data() { modes(); }
    void aConnectionThatIsCutIsSettledLater()
    {
        QFETCH(QString, mode);
        const ConnectionParameters direct = m_bench->server().parameters(u"target"_s);
        Wire wire(direct.host() + u"/.s.PGSQL."_s + direct.port());
        ConnectionParameters remote = direct;
        remote.options.insert(u"host"_s, u"127.0.0.1"_s);
        remote.options.insert(u"port"_s, QString::number(wire.port()));
        auto run = started(m_bench->restore(mode, m_bench->slowArchive(), conninfo(remote)));
        m_bench->waitForLoad();
        wire.cut();
        const auto outcome = run.get();
        QVERIFY2(outcome.exitCode == (mode == "swap"_L1 ? 1 : 6), outcome.said().constData());
        wire.mend();
        isSettledByRecovery(mode);
    }

    void aFullDiskOfTheServerEndsTheRun_data() { modes(); }
    void aFullDiskOfTheServerEndsTheRun()
    {
        QFETCH(QString, mode);
        // The server may write no file beyond this: the kernel refuses, as it does on a full disk.
        limitServerFiles(17 << 20);
        const auto outcome = m_bench->ctl().run(m_bench->restore(mode, m_bench->bigArchive()));
        limitServerFiles(RLIM_INFINITY);
        QVERIFY2(outcome.exitCode == 1, outcome.said().constData());
        QVERIFY2(outcome.output.contains("File too large"), outcome.said().constData());
        isWhole(u"old"_s);
    }

    void aFullDiskOfTheHistoryEndsTheRun_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("kilobytes"); // that the history has: each step needs some
        for (const char *mode : {"swap", "in-place", "recreate"}) {
            for (const int kilobytes : {20, 56, 64, 76})
                QTest::addRow("%s, %d kB", mode, kilobytes) << QString::fromLatin1(mode) << kilobytes;
        }
    }
    void aFullDiskOfTheHistoryEndsTheRun()
    {
        QFETCH(QString, mode);
        QFETCH(int, kilobytes);
        const QString state = m_bench->server().folder() + u"/state"_s;
        const auto outcome = m_bench->ctl().runWithTinyDisk(state, m_bench->restore(mode, m_bench->archive()), kilobytes * 1024);
        const QString now = m_bench->state();
        const bool isToBePutBack = mode == "recreate"_L1 && now == "absent"_L1 && outcome.exitCode == 6;
        QVERIFY2(now == "old"_L1 || now == "new"_L1 || isToBePutBack, qPrintable(now));
        if (outcome.exitCode != 0)
            QVERIFY2(now == "old"_L1 || outcome.json()[u"target_changed"].toBool(), outcome.said().constData());
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());
    }

    void aSessionThatHoldsALockIsClosedAtTheSwitch()
    {
        const auto lock = held(u"LOCK TABLE public.note IN ROW EXCLUSIVE MODE"_s);
        const auto outcome = m_bench->ctl().run(m_bench->restore(u"swap"_s, m_bench->archive()));
        QVERIFY2(outcome.exitCode == 0, outcome.said().constData());
        isWhole(u"new"_s);
    }

    void aLoadThatWaitsForALockCanBeCancelled()
    {
        const auto lock = held(u"LOCK TABLE public.note IN ROW EXCLUSIVE MODE"_s);
        auto run = started(m_bench->restore(u"in-place"_s, m_bench->archive()));
        m_bench->waitFor(u"wait_event_type = 'Lock'"_s);
        isCancelledInTime(run);
        isWhole(u"old"_s);
    }

    void cancellingEndsTheLoad_data() { modes(); }
    void cancellingEndsTheLoad()
    {
        QFETCH(QString, mode);
        auto run = started(m_bench->restore(mode, m_bench->slowArchive()));
        m_bench->waitForLoad();
        isCancelledInTime(run);
        isWhole(u"old"_s);
    }

    void cancellingEndsAToolThatDoesNotReact_data() { modes(); }
    void cancellingEndsAToolThatDoesNotReact()
    {
        QFETCH(QString, mode);
        auto run = started(m_bench->restore(mode, m_bench->slowArchive()));
        m_bench->waitForLoad();
        QVERIFY(m_bench->signalPrograms(u"pg_restore"_s, SIGSTOP) > 0);
        isCancelledInTime(run);
        QCOMPARE(m_bench->signalPrograms(u"pg_restore"_s, 0), 0);
        isWhole(u"old"_s);
    }

    void clientsThatReconnectDoNotPreventTheSwitch()
    {
        const QString runId = hammered([&] { return m_bench->ctl().run(m_bench->restore(u"swap"_s, m_bench->archive())); });
        isWhole(u"new"_s);
        hammered([&] { return m_bench->ctl().run(m_bench->rollback(runId)); });
        isWhole(u"old"_s);
    }

    void aSecondRunIsRefusedAndToldWhoIsThere()
    {
        auto first = started(m_bench->restore(u"swap"_s, m_bench->slowArchive()));
        m_bench->waitForLoad();
        const auto second = m_bench->ctl().run(m_bench->restore(u"swap"_s, m_bench->archive()));
        QCOMPARE(second.exitCode, 8);
        for (const QString &part : {u"belayctl "_s, u"started by "_s, QSysInfo::machineHostName(), u"process "_s, u"run 2"_s, u"since 2"_s})
            QVERIFY2(QString::fromUtf8(second.errors).contains(part), second.errors.constData());

        // Another machine knows no lock file of ours; the server does.
        const Belayctl elsewhere(m_bench->server().folder() + u"/elsewhere"_s);
        const auto third = elsewhere.run(m_bench->restore(u"in-place"_s, m_bench->archive()));
        QCOMPARE(third.exitCode, 8);
        QVERIFY2(third.errors.contains("belay 2") && third.errors.contains("role postgres"), third.errors.constData());

        const auto recovery = m_bench->ctl().run({u"recover"_s});
        QCOMPARE(recovery.exitCode, 8);
        QVERIFY2(recovery.output.contains("is still at work"), recovery.output.constData());
        isCancelledInTime(first);
        isWhole(u"old"_s);
    }

private:
    using Outcome = Belayctl::Outcome;

    void modes()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode : {"swap", "in-place", "recreate"})
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }

    std::future<Outcome> started(const QStringList &arguments) const
    {
        return std::async(std::launch::async, [this, arguments] { return m_bench->ctl().run(arguments); });
    }

    /// A session on the target with an open transaction, as long as it lives.
    Connection held(const QString &statement) const
    {
        auto session = Connection::open(m_bench->server().parameters(u"target"_s));
        if (!session || !session->query(u"BEGIN"_s) || !session->query(statement))
            throw std::runtime_error("no session");
        return std::move(*session);
    }

    void isWhole(const QString &state) const
    {
        QCOMPARE(m_bench->state(), state);
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());
        const QString all = m_bench->everything();
        const auto recovery = m_bench->ctl().run({u"recover"_s, u"--json"_s});
        QVERIFY2(recovery.exitCode == 0, recovery.said().constData());
        QCOMPARE(recovery.json()[u"runs"].toArray().size(), 0);
        QCOMPARE(m_bench->everything(), all);
    }

    void isSettledByRecovery(const QString &mode) const
    {
        const QString now = m_bench->state();
        QCOMPARE(now, mode == "recreate"_L1 ? u"absent"_s : u"old"_s);
        const auto recovery = m_bench->ctl().run({u"recover"_s, u"--json"_s, u"-d"_s, conninfo(m_bench->server().parameters(u"target"_s))});
        QVERIFY2(recovery.exitCode == 0, recovery.said().constData());
        isWhole(u"old"_s);
    }

    void isCancelledInTime(std::future<Outcome> &run) const
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_bench->signalPrograms(u"belayctl"_s, SIGTERM), 1);
        const Outcome outcome = run.get();
        QVERIFY2(outcome.exitCode == 130, outcome.said().constData());
        const QString message = outcome.json()[u"message"].toString();
        QVERIFY2(message.contains(u"target"_s), qPrintable(message));
        qInfo("cancelled in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < longestCancel);
    }

    /// Runs `work` while ten clients connect, ask and leave, without a pause. Returns the id of its run.
    QString hammered(const std::function<Outcome()> &work) const
    {
        std::atomic<int> answers = 0;
        std::atomic<bool> isWrong = false;
        const auto hammer = [&](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                auto client = Connection::open(m_bench->server().parameters(u"target"_s));
                const auto word = client ? client->query(u"SELECT string_agg(DISTINCT word, ',') || count(*) FROM public.note"_s)
                                         : std::unexpected(client.error());
                if (!word)
                    continue;
                ++answers;
                if (word->value(0, 0) != "old100"_L1 && word->value(0, 0) != "new100"_L1)
                    isWrong = true;
            }
        };
        std::vector<std::jthread> clients;
        for (int i = 0; i < 10; ++i)
            clients.emplace_back(hammer);
        const Outcome outcome = work();
        clients.clear();
        if (outcome.exitCode != 0 || isWrong || answers == 0)
            throw std::runtime_error(outcome.said().toStdString());
        return outcome.json()[u"run_id"].toString();
    }

    /// Starts the server anew, with this limit, which it inherits from us.
    void limitServerFiles(rlim_t bytes) const
    {
        m_bench->server().stopImmediately();
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit limit{.rlim_cur = std::min(bytes, before.rlim_max), .rlim_max = before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        m_bench->server().startAgain();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    }

    std::unique_ptr<FaultBench> m_bench;
};

QTEST_GUILESS_MAIN(TestDisturbances)
#include "tst_disturbances.moc"
