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
    bool isOverrun = false;         ///< another block begins within it
};

/// Reads the block of `entry` at its place to its end, and checks and counts what is in it. Where it goes on behind the
/// end of the place, another block begins within it, and the fault is so. `moved` gets the position in the file now and
/// then, and says whether to go on; where it says no, the fault is Cancelled.
[[nodiscard]] BlockContent readBlock(DataReader &reader, const Archive &archive, const BlockPlace &place,
                                     CopyRowCounter::Digest digest, const std::function<bool(qint64)> &moved);

} // namespace Belay
