// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runrecorder.h"

#include <QCoreApplication>
#include <QFile>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunRecorder)
};

std::unexpected<Error> unlockable(const RunStart &start, const QString &detail)
{
    return failure(ErrorCode::HistoryUnavailable,
                   Text::tr("The lock of the run %1 cannot be taken.").arg(start.id), detail);
}

} // namespace

RunRecorder::RunRecorder(HistoryStore &store, const Clock &clock, RunStart start, FileLock lock)
    : m_store(&store)
    , m_clock(&clock)
    , m_start(std::move(start))
    , m_lock(std::move(lock))
{
}

Expected<RunRecorder> RunRecorder::begin(HistoryStore &store, const Clock &clock, const RunStart &start, const QString &owner)
{
    // The lock first: a run that is in the history and not locked reads as interrupted.
    auto lock = FileLock::tryTake(store.lockOf(start.id), owner);
    if (!lock || !*lock)
        return unlockable(start, lock ? QString() : lock.error().detail);
    if (const auto written = store.beginRun(start); !written) {
        QFile::remove(store.lockOf(start.id));
        return std::unexpected(written.error());
    }
    faultPoint(u"run", u"begun");
    return RunRecorder(store, clock, start, std::move(**lock));
}

Expected<RunRecorder> RunRecorder::resume(HistoryStore &store, const Clock &clock, const RunStart &start, const QString &owner)
{
    auto lock = FileLock::tryTake(store.lockOf(start.id), owner);
    if (!lock)
        return unlockable(start, lock.error().detail);
    if (!*lock)
        return failure(ErrorCode::TargetLocked, Text::tr("The run %1 is still at work.").arg(start.id), FileLock::ownerOf(store.lockOf(start.id)),
                       Text::tr("Wait until it has ended, or cancel it."));
    if (const auto ended = store.endOpenSteps(start.id, StepState::Failed); !ended)
        return std::unexpected(ended.error());
    return RunRecorder(store, clock, start, std::move(**lock));
}

Expected<qint64> RunRecorder::beginStep(const QString &key, const QString &title, const QString &intent, const QJsonObject &facts)
{
    return m_store->beginStep(m_start.id, {.key = key,
                                           .title = title,
                                           .intent = intent,
                                           .facts = facts,
                                           .state = StepState::Running,
                                           .startedAt = m_clock->now(),
                                           .duration = {}});
}

Expected<> RunRecorder::endStep(qint64 id, StepState state, std::chrono::milliseconds duration)
{
    return m_store->endStep(id, state, duration);
}

Expected<> RunRecorder::addArtefact(const ArtefactRecord &artefact)
{
    return m_store->addArtefact(m_start.id, artefact);
}

Expected<> RunRecorder::addErrors(const std::vector<ErrorRecord> &errors)
{
    return m_store->addErrors(m_start.id, errors);
}

Expected<std::vector<StepRecord>> RunRecorder::steps() const
{
    return m_store->run(m_start.id).transform([](RunDetail detail) { return std::move(detail.steps); });
}

Expected<> RunRecorder::end(RunEnd end)
{
    end.finishedAt = m_clock->now();
    faultPoint(u"run", u"ending");
    const auto written = m_store->endRun(m_start.id, end);
    if (written)
        QFile::remove(m_store->lockOf(m_start.id)); // a run that ended needs no sign of life
    faultPoint(u"run", u"ended");
    return written;
}

Expected<> RunRecorder::noteRemoved(ArtefactKind kind, const QString &location)
{
    return m_store->noteRemoved(m_start.id, kind, location, m_clock->now());
}

} // namespace Belay
