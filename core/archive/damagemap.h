// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/contentreport.h"

namespace Belay {

/// A part of the file, and what it is good for.
struct FileSegment {
    enum class Kind {
        Head, ///< header and table of contents
        WholeBlock,
        DamagedBlock,
        Unknown, ///< bytes that belong to no block that was found: lost data, or something foreign
    };

    qint64 start = 0; ///< in the file
    qint64 end = 0;   ///< behind its last byte
    Kind kind = Kind::Unknown;
    std::optional<std::size_t> entry; ///< of a block: index into the table of contents

    bool operator==(const FileSegment &) const = default;
};

/// Why the data of an entry cannot be had.
struct EntryDamage {
    std::size_t entry = 0;  ///< index into the table of contents
    qint64 blockStart = -1; ///< of its data block; -1 where none was found
    qint64 offset = -1;     ///< of the damage in the file, or where the data should be; -1 where nobody knows
    QString reason;         ///< translated, a sentence

    bool operator==(const EntryDamage &) const = default;
};

/// What is left of an archive.
struct DamageMap {
    std::vector<FileSegment> segments; ///< from the first byte of the file to the last, without gaps
    std::vector<BlockPlace> whole; ///< entries whose data is proven whole; all three in the archive's order
    std::vector<EntryDamage> damaged; ///< entries whose data begins, and is not all there
    std::vector<EntryDamage> lost;    ///< entries without any data

    /// True if no data is missing; there may be bytes that belong to nothing.
    [[nodiscard]] bool isWhole() const { return damaged.empty() && lost.empty(); }
};

/// Draws the map of an archive from what checkContent() found in it; looks into the file only where a block is followed
/// by something else. Large objects and INSERT statements have no end mark: where such a block is followed by bytes that
/// make no sense, and its compression does not prove its end, it counts as damaged.
[[nodiscard]] DamageMap damageMap(const Archive &archive, const ContentReport &content);

} // namespace Belay
