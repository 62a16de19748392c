// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/compare/entrymatch.h"
#include "core/archive/data/contentreport.h"

#include <stop_token>

namespace Belay {

enum class DataEquality {
    Equal,
    Different,
    Unknown, ///< one of them is damaged, or they are written in ways that cannot be compared
};

/// How much data an archive has of something.
struct DataAmount {
    qint64 rows = 0; ///< or large objects
    qint64 bytes = 0;

    bool operator==(const DataAmount &) const = default;
};

/// The data of one table, in both archives.
struct TableComparison {
    std::optional<std::size_t>
        entryA; ///< index into a's table of contents; nothing where it has no such data
    std::optional<std::size_t> entryB;
    std::optional<DataAmount> a; ///< nothing where there is none, or where it is damaged
    std::optional<DataAmount> b;
    DataEquality equality = DataEquality::Unknown;

    bool operator==(const TableComparison &) const = default;
};

/// Two archives, side by side.
struct ArchiveComparison {
    std::vector<EntryPair> changed;   ///< definitions that differ; definitionDiff() says how
    std::vector<std::size_t> removed; ///< entries of a that b does not have
    std::vector<std::size_t> added;   ///< entries of b that a does not have
    std::vector<TableComparison> tables;
    TableComparison largeObjects; ///< all together, without entries
    bool isSoundA = false;        ///< nothing is wrong with the archive
    bool isSoundB = false;

    /// True if both are sound, and a restore of either gives the same.
    [[nodiscard]] bool isEqual() const;
};

/// An archive and what checkContent() found in it.
struct CheckedArchive {
    const Archive &archive;
    const ContentReport &content;
};

/// Compares definitions, and the data of tables by rows, bytes and fingerprint, whatever the order of entries and rows.
/// Reads blocks again only where they have no fingerprint and the same size. What is about the database itself, which
/// nothing but `--create` restores, is compared if both archives are of a database of the same name.
/// Errors: FileUnreadable, ArchiveDamaged, Cancelled.
[[nodiscard]] Expected<ArchiveComparison> compareArchives(const CheckedArchive &a, const CheckedArchive &b,
                                                          const std::stop_token &stop = {});

} // namespace Belay
