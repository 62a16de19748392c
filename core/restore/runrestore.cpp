// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/runrestore.h"

#include "core/restore/aroundrun.h"
#include "core/restore/contentmark.h"
#include "core/restore/journal.h"
#include "core/restore/loadarchive.h"
#include "core/restore/loadresult.h"
#include "core/restore/recreate.h"
#include "core/restore/runsessions.h"
#include "core/restore/swap.h"
#include "core/restore/verification.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunRestore)
};

Expected<> checkTarget(const RestorePlan &plan, const SafetyBackupReceipt &receipt, Scene &scene)
{
    const auto facts = readServerFacts(scene.server);
    if (!facts)
        return std::unexpected(facts.error());
    if (receipt.target() != plan.target || identityOf(*facts, plan.target.database) != plan.target)
        return failure(ErrorCode::PlanOutdated,
                       Text::tr("The database %1 is no longer the one that the plan was made for.").arg(plan.target.database), {},
                       Text::tr("Make a new plan."));
    return {};
}

/// After a load that did not end well: was its transaction committed? The answer to the commit may be what was lost.
Expected<bool> isCommitted(const ConnectionParameters &target, const QString &markBefore, Scene &scene)
{
    auto server = openForCleanup(scene);
    if (!server)
        return std::unexpected(server.error());
    if (const auto ended = endSessions(*server, scene.report.runId, scene.server.backendPid()); !ended)
        return std::unexpected(ended.error());
    return contentMark(target).transform([&](const QString &mark) { return mark != markBefore; });
}

/// Returns the entries that are known to be missing, with consent.
Expected<std::set<DumpId>> loadInPlace(const RestorePlan &plan, const ConnectionParameters &target, Scene &scene)
{
    const auto before = contentMark(target);
    if (!before)
        return std::unexpected(before.error());
    std::set<DumpId> withoutThem;
    for (const auto &[id, cause] : plan.consent().leftOut)
        withoutThem.insert(id);
    const QString intent =
        u"pg_restore --clean --single-transaction "_s + plan.archive().path() + u" into "_s + plan.target.database;
    return scene.recorder.step(scene.context, u"load"_s, Text::tr("Load the archive"), intent, loadFacts(*before, plan.leftOut(), withoutThem), [&]() -> Expected<std::set<DumpId>> {
        const auto loaded = loadArchive({.archive = *plan.verified,
                                         .tool = plan.restoreTool,
                                         .connection = target,
                                         .mode = RestoreMode::InPlace,
                                         .strategy = plan.load,
                                         .ignoreOwners = plan.request.ignoreOwners,
                                         .ignorePrivileges = plan.request.ignorePrivileges,
                                         .serverVersion = scene.server.serverVersion(),
                                         .leftOut = plan.leftOut(),
                                         .consent = plan.consent(),
                                         .earlier = plan.earlierLoad,
                                         .seal = plan.seal},
                                        scene);
        const bool isGood = loaded && loaded->hasFinished && loaded->errors.empty();
        const auto committed = isGood ? Expected<bool>(true) : isCommitted(target, *before, scene);
        scene.report.targetChanged = committed.value_or(true);
        if (!committed)
            return failure(ErrorCode::TargetChanged, Text::tr("The server cannot be asked whether the restore was committed."),
                           committed.error().detail, Text::tr("When the server answers again: belayctl recover"));
        if (*committed)
            scene.report.restoredOid = plan.target.databaseOid;
        if (!loaded)
            return std::unexpected(loaded.error());
        if (const auto noted = noteLoad(*loaded, scene); !noted)
            return std::unexpected(noted.error());
        return loaded->missing();
    });
}

Expected<> inPlace(const RestorePlan &plan, Scene &scene)
{
    const ConnectionParameters target = scene.server.resolvedParameters().withDatabase(plan.target.database);
    const auto loaded = loadInPlace(plan, target, scene);
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto analyzed = scene.recorder.step(scene.context, u"finish"_s, Text::tr("Analyze"), u"ANALYZE"_s, [&]() -> Expected<> {
        auto database = Connection::open(target, scene.context.stopToken());
        return database ? database->execute(u"ANALYZE"_s) : std::unexpected(database.error());
    });
    if (!analyzed)
        return analyzed;
    const QString intent = u"compare "_s + plan.target.database + u" with the archive"_s;
    return scene.recorder.step(scene.context, u"verify"_s, Text::tr("Verify the result"), intent, [&]() -> Expected<> {
        auto report = verifyRestored({.archive = *plan.verified, .connection = target, .dumpTool = plan.dumpTool, .oldOid = 0, .connections = plan.load.atMost,
                                      .leftOut = plan.leftOut(), .missing = *loaded}, scene);
        if (!report)
            return std::unexpected(report.error());
        scene.report.verification = std::move(*report);
        return scene.report.verification.matches() ? Expected<>() : std::unexpected(mismatch(scene.report.verification));
    });
}

} // namespace

Expected<> runRestore(const RestorePlan &plan, const SafetyBackupReceipt &receipt, Scene &scene)
{
    if (const auto same = checkTarget(plan, receipt, scene); !same)
        return same;
    switch (plan.mode) {
    case RestoreMode::Swap:
        return swap(plan, scene);
    case RestoreMode::InPlace:
        return withCommands(plan.around, scene, [&] { return inPlace(plan, scene); });
    case RestoreMode::Recreate:
        return withCommands(plan.around, scene, [&] { return recreate(plan, receipt, scene); });
    }
    Q_UNREACHABLE();
}

} // namespace Belay
