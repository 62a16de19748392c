// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/refusal.h"

#include "core/backup/runstart.h"
#include "core/history/runrecorder.h"

#include <QFileInfo>

namespace Belay {

namespace {

/// True for an error that is about the call and not about what it was to do.
bool isAboutTheCall(ErrorCode code)
{
    return code == ErrorCode::Usage || code == ErrorCode::ConfirmationMissing || code == ErrorCode::HistoryUnavailable;
}

} // namespace

Expected<> recordRefusal(const RestoreRequest &request, const Error &error, const Workbench &bench)
{
    if (isAboutTheCall(error.code))
        return {};
    const auto history = HistoryStore::open(bench.places);
    if (!history)
        return std::unexpected(history.error());
    const TargetIdentity target{.systemIdentifier = {}, .databaseOid = 0, .database = request.connection.database()};
    RunStart start = runStart(target, ServerFacts(), request.connection, bench);
    start.id = makeRunId(bench.clock.now());
    start.kind = RunKind::Restore;
    start.role = request.connection.user();
    start.archive = QFileInfo(request.archive).absoluteFilePath();
    auto recorder = RunRecorder::begin(**history, bench.clock, start, ownerLine(start.id, bench));
    if (!recorder)
        return std::unexpected(recorder.error());
    const bool isCancelled = error.code == ErrorCode::Cancelled;
    return recorder->end({.verdict = isCancelled ? Verdict::Cancelled : Verdict::Failed,
                          .targetChanged = false,
                          .message = error.message,
                          .report = {},
                          .finishedAt = {}});
}

} // namespace Belay
