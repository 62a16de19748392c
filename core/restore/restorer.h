// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/safetybackup.h"
#include "core/base/clock.h"
#include "core/base/places.h"
#include "core/history/historystore.h"
#include "core/postgres/processrunner.h"
#include "core/restore/restoreplan.h"
#include "core/restore/restorereport.h"

namespace Belay {

/// What a job needs of the outside world.
struct Workbench {
    Places places;
    ClientTools tools;
    ProcessRunner &runner;
    const Clock &clock;
    QString program; ///< "belay 0.1.0", for the history
};

/// Steps 1 to 4: opens and checks the archive, looks at the server, and says what a restore would do. Changes nothing.
/// What speaks against it is in the plan's findings. Errors: those of Archive::open() and Connection::open(),
/// ToolMissing.
[[nodiscard]] Expected<RestorePlan> planRestore(const RestoreRequest &request, const Workbench &bench, JobContext &context);

/// Steps 5 to 11 of a confirmed plan: lock, history, safety backup, load, verification, switch, record. `confirmation`
/// must equal the target's name where something existing is replaced. A restore that began always has a report, whose
/// verdict tells how it went; errors are for what ended before a run was recorded: ConfirmationMissing,
/// PreflightRefused, TargetLocked, HistoryUnavailable, connection errors.
[[nodiscard]] Expected<RestoreReport> executeRestore(const RestorePlan &plan, const QString &confirmation,
                                                     const Workbench &bench, JobContext &context);

/// What undoing a run would do. Errors: RunUnknown, RollbackImpossible.
struct RollbackPlan {
    QString runId; ///< of the rollback
    RunDetail run; ///< the run to undo
    ConnectionParameters connection; ///< dbname is the target
    bool usesKeptDatabase = false;   ///< the reverse rename; else the safety backup is loaded beside and switched in
    QStringList sentences;           ///< translated
};

/// Looks whether and how a finished run can be undone. `connection` overrides what the history remembers, where it is
/// not empty. Changes nothing. Errors: RunUnknown, RollbackImpossible, HistoryUnavailable, connection errors.
[[nodiscard]] Expected<RollbackPlan> planRollback(const QString &runId, const ConnectionParameters &connection,
                                                  const Workbench &bench, JobContext &context);

/// Undoes the run: afterwards the content is exactly what it was before. Errors as executeRestore().
[[nodiscard]] Expected<RestoreReport> executeRollback(const RollbackPlan &plan, const QString &confirmation,
                                                      const Workbench &bench, JobContext &context);

} // namespace Belay
