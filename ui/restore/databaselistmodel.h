// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/serverfacts.h"

#include <QAbstractTableModel>

#include <vector>

namespace Belay {

/// The databases of a server that can be restored into: templates are left out.
class DatabaseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, OwnerColumn, SizeColumn, SessionsColumn, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< a number where the column holds one
        NameRole,                ///< the name as the server has it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDatabases(const std::vector<DatabaseFacts> &databases);
    /// The row of a database; -1 where it is not there.
    [[nodiscard]] int rowOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const DatabaseFacts &database, int column);
    [[nodiscard]] static QVariant sortKey(const DatabaseFacts &database, int column);

    std::vector<DatabaseFacts> m_databases;
};

} // namespace Belay
