// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/relatedentriesmodel.h"

#include "ui/inspect/entrytreemodel.h"
#include "ui/shell/theme.h"

#include <QIcon>

namespace Belay {

void RelatedEntriesModel::setEntries(std::shared_ptr<const EntryIndex> index,
                                     std::span<const quint32> entries)
{
    beginResetModel();
    m_index = std::move(index);
    m_entries = entries;
    endResetModel();
}

int RelatedEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RelatedEntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint32 entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return m_index->fullName(entry);
    case Qt::ToolTipRole:
        return m_index->fullName(entry).toHtmlEscaped();
    case Qt::DecorationRole:
        return Theme::icon(iconOfKind(m_index->kinds().at(m_index->items()[entry].kind)));
    case EntryRole:
        return entry;
    default:
        return {};
    }
}

} // namespace Belay
