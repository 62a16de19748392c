// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/manifest.h"
#include "core/backup/runstart.h"
#include "core/restore/aroundrun.h"
#include "core/restore/databasecopy.h"
#include "core/restore/databaseswitch.h"
#include "core/restore/guardedrun.h"
#include "core/restore/journal.h"
#include "core/restore/loadbeside.h"
#include "core/restore/restorer.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExecuteRollback)
};

RunStart startOf(const RollbackPlan &plan, const Workbench &bench)
{
    RunStart start = runStart(plan.target, plan.server, plan.maintenance, bench);
    start.id = plan.runId;
    start.kind = RunKind::Rollback;
    start.mode = plan.run.summary.start.mode;
    start.undoes = plan.run.summary.start.id;
    if (plan.way == RollbackWay::SafetyBackup) {
        start.archive = plan.backup.path;
        start.archiveSize = plan.backup.size;
    }
    start.plan = QJsonObject{{u"sentences"_s, QJsonArray::fromStringList(plan.sentences)},
                             {u"confirmed_name"_s, plan.target.database},
                             {u"archive_sha256"_s, start.archive.isEmpty() ? QString() : plan.backup.sha256},
                             {u"around"_s, plan.around.toJson()},
                             {u"reason"_s, plan.reason}};
    return start;
}

Expected<> removeTarget(const RollbackPlan &plan, Scene &scene)
{
    const QString intent = u"drop "_s + plan.target.database;
    return withCommands(plan.around, scene, [&] {
        const auto removed = scene.recorder.step(scene.context, u"remove"_s, Text::tr("Remove what was restored"), intent, removeFacts(plan.target),
                                                 [&] { return dropDatabase(scene.server, plan.target.database); });
        scene.report.targetChanged = removed.has_value();
        return removed;
    });
}

/// Switches `replacement` in and removes what was the target until then.
Expected<> switchBack(const RollbackPlan &plan, const QString &replacement, quint32 replacementOid, Scene &scene)
{
    const DatabaseSwitch change{
        .target = plan.target, .setAside = plan.undoneName, .replacement = replacement, .replacementOid = replacementOid};
    const auto switched = withCommands(plan.around, scene, [&] {
        const auto done = scene.recorder.step(scene.context, u"switch"_s, Text::tr("Switch"), switchStatements(change).join(u"; "_s),
                                              switchFacts(change), [&] { return switchDatabases(change, scene); });
        scene.report.targetChanged = done || done.error().code == ErrorCode::TargetChanged;
        return done;
    });
    if (!switched)
        return switched;
    scene.report.restoredOid = replacementOid;
    const auto removed = scene.recorder.step(scene.context, u"remove"_s, Text::tr("Remove what was restored"),
                                             u"drop "_s + plan.undoneName, [&]() -> Expected<> {
                                                 auto server = openForCleanup(scene);
                                                 return server ? dropDatabase(*server, plan.undoneName) : std::unexpected(server.error());
                                             });
    if (removed)
        return {};
    scene.context.log(LogLevel::Warning, Text::tr("The database %1 could not be removed: %2").arg(plan.undoneName, removed.error().message));
    (void)scene.recorder.addArtefact({.kind = ArtefactKind::CopyDatabase, .location = plan.undoneName, .size = 0, .sha256 = {}, .keepUntil = {}});
    return {};
}

Expected<> loadAndSwitch(const RollbackPlan &plan, Scene &scene)
{
    if (const auto whole = checkAgainstManifest(plan.backup, scene.context.stopToken()); !whole)
        return whole;
    const auto archive = scene.bench.archives.verify(plan.backup.path, {}, scene.context.stopToken());
    if (!archive)
        return std::unexpected(archive.error());
    const auto strategy = strategyForBackup(**archive, plan.restoreTool, scene.server);
    if (!strategy)
        return std::unexpected(strategy.error());
    const auto oid = loadBeside({.archive = **archive,
                                 .name = plan.copyName,
                                 .target = plan.server.database(plan.target.database),
                                 .restoreTool = plan.restoreTool,
                                 .dumpTool = plan.dumpTool,
                                 .strategy = *strategy,
                                 .ignoreOwners = false,
                                 .ignorePrivileges = false},
                                scene);
    if (!oid)
        return std::unexpected(oid.error());
    const auto switched = switchBack(plan, plan.copyName, *oid, scene);
    if (!switched && !scene.report.targetChanged)
        dropLeftover(plan.copyName, scene);
    return switched;
}

Expected<> rollBack(const RollbackPlan &plan, const SafetyBackupReceipt &receipt, Scene &scene)
{
    if (receipt.target() != plan.target)
        return failure(ErrorCode::PlanOutdated, Text::tr("The safety backup is not one of the target."));
    switch (plan.way) {
    case RollbackWay::KeptDatabase:
        return switchBack(plan, plan.keptName, plan.run.summary.start.databaseOid, scene);
    case RollbackWay::SafetyBackup:
        return loadAndSwitch(plan, scene);
    case RollbackWay::Removal:
        return removeTarget(plan, scene);
    }
    Q_UNREACHABLE();
}

} // namespace

Expected<RestoreReport> executeRollback(const RollbackPlan &plan, const QString &confirmation, const Workbench &bench, JobContext &context)
{
    if (confirmation != plan.target.database)
        return failure(ErrorCode::ConfirmationMissing,
                       Text::tr("%1 would be replaced; that must be confirmed by its name.").arg(plan.target.database), {},
                       Text::tr("Give the name of the target as the confirmation."));
    return runGuarded({.start = startOf(plan, bench),
                       .mode = RestoreMode::Swap,
                       .target = plan.target,
                       .maintenance = plan.maintenance,
                       .dumpTool = plan.dumpTool,
                       .restoreTool = plan.restoreTool,
                       .backupFolder = plan.backupFolder},
                      bench, context,
                      [&](const SafetyBackupReceipt &receipt, Scene &scene) { return rollBack(plan, receipt, scene); });
}

} // namespace Belay
