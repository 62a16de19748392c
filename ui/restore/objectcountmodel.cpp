// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/objectcountmodel.h"

#include "core/base/visibletext.h"
#include "ui/shell/format.h"
#include "ui/shell/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

void ObjectCountModel::setCounts(std::vector<ObjectCount> counts)
{
    beginResetModel();
    m_counts = std::move(counts);
    std::ranges::stable_partition(m_counts,
                                  [](const ObjectCount &count) { return count.expected != count.actual; });
    endResetModel();
}

int ObjectCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

int ObjectCountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ObjectCountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObjectCount &count = m_counts.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(count, index.column());
    case Qt::DecorationRole:
        if (index.column() != DifferenceColumn)
            return {};
        return Theme::icon(count.expected == count.actual ? u"positive"_s : u"warning"_s);
    case Qt::TextAlignmentRole:
        if (index.column() == ExpectedColumn || index.column() == ActualColumn)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QString ObjectCountModel::text(const ObjectCount &count, int column)
{
    switch (column) {
    case KindColumn:
        return visible(count.kind);
    case ExpectedColumn:
        return Format::number(count.expected);
    case ActualColumn:
        return Format::number(count.actual);
    case DifferenceColumn:
        if (count.actual == count.expected)
            return tr("all there");
        if (count.actual < count.expected)
            return tr("%n missing", nullptr, static_cast<int>(count.expected - count.actual));
        return tr("%n more than expected", nullptr, static_cast<int>(count.actual - count.expected));
    }
    Q_UNREACHABLE();
}

QVariant ObjectCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == ExpectedColumn || section == ActualColumn;
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case ExpectedColumn:
        return tr("In the archive");
    case ActualColumn:
        return tr("In the database");
    case DifferenceColumn:
        return tr("Difference");
    }
    return {};
}

} // namespace Belay
