// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/dependencies.h"

#include <optional>
#include <vector>

namespace Belay {

/// How an entry stands to the objects that it depends on.
enum class EntryRole {
    Object, ///< stands by itself: a table, a function, a schema
    Part,   ///< belongs to one object and comes with it: rows, an index, a comment
    Link, ///< ties two objects together and means nothing without both: a foreign key, a table in a publication
};

/// Which entries belong to which. Entries are named by their position in the Toc. Made once, immutable afterwards.
class Ownership
{
public:
    Ownership(const Toc &toc, const Dependencies &dependencies);

    /// Told by the entry's kind.
    [[nodiscard]] EntryRole role(quint32 entry) const { return m_entries[entry].role; }
    /// Of a part, the object that it belongs to; of a link, the object that would have it. Nothing where the archive does
    /// not say, or does not have it.
    [[nodiscard]] std::optional<quint32> owner(quint32 entry) const { return m_entries[entry].owner; }
    /// Of a partition, the table that it is a partition of.
    [[nodiscard]] std::optional<quint32> partitionedTable(quint32 entry) const
    {
        return m_entries[entry].partitionedTable;
    }

private:
    struct Standing {
        EntryRole role = EntryRole::Object;
        std::optional<quint32> owner;
        std::optional<quint32> partitionedTable;
    };

    std::vector<Standing> m_entries;
};

} // namespace Belay
