// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/safetybackup.h"
#include "core/restore/databasecopy.h"
#include "core/restore/restoreplan.h"
#include "core/restore/scene.h"

namespace Belay {

/// Mode recreate, for where there is no room for two copies: drops the target, makes and loads a new database under the
/// copy's name, compares it, and gives it the target's name. Until then nobody sees half a database under that name. A
/// failure and a cancel after the drop put the old content back from the safety backup; the report tells.
/// Errors: those of the first thing that failed; TargetChanged where the old content could not be put back, either.
[[nodiscard]] Expected<> recreate(const RestorePlan &plan, const SafetyBackupReceipt &receipt, Scene &scene);

/// What it takes to have the old target again after it was dropped.
struct PutBackRequest {
    TargetIdentity target; ///< databaseOid 0: it is gone
    QString copyName;      ///< what it is called while it is loaded
    DatabaseFrame frame;   ///< of the old target, under the copy's name
    BackupFile backup;     ///< with its content
    ClientTool dumpTool;
    ClientTool restoreTool;
};

/// Loads the safety backup into a new database, compares it, and gives it the target's name.
/// Errors: those of checkAgainstManifest(), VerifiedArchives::verify(), loadBeside() and switchDatabases().
[[nodiscard]] Expected<> putBack(const PutBackRequest &request, Scene &scene);

} // namespace Belay
