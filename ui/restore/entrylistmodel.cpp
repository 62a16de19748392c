// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/entrylistmodel.h"

#include "core/archive/listing.h"
#include "core/base/visibletext.h"
#include "ui/restore/plaintooltip.h"

namespace Belay {

void EntryListModel::setArchive(std::shared_ptr<const Archive> archive)
{
    beginResetModel();
    m_archive = std::move(archive);
    m_rows.clear();
    if (m_archive) {
        const auto entries = m_archive->toc().entries();
        for (quint32 i = 0; i < entries.size(); ++i) {
            if (isListed(m_archive->toc(), entries[i]))
                m_rows.push_back(i);
        }
    }
    endResetModel();
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const quint32 entry = m_rows.at(static_cast<std::size_t>(index.row()));
    const QString shown = text(m_archive->toc().entries()[entry], index.column());
    return role == Qt::ToolTipRole ? plainToolTip(shown) : shown;
}

QString EntryListModel::text(const TocEntry &entry, int column) const
{
    const Toc &toc = m_archive->toc();
    switch (column) {
    case KindColumn:
        return visible(toc.text(entry.desc));
    case SchemaColumn:
        return visible(toc.text(entry.namespaceName));
    case NameColumn:
        return visible(toc.text(entry.tag));
    case OwnerColumn:
        return visible(toc.text(entry.owner));
    }
    Q_UNREACHABLE();
}

QVariant EntryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case SchemaColumn:
        return tr("Schema");
    case NameColumn:
        return tr("Name");
    case OwnerColumn:
        return tr("Owner");
    }
    return {};
}

} // namespace Belay
