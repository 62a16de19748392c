// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobqueue.h"

#include <algorithm>

namespace Belay {

bool JobQueue::push(const std::shared_ptr<Job> &job)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_isClosed)
        m_jobs.push_back(job);
    return !m_isClosed;
}

std::shared_ptr<Job> JobQueue::pop()
{
    const std::scoped_lock lock(m_mutex);
    if (m_jobs.empty())
        return nullptr;
    std::shared_ptr<Job> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

std::shared_ptr<Job> JobQueue::remove(JobId id)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_jobs, id, [](const auto &job) { return job->id(); });
    if (found == m_jobs.end())
        return nullptr;
    std::shared_ptr<Job> job = std::move(*found);
    m_jobs.erase(found);
    return job;
}

std::vector<std::shared_ptr<Job>> JobQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_isClosed = true;
    std::vector<std::shared_ptr<Job>> waiting(std::make_move_iterator(m_jobs.begin()),
                                              std::make_move_iterator(m_jobs.end()));
    m_jobs.clear();
    return waiting;
}

void JobOutbox::addStarted(JobId job)
{
    const std::scoped_lock lock(m_mutex);
    m_content.started.push_back(job);
}

void JobOutbox::addStep(JobId job, const JobStep &step)
{
    const std::scoped_lock lock(m_mutex);
    updateOf(job).steps.push_back(step);
}

void JobOutbox::addProgress(JobId job, const JobProgress &progress)
{
    const std::scoped_lock lock(m_mutex);
    updateOf(job).progress = progress;
}

void JobOutbox::addLog(JobId job, const JobLogLine &line)
{
    const std::scoped_lock lock(m_mutex);
    updateOf(job).log.push_back(line);
}

void JobOutbox::addFinished(std::shared_ptr<Job> job)
{
    const std::scoped_lock lock(m_mutex);
    m_content.finished.push_back(std::move(job));
}

JobOutbox::Content JobOutbox::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_content, {});
}

JobUpdate &JobOutbox::updateOf(JobId job)
{
    const auto found = std::ranges::find(m_content.updates, job, &JobUpdate::job);
    return found != m_content.updates.end() ? *found : m_content.updates.emplace_back(JobUpdate{.job = job});
}

} // namespace Belay
