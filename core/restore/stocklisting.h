// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workbench.h"
#include "core/jobs/jobcontext.h"
#include "core/restore/restoreplan.h"

namespace Belay {

/// What pg_restore itself says to the file: it must be able to list it before it is asked to load it. It sees the archive in a
/// sealed child. Where there can be none, an archive that neither a manifest nor the history knows is not shown to it unless
/// somebody accepted that; `plan.unsealed` then tells why. Errors: ArchiveDamaged, ToolFailed, Cancelled.
[[nodiscard]] Expected<> checkStockListing(RestorePlan &plan, const Workbench &bench, JobContext &context);

} // namespace Belay
