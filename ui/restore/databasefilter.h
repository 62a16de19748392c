// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/databaselistmodel.h"

#include <QSortFilterProxyModel>

namespace Belay {

/// The databases whose name contains a text, sorted by any column.
class DatabaseFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DatabaseFilter(DatabaseListModel *databases, QObject *parent = nullptr)
        : QSortFilterProxyModel(parent)
        , m_databases(databases)
    {
        setSourceModel(databases);
        setSortRole(DatabaseListModel::SortRole);
        setSortLocaleAware(true);
        setFilterKeyColumn(DatabaseListModel::NameColumn);
        setFilterCaseSensitivity(Qt::CaseInsensitive);
    }

    /// The first cell of a database; invalid where it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &name) const
    {
        return mapFromSource(m_databases->index(m_databases->rowOf(name), DatabaseListModel::NameColumn));
    }

private:
    DatabaseListModel *m_databases;
};

} // namespace Belay
