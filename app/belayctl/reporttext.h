// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errorcode.h"
#include "core/restore/restoreplan.h"
#include "core/restore/restorereport.h"

namespace Belay {

/// A plan for people: findings, what will happen, the commands.
[[nodiscard]] QString planText(const RestorePlan &plan);

/// How a restore or rollback went, for people.
[[nodiscard]] QString reportText(const RestoreReport &report);

/// What belayctl exits with after a run, by its verdict.
[[nodiscard]] ExitCode exitCodeOf(const RestoreReport &report);

} // namespace Belay
