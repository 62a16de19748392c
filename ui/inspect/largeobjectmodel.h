// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/largeobjects.h"

#include <QAbstractTableModel>

#include <vector>

namespace Belay {

/// The large objects of an archive, in its order.
class LargeObjectModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OidColumn, SizeColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole,
        OidRole,
        BytesRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setObjects(std::vector<LargeObject> objects);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LargeObject> m_objects;
};

} // namespace Belay
