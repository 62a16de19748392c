// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/redactor.h"
#include "core/jobs/jobevents.h"

#include <QElapsedTimer>

#include <concepts>
#include <stop_token>

namespace Belay {

/// What a running job says and asks: its steps, progress and log go out, the wish to stop comes in.
/// Lives on the worker thread, for the time of one job.
class JobContext
{
public:
    /// Who listens. Called on the worker thread; must not block.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void stepChanged(const JobStep &step) = 0;
        virtual void progressed(const JobProgress &progress) = 0;
        virtual void logged(const JobLogLine &line) = 0;
    };

    /// Without a listener everything said is dropped.
    explicit JobContext(std::stop_token stop = {}, Listener *listener = nullptr);

    [[nodiscard]] std::stop_token stopToken() const { return m_stop; }
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    /// An error where the job was asked to stop: put it wherever stopping is safe.
    [[nodiscard]] Expected<> checkNotCancelled() const;

    /// Runs `work` as a named step. The step ends done, failed or cancelled as the result of `work` says; the result is
    /// passed on. `key` is stable, `title` is for people.
    template <std::invocable Work>
    auto step(const QString &key, const QString &title, Work &&work) -> std::invoke_result_t<Work>
    {
        beginStep(key, title);
        auto result = work();
        endStep(result ? StepState::Done
                       : result.error().code == ErrorCode::Cancelled ? StepState::Cancelled : StepState::Failed);
        return result;
    }

    /// The same for what must be done although the job was asked to stop: whoever listens hears it, nothing stops it.
    [[nodiscard]] JobContext unstoppable() const;

    void progress(const JobProgress &progress);
    /// One line for the log, redacted here.
    void log(LogLevel level, const QString &text);

    /// Secrets that must not appear in what this job logs.
    [[nodiscard]] Redactor &redactor() { return m_redactor; }

private:
    void beginStep(const QString &key, const QString &title);
    void endStep(StepState state);

    std::stop_token m_stop;
    Listener *m_listener;
    Redactor m_redactor;
    JobStep m_step;
    QElapsedTimer m_stepTimer;
};

} // namespace Belay
