// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/export/runexport.h"

namespace Belay {

/// The report of one run as a page that stands alone: how it ended, who did it, steps with their times drawn, errors by
/// cause, verification table by table, what was kept, and the plan as it was confirmed.
[[nodiscard]] QString runHtml(const RunDetail &run, const ExportOrigin &origin);

} // namespace Belay
