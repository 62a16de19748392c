// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobworker.h"

#include <QCoreApplication>
#include <QEvent>

namespace Belay {

namespace {

const auto wakeEvent = static_cast<QEvent::Type>(QEvent::registerEventType());

/// Puts what one job says into the outbox.
class OutboxListener final : public JobContext::Listener
{
public:
    OutboxListener(JobId job, JobOutbox &outbox)
        : m_job(job)
        , m_outbox(outbox)
    {
    }

    void stepChanged(const JobStep &step) override { m_outbox.addStep(m_job, step); }
    void progressed(const JobProgress &progress) override { m_outbox.addProgress(m_job, progress); }
    void logged(const JobLogLine &line) override { m_outbox.addLog(m_job, line); }

private:
    JobId m_job;
    JobOutbox &m_outbox;
};

} // namespace

JobWorker::JobWorker(JobQueue &queue, JobOutbox &outbox)
    : m_queue(queue)
    , m_outbox(outbox)
{
}

void JobWorker::wake()
{
    QCoreApplication::postEvent(this, new QEvent(wakeEvent));
}

bool JobWorker::event(QEvent *event)
{
    if (event->type() != wakeEvent)
        return QObject::event(event);
    runAll();
    return true;
}

void JobWorker::runAll()
{
    while (const std::shared_ptr<Job> job = m_queue.pop()) {
        m_outbox.addStarted(job->id());
        Q_EMIT outboxFilled();
        OutboxListener listener(job->id(), m_outbox);
        JobContext context(job->stopSource().get_token(), &listener);
        if (const auto free = context.checkNotCancelled(); free)
            job->run(context);
        else
            job->abandon(free.error());
        m_outbox.addFinished(job);
        Q_EMIT outboxFilled();
    }
}

} // namespace Belay
