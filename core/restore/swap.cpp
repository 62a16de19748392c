// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/swap.h"

#include "core/restore/aroundrun.h"
#include "core/restore/databaseswitch.h"
#include "core/restore/journal.h"
#include "core/restore/loadbeside.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Swap)
};

Expected<> bringIn(const DatabaseSwitch &change, const RestorePlan &plan, Scene &scene)
{
    const QString intent = switchStatements(change).join(u"; "_s);
    const auto switched = scene.recorder.step(scene.context, u"switch"_s, Text::tr("Switch"), intent, switchFacts(change),
                                              [&] { return switchDatabases(change, scene); });
    scene.report.targetChanged = switched || switched.error().code == ErrorCode::TargetChanged;
    if (!switched)
        return switched;
    scene.report.restoredOid = change.replacementOid;
    if (!plan.replacesTarget())
        return {};
    scene.report.keptDatabase = plan.keptName;
    scene.report.keptUntil = scene.bench.clock.now().addDays(plan.request.keepOldDays);
    const DatabaseFacts *old = plan.server.database(plan.target.database);
    const auto recorded = scene.recorder.addArtefact({.kind = ArtefactKind::KeptDatabase,
                                                      .location = plan.keptName,
                                                      .size = old->size,
                                                      .sha256 = {},
                                                      .keepUntil = scene.report.keptUntil});
    if (!recorded) // it is restored all the same; a rollback finds the safety backup
        scene.context.log(LogLevel::Warning, recorded.error().message);
    return {};
}

/// The restored database becomes the copy again, and the old one the target.
DatabaseSwitch reversed(const DatabaseSwitch &change)
{
    return {.target = {.systemIdentifier = change.target.systemIdentifier,
                       .databaseOid = change.replacementOid,
                       .database = change.target.database},
            .setAside = change.replacement,
            .replacement = change.setAside,
            .replacementOid = change.target.databaseOid};
}

Expected<> takeBack(const DatabaseSwitch &back, Scene &scene)
{
    const auto undone = scene.recorder.step(scene.context, u"undo"_s, Text::tr("Undo the switch"), switchStatements(back).join(u"; "_s),
                                            [&] { return switchDatabases(back, scene); });
    if (!undone)
        return undone;
    RestoreReport &report = scene.report;
    report.targetChanged = false;
    report.isSwitchUndone = true;
    report.restoredOid = 0;
    report.keptDatabase.clear();
    report.keptUntil.reset();
    if (const auto noted = scene.recorder.noteRemoved(ArtefactKind::KeptDatabase, back.replacement); !noted)
        scene.context.log(LogLevel::Warning, noted.error().message);
    dropLeftover(back.setAside, scene);
    return {};
}

/// Nothing stops this: the target serves what was not seen to work until it is done. The application is stopped for it as it was
/// for the switch; where it cannot be, the old database comes back all the same.
Expected<> undoSwitch(const DatabaseSwitch &change, const RestorePlan &plan, Error why, Scene &scene)
{
    JobContext calm = scene.context.unstoppable();
    auto server = openForCleanup(scene);
    if (!server)
        return failure(ErrorCode::TargetChanged, why.message, server.error().message, Text::tr("When the server answers again: belayctl recover"));
    Scene again{.bench = scene.bench, .recorder = scene.recorder, .server = *server, .context = calm, .report = scene.report};
    const auto undone = withCommands(plan.around, again, [&] { return takeBack(reversed(change), again); }, IfBeforeFails::GoOn);
    if (!undone) {
        why.message += u' ' + Text::tr("The switch could not be undone: %1").arg(undone.error().message);
        why.code = undone.error().code == ErrorCode::TargetChanged ? ErrorCode::TargetChanged : why.code;
    }
    return std::unexpected(why);
}

} // namespace

Expected<> swap(const RestorePlan &plan, Scene &scene)
{
    const auto oid = loadBeside(besideRequest(plan), scene);
    if (!oid)
        return std::unexpected(oid.error());
    const DatabaseSwitch change{.target = plan.target, .setAside = plan.keptName, .replacement = plan.copyName, .replacementOid = *oid};
    const auto switched = withCommands(plan.around, scene, [&] { return bringIn(change, plan, scene); });
    if (!switched) {
        if (!scene.report.targetChanged)
            dropLeftover(plan.copyName, scene);
        return switched;
    }
    if (plan.around.healthUrl.isEmpty())
        return {};
    const auto healthy = checkHealth(plan.around, scene);
    return healthy ? healthy : undoSwitch(change, plan, healthy.error(), scene);
}

} // namespace Belay
