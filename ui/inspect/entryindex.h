// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace Belay {

/// What browsing a table of contents needs beyond the table itself: names to show, the order by schema, kind and name,
/// and who depends on whom. Made on a worker thread, immutable afterwards. Entries are named by their position in the
/// Toc.
class EntryIndex
{
public:
    struct Item {
        quint32 schema = 0; ///< into schemas()
        quint32 kind = 0;   ///< into kinds()
        QString name;       ///< visible text of the tag
    };

    explicit EntryIndex(const Toc &toc);
    EntryIndex() = default;

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    /// Positions of all entries, sorted by schema, kind and name.
    [[nodiscard]] std::span<const quint32> order() const { return m_order; }
    /// Sorted; the first, empty one holds what belongs to no schema.
    [[nodiscard]] const QStringList &schemas() const { return m_schemas; }
    /// Sorted: "ACL", "TABLE", …
    [[nodiscard]] const QStringList &kinds() const { return m_kinds; }
    /// Positions of entries that `entry` depends on, each once, as far as the archive has them.
    [[nodiscard]] std::span<const quint32> dependencies(quint32 entry) const;
    /// Positions of entries that depend on `entry`.
    [[nodiscard]] std::span<const quint32> dependents(quint32 entry) const;
    /// Names of the archive's extensions.
    [[nodiscard]] const QStringList &extensions() const { return m_extensions; }

    /// "TABLE public.orders"
    [[nodiscard]] QString fullName(quint32 entry) const;

private:
    /// Lists of entries, one after the other: list i is [starts[i], starts[i + 1]).
    struct Lists {
        std::vector<quint32> starts;
        std::vector<quint32> entries;

        [[nodiscard]] std::span<const quint32> list(quint32 i) const;
    };

    void readItems(const Toc &toc);
    void sort();
    void linkDependencies(const Toc &toc);

    std::vector<Item> m_items;
    std::vector<quint32> m_order;
    QStringList m_schemas;
    QStringList m_kinds;
    QStringList m_extensions;
    Lists m_dependencies;
    Lists m_dependents;
};

/// Which entries to show; an empty field does not filter.
struct EntryFilter {
    QString text; ///< part of "schema.name", whatever its case
    std::optional<quint32> schema;
    std::optional<quint32> kind;
    std::optional<Section> section;
    std::optional<qint64> leastBytes; ///< of its data in the file

    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && !schema && !kind && !section && !leastBytes;
    }
    bool operator==(const EntryFilter &) const = default;
};

} // namespace Belay
