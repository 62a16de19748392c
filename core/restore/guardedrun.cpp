// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/guardedrun.h"

#include "core/backup/databasedump.h"
#include "core/backup/runstart.h"
#include "core/history/historystore.h"
#include "core/restore/conclusion.h"
#include "core/restore/leftovers.h"
#include "core/restore/runsessions.h"
#include "core/restore/targetlock.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GuardedRun)
};

Expected<SafetyBackupReceipt> takeSafetyBackup(const GuardedRun &run, const HistoryStore &history, Scene &scene)
{
    auto origin = ManifestOrigin::of(run.start, history);
    if (!origin)
        return std::unexpected(origin.error());
    DatabaseDump dump(scene.bench.runner, scene.bench.clock, run.dumpTool, run.restoreTool, std::move(*origin));
    SafetyBackup safety(dump);
    const QString file = freeBackupPath(run.backupFolder, run.target.database, scene.bench.clock.now(), u"pre-restore"_s);
    const QString intent = u"pg_dump "_s + run.target.database + u" into "_s + file;
    auto receipt = scene.recorder.step(scene.context, u"safety"_s, Text::tr("Take and check the safety backup"), intent, dumpFacts(file),
                                       [&] { return safety.take(run.target, scene.server, file, scene.context); });
    if (!receipt || !receipt->file())
        return receipt;
    const BackupFile &backup = *receipt->file();
    scene.report.safetyBackup = backup;
    const auto recorded = scene.recorder.addArtefact(
        {.kind = ArtefactKind::SafetyBackup, .location = backup.path, .size = backup.size, .sha256 = backup.sha256, .keepUntil = {}});
    if (!recorded)
        return std::unexpected(recorded.error());
    return receipt;
}

/// What an interrupted run has begun on this target must be finished or undone before something else is begun.
Expected<> checkSettled(const GuardedRun &run, const HistoryStore &history)
{
    const auto open = history.openRuns();
    if (!open)
        return std::unexpected(open.error());
    const auto isInTheWay = [&](const RunSummary &other) {
        return other.state == RunState::Interrupted && other.start.kind != RunKind::Backup && other.start.target == run.target.database
            && other.start.systemIdentifier == run.target.systemIdentifier;
    };
    const auto found = std::ranges::find_if(*open, isInTheWay);
    if (found == open->end())
        return {};
    return failure(ErrorCode::PreflightRefused, Text::tr("An earlier run on %1 was interrupted and is not settled.").arg(run.target.database),
                   found->start.id, Text::tr("Settle it first: belayctl recover"));
}

/// After a failure or a cancel: what our tools still have running on the server ends now.
void endStrays(Scene &scene)
{
    const auto ended = openForCleanup(scene).and_then([&](Connection server) {
        return endSessions(server, scene.report.runId, scene.server.backendPid());
    });
    if (!ended)
        scene.context.log(LogLevel::Warning, ended.error().message);
}

/// On the way out: the databases of earlier runs on this server that are due go now.
void tidyServer(const GuardedRun &run, HistoryStore &history, Scene &scene)
{
    const auto tidied = leftDatabases(history).and_then([&](std::vector<LeftDatabase> left) {
        std::erase_if(left, [&](const LeftDatabase &database) {
            return database.run.systemIdentifier != run.target.systemIdentifier || database.run.id == run.start.id;
        });
        return tidy(std::move(left), scene.server, history, scene.bench, scene.context, run.target.database);
    });
    if (!tidied)
        scene.context.log(LogLevel::Warning, tidied.error().message);
}

} // namespace

Expected<RestoreReport> runGuarded(const GuardedRun &run, const Workbench &bench, JobContext &context, const GuardedWork &work)
{
    auto server = Connection::open(namedAfter(run.start.id, run.maintenance), context.stopToken());
    if (!server)
        return std::unexpected(server.error());
    const QString owner = ownerLine(run.start.id, bench);
    const auto lock = TargetLock::take(*server, run.target, bench.places, owner);
    if (!lock)
        return std::unexpected(lock.error());
    const auto history = HistoryStore::open(bench.places);
    if (!history)
        return std::unexpected(history.error());
    if (const auto settled = checkSettled(run, **history); !settled)
        return std::unexpected(settled.error());
    auto recorder = RunRecorder::begin(**history, bench.clock, run.start, owner);
    if (!recorder)
        return std::unexpected(recorder.error());

    RestoreReport report{.runId = run.start.id, .kind = run.start.kind, .mode = run.mode, .target = run.target.database};
    Scene scene{.bench = bench, .recorder = *recorder, .server = *server, .context = context, .report = report};
    const auto receipt = takeSafetyBackup(run, **history, scene);
    const auto outcome = receipt ? work(*receipt, scene) : std::unexpected(receipt.error());
    if (!outcome)
        endStrays(scene);
    conclude(outcome, scene);
    if (!context.isCancelled())
        tidyServer(run, **history, scene);
    return report;
}

} // namespace Belay
