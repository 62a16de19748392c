// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/runstart.h"
#include "core/base/sha256.h"
#include "core/restore/guardedrun.h"
#include "core/restore/restorer.h"
#include "core/restore/rolemapping.h"
#include "core/restore/runrestore.h"

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
    if (const QStringList unaccepted = plan.unaccepted(); !unaccepted.isEmpty())
        return failure(ErrorCode::PreflightRefused,
                       Text::tr("Somebody must accept what was found before %1 is restored.").arg(plan.target.database),
                       unaccepted.join(u'\n'),
                       Text::tr("If that is acceptable: --accept %1").arg(unaccepted.join(u" --accept "_s)));
    if (plan.replacesTarget() && confirmation != plan.target.database)
        return failure(ErrorCode::ConfirmationMissing,
                       Text::tr("%1 exists and would be replaced; that must be confirmed by its name.").arg(plan.target.database), {},
                       Text::tr("Give the name of the target as the confirmation."));
    return {};
}

/// Which file it is, for the history; known already where it was compared with a manifest.
Expected<QString> archiveSha256(const RestorePlan &plan, JobContext &context)
{
    if (!plan.provenance.sha256.isEmpty())
        return plan.provenance.sha256;
    return context.step(u"hash"_s, Text::tr("Checksum of the archive"), [&]() -> Expected<QString> {
        const qint64 size = plan.archive().identity().size;
        return sha256OfFile(plan.request.archive, context.stopToken(), [&](qint64 done) {
            context.progress({.done = done, .total = size, .text = {}});
        });
    });
}

/// The run as it is recorded: the plan, what was typed to confirm it, and which file it is about.
RunStart startOf(const RestorePlan &plan, const QString &confirmation, const QString &sha256, const Workbench &bench)
{
    RunStart start = runStart(plan.target, plan.server, plan.maintenance, bench);
    start.id = plan.runId;
    start.kind = RunKind::Restore;
    start.archive = plan.request.archive;
    start.archiveSize = plan.archive().identity().size;
    start.mode = key(plan.mode);
    start.plan = plan.toJson();
    start.plan[u"confirmed_name"_s] = confirmation;
    start.plan[u"archive_sha256"_s] = sha256;
    return start;
}

} // namespace

Expected<RestoreReport> executeRestore(const RestorePlan &plan, const QString &confirmation, const Workbench &bench,
                                       JobContext &context)
{
    if (const auto confirmed = checkConfirmed(plan, confirmation); !confirmed)
        return std::unexpected(confirmed.error());
    const auto sha256 = archiveSha256(plan, context);
    if (!sha256)
        return std::unexpected(sha256.error());
    return runGuarded({.start = startOf(plan, confirmation, *sha256, bench),
                       .mode = plan.mode,
                       .target = plan.target,
                       .maintenance = plan.maintenance,
                       .dumpTool = plan.dumpTool,
                       .restoreTool = plan.restoreTool,
                       .backupFolder = plan.request.backupFolder},
                      bench, context,
                      [&](const SafetyBackupReceipt &receipt, Scene &scene) {
                          scene.report.lost = plan.consent().lost;
                          return withLoadableArchive(plan, scene).and_then([&](const RestorePlan &loadable) {
                              return runRestore(loadable, receipt, scene);
                          });
                      });
}

} // namespace Belay
