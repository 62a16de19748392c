// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

namespace Belay {

/// What was written of a run while it happened, a line each, with its time of day: each intent before its effect, how
/// each step ended, the errors, the end.
[[nodiscard]] QStringList runLog(const RunDetail &run);

} // namespace Belay
