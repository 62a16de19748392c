// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/invocation.h"

namespace Belay {

/// Adds the options of `belayctl history export` alone: --format, --run, -o.
void addHistoryExportOptions(QCommandLineParser &parser);

/// `belayctl history export`: the runs that pass, or one run, as CSV, HTML or JSON.
[[nodiscard]] Expected<ExitCode> exportHistory(Invocation &invocation);

} // namespace Belay
