// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/rowchangemodel.h"

#include "core/base/visibletext.h"
#include "ui/shell/format.h"
#include "ui/shell/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

qint64 gainOf(const RowChange &change)
{
    return change.then.value_or(0) - change.now.value_or(0);
}

QString countText(std::optional<qint64> rows, const QString &pattern)
{
    return rows ? pattern.arg(Format::number(*rows)) : Format::nothing();
}

} // namespace

void RowChangeModel::setRows(std::vector<RowChange> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, {}, gainOf);
    endResetModel();
}

int RowChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowChange &change = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column());
    case Qt::DecorationRole:
        if (index.column() != ChangeColumn || gainOf(change) >= 0)
            return {};
        return Theme::icon(u"warning"_s);
    case Qt::TextAlignmentRole:
        if (index.column() == NowColumn || index.column() == ThenColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QString RowChangeModel::text(const RowChange &change, int column)
{
    switch (column) {
    case TableColumn:
        return visible(change.schema + u'.' + change.name);
    case NowColumn:
        return countText(change.now, tr("about %1", "a number of rows that is estimated"));
    case ThenColumn:
        return countText(change.then, u"%1"_s);
    case ChangeColumn:
        return changeText(change);
    }
    Q_UNREACHABLE();
}

QString RowChangeModel::changeText(const RowChange &change)
{
    if (!change.now)
        return tr("new table");
    if (!change.then)
        return tr("not in the archive");
    const qint64 gain = gainOf(change);
    if (gain == 0)
        return tr("as many");
    return gain > 0 ? tr("%1 more").arg(Format::number(gain)) : tr("%1 fewer").arg(Format::number(-gain));
}

QVariant RowChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == NowColumn || section == ThenColumn;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TableColumn:
        return tr("Table");
    case NowColumn:
        return tr("Rows now");
    case ThenColumn:
        return tr("Rows in the archive");
    case ChangeColumn:
        return tr("Change");
    }
    return {};
}

} // namespace Belay
