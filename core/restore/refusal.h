// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workbench.h"
#include "core/base/error.h"
#include "core/restore/restorerequest.h"

namespace Belay {

/// Writes into the history that a restore was asked for and refused before a run of it began: an unreachable server, a
/// file that is no archive, a blocking finding. Calls that make no sense as written leave no record.
/// Errors: HistoryUnavailable.
[[nodiscard]] Expected<> recordRefusal(const RestoreRequest &request, const Error &error, const Workbench &bench);

} // namespace Belay
