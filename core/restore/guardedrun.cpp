// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/guardedrun.h"

#include "core/backup/databasedump.h"
#include "core/backup/runstart.h"
#include "core/history/historystore.h"
#include "core/restore/conclusion.h"
#include "core/restore/targetlock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GuardedRun)
};

Expected<SafetyBackupReceipt> takeSafetyBackup(const GuardedRun &run, Scene &scene)
{
    DatabaseDump dump(scene.bench.runner, scene.bench.clock, run.dumpTool, run.restoreTool);
    SafetyBackup safety(dump);
    const QString intent = u"pg_dump "_s + run.target.database + u" into "_s + run.backupFolder;
    auto receipt = scene.recorder.step(scene.context, u"safety"_s, Text::tr("Take and check the safety backup"), intent,
                                       [&] { return safety.take(run.target, scene.server, run.backupFolder, scene.context); });
    if (!receipt || !receipt->file())
        return receipt;
    const BackupFile &file = *receipt->file();
    scene.report.safetyBackup = file;
    const auto recorded = scene.recorder.addArtefact(
        {.kind = ArtefactKind::SafetyBackup, .location = file.path, .size = file.size, .sha256 = file.sha256, .keepUntil = {}});
    if (!recorded)
        return std::unexpected(recorded.error());
    return receipt;
}

} // namespace

Expected<RestoreReport> runGuarded(const GuardedRun &run, const Workbench &bench, JobContext &context, const GuardedWork &work)
{
    auto server = Connection::open(run.maintenance, context.stopToken());
    if (!server)
        return std::unexpected(server.error());
    const auto lock = TargetLock::take(*server, run.target, bench.places, ownerLine(run.start.id, bench));
    if (!lock)
        return std::unexpected(lock.error());
    const auto history = HistoryStore::open(bench.places.history(), bench.places.locks());
    if (!history)
        return std::unexpected(history.error());
    auto recorder = RunRecorder::begin(**history, bench.clock, run.start);
    if (!recorder)
        return std::unexpected(recorder.error());

    RestoreReport report{.runId = run.start.id, .kind = run.start.kind, .mode = run.mode, .target = run.target.database};
    Scene scene{.bench = bench, .recorder = *recorder, .server = *server, .context = context, .report = report};
    const auto receipt = takeSafetyBackup(run, scene);
    const auto outcome = receipt ? work(*receipt, scene) : std::unexpected(receipt.error());
    conclude(outcome, scene);
    return report;
}

} // namespace Belay
