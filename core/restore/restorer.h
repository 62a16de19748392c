// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/manifest.h"
#include "core/history/runrecord.h"
#include "core/jobs/jobcontext.h"
#include "core/restore/restoreplan.h"
#include "core/restore/restorereport.h"
#include "core/backup/workbench.h"

namespace Belay {

/// Steps 1 to 4: opens and checks the archive, looks at the server, and says what a restore would do. Changes nothing.
/// What speaks against it is in the plan's findings. Errors: those of Archive::open() and Connection::open(),
/// ToolMissing.
[[nodiscard]] Expected<RestorePlan> planRestore(const RestoreRequest &request, const Workbench &bench, JobContext &context);

/// The same plan, these findings accepted besides those of its request. Only what is accepted and confirmed is executed.
[[nodiscard]] RestorePlan withAccepted(RestorePlan plan, const QStringList &findings);
/// The same plan, and why somebody does it: kept in the history with the confirmation.
[[nodiscard]] RestorePlan withReason(RestorePlan plan, const QString &reason);

/// Steps 5 to 11 of a confirmed plan: lock, history, safety backup, load, verification, switch, record. `confirmation`
/// must equal the target's name where something existing is replaced. A restore that began always has a report, whose
/// verdict tells how it went; errors are for what ended before a run was recorded: ConfirmationMissing,
/// PreflightRefused, TargetLocked, HistoryUnavailable, connection errors.
[[nodiscard]] Expected<RestoreReport> executeRestore(const RestorePlan &plan, const QString &confirmation,
                                                     const Workbench &bench, JobContext &context);

/// How a run is undone.
enum class RollbackWay {
    KeptDatabase, ///< the kept old database takes the target's place again
    SafetyBackup, ///< the safety backup is loaded beside and switched in
    Removal,      ///< the target did not exist before: it is dropped
};

/// What undoing a run would do. Immutable once made.
struct RollbackPlan {
    QString runId; ///< of the rollback
    RunDetail run; ///< the run to undo
    RollbackWay way = RollbackWay::KeptDatabase;
    TargetIdentity target; ///< as it is now
    ServerFacts server;
    ConnectionParameters maintenance;
    ClientTool dumpTool;
    ClientTool restoreTool;
    QString backupFolder;
    QString keptName;   ///< way KeptDatabase: the database that comes back
    BackupFile backup;  ///< way SafetyBackup: what is loaded
    ManifestProof proof = ManifestProof::Signed; ///< way SafetyBackup: what its manifest is worth
    QString reason;     ///< goes into the history
    Around around;      ///< its commands; no SQL file and no health URL
    QString copyName;   ///< way SafetyBackup: into which database
    QString undoneName; ///< what the target is called between the switch and its removal
    QStringList sentences; ///< translated: what will happen, in order
};

/// Looks whether and how a finished run can be undone. `connection` overrides what the history remembers, where it is
/// not empty. Changes nothing. Errors: RunUnknown, RollbackImpossible, HistoryUnavailable, connection errors.
[[nodiscard]] Expected<RollbackPlan> planRollback(const QString &runId, const ConnectionParameters &connection,
                                                  const Workbench &bench, JobContext &context);

/// The same plan, and why somebody does it.
[[nodiscard]] RollbackPlan withReason(RollbackPlan plan, const QString &reason);
/// The same plan, with commands around the moment in which the target changes.
[[nodiscard]] RollbackPlan withAround(RollbackPlan plan, const Around &around);

/// Undoes the run: afterwards the content is exactly what it was before. Errors as executeRestore().
[[nodiscard]] Expected<RestoreReport> executeRollback(const RollbackPlan &plan, const QString &confirmation,
                                                      const Workbench &bench, JobContext &context);

} // namespace Belay
