// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/safetybackup.h"
#include "core/restore/scene.h"

namespace Belay {

/// Step 6 of every run that changes a target: takes the safety backup as a recorded step and notes it in report and
/// history. Errors: those of SafetyBackup::take(), HistoryUnavailable.
[[nodiscard]] Expected<SafetyBackupReceipt> takeSafetyBackup(const TargetIdentity &target, const ClientTool &dumpTool,
                                                             const ClientTool &listTool, const QString &folder, Scene &scene);

} // namespace Belay
