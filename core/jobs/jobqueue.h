// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job.h"

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace Belay {

/// The jobs that wait for one lane. Guarded by a mutex of its own: Qt's events only wake the other side, so that
/// ThreadSanitizer sees every hand-over with an uninstrumented Qt.
class JobQueue
{
public:
    /// False where the queue is closed: then the job is not taken.
    [[nodiscard]] bool push(const std::shared_ptr<Job> &job);
    /// The next job, or null.
    [[nodiscard]] std::shared_ptr<Job> pop();
    /// Takes a job out that has not begun; null where it is not waiting.
    [[nodiscard]] std::shared_ptr<Job> remove(JobId id);
    /// All jobs that have not begun, and none afterwards: push() refuses from now on.
    [[nodiscard]] std::vector<std::shared_ptr<Job>> close();

private:
    std::mutex m_mutex;
    std::deque<std::shared_ptr<Job>> m_jobs;
    bool m_isClosed = false;
};

/// What workers tell the main thread: coalesced between two visits, so that a chatty job costs one update.
class JobOutbox
{
public:
    /// What one visit finds.
    struct Content {
        std::vector<JobId> started;
        std::vector<JobUpdate> updates;
        std::vector<std::shared_ptr<Job>> finished;
    };

    void addStarted(JobId job);
    void addStep(JobId job, const JobStep &step);
    void addProgress(JobId job, const JobProgress &progress);
    void addLog(JobId job, const JobLogLine &line);
    void addFinished(std::shared_ptr<Job> job);

    /// Everything since the last visit.
    [[nodiscard]] Content take();

private:
    JobUpdate &updateOf(JobId job);

    std::mutex m_mutex;
    Content m_content;
};

} // namespace Belay
