// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/safetybackup.h"
#include "core/restore/restoreplan.h"
#include "core/restore/scene.h"

namespace Belay {

/// Steps 7 to 10: load, finish, verify, switch. There is no way to call this without a receipt, and it checks again that
/// receipt, plan and server mean the same target. What happened is in the scene's report, also on failure; its
/// `targetChanged` tells the truth about the target at every return.
[[nodiscard]] Expected<> runRestore(const RestorePlan &plan, const SafetyBackupReceipt &receipt, Scene &scene);

} // namespace Belay
