// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/jobs/jobevents.h"

#include <optional>

namespace Belay {

/// A value that a job fetches: not asked for, on its way, there, or refused. An answer that comes after a newer question
/// is told by its turn.
template <typename T>
class Fetched
{
public:
    /// A new question; an older value is gone. Returns the turn that its answer must bring along.
    quint64 ask()
    {
        reset();
        m_isWaiting = true;
        return m_turn;
    }
    /// The job that answers, so that it can be cancelled.
    void setJob(JobId job) { m_job = job; }
    /// Takes the answer and returns true, unless it is late.
    bool take(quint64 turn, Expected<T> answer)
    {
        if (!isAsked(turn))
            return false;
        m_isWaiting = false;
        m_job.reset();
        m_answer = std::move(answer);
        return true;
    }
    /// As if nobody had asked.
    void reset()
    {
        ++m_turn;
        m_isWaiting = false;
        m_job.reset();
        m_answer.reset();
    }

    /// True if this question still waits for its answer.
    [[nodiscard]] bool isAsked(quint64 turn) const { return m_isWaiting && turn == m_turn; }
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }
    [[nodiscard]] const std::optional<JobId> &job() const { return m_job; }
    /// The value, or null.
    [[nodiscard]] const T *value() const { return m_answer && *m_answer ? &**m_answer : nullptr; }
    /// Why there is none, or null.
    [[nodiscard]] const Error *error() const { return m_answer && !*m_answer ? &m_answer->error() : nullptr; }

private:
    quint64 m_turn = 0;
    bool m_isWaiting = false;
    std::optional<JobId> m_job;
    std::optional<Expected<T>> m_answer;
};

} // namespace Belay
