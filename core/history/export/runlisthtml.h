// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/export/runexport.h"

namespace Belay {

/// What stands before the rows of a list of runs: its heading, which runs passed, how many, and the table's head.
[[nodiscard]] QString runListHtmlHead(const RunFilter &filter, qint64 count);
/// The row of one run.
[[nodiscard]] QString runListHtmlRow(const RunSummary &run);
/// What stands after the rows.
[[nodiscard]] QString runListHtmlFoot(const ExportOrigin &origin);

} // namespace Belay
