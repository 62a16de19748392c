// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/invocation.h"

namespace Belay {

/// Adds the options of `history share` and `history push`: --connection, --off, --status, --setup-sql, --all.
void addHistoryShareOptions(QCommandLineParser &parser);

/// `history share`: says where runs are shared, ends it, tells how it stands, or prints the SQL for an administrator. Exits 9 where the shared history
/// cannot be reached.
[[nodiscard]] Expected<ExitCode> shareHistory(Invocation &invocation);

/// `history push`: shares what waits. Exits 9 where the shared history cannot be reached, 7 where it refuses a run.
[[nodiscard]] Expected<ExitCode> pushHistory(Invocation &invocation);

} // namespace Belay
