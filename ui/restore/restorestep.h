// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Belay {

/// Where on the way a restore is. An undo begins at Plan.
enum class RestoreStep { Source, Target, Checks, Plan, Run, Result };

} // namespace Belay
