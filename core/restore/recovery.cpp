// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/recovery.h"

#include "core/backup/runstart.h"
#include "core/base/errorjson.h"
#include "core/base/scratchfolder.h"
#include "core/postgres/passfile.h"
#include "core/restore/conclusion.h"
#include "core/restore/maintenance.h"
#include "core/restore/runsessions.h"
#include "core/restore/settlement.h"
#include "core/restore/targetlock.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// A connection to the server of a run, to a database that stays. Errors: those of Connection::open(); PlanOutdated where
/// it is another server.
Expected<Connection> openServerOf(const RunStart &start, const ConnectionParameters &chosen, JobContext &context)
{
    const auto connection = rememberedConnection(start, chosen);
    if (!connection)
        return std::unexpected(connection.error());
    auto server = openMaintenance(*connection, context.stopToken());
    if (!server)
        return server;
    const auto identifier = server->query(u"SELECT system_identifier FROM pg_control_system()"_s);
    if (!identifier)
        return std::unexpected(identifier.error());
    if (identifier->value(0, 0) != start.systemIdentifier)
        return failure(ErrorCode::PlanOutdated, Text::tr("This is another server than the one that the run %1 worked on.").arg(start.id), {},
                       Text::tr("Connect to %1.").arg(start.server));
    return server;
}

/// A run that had not begun a single step has nothing to settle and needs no server.
void endWithoutTrace(RestoreReport &report, RunRecorder &recorder)
{
    report.message = Text::tr("The run was interrupted before it did anything. The database %1 was not changed.").arg(report.target);
    (void)recorder.end(
        {.verdict = report.verdict, .targetChanged = false, .message = report.message, .report = report.toJson(), .finishedAt = {}});
}

Expected<RestoreReport> settleRun(const RunStart &start, const ConnectionParameters &chosen, HistoryStore &history, const Workbench &bench,
                                  JobContext &context)
{
    auto recorder = RunRecorder::resume(history, bench.clock, start, ownerLine(start.id, bench));
    if (!recorder)
        return std::unexpected(recorder.error());
    const auto run = history.run(start.id);
    if (!run)
        return std::unexpected(run.error());
    RestoreReport report = reportOf(*run);
    if (run->steps.empty()) {
        endWithoutTrace(report, *recorder);
        return report;
    }
    auto server = openServerOf(start, chosen, context);
    if (!server)
        return std::unexpected(server.error());
    // First what it still has running: these sessions may hold the target's lock, or be about to commit.
    if (const auto ended = endSessions(*server, start.id); !ended)
        return std::unexpected(ended.error());
    const TargetIdentity target{.systemIdentifier = start.systemIdentifier, .databaseOid = start.databaseOid, .database = start.target};
    const auto lock = TargetLock::take(*server, target, bench.places, ownerLine(start.id, bench));
    if (!lock)
        return std::unexpected(lock.error());
    Scene scene{.bench = bench, .recorder = *recorder, .server = *server, .context = context, .report = report};
    if (const auto settled = settle(*run, scene); !settled)
        return std::unexpected(settled.error());
    recordEnd(scene);
    return report;
}

/// Removes what is due on each server that has something of ours.
Expected<> removeDue(RecoveryReport &report, HistoryStore &history, const ConnectionParameters &chosen, const Workbench &bench, JobContext &context)
{
    auto left = leftDatabases(history);
    if (!left)
        return std::unexpected(left.error());
    while (!left->empty()) {
        const RunStart start = left->front().run;
        const auto isElsewhere = [&](const LeftDatabase &database) { return database.run.systemIdentifier != start.systemIdentifier; };
        const auto rest = std::ranges::stable_partition(*left, isElsewhere);
        const std::vector<LeftDatabase> here(rest.begin(), rest.end());
        left->erase(rest.begin(), rest.end());
        auto server = openServerOf(start, chosen, context);
        if (!server) {
            report.problems.push_back(server.error());
            continue;
        }
        auto tidied = tidy(here, *server, history, bench, context);
        if (!tidied) {
            report.problems.push_back(tidied.error());
            continue;
        }
        for (LeftDatabase &database : *tidied)
            (database.decision == LeftDatabase::Decision::Remove ? report.removed : report.kept).push_back(std::move(database));
    }
    return context.checkNotCancelled();
}

QJsonObject runJson(const RecoveredRun &run)
{
    return {{u"run_id"_s, run.start.id},
            {u"kind"_s, QString(key(run.start.kind))},
            {u"target"_s, run.start.target},
            {u"server"_s, run.start.server},
            {u"settled"_s, run.report.has_value()},
            {u"verdict"_s, run.report ? QJsonValue(QString(key(run.report->verdict))) : QJsonValue()},
            {u"target_changed"_s, run.report ? QJsonValue(run.report->targetChanged) : QJsonValue()},
            {u"message"_s, run.report ? run.report->message : run.error ? run.error->message : QString()},
            {u"error"_s, run.error ? QJsonValue(errorJson(*run.error)) : QJsonValue()}};
}

} // namespace

const Error *RecoveryReport::firstError() const
{
    const auto failed = std::ranges::find_if(runs, [](const RecoveredRun &run) { return run.error.has_value(); });
    if (failed != runs.end())
        return &*failed->error;
    return problems.empty() ? nullptr : &problems.front();
}

QJsonObject RecoveryReport::toJson() const
{
    QJsonArray runList;
    for (const RecoveredRun &run : runs)
        runList += runJson(run);
    QJsonArray removedList;
    for (const LeftDatabase &database : removed)
        removedList += database.toJson();
    QJsonArray keptList;
    for (const LeftDatabase &database : kept)
        keptList += database.toJson();
    QJsonArray problemList;
    for (const Error &problem : problems)
        problemList += errorJson(problem);
    return {{u"runs"_s, runList}, {u"removed_databases"_s, removedList}, {u"kept_databases"_s, keptList}, {u"problems"_s, problemList}};
}

Expected<std::vector<RunSummary>> interruptedRuns(const Places &places)
{
    const auto history = HistoryStore::open(places);
    if (!history)
        return std::unexpected(history.error());
    auto runs = (*history)->openRuns();
    if (runs)
        std::erase_if(*runs, [](const RunSummary &run) { return run.state != RunState::Interrupted; });
    return runs;
}

Expected<std::vector<LeftDatabase>> keptDatabases(const Workbench &bench)
{
    const auto history = HistoryStore::open(bench.places);
    if (!history)
        return std::unexpected(history.error());
    auto left = leftDatabases(**history);
    if (!left)
        return left;
    for (LeftDatabase &database : *left) {
        const auto &until = database.artefact.keepUntil;
        database.reason = until && bench.clock.now() < *until ? keptUntilText(*until)
                                                              : Text::tr("It is removed by the next run on this server, or by: belayctl recover");
    }
    return left;
}

Expected<RecoveryReport> recoverRuns(const ConnectionParameters &chosen, const Workbench &bench, JobContext &context)
{
    const auto history = HistoryStore::open(bench.places);
    if (!history)
        return std::unexpected(history.error());
    const auto open = (*history)->openRuns();
    if (!open)
        return std::unexpected(open.error());
    PassFile::removeOrphans();
    ScratchFolder::removeOrphans(bench.places.scratch);
    RecoveryReport report;
    for (const RunSummary &run : *open) {
        auto settled = settleRun(run.start, chosen, **history, bench, context);
        if (!settled && settled.error().code == ErrorCode::Cancelled)
            return std::unexpected(settled.error());
        report.runs.push_back({.start = run.start, .report = {}, .error = {}});
        if (settled)
            report.runs.back().report = std::move(*settled);
        else
            report.runs.back().error = settled.error();
    }
    if (const auto removed = removeDue(report, **history, chosen, bench, context); !removed)
        return std::unexpected(removed.error());
    return report;
}

} // namespace Belay
