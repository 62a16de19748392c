// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/databasedump.h"
#include "core/backup/safetybackup.h"
#include "core/history/historystore.h"
#include "core/restore/conclusion.h"
#include "core/restore/restorer.h"
#include "core/restore/runrestore.h"
#include "core/backup/runstart.h"
#include "core/restore/safetystep.h"
#include "core/restore/targetlock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExecuteRestore)
};

Expected<> checkConfirmed(const RestorePlan &plan, const QString &confirmation)
{
    for (const Finding &finding : plan.findings) {
        if (finding.level == FindingLevel::Blocking)
            return failure(finding.code, finding.message, finding.evidence, finding.remedy);
    }
    if (plan.replacesTarget() && confirmation != plan.target.database)
        return failure(ErrorCode::ConfirmationMissing,
                       Text::tr("%1 exists and would be replaced; that must be confirmed by its name.").arg(plan.target.database), {},
                       Text::tr("Give the name of the target as the confirmation."));
    return {};
}

RunStart startOf(const RestorePlan &plan, const Workbench &bench)
{
    RunStart start = runStart(plan.target, plan.server, plan.maintenance, bench);
    start.id = plan.runId;
    start.kind = RunKind::Restore;
    start.archive = plan.archive->path();
    start.archiveSize = plan.archive->identity().size;
    start.mode = key(plan.mode);
    start.plan = plan.toJson();
    return start;
}

} // namespace

Expected<RestoreReport> executeRestore(const RestorePlan &plan, const QString &confirmation, const Workbench &bench,
                                       JobContext &context)
{
    if (const auto confirmed = checkConfirmed(plan, confirmation); !confirmed)
        return std::unexpected(confirmed.error());
    auto server = Connection::open(plan.maintenance, context.stopToken());
    if (!server)
        return std::unexpected(server.error());
    const auto lock = TargetLock::take(*server, plan.target, bench.places, ownerLine(plan.runId, bench));
    if (!lock)
        return std::unexpected(lock.error());
    const auto history = HistoryStore::open(bench.places.history(), bench.places.locks());
    if (!history)
        return std::unexpected(history.error());
    auto recorder = RunRecorder::begin(**history, bench.clock, startOf(plan, bench));
    if (!recorder)
        return std::unexpected(recorder.error());

    RestoreReport report{.runId = plan.runId, .kind = RunKind::Restore, .mode = plan.mode, .target = plan.target.database};
    Scene scene{.bench = bench, .recorder = *recorder, .server = *server, .context = context, .report = report};
    const auto receipt = takeSafetyBackup(plan.target, plan.dumpTool, plan.restoreTool, plan.request.backupFolder, scene);
    const auto outcome = receipt ? runRestore(plan, *receipt, scene) : std::unexpected(receipt.error());
    conclude(outcome, scene);
    return report;
}

} // namespace Belay
