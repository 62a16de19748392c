// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobcontext.h"

#include <QCoreApplication>

namespace Belay {

JobContext::JobContext(std::stop_token stop, Listener *listener)
    : m_stop(std::move(stop))
    , m_listener(listener)
{
}

Expected<> JobContext::checkNotCancelled() const
{
    if (isCancelled())
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("JobContext", "Cancelled."));
    return {};
}

JobContext JobContext::unstoppable() const
{
    JobContext other({}, m_listener);
    other.m_redactor = m_redactor;
    return other;
}

void JobContext::progress(const JobProgress &progress)
{
    if (m_listener)
        m_listener->progressed(progress);
}

void JobContext::log(LogLevel level, const QString &text)
{
    if (m_listener)
        m_listener->logged({.level = level, .text = m_redactor.redacted(text)});
}

void JobContext::beginStep(const QString &key, const QString &title)
{
    m_stepTimer.start();
    m_step = {.key = key, .title = title, .state = StepState::Running, .duration = {}};
    if (m_listener)
        m_listener->stepChanged(m_step);
}

void JobContext::endStep(StepState state)
{
    m_step.state = state;
    m_step.duration = std::chrono::milliseconds(m_stepTimer.elapsed());
    if (m_listener)
        m_listener->stepChanged(m_step);
}

} // namespace Belay
