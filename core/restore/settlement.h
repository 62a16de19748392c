// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/scene.h"

namespace Belay {

/// Finishes or undoes what a run that died has begun, and fills the scene's report with its verdict and one sentence about
/// the state of the data: an orphaned copy is dropped, an unfinished dump removed, a switch whose commit happened is
/// recorded as done, a target that mode recreate had dropped is put back. `scene.server` holds the target's lock, and the
/// run's sessions have ended. Doing it again changes nothing. Errors: those of Connection; FileUnwritable; for a target
/// that is gone those of putBack().
[[nodiscard]] Expected<> settle(const RunDetail &run, Scene &scene);

/// The report of a run as far as its record tells it.
[[nodiscard]] RestoreReport reportOf(const RunDetail &run);

} // namespace Belay
