// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/contenttablemodel.h"

#include "ui/inspect/entrytreemodel.h"
#include "ui/shell/format.h"
#include "ui/shell/theme.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace Belay {

void ContentTableModel::setFindings(const OpenedArchive &opened, const ContentFindings &findings)
{
    beginResetModel();
    m_opened = opened;
    m_findings = findings;
    m_lines.clear();
    if (m_opened.archive && m_findings.content) {
        const auto entries = m_opened.archive->toc().entries();
        for (quint32 entry = 0; entry < entries.size(); ++entry) {
            if (entries[entry].hasData)
                m_lines.push_back({.entry = entry, .content = m_findings.content->find(entry)});
        }
    }
    endResetModel();
}

int ContentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ContentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContentTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isWhole = line.content && line.content->isWhole;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == EntryColumn ? m_opened.index->fullName(line.entry)
                                             : text(line, index.column());
    case Qt::DecorationRole:
        if (index.column() == EntryColumn)
            return Theme::icon(
                iconOfKind(m_opened.index->kinds().at(m_opened.index->items()[line.entry].kind)));
        if (index.column() == RowsColumn && !isWhole)
            return Theme::icon(u"error"_s, Tone::Negative);
        return {};
    case Qt::ToolTipRole:
        return index.column() == EntryColumn ? m_opened.index->fullName(line.entry).toHtmlEscaped()
                                             : QString();
    case Qt::FontRole:
        return index.column() == FingerprintColumn ? QVariant(Theme::monospace()) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == RowsColumn || index.column() == BytesColumn)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case EntryRole:
        return line.entry;
    case SortRole:
        return sortValue(line, index.column());
    default:
        return {};
    }
}

QString ContentTableModel::text(const Line &line, int column)
{
    const bool isWhole = line.content && line.content->isWhole;
    switch (column) {
    case RowsColumn:
        if (isWhole)
            return Format::number(line.content->rows);
        return line.content ? tr("damaged") : tr("missing");
    case BytesColumn:
        return isWhole ? Format::number(line.content->bytes) : Format::nothing();
    case FingerprintColumn:
        return isWhole && line.content->fingerprint ? line.content->fingerprint->hex() : Format::nothing();
    default:
        return {};
    }
}

QVariant ContentTableModel::sortValue(const Line &line, int column) const
{
    const bool isWhole = line.content && line.content->isWhole;
    switch (column) {
    case RowsColumn:
        return isWhole ? line.content->rows : -1;
    case BytesColumn:
        return isWhole ? line.content->bytes : -1;
    case EntryColumn:
        return m_opened.index->fullName(line.entry);
    default:
        return text(line, column);
    }
}

QVariant ContentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == RowsColumn || section == BytesColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == FingerprintColumn)
        return tr("The same for the same rows, in whatever order they are.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EntryColumn:
        return tr("Entry");
    case RowsColumn:
        return tr("Rows");
    case BytesColumn:
        return tr("Bytes");
    case FingerprintColumn:
        return tr("Fingerprint of the rows");
    default:
        return {};
    }
}

} // namespace Belay
