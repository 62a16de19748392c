// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restoreeffects.h"

#include <QAbstractTableModel>

#include <vector>

namespace Belay {

/// The rows of each table now and after a restore; those that lose the most come first.
class RowChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TableColumn, NowColumn, ThenColumn, ChangeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RowChange> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const RowChange &change, int column);
    [[nodiscard]] static QString changeText(const RowChange &change);

    std::vector<RowChange> m_rows;
};

} // namespace Belay
