// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <stop_token>
#include <vector>

namespace Belay {

/// The large objects at the front of a damaged block.
struct WholeLargeObjects {
    std::vector<quint32> oids; ///< in the order of the block
    qint64 end = 0;            ///< in the file, behind the last of them
    qint64 bytes = 0;          ///< plain
};

/// Reads the block of `blobs` that begins at `start` up to its damage. An object counts only if it is one of `expected`
/// and its end is proven, by its compression or by what follows.
/// Errors: Cancelled.
[[nodiscard]] Expected<WholeLargeObjects> wholeLargeObjects(const Archive &archive, const TocEntry &blobs,
                                                            qint64 start,
                                                            const std::vector<quint32> &expected,
                                                            const std::stop_token &stop);

} // namespace Belay
