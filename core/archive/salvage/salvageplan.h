// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/damagemap.h"

#include <stop_token>

namespace Belay {

/// An entry that is handed on.
struct SalvagedEntry {
    std::size_t entry = 0;                ///< index into the source's table of contents
    std::optional<QByteArray> definition; ///< in place of its own: of large objects, those that are left
};

/// A data block that is handed on.
struct SalvagedBlock {
    DataContent content;      ///< as it must read in the new archive; start and end are those in the source
    bool isBeginning = false; ///< the first large objects only; the block gets a new end
};

/// What a salvage would write, and what would be missing. Nothing half: a table whose rows are damaged keeps its
/// definition and loses all rows; large objects are whole or not there, with everything that concerns them.
struct SalvagePlan {
    std::vector<SalvagedEntry> entries; ///< in the source's order
    std::vector<SalvagedBlock> blocks;  ///< of those entries that have data, in the same order
    std::vector<EntryDamage> lost;      ///< entries whose data is not handed on, or not all of it
    qint64 wholeEntries = 0;            ///< entries that are handed on as they are
    qint64 keptLargeObjects = 0;
    qint64 lostLargeObjects = 0;

    [[nodiscard]] bool losesNothing() const { return lost.empty(); }
};

/// Decides what of an archive is handed on, by what checkContent() found in it; looks for lost blocks where it found none.
/// Writes nothing. Errors: FileUnreadable, Cancelled.
[[nodiscard]] Expected<SalvagePlan> planSalvage(const Archive &source, const ContentReport &content,
                                                const std::stop_token &stop = {});

} // namespace Belay
