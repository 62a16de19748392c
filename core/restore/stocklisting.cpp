// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/stocklisting.h"

#include "core/backup/manifest.h"
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
    const auto manifest = readManifest(plan.archive().path());
    if (manifest && manifest->size == plan.archive().identity().size)
        return true;
    const auto restored = trialRestoreOf(plan.archive(), bench.places);
    return restored && *restored;
}

} // namespace

Expected<> checkStockListing(RestorePlan &plan, const Workbench &bench, JobContext &context)
{
    const QString &path = plan.archive().path();
    const auto seal = Seal::find(bench.runner, context.stopToken());
    if (const auto going = context.checkNotCancelled(); !going)
        return going;
    if (!seal && !isKnown(plan, bench)) {
        plan.unsealed = seal.error().message + u' ' + seal.error().detail;
        if (!plan.request.accepted.contains(unsealedKey))
            return {};
    }
    ProcessRequest list{.program = plan.restoreTool.path,
                        .arguments = {u"--list"_s, seal ? QString(Seal::file) : path},
                        .environment = cleanEnvironment()};
    if (seal)
        list = seal->sealed(list, path);
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
