// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/compare/linediff.h"
#include "core/archive/toc.h"

namespace Belay {

/// Two entries, one of each archive, that describe the same object: indices into the tables of contents.
struct EntryPair {
    std::size_t a = 0;
    std::size_t b = 0;

    bool operator==(const EntryPair &) const = default;
};

/// How the entries of two archives go together; dump ids say nothing, as every dump gives new ones.
struct EntryMatch {
    std::vector<EntryPair> pairs;     ///< in the order of a
    std::vector<std::size_t> onlyInA; ///< ascending
    std::vector<std::size_t> onlyInB;
};

/// Pairs entries of the same kind, schema and tag. Where several have these in common, such as operators that differ in
/// their operands only, the most similar ones go together.
[[nodiscard]] EntryMatch matchEntries(const Toc &a, std::vector<std::size_t> ofA, const Toc &b,
                                      std::vector<std::size_t> ofB);

/// True if both entries make the same object: definition, owner, tablespace and access method.
[[nodiscard]] bool haveSameDefinition(const Toc &a, const TocEntry &entryA, const Toc &b,
                                      const TocEntry &entryB);

/// The lines that differ in what both entries make. What is no SQL is shown as a comment, as pg_dump does.
[[nodiscard]] std::vector<DiffLine> definitionDiff(const Toc &a, const TocEntry &entryA, const Toc &b,
                                                   const TocEntry &entryB);

} // namespace Belay
