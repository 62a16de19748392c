// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restorereport.h"

#include <QAbstractTableModel>

#include <vector>

namespace Belay {

/// How many objects of each kind the archive has and the database has; what differs comes first.
class ObjectCountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, ExpectedColumn, ActualColumn, DifferenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(std::vector<ObjectCount> counts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const ObjectCount &count, int column);

    std::vector<ObjectCount> m_counts;
};

} // namespace Belay
