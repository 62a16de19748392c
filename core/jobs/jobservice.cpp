// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobservice.h"

#include "core/jobs/jobworker.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {
constexpr auto reportInterval = 100ms; // ten updates a second read as live and cost nothing

void abandon(const std::shared_ptr<Job> &job)
{
    job->abandon({.code = ErrorCode::Cancelled,
                  .message = JobService::tr("Cancelled before it began."),
                  .detail = {},
                  .remedy = {}});
}
} // namespace

JobService::JobService(QObject *parent)
    : QObject(parent)
{
    m_reportTimer.setInterval(reportInterval);
    connect(&m_reportTimer, &QTimer::timeout, this, &JobService::report);
    start(m_exclusive, u"exclusive"_s);
    start(m_interactive, u"interactive"_s);
    start(m_background, u"background"_s);
}

JobService::~JobService()
{
    shutdown();
}

void JobService::start(Lane &lane, const QString &name)
{
    lane.worker = std::make_unique<JobWorker>(lane.queue, m_outbox);
    lane.worker->moveToThread(&lane.thread);
    connect(lane.worker.get(), &JobWorker::outboxFilled, this, &JobService::report, Qt::QueuedConnection);
    lane.thread.setObjectName(name);
    lane.thread.start();
}

JobService::Lane &JobService::laneOf(JobLane lane)
{
    switch (lane) {
    case JobLane::Exclusive:
        return m_exclusive;
    case JobLane::Interactive:
        return m_interactive;
    case JobLane::Background:
        return m_background;
    }
    Q_UNREACHABLE();
}

void JobService::enqueue(const std::shared_ptr<Job> &job)
{
    Lane &lane = laneOf(job->lane());
    m_jobs.insert(job->id().number(), job);
    if (!m_reportTimer.isActive())
        m_reportTimer.start();
    Q_EMIT queued(job->id(), job->lane(), job->title());
    if (lane.queue.push(job)) {
        lane.worker->wake();
    } else {
        abandon(job);
        finish(job);
    }
}

void JobService::cancel(JobId id)
{
    const std::shared_ptr<Job> job = m_jobs.value(id.number());
    if (!job)
        return;
    job->stopSource().request_stop();
    if (!laneOf(job->lane()).queue.remove(id))
        return;
    abandon(job);
    m_outbox.addFinished(job);
    QMetaObject::invokeMethod(this, &JobService::report, Qt::QueuedConnection);
}

bool JobService::isBusy(JobLane lane) const
{
    return std::ranges::any_of(m_jobs, [&](const auto &job) { return job->lane() == lane; });
}

void JobService::shutdown()
{
    const std::array lanes{&m_exclusive, &m_interactive, &m_background};
    for (const std::shared_ptr<Job> &job : std::as_const(m_jobs))
        job->stopSource().request_stop();
    std::vector<std::shared_ptr<Job>> neverBegun;
    for (Lane *lane : lanes)
        std::ranges::move(lane->queue.close(), std::back_inserter(neverBegun));
    for (Lane *lane : lanes) {
        lane->thread.quit();
        lane->thread.wait();
    }
    report();
    for (const std::shared_ptr<Job> &job : neverBegun) {
        abandon(job);
        finish(job);
    }
    m_reportTimer.stop();
}

void JobService::report()
{
    const JobOutbox::Content content = m_outbox.take();
    for (const JobId job : content.started)
        Q_EMIT started(job);
    for (const JobUpdate &update : content.updates)
        Q_EMIT updated(update);
    for (const std::shared_ptr<Job> &job : content.finished)
        finish(job);
    if (m_jobs.isEmpty())
        m_reportTimer.stop();
}

void JobService::finish(const std::shared_ptr<Job> &job)
{
    m_jobs.remove(job->id().number());
    Q_EMIT finished(job->result());
    job->deliver();
}

} // namespace Belay
