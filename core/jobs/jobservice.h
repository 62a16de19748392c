// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"
#include "core/jobs/jobqueue.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace Belay {

class JobWorker;

/// Takes jobs from the main thread, runs them on their lanes, and reports back. Lives on the main thread.
///
/// Every job that was submitted ends in exactly one finished(), also when the service goes while it waits or runs.
class JobService final : public QObject
{
    Q_OBJECT

public:
    explicit JobService(QObject *parent = nullptr);
    /// Calls shutdown().
    ~JobService() override;

    /// Queues `work`, to be run on the worker thread of `lane`. `done` gets its result on the main thread, unless
    /// `receiver` is gone by then. `title` is what people see of it.
    template <typename T>
    JobId submit(JobLane lane, const QString &title, typename TypedJob<T>::Work work, QObject *receiver,
                 typename TypedJob<T>::Done done)
    {
        const JobId id(++m_lastId);
        enqueue(std::make_shared<TypedJob<T>>(id, lane, title, std::move(work), receiver, std::move(done)));
        return id;
    }

    /// Asks a job to stop; one that has not begun never begins, and is finished without waiting for its lane. An unknown
    /// or ended job is ignored.
    void cancel(JobId job);

    /// True while a job of this lane waits or runs.
    [[nodiscard]] bool isBusy(JobLane lane) const;

    /// Asks every job to stop, reports those that had not begun as cancelled, and waits for the running ones.
    /// What is submitted afterwards is reported as cancelled at once.
    void shutdown();

Q_SIGNALS:
    /// A job was taken into its lane's queue.
    void queued(JobId job, JobLane lane, const QString &title);
    void started(JobId job);
    /// What a job said; at most ten times a second.
    void updated(const JobUpdate &update);
    /// Exactly once a job, before its `done` is called.
    void finished(const JobResult &result);

private:
    struct Lane {
        JobQueue queue;
        QThread thread;
        std::unique_ptr<JobWorker> worker;
    };

    void start(Lane &lane, const QString &name);
    [[nodiscard]] Lane &laneOf(JobLane lane);
    void enqueue(const std::shared_ptr<Job> &job);
    void report();
    void finish(const std::shared_ptr<Job> &job);

    JobOutbox m_outbox;
    Lane m_exclusive;
    Lane m_interactive;
    Lane m_background;
    QHash<quint64, std::shared_ptr<Job>> m_jobs; // every job that has not finished
    QTimer m_reportTimer;
    quint64 m_lastId = 0;
};

} // namespace Belay
