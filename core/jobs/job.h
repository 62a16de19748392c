// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"

#include <QPointer>

#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace Belay {

/// A piece of work on its way through a lane: it runs on the worker thread and delivers its result on the main thread.
class Job
{
public:
    Job(JobId id, JobLane lane, QString title)
        : m_id(id)
        , m_lane(lane)
        , m_title(std::move(title))
    {
    }
    virtual ~Job() = default;
    Q_DISABLE_COPY_MOVE(Job)

    [[nodiscard]] JobId id() const { return m_id; }
    [[nodiscard]] JobLane lane() const { return m_lane; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] std::stop_source &stopSource() { return m_stop; }

    /// Does the work. Worker thread.
    virtual void run(JobContext &context) = 0;
    /// Takes `error` for the result of a job that never ran. Main thread.
    virtual void abandon(const Error &error) = 0;
    /// Hands the typed result to whoever asked for it, if they still exist. Main thread, after run() or abandon().
    virtual void deliver() = 0;
    /// How it ended.
    [[nodiscard]] virtual JobResult result() const = 0;

private:
    JobId m_id;
    JobLane m_lane;
    QString m_title;
    std::stop_source m_stop;
};

/// A job whose work returns an `Expected<T>`.
template <typename T>
class TypedJob final : public Job
{
public:
    using Work = std::function<Expected<T>(JobContext &)>;
    using Done = std::function<void(Expected<T>)>;

    TypedJob(JobId id, JobLane lane, QString title, Work work, QObject *receiver, Done done)
        : Job(id, lane, std::move(title))
        , m_work(std::move(work))
        , m_receiver(receiver)
        , m_done(std::move(done))
    {
    }

    void run(JobContext &context) override
    {
        m_result = m_work(context);
        m_work = nullptr; // what the work captured goes on the thread that used it
    }

    void abandon(const Error &error) override { m_result = std::unexpected(error); }

    void deliver() override
    {
        if (m_receiver && m_done)
            m_done(std::move(*m_result));
    }

    [[nodiscard]] JobResult result() const override
    {
        if (*m_result)
            return {.job = id(), .state = JobState::Succeeded, .error = {}};
        const Error &error = m_result->error();
        const JobState state = error.code == ErrorCode::Cancelled ? JobState::Cancelled : JobState::Failed;
        return {.job = id(), .state = state, .error = error};
    }

private:
    Work m_work;
    QPointer<QObject> m_receiver; // touched on the main thread only
    Done m_done;
    std::optional<Expected<T>> m_result;
};

} // namespace Belay
