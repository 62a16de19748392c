// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

namespace Belay {

/// True for what must not be in a copy that keeps to itself: subscriptions and publications, foreign servers with their
/// mappings and tables, event triggers, the extension pg_cron and the rows that hold its jobs, those of pgAgent and those of
/// pg_timetable.
[[nodiscard]] bool leadsOutside(const Toc &toc, const TocEntry &entry);

} // namespace Belay
