// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/base/places.h"
#include "core/history/runrecord.h"

namespace Belay {

/// The latest run that restored all of this very file, and ended complete: the best that one can know of an archive. Nothing
/// where the history knows of none since the file was last written. Errors: HistoryUnavailable.
[[nodiscard]] Expected<std::optional<RunSummary>> trialRestoreOf(const Archive &archive, const Places &places);

} // namespace Belay
