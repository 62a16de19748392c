// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/safetybackup.h"
#include "core/restore/scene.h"

#include <functional>

namespace Belay {

/// What every run that changes a target has, be it a restore or a rollback.
struct GuardedRun {
    RunStart start;
    RestoreMode mode = RestoreMode::Swap;
    TargetIdentity target;
    ConnectionParameters maintenance; ///< to a database that stays as it is
    ClientTool dumpTool;
    ClientTool restoreTool;
    QString backupFolder;
};

/// The part of a run that changes the target. Called with a receipt, or not at all.
using GuardedWork = std::function<Expected<>(const SafetyBackupReceipt &receipt, Scene &scene)>;

/// Step 5 and 6, the work, and step 11: takes the target's lock, writes the run into the history, takes the safety backup,
/// calls `work` with its receipt, and concludes. A run that was written into the history always has a report, whose
/// verdict tells how it went. Errors before that: TargetLocked, HistoryUnavailable, connection errors; PreflightRefused where
/// an earlier run on the target was interrupted and is not settled.
[[nodiscard]] Expected<RestoreReport> runGuarded(const GuardedRun &run, const Workbench &bench, JobContext &context,
                                                 const GuardedWork &work);

} // namespace Belay
