// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobqueue.h"

#include <QObject>

namespace Belay {

/// Runs the jobs of one lane, one after the other, each to its end. Lives on its own QThread.
class JobWorker final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the worker.
    JobWorker(JobQueue &queue, JobOutbox &outbox);

    /// Asks the worker, from any thread, to look at its queue.
    void wake();

Q_SIGNALS:
    /// A job started or ended: there is something in the outbox.
    void outboxFilled();

protected:
    bool event(QEvent *event) override;

private:
    void runAll();

    JobQueue &m_queue;
    JobOutbox &m_outbox;
};

} // namespace Belay
