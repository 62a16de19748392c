// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/comparedarchives.h"
#include "ui/shell/appearance.h"

#include <QAbstractTableModel>

namespace Belay {

/// The data of the tables of two archives, side by side: those that differ first.
class TableComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TableColumn,
        EqualityColumn,
        RowsColumn,
        OtherRowsColumn,
        BytesColumn,
        OtherBytesColumn,
        ColumnCount
    };
    enum Role {
        EntryRole =
            Qt::UserRole, ///< position in the Toc of the first archive; invalid where it has no such data
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null shows nothing.
    void setComparison(std::shared_ptr<const ComparedArchives> compared);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static Appearance appearanceOf(DataEquality equality);
    [[nodiscard]] QString nameOf(const TableComparison &table) const;
    [[nodiscard]] QString text(const TableComparison &table, int column) const;

    std::shared_ptr<const ComparedArchives> m_compared;
    std::vector<TableComparison> m_tables;
};

} // namespace Belay
