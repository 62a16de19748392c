// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"
#include "core/restore/maintenance.h"
#include "core/restore/plancommands.h"
#include "core/restore/plantext.h"
#include "core/restore/preflight.h"
#include "core/restore/restorer.h"
#include "core/restore/rolemapping.h"
#include "core/restore/salvagedsource.h"
#include "core/restore/stocklisting.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanRestore)
};

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::ArchiveDamaged || code == ErrorCode::ArchiveTruncated || code == ErrorCode::ArchiveUnfinished;
}

/// The archive, every byte of it read; or, where that was accepted, what is whole in it.
Expected<> takeArchive(RestorePlan &plan, const Workbench &bench, JobContext &context)
{
    const QString &path = plan.request.archive;
    const auto progress = [&, size = QFileInfo(path).size()](qint64 done) {
        context.progress({.done = done, .total = size, .text = {}});
    };
    auto verified = bench.archives.verify(path, {.progress = progress}, context.stopToken());
    if (verified) {
        plan.verified = std::move(*verified);
        return {};
    }
    Error error = std::move(verified.error());
    if (!isDamage(error.code))
        return std::unexpected(error);
    if (!plan.request.accepted.contains(damagedArchiveKey)) {
        error.remedy += u' ' + Text::tr("If there is no other archive, what is whole in it can be restored into a new database: "
                                        "belayctl restore --accept archive.damaged");
        return std::unexpected(error);
    }
    auto salvaged = salvageSource(path, bench.places.scratch, context);
    if (!salvaged)
        return std::unexpected(salvaged.error());
    plan.verified = std::move(salvaged->archive);
    plan.scratchFolder = std::move(salvaged->folder);
    plan.damaged = std::move(salvaged->lost);
    plan.damagedTables = std::move(salvaged->lostTables);
    return {};
}

Expected<> lookAtServer(RestorePlan &plan, Connection &server)
{
    auto facts = readServerFacts(server);
    if (!facts)
        return std::unexpected(facts.error());
    auto sessions = readSessions(server, plan.request.connection.database());
    if (!sessions)
        return std::unexpected(sessions.error());
    const auto capacity = readCapacity(server);
    if (!capacity)
        return std::unexpected(capacity.error());
    plan.capacity = *capacity;
    plan.server = std::move(*facts);
    plan.sessions = std::move(*sessions);
    plan.maintenance = server.resolvedParameters();
    plan.target = identityOf(plan.server, plan.request.connection.database());
    return {};
}

Expected<> chooseTools(RestorePlan &plan, const ClientTools &tools)
{
    const int major = plan.server.version / 10000;
    auto dump = tools.dumpFor(major);
    if (!dump)
        return std::unexpected(dump.error());
    auto restore = tools.restoreFor(plan.archive().header().version.minor, major);
    if (!restore)
        return std::unexpected(restore.error());
    plan.dumpTool = std::move(*dump);
    plan.restoreTool = std::move(*restore);
    return {};
}

void chooseHow(RestorePlan &plan)
{
    const bool isSwapPossible = plan.server.role.canCreateDatabase || !plan.replacesTarget();
    const bool isSwapMeant = isSwapPossible && !plan.request.part.isPart(); // a part goes into what is there, it does not replace it
    plan.mode = plan.request.mode.value_or(isSwapMeant ? RestoreMode::Swap : RestoreMode::InPlace);
    if (!plan.replacesTarget())
        plan.mode = RestoreMode::Swap; // there is nothing to clean: it is made beside and gets its name when it is whole
    const QString mark = plan.runId.section(u'-', -1);
    if (plan.mode != RestoreMode::InPlace)
        plan.copyName = databaseName(plan.target.database, u"__belay_new_"_s + mark);
    if (plan.mode == RestoreMode::Swap && plan.replacesTarget())
        plan.keptName = databaseName(plan.target.database, u"__belay_old_"_s + mark);
}

/// What the last complete restore into the same target in the same mode tells; nothing where there is none.
void learnFromHistory(RestorePlan &plan, const Workbench &bench)
{
    const auto history = HistoryStore::open(bench.places);
    if (!history)
        return;
    const auto runs = (*history)->runs({.database = plan.target.database, .kind = RunKind::Restore, .verdict = Verdict::Complete});
    if (!runs)
        return;
    const auto last = std::ranges::find_if(*runs, [&](const RunSummary &run) {
        return run.start.systemIdentifier == plan.target.systemIdentifier && run.start.target == plan.target.database
            && run.start.mode == key(plan.mode) && run.end && run.start.archiveSize > 0;
    });
    if (last == runs->end())
        return;
    const auto took = static_cast<double>(last->start.startedAt.msecsTo(last->end->finishedAt)) / 1000;
    const double share = static_cast<double>(plan.archive().identity().size) / static_cast<double>(last->start.archiveSize);
    plan.effects.duration = std::chrono::seconds(static_cast<qint64>(std::ceil(took * share)));
    plan.earlierLoad = LoadTimes::fromJson(last->end->report["load"_L1].toObject());
}

/// The plan with its strategy, its sentences and its commands, which follow from all that was found and accepted.
RestorePlan worded(RestorePlan plan)
{
    const Consent consent = plan.consent();
    plan.load = chooseLoad({.archive = *plan.verified,
                            .restored = plan.toc(),
                            .mode = plan.mode,
                            .jobs = plan.request.jobs,
                            .toolMajor = plan.restoreTool.major,
                            .serverVersion = plan.server.version,
                            .expectsErrors = !consent.mayFail.empty() || !consent.leftOut.empty(),
                            .capacity = plan.capacity});
    plan.sentences = planSentences(plan);
    plan.facts = planFacts(plan);
    plan.commands = planCommands(plan);
    plan.equivalentCommand = equivalentCommand(plan);
    return plan;
}

/// What the restore would do, and what speaks against it.
Expected<> lookAhead(RestorePlan &plan, Connection &server, const Workbench &bench, JobContext &context)
{
    std::optional<Connection> target;
    const DatabaseFacts *facts = plan.server.database(plan.target.database);
    if (facts && facts->allowsConnections) {
        if (auto opened = Connection::open(plan.maintenance.withDatabase(facts->name), context.stopToken()))
            target = std::move(*opened); // where it lets us not in, a finding says so
    }
    Connection *const asked = target ? &*target : nullptr;
    auto inventory = asked ? readInventory(*asked) : Expected<TargetInventory>();
    if (!inventory)
        return std::unexpected(inventory.error());
    if (plan.part && plan.mode == RestoreMode::InPlace)
        plan.part = std::make_shared<const ArchivePart>(fittedTo(*inventory, *plan.part, plan.wholeToc()));
    auto effects = readEffects(plan, *inventory, server, asked);
    if (!effects)
        return std::unexpected(effects.error());
    plan.effects = std::move(*effects);
    learnFromHistory(plan, bench);
    auto findings = preflight(plan, server, asked);
    if (!findings)
        return std::unexpected(findings.error());
    plan.findings = std::move(*findings);
    return {};
}

} // namespace

Expected<RestorePlan> planRestore(const RestoreRequest &request, const Workbench &bench, JobContext &context)
{
    RestorePlan plan;
    plan.runId = makeRunId(bench.clock.now());
    plan.request = request;
    plan.scratch = bench.places.scratch;
    if (plan.request.backupFolder.isEmpty())
        plan.request.backupFolder = bench.places.backups();
    auto around = planAround(request.around);
    if (!around)
        return std::unexpected(around.error());
    plan.around = std::move(*around);

    const auto taken = context.step(u"open"_s, Text::tr("Read every byte of the archive"),
                                    [&] { return takeArchive(plan, bench, context); });
    if (!taken)
        return std::unexpected(taken.error());
    const auto provenance = context.step(u"provenance"_s, Text::tr("Look where the archive comes from"),
                                         [&] { return provenanceOf(request.archive, bench, context); });
    if (!provenance)
        return std::unexpected(provenance.error());
    plan.provenance = *provenance;
    if (!request.roles.empty()) {
        auto mapped = mappedToc(plan.archive().toc(), request.roles);
        if (!mapped)
            return std::unexpected(mapped.error());
        plan.mappedToc = std::move(*mapped);
    }
    if (!request.part.isEverything()) {
        auto part = choosePart(plan.wholeToc(), request.part);
        if (!part)
            return std::unexpected(part.error());
        plan.part = std::make_shared<const ArchivePart>(std::move(*part));
    }
    auto server = context.step(u"connect"_s, Text::tr("Look at the server"), [&]() -> Expected<Connection> {
        auto connection = openMaintenance(request.connection, context.stopToken());
        if (!connection)
            return connection;
        if (const auto looked = lookAtServer(plan, *connection); !looked)
            return std::unexpected(looked.error());
        return connection;
    });
    if (!server)
        return std::unexpected(server.error());
    const auto checked = context.step(u"preflight"_s, Text::tr("Check what could go wrong"), [&]() -> Expected<> {
        if (const auto chosen = chooseTools(plan, bench.tools); !chosen)
            return chosen;
        if (const auto listed = checkStockListing(plan, bench, context); !listed)
            return listed;
        chooseHow(plan);
        return lookAhead(plan, *server, bench, context);
    });
    if (!checked)
        return std::unexpected(checked.error());
    return worded(std::move(plan));
}

RestorePlan withAccepted(RestorePlan plan, const QStringList &findings)
{
    plan.request.accepted += findings;
    plan.request.accepted.removeDuplicates();
    return worded(std::move(plan));
}

RestorePlan withReason(RestorePlan plan, const QString &reason)
{
    plan.request.reason = reason;
    plan.equivalentCommand = equivalentCommand(plan);
    return plan;
}

} // namespace Belay
