// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/contentreport.h"
#include "core/archive/data/copyrowcounter.h"
#include "core/archive/data/datareader.h"

#include <functional>

namespace Belay {

/// What reading one data block gave.
struct BlockContent {
    DataContent content;
    std::optional<ReadFault> fault; ///< why it is not whole
    qint64 faultRow = -1;           ///< rows before the fault, where it is about a row
};

/// Reads the block of `entry` that begins at `start` to its end, and checks and counts what is in it. `moved` gets the
/// position in the file now and then, and says whether to go on; where it says no, the fault is Cancelled.
[[nodiscard]] BlockContent readBlock(DataReader &reader, const Archive &archive, const TocEntry &entry, qint64 start,
                                     CopyRowCounter::Digest digest, const std::function<bool(qint64)> &moved);

} // namespace Belay
