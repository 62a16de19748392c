// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobservice.h"

#include <QElapsedTimer>
#include <QTest>

#include <semaphore>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Gate = std::binary_semaphore;

/// Work that says that it began and goes on when it may.
auto waitAt(Gate &begun, Gate &go)
{
    return [&begun, &go](JobContext &context) -> Expected<int> {
        begun.release();
        go.acquire();
        return context.checkNotCancelled().transform([] { return 1; });
    };
}

Expected<int> instantly(JobContext &)
{
    return 2;
}

} // namespace

class TestJobService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log.clear();
        m_service = std::make_unique<JobService>();
        const auto name = [](JobId id) { return QString::number(id.number()); };
        connect(m_service.get(), &JobService::queued, this,
                [=, this](JobId id) { m_log += u"queued "_s + name(id); });
        connect(m_service.get(), &JobService::started, this,
                [=, this](JobId id) { m_log += u"started "_s + name(id); });
        connect(m_service.get(), &JobService::finished, this, [=, this](const JobResult &result) {
            const QStringList states{u"succeeded "_s, u"failed "_s, u"cancelled "_s};
            m_log += states.at(static_cast<int>(result.state)) + name(result.job);
        });
    }
    void cleanup() { m_service.reset(); }

    void aJobReportsOnTheMainThreadAndRunsOnAnother()
    {
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        submit(
            JobLane::Exclusive,
            [&](JobContext &) -> Expected<int> {
                worker = QThread::currentThread();
                return 1;
            },
            [&](const Expected<int> &result) {
                receiver = QThread::currentThread();
                m_log += u"done %1"_s.arg(result.value());
            });
        QTRY_COMPARE(m_log, (QStringList{u"queued 1"_s, u"started 1"_s, u"succeeded 1"_s, u"done 1"_s}));
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker && worker != receiver);
    }

    void aLaneRunsItsJobsInOrder()
    {
        QStringList order; // touched by one worker only, and read after the last job
        for (int i = 1; i <= 50; ++i) {
            submit(JobLane::Interactive, [&order, i](JobContext &) -> Expected<int> {
                order += QString::number(i);
                return i;
            });
        }
        QVERIFY(m_service->isBusy(JobLane::Interactive));
        QVERIFY(!m_service->isBusy(JobLane::Exclusive));
        QTRY_VERIFY(!m_service->isBusy(JobLane::Interactive));
        QCOMPARE(order.size(), 50);
        QCOMPARE(order.first(), u"1"_s);
        QCOMPARE(order.last(), u"50"_s);
        QStringList finished = m_log.filter(u"succeeded "_s);
        QCOMPARE(finished.size(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(finished.at(i), u"succeeded %1"_s.arg(i + 1));
    }

    void aLaneDoesNotWaitForAnother_data()
    {
        QTest::addColumn<JobLane>("busy");
        QTest::newRow("exclusive") << JobLane::Exclusive;
        QTest::newRow("background") << JobLane::Background;
    }
    void aLaneDoesNotWaitForAnother()
    {
        QFETCH(JobLane, busy);
        Gate begun{0};
        Gate go{0};
        submit(busy, waitAt(begun, go));
        begun.acquire();
        submit(JobLane::Interactive, instantly);
        QTRY_VERIFY(m_log.contains(u"succeeded 2"_s));
        QVERIFY(m_service->isBusy(busy));
        go.release();
        QTRY_VERIFY(m_log.contains(u"succeeded 1"_s));
    }

    void aFailureIsPassedOn()
    {
        std::optional<Error> error;
        submit(
            JobLane::Interactive,
            [](JobContext &) -> Expected<int> { return failure(ErrorCode::ToolFailed, u"no"_s); },
            [&](const Expected<int> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->code, ErrorCode::ToolFailed);
        QVERIFY(m_log.contains(u"failed 1"_s));
    }

    void aJobThatRunsIsAskedToStop()
    {
        Gate begun{0};
        Gate go{0};
        const JobId id = submit(JobLane::Exclusive, waitAt(begun, go));
        begun.acquire();
        m_service->cancel(id);
        m_service->cancel(id);
        QCOMPARE(m_log, QStringList{u"queued 1"_s});
        go.release();
        QTRY_COMPARE(m_log, (QStringList{u"queued 1"_s, u"started 1"_s, u"cancelled 1"_s}));
        m_service->cancel(id); // it is over
        m_service->cancel(JobId(99));
        QCoreApplication::processEvents();
        QCOMPARE(m_log.filter(u"cancelled"_s).size(), 1);
    }

    void aJobThatWaitsIsFinishedWithoutItsLane()
    {
        Gate begun{0};
        Gate go{0};
        submit(JobLane::Exclusive, waitAt(begun, go));
        begun.acquire();
        bool hasRun = false;
        std::optional<Expected<int>> result;
        const JobId second = submit(
            JobLane::Exclusive,
            [&](JobContext &) -> Expected<int> {
                hasRun = true;
                return 1;
            },
            [&](const Expected<int> &done) { result = done; });
        submit(JobLane::Exclusive, instantly);
        m_service->cancel(second);
        m_service->cancel(second);
        QTRY_VERIFY(result); // while the first one still runs
        QCOMPARE(result->error().code, ErrorCode::Cancelled);
        go.release();
        QTRY_VERIFY(m_log.contains(u"succeeded 3"_s));
        QVERIFY(!hasRun);
        QVERIFY(!m_log.contains(u"started 2"_s));
        QCOMPARE(m_log.filter(u"cancelled"_s), QStringList{u"cancelled 2"_s});
    }

    void aShutdownWaitsForWhatRunsAndCancelsWhatWaits()
    {
        Gate begun{0};
        submit(JobLane::Exclusive, [&](JobContext &context) -> Expected<int> {
            begun.release();
            while (!context.isCancelled())
                QThread::yieldCurrentThread();
            return failure(ErrorCode::Cancelled, u"stopped"_s);
        });
        begun.acquire();
        submit(JobLane::Exclusive, instantly);
        const JobId third = submit(JobLane::Exclusive, instantly);
        m_service->cancel(third);
        m_service->shutdown();
        QStringList ends = m_log.filter(u"cancelled"_s);
        ends.sort();
        QCOMPARE(ends, (QStringList{u"cancelled 1"_s, u"cancelled 2"_s, u"cancelled 3"_s}));
        QVERIFY(!m_log.contains(u"started 2"_s));

        submit(JobLane::Interactive, instantly);
        QVERIFY(m_log.contains(u"cancelled 4"_s));
        m_service->shutdown();
        QCOMPARE(m_log.filter(u"cancelled"_s).size(), 4);
    }

    void nobodyIsToldWhoIsGone()
    {
        Gate begun{0};
        Gate go{0};
        auto receiver = std::make_unique<QObject>();
        bool isTold = false;
        m_service->submit<int>(JobLane::Exclusive, u"t"_s, waitAt(begun, go), receiver.get(),
                               [&](const Expected<int> &) { isTold = true; });
        begun.acquire();
        receiver.reset();
        go.release();
        QTRY_VERIFY(m_log.contains(u"succeeded 1"_s));
        QVERIFY(!isTold);
    }

    void aChattyJobCostsTenUpdatesASecond()
    {
        int updates = 0;
        qsizetype lines = 0;
        std::vector<JobStep> steps;
        std::optional<JobProgress> progress;
        connect(m_service.get(), &JobService::updated, this, [&](const JobUpdate &update) {
            ++updates;
            lines += std::ssize(update.log);
            steps.insert(steps.end(), update.steps.begin(), update.steps.end());
            progress = update.progress ? update.progress : progress;
        });
        QElapsedTimer timer;
        timer.start();
        submit(JobLane::Exclusive, [](JobContext &context) {
            return context.step(u"talk"_s, u"Talk"_s, [&]() -> Expected<int> {
                for (int i = 1; i <= 100'000; ++i) {
                    context.progress({.done = i, .total = 100'000, .text = {}});
                    if (i % 10 == 0)
                        context.log(LogLevel::Information, u"line"_s);
                }
                return 1;
            });
        });
        QTRY_VERIFY_WITH_TIMEOUT(m_log.contains(u"succeeded 1"_s), 60s);
        QVERIFY2(updates <= timer.elapsed() / 100 + 3, qPrintable(QString::number(updates)));
        QCOMPARE(lines, 10'000);
        QCOMPARE(progress->done, 100'000);
        QCOMPARE(steps.size(), 2U);
        QCOMPARE(steps.back().state, StepState::Done);
    }

private:
    JobId submit(JobLane lane, TypedJob<int>::Work work, TypedJob<int>::Done done = {})
    {
        return m_service->submit<int>(lane, u"title"_s, std::move(work), this, std::move(done));
    }

    std::unique_ptr<JobService> m_service;
    QStringList m_log;
};

QTEST_GUILESS_MAIN(TestJobService)
#include "tst_jobservice.moc"
