// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restoreplan.h"
#include "core/restore/scene.h"

namespace Belay {

/// Mode swap: makes, loads and compares the copy, then lets it and the target change places in one transaction. Where a health URL
/// was chosen and does not answer, they change back. Errors: those of the first thing that failed; TargetChanged where
/// the server cannot be asked how the switch ended; the report tells whether the target changed.
[[nodiscard]] Expected<> swap(const RestorePlan &plan, Scene &scene);

} // namespace Belay
