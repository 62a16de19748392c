// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/manifest.h"
#include "core/history/historystore.h"
#include "core/restore/maintenance.h"
#include "core/restore/plantext.h"
#include "core/restore/restorer.h"
#include "core/restore/sharedhistoryguard.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanRollback)
};

std::unexpected<Error> impossible(const QString &message, const QString &remedy = {})
{
    return failure(ErrorCode::RollbackImpossible, message, {}, remedy);
}

const ArtefactRecord *artefact(const RunDetail &run, ArtefactKind kind)
{
    const auto found = std::ranges::find(run.artefacts, kind, &ArtefactRecord::kind);
    return found != run.artefacts.end() ? &*found : nullptr;
}

Expected<RunDetail> findRun(const QString &runId, const Workbench &bench)
{
    const auto history = HistoryStore::open(bench.places);
    if (!history)
        return std::unexpected(history.error());
    auto run = (*history)->run(runId);
    if (!run)
        return run;
    const RunSummary &summary = run->summary;
    if (summary.start.kind != RunKind::Restore)
        return impossible(Text::tr("The run %1 is no restore.").arg(runId));
    if (!summary.end)
        return impossible(Text::tr("The run %1 has not ended.").arg(runId));
    if (!summary.end->targetChanged)
        return impossible(Text::tr("The run %1 changed nothing, so there is nothing to undo.").arg(runId));
    if (!summary.undoneBy.isEmpty())
        return impossible(Text::tr("The run %1 was undone already, by the run %2.").arg(runId, summary.undoneBy));
    return run;
}

/// Undoing is safe only while the target is the very database that this run left.
Expected<> checkTarget(const RollbackPlan &plan)
{
    const RunStart &start = plan.run.summary.start;
    if (plan.target.systemIdentifier != start.systemIdentifier)
        return impossible(Text::tr("This is another server than the one that the run %1 restored to.").arg(start.id),
                          Text::tr("Connect to %1.").arg(start.server));
    const auto restored = static_cast<quint32>(plan.run.summary.end->report.value("restored_oid"_L1).toInteger());
    if (plan.target.databaseOid != restored)
        return impossible(Text::tr("%1 is no longer the database that the run %2 left: something else replaced it since.")
                              .arg(start.target, start.id),
                          Text::tr("Undo the later run first, or restore the safety backup as a new restore."));
    return {};
}

Expected<> chooseWay(RollbackPlan &plan, const Workbench &bench, JobContext &context)
{
    const RunStart &start = plan.run.summary.start;
    const QString mark = plan.runId.section(u'-', -1);
    plan.undoneName = databaseName(start.target, u"__belay_undone_"_s + mark);
    if (start.databaseOid == 0) {
        plan.way = RollbackWay::Removal;
        return {};
    }
    const ArtefactRecord *kept = artefact(plan.run, ArtefactKind::KeptDatabase);
    const DatabaseFacts *keptFacts = kept ? plan.server.database(kept->location) : nullptr;
    if (keptFacts && keptFacts->oid == start.databaseOid) {
        plan.way = RollbackWay::KeptDatabase;
        plan.keptName = kept->location;
        return {};
    }
    const ArtefactRecord *backup = artefact(plan.run, ArtefactKind::SafetyBackup);
    if (!backup || !QFileInfo::exists(backup->location))
        return impossible(Text::tr("Neither the old database nor the safety backup of the run %1 is there any more.").arg(start.id));
    auto manifest = readManifest(backup->location, bench.places.signingKeys());
    if (!manifest)
        return std::unexpected(manifest.error());
    if (manifest->backup.sha256 != backup->sha256)
        return failure(ErrorCode::ArchiveChanged, Text::tr("The backup %1 is not the one that the history knows.").arg(backup->location),
                       u"expected %1, found %2"_s.arg(backup->sha256, manifest->backup.sha256));
    const auto whole = context.step(u"validate"_s, Text::tr("Check the safety backup"),
                                    [&] { return checkAgainstManifest(manifest->backup, context.stopToken()); });
    if (!whole)
        return whole;
    plan.way = RollbackWay::SafetyBackup;
    plan.backup = std::move(manifest->backup);
    plan.proof = manifest->proof;
    plan.copyName = databaseName(start.target, u"__belay_new_"_s + mark);
    return {};
}

Expected<> checkRights(const RollbackPlan &plan)
{
    if (plan.way == RollbackWay::Removal || plan.server.role.canCreateDatabase)
        return {};
    return impossible(Text::tr("The role %1 may not create databases, which this undo needs.").arg(plan.server.role.name),
                      Text::tr("Undo it as a role that may, for example with -U."));
}

/// A shared history may have been set up in the target since.
Expected<> checkSharedHistory(const RollbackPlan &plan, const JobContext &context)
{
    auto target = Connection::open(plan.maintenance.withDatabase(plan.target.database), context.stopToken());
    if (!target)
        return std::unexpected(target.error());
    const auto isHeld = holdsSharedHistory(*target);
    if (!isHeld)
        return std::unexpected(isHeld.error());
    if (*isHeld)
        return impossible(Text::tr("%1 holds a shared history: undoing the run %2 would take back what others recorded there.")
                              .arg(plan.target.database, plan.run.summary.start.id));
    return {};
}

QStringList sentences(const RollbackPlan &plan)
{
    const QString target = plan.target.database;
    QStringList list{Text::tr("A safety backup of %1 as it is now is taken into %2 and checked.").arg(target, plan.backupFolder)};
    switch (plan.way) {
    case RollbackWay::KeptDatabase:
        list << beforeSentences(plan.around) << Text::tr("In one transaction the kept old database %1 becomes %2 again.").arg(plan.keptName, target);
        break;
    case RollbackWay::SafetyBackup:
        if (plan.proof != ManifestProof::Signed)
            list << Text::tr("The manifest of %1 is not signed by a key that is here; it is the file that the history knows.").arg(plan.backup.path);
        list << Text::tr("The safety backup %1 is loaded into a new database and compared with it.").arg(plan.backup.path)
             << beforeSentences(plan.around) << Text::tr("In one transaction the new database takes the place of %1.").arg(target);
        break;
    case RollbackWay::Removal:
        return list << beforeSentences(plan.around) << Text::tr("%1 did not exist before the restore: it is removed.").arg(target)
                    << afterSentences(plan.around);
    }
    return list << afterSentences(plan.around)
                << Text::tr("What is %1 now, with everything written since the restore, is removed; it is only in the new safety backup.")
                       .arg(target);
}

} // namespace

RollbackPlan withReason(RollbackPlan plan, const QString &reason)
{
    plan.reason = reason;
    return plan;
}

RollbackPlan withAround(RollbackPlan plan, const Around &around)
{
    plan.around = around;
    plan.sentences = sentences(plan);
    return plan;
}

Expected<RollbackPlan> planRollback(const QString &runId, const ConnectionParameters &chosen, const Workbench &bench, JobContext &context)
{
    RollbackPlan plan;
    plan.runId = makeRunId(bench.clock.now());
    plan.backupFolder = bench.places.backups();
    auto run = findRun(runId, bench);
    if (!run)
        return std::unexpected(run.error());
    plan.run = std::move(*run);
    if (const ArtefactRecord *backup = artefact(plan.run, ArtefactKind::SafetyBackup))
        plan.backupFolder = QFileInfo(backup->location).absolutePath();

    const auto connection = rememberedConnection(plan.run.summary.start, chosen);
    if (!connection)
        return std::unexpected(connection.error());
    auto server = openMaintenance(*connection, context.stopToken());
    if (!server)
        return std::unexpected(server.error());
    auto facts = readServerFacts(*server);
    if (!facts)
        return std::unexpected(facts.error());
    plan.server = std::move(*facts);
    plan.maintenance = server->resolvedParameters();
    plan.target = identityOf(plan.server, plan.run.summary.start.target);

    const int major = plan.server.version / 10000;
    auto dump = bench.tools.dumpFor(major);
    if (!dump)
        return std::unexpected(dump.error());
    auto restore = bench.tools.restoreFor(newestReadableArchiveMinor(dump->major), major);
    if (!restore)
        return std::unexpected(restore.error());
    plan.dumpTool = std::move(*dump);
    plan.restoreTool = std::move(*restore);

    const auto possible = checkTarget(plan)
                              .and_then([&] { return checkSharedHistory(plan, context); })
                              .and_then([&] { return chooseWay(plan, bench, context); })
                              .and_then([&] { return checkRights(plan); });
    if (!possible)
        return std::unexpected(possible.error());
    plan.sentences = sentences(plan);
    return plan;
}

} // namespace Belay
