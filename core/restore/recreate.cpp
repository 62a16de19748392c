// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/recreate.h"

#include "core/backup/manifest.h"
#include "core/restore/journal.h"
#include "core/restore/loadbeside.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recreate)
};

/// Gives the loaded copy the name of a target that is gone.
Expected<> takeName(const TargetIdentity &gone, const QString &copyName, quint32 oid, SwitchPurpose purpose, Scene &scene)
{
    const DatabaseSwitch change{.target = gone, .setAside = {}, .replacement = copyName, .replacementOid = oid};
    const auto renamed = scene.recorder.step(scene.context, u"switch"_s, Text::tr("Give it the name"), switchStatements(change).join(u"; "_s),
                                             switchFacts(change, purpose), [&] { return switchDatabases(change, scene); });
    if (!renamed && renamed.error().code != ErrorCode::TargetChanged)
        dropLeftover(copyName, scene);
    if (renamed)
        scene.report.restoredOid = oid;
    return renamed;
}

Expected<> loadAndName(const RestorePlan &plan, const TargetIdentity &gone, const DatabaseFrame &frame, Scene &scene)
{
    const auto oid = loadBeside(besideRequest(plan, frame), scene);
    if (!oid)
        return std::unexpected(oid.error());
    return takeName(gone, plan.copyName, *oid, SwitchPurpose::BringIn, scene);
}

/// After a failure. Nothing stops this: the target is gone until it is done.
Expected<> undo(const PutBackRequest &request, const Error &why, Scene &scene)
{
    const std::vector<ErrorRecord> errors = scene.report.errors;
    const std::vector<ErrorCause> causes = scene.report.causes;
    JobContext calm = scene.context.unstoppable();
    auto server = openForCleanup(scene);
    Expected<> done = std::unexpected(why);
    if (server) {
        Scene again{.bench = scene.bench, .recorder = scene.recorder, .server = *server, .context = calm, .report = scene.report};
        done = putBack(request, again);
    } else {
        done = std::unexpected(server.error());
    }
    scene.report.errors = errors; // they tell why, not those of putting back
    scene.report.causes = causes;
    if (done) {
        scene.report.targetChanged = false;
        scene.report.isPutBack = true;
        return std::unexpected(why);
    }
    return failure(ErrorCode::TargetChanged,
                   Text::tr("%1 was dropped, and neither the archive nor the safety backup could be loaded.").arg(request.target.database),
                   why.message + u'\n' + done.error().message + u'\n' + done.error().detail,
                   Text::tr("Everything is in the safety backup %1. Remove the cause, then: belayctl recover").arg(request.backup.path));
}

} // namespace

Expected<> recreate(const RestorePlan &plan, const SafetyBackupReceipt &receipt, Scene &scene)
{
    const DatabaseFacts *old = plan.server.database(plan.target.database);
    const auto carried = carryOverStatements(scene.server, old, plan.copyName);
    if (!carried)
        return std::unexpected(carried.error());
    const int version = scene.server.serverVersion();
    const DatabaseFrame oldFrame{.create = createCopyStatement(plan.copyName, std::nullopt, old, version), .carryOver = *carried};
    const DatabaseFrame newFrame{
        .create = createCopyStatement(plan.copyName, databaseSettings(plan.archive().toc()), old, version), .carryOver = *carried};
    const auto dropped = scene.recorder.step(scene.context, u"drop"_s, Text::tr("Drop the old database"), u"drop "_s + plan.target.database,
                                             dropFacts(plan.copyName, oldFrame),
                                             [&] { return dropDatabase(scene.server, plan.target.database); });
    const auto left = openForCleanup(scene).and_then([&](Connection server) { return readServerFacts(server); });
    if (!left)
        return failure(ErrorCode::TargetChanged, Text::tr("The server cannot be asked whether %1 was dropped.").arg(plan.target.database),
                       left.error().detail, Text::tr("When the server answers again: belayctl recover"));
    if (!dropped && isWhole(left->database(plan.target.database)))
        return dropped;

    scene.report.targetChanged = true;
    const TargetIdentity gone{.systemIdentifier = plan.target.systemIdentifier, .databaseOid = 0, .database = plan.target.database};
    const auto done = dropped ? loadAndName(plan, gone, newFrame, scene) : dropped;
    if (done)
        return done;
    return undo({.target = gone,
                 .copyName = plan.copyName,
                 .frame = oldFrame,
                 .backup = *receipt.file(),
                 .dumpTool = plan.dumpTool,
                 .restoreTool = plan.restoreTool},
                done.error(), scene);
}

Expected<> putBack(const PutBackRequest &request, Scene &scene)
{
    if (const auto whole = checkAgainstManifest(request.backup, scene.context.stopToken()); !whole)
        return whole;
    const auto archive = scene.bench.archives.verify(request.backup.path, {}, scene.context.stopToken());
    if (!archive)
        return std::unexpected(archive.error());
    // What a cut-off load or DROP DATABASE left would be in the way.
    for (const QString &name : {request.copyName, request.target.database}) {
        if (const auto cleared = dropDatabase(scene.server, name); !cleared)
            return cleared;
    }
    const auto strategy = strategyForBackup(**archive, request.restoreTool, scene.server);
    if (!strategy)
        return std::unexpected(strategy.error());
    const auto oid = loadBeside({.archive = **archive,
                                 .name = request.copyName,
                                 .target = nullptr,
                                 .frame = request.frame,
                                 .restoreTool = request.restoreTool,
                                 .dumpTool = request.dumpTool,
                                 .strategy = *strategy,
                                 .ignoreOwners = false,
                                 .ignorePrivileges = false},
                                scene);
    if (!oid)
        return std::unexpected(oid.error());
    return takeName(request.target, request.copyName, *oid, SwitchPurpose::PutBack, scene);
}

} // namespace Belay
