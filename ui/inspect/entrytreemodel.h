// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"
#include "ui/inspect/entrycontents.h"
#include "ui/inspect/entryindex.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace Belay {

/// The entries of an archive that pass a filter, by schema and kind. Internal ids are positions in flat vectors, so
/// that 100,000 entries cost no node objects and a filter is one linear walk.
class EntryTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Rows, Size, DumpIdColumn, ColumnCount };
    enum Role {
        EntryRole = Qt::UserRole, ///< position in the Toc; invalid for a group
    };

    explicit EntryTreeModel(QObject *parent = nullptr);

    /// Shows another table of contents, without a filter.
    void setToc(std::shared_ptr<const Toc> toc, std::shared_ptr<const EntryIndex> index);
    void setFilter(const EntryFilter &filter);
    [[nodiscard]] const EntryFilter &filter() const { return m_filter; }
    /// Shows what is known about the data of the entries.
    void setContents(const EntryContents &contents);
    /// How many entries pass the filter.
    [[nodiscard]] int entryCount() const { return static_cast<int>(m_rows.size()); }
    /// Where an entry is; an invalid index where the filter hides it.
    [[nodiscard]] QModelIndex indexOf(quint32 entry) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Level : quint8 { Schema, Kind, Entry };
    struct Node {
        Level level;
        quint32 position; ///< in the vector of its level
    };
    /// A run of elements of the next level.
    struct Group {
        quint32 label = 0; ///< into EntryIndex::schemas() or kinds()
        quint32 first = 0;
        quint32 count = 0;
    };

    void rebuild();
    [[nodiscard]] EntryContent contentOf(quint32 entry) const;
    [[nodiscard]] static QVariant rowsData(const EntryContent &content, int role);
    void append(quint32 entry);
    [[nodiscard]] bool passes(quint32 entry) const;
    [[nodiscard]] static quintptr idOf(Node node);
    [[nodiscard]] static Node nodeOf(const QModelIndex &index);
    [[nodiscard]] const Group *group(Node node) const;
    [[nodiscard]] QVariant entryData(quint32 entry, int column, int role) const;
    [[nodiscard]] QVariant groupData(Node node, int role) const;
    [[nodiscard]] quint32 entryCountOf(Node node) const;

    std::shared_ptr<const Toc> m_toc;
    std::shared_ptr<const EntryIndex> m_index;
    EntryContents m_contents; ///< empty until something is known
    EntryFilter m_filter;
    std::vector<Group> m_schemas; ///< of kinds
    std::vector<Group> m_kinds;   ///< of rows
    std::vector<quint32> m_rows;  ///< entries, in the order of the index
};

/// The icon of a kind of entry, e.g. of "TABLE".
[[nodiscard]] QString iconOfKind(const QString &kind);

} // namespace Belay
