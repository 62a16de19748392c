// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/searchhitmodel.h"

#include "core/base/visibletext.h"
#include "ui/shell/format.h"

using namespace Qt::StringLiterals;

namespace Belay {

void SearchHitModel::start(const OpenedArchive &opened)
{
    beginResetModel();
    m_opened = opened;
    m_hits.clear();
    endResetModel();
}

void SearchHitModel::append(const std::vector<SearchHit> &hits)
{
    if (hits.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(hits.size()) - 1);
    m_hits.insert(m_hits.end(), hits.begin(), hits.end());
    endInsertRows();
}

void SearchHitModel::setHidden(bool isHidden)
{
    if (m_isHidden == isHidden)
        return;
    m_isHidden = isHidden;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ExcerptColumn), index(rowCount() - 1, ExcerptColumn));
}

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int SearchHitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

quint32 SearchHitModel::entryOf(const SearchHit &hit) const
{
    const Toc &toc = m_opened.archive->toc();
    return static_cast<quint32>(toc.find(hit.entry) - toc.entries().data());
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(hit, index.column());
    case Qt::ToolTipRole:
        return text(hit, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case EntryRole:
        return entryOf(hit);
    case RowRole:
        return hit.row;
    default:
        return {};
    }
}

QString SearchHitModel::text(const SearchHit &hit, int column) const
{
    switch (column) {
    case TableColumn: {
        const EntryIndex::Item &item = m_opened.index->items()[entryOf(hit)];
        const QString &schema = m_opened.index->schemas().at(item.schema);
        return schema.isEmpty() ? item.name : QString(schema + u'.' + item.name);
    }
    case RowColumn:
        return Format::number(hit.row);
    case FieldColumn:
        return visible(hit.column);
    case ExcerptColumn:
        return m_isHidden ? u"•••"_s : visible(hit.excerpt);
    default:
        return {};
    }
}

QVariant SearchHitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TableColumn:
        return tr("Table");
    case RowColumn:
        return tr("Row");
    case FieldColumn:
        return tr("Column");
    case ExcerptColumn:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace Belay
