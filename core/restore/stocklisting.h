// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workbench.h"
#include "core/jobs/jobcontext.h"
#include "core/restore/restoreplan.h"

namespace Belay {

/// What pg_restore itself says to the file: it must be able to list it before it is asked to load it. It sees the archive in a
/// sealed child. An archive that neither a manifest nor the history knows is loaded in `plan.seal`, too; where that is tried
/// and does not work, `plan.unsealed` tells why, somebody must accept it, and without any seal it is not even listed before. Errors: ArchiveDamaged, ToolFailed, Cancelled.
[[nodiscard]] Expected<> checkStockListing(RestorePlan &plan, const Workbench &bench, JobContext &context);

} // namespace Belay
