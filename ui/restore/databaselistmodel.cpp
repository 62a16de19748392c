// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/databaselistmodel.h"

#include "core/base/visibletext.h"
#include "ui/restore/plaintooltip.h"
#include "ui/shell/format.h"

#include <algorithm>
#include <iterator>

namespace Belay {

void DatabaseListModel::setDatabases(const std::vector<DatabaseFacts> &databases)
{
    beginResetModel();
    m_databases.clear();
    std::ranges::copy_if(databases, std::back_inserter(m_databases),
                         [](const DatabaseFacts &database) { return !database.isTemplate; });
    endResetModel();
}

int DatabaseListModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_databases, name, &DatabaseFacts::name);
    return found == m_databases.end() ? -1 : static_cast<int>(std::distance(m_databases.begin(), found));
}

int DatabaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_databases.size());
}

int DatabaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DatabaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DatabaseFacts &database = m_databases.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(database, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? plainToolTip(database.name) : QString();
    case Qt::TextAlignmentRole:
        return index.column() >= SizeColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant();
    case SortRole:
        return sortKey(database, index.column());
    case NameRole:
        return database.name;
    default:
        return {};
    }
}

QString DatabaseListModel::text(const DatabaseFacts &database, int column)
{
    switch (column) {
    case NameColumn:
        return visible(database.name);
    case OwnerColumn:
        return visible(database.owner);
    case SizeColumn:
        return database.size < 0 ? tr("unknown") : Format::size(database.size);
    case SessionsColumn:
        return Format::number(database.sessionCount);
    }
    Q_UNREACHABLE();
}

QVariant DatabaseListModel::sortKey(const DatabaseFacts &database, int column)
{
    switch (column) {
    case SizeColumn:
        return database.size;
    case SessionsColumn:
        return database.sessionCount;
    default:
        return text(database, column);
    }
}

QVariant DatabaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= SizeColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Database");
    case OwnerColumn:
        return tr("Owner");
    case SizeColumn:
        return tr("Size");
    case SessionsColumn:
        return tr("Sessions");
    }
    return {};
}

} // namespace Belay
