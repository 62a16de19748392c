// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/stocklisting.h"

#include "core/history/historystore.h"
#include "core/postgres/pgtool.h"
#include "core/postgres/seal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StockListing)
};

/// True if it is a backup of ours, was salvaged by us, or was restored before.
bool isKnown(const RestorePlan &plan, const Workbench &bench)
{
    const QString &path = plan.archive().path();
    const qint64 size = plan.archive().identity().size;
    if (plan.scratchFolder)
        return true;
    if (plan.provenance.manifest == Provenance::Manifest::Signed && plan.provenance.isAsItShould())
        return true;
    const auto history = HistoryStore::open(bench.places);
    const auto runs = history ? (*history)->runs({.kind = RunKind::Restore, .verdict = Verdict::Complete}) : std::unexpected(history.error());
    return runs && std::ranges::any_of(*runs, [&](const RunSummary &run) {
        return run.start.archive == path && run.start.archiveSize == size;
    });
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
