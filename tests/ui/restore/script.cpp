// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/restore/script.h"

#include "core/archive/listing.h"
#include "core/restore/archivepart.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

RestoreWork Script::work()
{
    return {
        .open = [this](const QString &path, JobContext &context) -> Expected<SourceArchive> {
            if (archiveError)
                return std::unexpected(*archiveError);
            auto archive = Archive::open(path, context.stopToken());
            if (!archive)
                return std::unexpected(archive.error());
            return SourceArchive{.archive = *archive, .structure = structure, .listing = listing(**archive)};
        },
        .readServer = [this](const ConnectionParameters &, JobContext &) { return server; },
        .plan = [this](const RestoreRequest &request, const Workbench &,
                       JobContext &context) -> Expected<RestorePlan> {
            planned = request;
            if (!plan)
                return plan;
            RestorePlan made = *plan;
            made.request = request;
            if (auto archive = VerifiedArchives().verify(request.archive, {}, context.stopToken())) {
                made.verified = *archive;
                if (auto part = choosePart(made.wholeToc(), request.part); part && !request.part.isEverything())
                    made.part = std::make_shared<const ArchivePart>(std::move(*part));
            }
            made.scratch = u"/var/tmp"_s;
            made.server = server.value_or(ServerFacts());
            made.maintenance = request.connection;
            made.target = identityOf(made.server, request.connection.database());
            return made;
        },
        .execute = [this](const RestorePlan &confirmed, const QString &typed, const Workbench &,
                          JobContext &context) {
            accepted = confirmed.request.accepted;
            reason = confirmed.request.reason;
            return run(report, typed, context);
        },
        .planRollback = [this](const QString &, const ConnectionParameters &, const Workbench &,
                               JobContext &) { return undo; },
        .executeRollback = [this](const RollbackPlan &confirmed, const QString &typed, const Workbench &,
                                  JobContext &context) {
            reason = confirmed.reason;
            return run(undoReport, typed, context);
        },
        .remedyBlocker = [this](const BlockerRequest &request, const Workbench &, JobContext &) -> Expected<QString> {
            remedied = request;
            return u"The session was ended by hand."_s;
        },
    };
}

Expected<RestoreReport> Script::run(const Expected<RestoreReport> &end, const QString &typed,
                                    JobContext &context)
{
    ++runs;
    confirmation = typed;
    if (running)
        running(context);
    while (gate && !context.isCancelled() && !gate->tryAcquire(1, 20ms)) { }
    if (!context.isCancelled())
        return end;
    RestoreReport cancelled = end.value_or(RestoreReport());
    cancelled.verdict = Verdict::Cancelled;
    cancelled.targetChanged = false;
    cancelled.message = u"The restore was cancelled before the switch."_s;
    return cancelled;
}

ServerFacts Script::exampleServer()
{
    const auto database = [](quint32 oid, const QString &name, qint64 size, int sessions) {
        return DatabaseFacts{
            .oid = oid, .name = name, .owner = u"dba"_s, .size = size, .sessionCount = sessions};
    };
    return {.version = 170011,
            .versionText = u"17.11 (Debian 17.11-0+deb13u1)"_s,
            .systemIdentifier = u"7400000000000000001"_s,
            .maxConnections = 100,
            .role = {.name = u"dba"_s, .canCreateDatabase = true},
            .databases = {database(16400, u"crm"_s, 84'000'000, 0),
                          database(5, u"postgres"_s, 7'500'000, 1),
                          database(16390, u"shop"_s, 1'534'000'000, 3),
                          {.oid = 4, .name = u"template0"_s, .isTemplate = true}}};
}

RestoreReport Script::exampleReport()
{
    return {.runId = u"20261121T114838Z-3f9a2c"_s,
            .target = u"shop"_s,
            .verdict = Verdict::Complete,
            .targetChanged = true,
            .message = u"The database shop holds what the archive holds."_s,
            .safetyBackup =
                BackupFile{.path = u"/home/dba/.local/share/belay/backups/shop-20261121T114838Z.dump"_s,
                           .size = 412'000'000},
            .keptDatabase = u"shop__belay_old_3f9a2c"_s,
            .keptUntil = QDateTime(QDate(2026, 11, 28), QTime(11, 52), QTimeZone::UTC),
            .verification = {.objects = {{u"TABLE"_s, 42, 42}, {u"INDEX"_s, 61, 61}, {u"VIEW"_s, 7, 7}}}};
}

RollbackPlan Script::exampleUndo()
{
    RollbackPlan plan;
    plan.runId = u"20261121T120102Z-77b1e0"_s;
    plan.run.summary.start.id = exampleReport().runId;
    plan.run.summary.start.target = u"shop"_s;
    plan.run.summary.start.startedAt = QDateTime(QDate(2026, 11, 21), QTime(11, 48, 38), QTimeZone::UTC);
    plan.target = {u"7400000000000000001"_s, 16500, u"shop"_s};
    plan.keptName = u"shop__belay_old_3f9a2c"_s;
    plan.sentences = {u"A safety backup of shop as it is now is taken and checked."_s,
                      u"In one transaction the kept old database becomes shop again."_s};
    return plan;
}

Script Script::example()
{
    RestorePlan plan;
    plan.runId = exampleReport().runId;
    plan.sentences = {u"A safety backup of shop is taken and checked."_s,
                      u"The archive is loaded into a new database and compared with it."_s,
                      u"In one transaction the new database takes the place of shop."_s};
    plan.commands = {u"pg_dump -Fc -w --dbname=dbname=shop"_s,
                     u"ALTER DATABASE shop RENAME TO shop__belay_old_3f9a2c;"_s};
    plan.equivalentCommand = u"belayctl restore shop.dump -d shop --confirm shop"_s;
    RestoreReport undone = exampleReport();
    undone.kind = RunKind::Rollback;
    undone.verdict = Verdict::RolledBack;
    undone.message = u"The database shop is what it was before the restore."_s;
    undone.keptDatabase.clear();
    undone.keptUntil.reset();
    return {.server = exampleServer(),
            .plan = plan,
            .report = exampleReport(),
            .undo = exampleUndo(),
            .undoReport = undone};
}

} // namespace Belay
