// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/faultpoint.h"
#include "core/base/filelock.h"
#include "core/history/historystore.h"
#include "core/jobs/jobcontext.h"

#include <QElapsedTimer>

#include <concepts>

namespace Belay {

/// Writes one run into the history while it happens: each intent before its effect. Holds the run's lock, so that
/// others see it alive; when its process dies, the kernel lets go and the run reads as interrupted.
class RunRecorder
{
public:
    /// Writes the beginning of the run; `owner` is one line for whoever finds its lock. Errors: HistoryUnavailable: then nothing may be done.
    [[nodiscard]] static Expected<RunRecorder> begin(HistoryStore &store, const Clock &clock, const RunStart &start,
                                                     const QString &owner);

    /// Goes on with a run that died, so that others see it alive again; what it left running is noted as failed.
    /// Errors: HistoryUnavailable; TargetLocked where a living process holds it.
    [[nodiscard]] static Expected<RunRecorder> resume(HistoryStore &store, const Clock &clock, const RunStart &start,
                                                                     const QString &owner);

    [[nodiscard]] const RunStart &start() const { return m_start; }

    /// Records `intent`, then runs `work` as a step of the job, then records how it ended. Where the intent cannot be
    /// recorded, `work` does not run. The result of `work` is passed on.
    /// `facts` say the intent to the program that would have to settle it.
    template <std::invocable Work>
    auto step(JobContext &context, const QString &key, const QString &title, const QString &intent, const QJsonObject &facts, Work &&work)
        -> std::invoke_result_t<Work>
    {
        const auto id = beginStep(key, title, intent, facts);
        if (!id)
            return std::unexpected(id.error());
        faultPoint(key, u"begun");
        QElapsedTimer timer;
        timer.start();
        auto result = context.step(key, title, std::forward<Work>(work));
        faultPoint(key, u"worked");
        const StepState state = result ? StepState::Done
            : result.error().code == ErrorCode::Cancelled ? StepState::Cancelled
                                                          : StepState::Failed;
        if (const auto ended = endStep(*id, state, std::chrono::milliseconds(timer.elapsed())); !ended)
            context.log(LogLevel::Warning, ended.error().message);
        faultPoint(key, u"ended");
        return result;
    }

    template <std::invocable Work>
    auto step(JobContext &context, const QString &key, const QString &title, const QString &intent, Work &&work)
        -> std::invoke_result_t<Work>
    {
        return step(context, key, title, intent, QJsonObject(), std::forward<Work>(work));
    }

    [[nodiscard]] Expected<> addArtefact(const ArtefactRecord &artefact);
    /// Notes that something which the run left is gone.
    [[nodiscard]] Expected<> noteRemoved(ArtefactKind kind, const QString &location);
    [[nodiscard]] Expected<> addErrors(const std::vector<ErrorRecord> &errors);
    /// The steps so far, as they are recorded.
    [[nodiscard]] Expected<std::vector<StepRecord>> steps() const;
    /// Writes the end; `finishedAt` is set here.
    [[nodiscard]] Expected<> end(RunEnd end);

private:
    RunRecorder(HistoryStore &store, const Clock &clock, RunStart start, FileLock lock);
    [[nodiscard]] Expected<qint64> beginStep(const QString &key, const QString &title, const QString &intent, const QJsonObject &facts);
    [[nodiscard]] Expected<> endStep(qint64 id, StepState state, std::chrono::milliseconds duration);

    HistoryStore *m_store;
    const Clock *m_clock;
    RunStart m_start;
    FileLock m_lock;
};

} // namespace Belay
