// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

namespace Belay {

/// The heading of a list of runs as CSV; its columns are named as the keys of the JSON.
[[nodiscard]] QString runCsvHeading();
/// One run of that list.
[[nodiscard]] QString runCsv(const RunSummary &run);

/// One run whole, as CSV: one fact a line, in the columns part, name, value, expected, seconds. The rows of a table are
/// a line of the part "rows" with those in the database (value) and in the archive (expected).
[[nodiscard]] QString runCsv(const RunDetail &run);

} // namespace Belay
