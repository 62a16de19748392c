// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/stocklisting.h"

#include "core/postgres/pgtool.h"
#include "core/postgres/seal.h"
#include "core/restore/trialrestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StockListing)
};

/// True if it is a backup of ours, was salvaged by us, or was restored before.
bool isKnown(const RestorePlan &plan, const Workbench &bench)
{
    if (plan.scratchFolder)
        return true;
    if (plan.provenance.manifest == Provenance::Manifest::Signed && plan.provenance.isAsItShould())
        return true;
    const auto restored = trialRestoreOf(plan.archive(), bench.places);
    return restored && *restored;
}

/// Whether a sealed pg_restore reaches the server and is let in: it connects to the maintenance database, and loads nothing of
/// the archive. Errors: ToolMissing, ToolFailed, FileUnwritable, Cancelled.
Expected<> tryToLoad(const Seal &seal, const RestorePlan &plan, const Workbench &bench, JobContext &context)
{
    const auto reach = ServerReach::open(plan.maintenance, bench.places.scratch);
    if (!reach)
        return std::unexpected(reach.error());
    const PgToolCall call{.tool = plan.restoreTool,
                          .arguments = {u"--use-list=/dev/null"_s, QString(Seal::archive)},
                          .connection = plan.maintenance,
                          .errorLine = {},
                          .tick = {},
                          .seal = seal,
                          .view = {.files = {{Seal::archive, plan.archive().path()}}, .server = reach->get()}};
    const auto outcome = runPgTool(bench.runner, call, context);
    if (!outcome)
        return std::unexpected(outcome.error());
    return outcome->succeeded() ? Expected<>() : std::unexpected(toolError(call, *outcome));
}

} // namespace

Expected<> checkStockListing(RestorePlan &plan, const Workbench &bench, JobContext &context)
{
    const QString &path = plan.archive().path();
    const auto seal = Seal::find(bench.runner, context.stopToken());
    if (const auto going = context.checkNotCancelled(); !going)
        return going;
    if (!isKnown(plan, bench)) {
        const auto tried = seal ? tryToLoad(*seal, plan, bench, context) : std::unexpected(seal.error());
        if (tried)
            plan.seal = *seal;
        else if (tried.error().code == ErrorCode::Cancelled)
            return tried;
        else
            plan.unsealed = tried.error().message + u' ' + tried.error().detail;
        if (!seal && !plan.request.accepted.contains(unsealedKey))
            return {};
    }
    ProcessRequest list{.program = plan.restoreTool.path,
                        .arguments = {u"--list"_s, seal ? QString(Seal::archive) : path},
                        .environment = cleanEnvironment()};
    if (seal)
        list = seal->sealed(list, {.files = {{Seal::archive, path}}});
    const ProcessOutcome listed = bench.runner.run(list, context.stopToken());
    if (const auto going = context.checkNotCancelled(); !going)
        return going;
    if (listed.end == ProcessEnd::Exited && listed.exitCode == 0)
        return plan.archive().checkUnchanged();
    Error error = toolError({.tool = plan.restoreTool, .arguments = {}, .connection = {}, .errorLine = {}, .tick = {}}, listed);
    if (listed.end != ProcessEnd::NotStarted) {
        error.code = ErrorCode::ArchiveDamaged;
        error.message = Text::tr("pg_restore cannot list the archive %1.").arg(path);
    }
    return std::unexpected(error);
}

} // namespace Belay
