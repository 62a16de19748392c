// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/differencemodel.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace Belay {

void DifferenceModel::setComparison(std::shared_ptr<const ComparedArchives> compared)
{
    beginResetModel();
    m_compared = std::move(compared);
    m_lines.clear();
    if (m_compared) {
        const ArchiveComparison &comparison = m_compared->comparison;
        for (const EntryPair &pair : comparison.changed)
            m_lines.push_back({.a = static_cast<quint32>(pair.a), .b = static_cast<quint32>(pair.b)});
        for (const std::size_t entry : comparison.removed)
            m_lines.push_back({.a = static_cast<quint32>(entry), .b = {}});
        for (const std::size_t entry : comparison.added)
            m_lines.push_back({.a = {}, .b = static_cast<quint32>(entry)});
    }
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Appearance DifferenceModel::appearanceOf(const Line &line)
{
    if (line.a && line.b)
        return {Tone::Warning, u"refresh"_s, tr("Changed")};
    if (line.a)
        return {Tone::Negative, u"remove"_s, tr("Only in this one")};
    return {Tone::Positive, u"add"_s, tr("Only in the other")};
}

QString DifferenceModel::nameOf(const Line &line) const
{
    return line.a ? m_compared->a.index->fullName(*line.a) : m_compared->b.index->fullName(*line.b);
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == ChangeColumn ? appearanceOf(line).text : nameOf(line);
    case Qt::ToolTipRole:
        return index.column() == EntryColumn ? nameOf(line).toHtmlEscaped() : QString();
    case Qt::DecorationRole:
        return index.column() == ChangeColumn ? QVariant(appearanceOf(line).coloredIcon()) : QVariant();
    case EntryRole:
        return line.a ? QVariant(*line.a) : QVariant();
    case OtherEntryRole:
        return line.b ? QVariant(*line.b) : QVariant();
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChangeColumn:
        return tr("Difference");
    case EntryColumn:
        return tr("Entry");
    default:
        return {};
    }
}

} // namespace Belay
