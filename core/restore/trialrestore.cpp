// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/trialrestore.h"

#include "core/history/historystore.h"

#include <QFileInfo>

#include <algorithm>

namespace Belay {

Expected<std::optional<RunSummary>> trialRestoreOf(const Archive &archive, const Places &places)
{
    const auto history = HistoryStore::open(places);
    if (!history)
        return std::unexpected(history.error());
    const QFileInfo file(archive.path());
    const auto runs = (*history)->runs({.kind = RunKind::Restore, .verdict = Verdict::Complete, .text = file.fileName()});
    if (!runs)
        return std::unexpected(runs.error());
    const FileIdentity identity = archive.identity();
    const auto found = std::ranges::find_if(*runs, [&](const RunSummary &run) {
        const bool isThisFile = QFileInfo(run.start.archive).absoluteFilePath() == file.absoluteFilePath()
            && run.start.archiveSize == identity.size
            && run.start.startedAt.toMSecsSinceEpoch() > identity.modifiedNanoseconds / 1'000'000;
        return isThisFile && !run.start.plan[QLatin1StringView("part")].isObject();
    });
    return found != runs->end() ? std::optional(*found) : std::nullopt;
}

} // namespace Belay
