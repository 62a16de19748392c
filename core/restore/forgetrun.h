// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workbench.h"
#include "core/restore/restorereport.h"

namespace Belay {

/// Gives up a run whose server is gone for good: an interrupted one ends as failed, without anybody having looked, and
/// databases that it left are no longer looked for. Asks no server and changes nothing there. Returns how the run ended.
/// Errors: HistoryUnavailable, RunUnknown, TargetLocked where it is alive.
[[nodiscard]] Expected<RestoreReport> forgetRun(const QString &runId, const Workbench &bench);

} // namespace Belay
