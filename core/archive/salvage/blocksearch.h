// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/damagemap.h"

#include <stop_token>

namespace Belay {

/// Looks for the data of lost entries, byte by byte, wherever the map knows no whole block: bytes that are missing in the
/// middle move all blocks behind them, and in an archive without places nothing leads over a damage. Returns what was
/// found, each read to its end and whole.
/// Errors: FileUnreadable, Cancelled.
[[nodiscard]] Expected<std::vector<DataContent>> findLostBlocks(const Archive &archive, const DamageMap &map,
                                                                const std::stop_token &stop);

} // namespace Belay
