// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/places.h"

namespace Belay {

/// What belongs to the run of this number, 1 to the count: its id is "run-000001", its target "database-1" to
/// "database-50", each tenth failed; they began a minute after one another.
[[nodiscard]] QString manyRunsId(int number);

/// Makes a history with so many finished runs, each with a plan and a report of some kilobytes, in one transaction.
[[nodiscard]] Expected<> writeManyRuns(const Places &places, int count);

} // namespace Belay
