// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/scene.h"

namespace Belay {

/// Computes the verdict from what is in the report and from how the work ended, says it in one sentence with the state of
/// the data, and writes the end of the run into the history. A history that cannot be written any more is told in the
/// report and changes no verdict: what happened, happened. Where the server could not be asked how it ended
/// (TargetChanged), the history gets no end: the run stays open until recovery settles it.
void conclude(const Expected<> &outcome, Scene &scene);

/// What a restore that is in force is worth, by what is known to be missing.
[[nodiscard]] Verdict verdictInForce(const RestoreReport &report);

/// Writes the report as the end of the run.
void recordEnd(Scene &scene);

} // namespace Belay
