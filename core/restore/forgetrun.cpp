// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/forgetrun.h"

#include "core/backup/runstart.h"
#include "core/restore/journal.h"
#include "core/restore/settlement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ForgetRun)
};

Expected<> endUnseen(RestoreReport &report, const RunDetail &run, HistoryStore &history, const Workbench &bench)
{
    const RunStart &start = run.summary.start;
    auto recorder = RunRecorder::resume(history, bench.clock, start, ownerLine(start.id, bench));
    if (!recorder)
        return std::unexpected(recorder.error());
    const Journal journal = readJournal(run);
    report.verdict = Verdict::Failed;
    report.targetChanged = journal.change || journal.dropped || journal.removed || !journal.contentMark.isEmpty();
    report.message = report.targetChanged
        ? Text::tr("The run was interrupted and given up: nobody looked whether %1 was changed.").arg(report.target)
        : Text::tr("The run was interrupted and given up, before it could change %1.").arg(report.target);
    return recorder->end({.verdict = report.verdict,
                             .targetChanged = report.targetChanged,
                             .message = report.message,
                             .report = report.toJson(),
                             .finishedAt = {}});
}

} // namespace

Expected<RestoreReport> forgetRun(const QString &runId, const Workbench &bench)
{
    const auto history = HistoryStore::open(bench.places);
    if (!history)
        return std::unexpected(history.error());
    const auto run = (*history)->run(runId);
    if (!run)
        return std::unexpected(run.error());
    const RunStart &start = run->summary.start;
    const auto recorded = (*history)->record({.action = AuditAction::RunForgotten, // before anything of it is done
                                              .role = start.role,
                                              .runId = runId,
                                              .file = start.archive,
                                              .systemIdentifier = start.systemIdentifier,
                                              .databaseOid = start.databaseOid,
                                              .target = start.target});
    if (!recorded)
        return std::unexpected(recorded.error());
    RestoreReport report = reportOf(*run);
    if (const auto &end = run->summary.end) {
        report.verdict = end->verdict;
        report.targetChanged = end->targetChanged;
        report.message = end->message;
    } else if (const auto ended = endUnseen(report, *run, **history, bench); !ended) {
        return std::unexpected(ended.error());
    }
    for (const ArtefactRecord &artefact : run->artefacts) {
        if (artefact.removedAt || !isDatabase(artefact.kind))
            continue;
        if (const auto noted = (*history)->noteRemoved(runId, artefact.kind, artefact.location, bench.clock.now()); !noted)
            return std::unexpected(noted.error());
    }
    return report;
}

} // namespace Belay
