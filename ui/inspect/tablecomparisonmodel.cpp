// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/tablecomparisonmodel.h"

#include "ui/shell/format.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
bool isNumber(int column)
{
    return column >= TableComparisonModel::RowsColumn;
}

QString amount(const std::optional<DataAmount> &data, qint64 DataAmount::*part)
{
    return data ? Format::number((*data).*part) : Format::nothing();
}
} // namespace

void TableComparisonModel::setComparison(std::shared_ptr<const ComparedArchives> compared)
{
    beginResetModel();
    m_compared = std::move(compared);
    m_tables.clear();
    if (m_compared) {
        m_tables = m_compared->comparison.tables;
        const TableComparison &objects = m_compared->comparison.largeObjects;
        const auto hasAny = [](const auto &amount) { return !amount || amount->rows > 0; };
        if (hasAny(objects.a) || hasAny(objects.b))
            m_tables.push_back(objects);
        std::ranges::stable_partition(
            m_tables, [](const TableComparison &table) { return table.equality != DataEquality::Equal; });
    }
    endResetModel();
}

int TableComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int TableComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Appearance TableComparisonModel::appearanceOf(DataEquality equality)
{
    switch (equality) {
    case DataEquality::Equal:
        return {Tone::Positive, u"positive"_s, tr("Equal")};
    case DataEquality::Different:
        return {Tone::Warning, u"warning"_s, tr("Different")};
    case DataEquality::Unknown:
        return {Tone::Neutral, u"skipped"_s, tr("Cannot be compared")};
    }
    Q_UNREACHABLE_RETURN({});
}

QString TableComparisonModel::nameOf(const TableComparison &table) const
{
    if (table.entryA)
        return m_compared->a.index->fullName(static_cast<quint32>(*table.entryA));
    if (table.entryB)
        return m_compared->b.index->fullName(static_cast<quint32>(*table.entryB));
    return tr("Large objects");
}

QString TableComparisonModel::text(const TableComparison &table, int column) const
{
    switch (column) {
    case TableColumn:
        return nameOf(table);
    case EqualityColumn:
        return appearanceOf(table.equality).text;
    case RowsColumn:
        return amount(table.a, &DataAmount::rows);
    case OtherRowsColumn:
        return amount(table.b, &DataAmount::rows);
    case BytesColumn:
        return amount(table.a, &DataAmount::bytes);
    case OtherBytesColumn:
        return amount(table.b, &DataAmount::bytes);
    default:
        return {};
    }
}

QVariant TableComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableComparison &table = m_tables[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(table, index.column());
    case Qt::ToolTipRole:
        return index.column() == TableColumn ? nameOf(table).toHtmlEscaped() : QString();
    case Qt::DecorationRole:
        return index.column() == EqualityColumn ? QVariant(appearanceOf(table.equality).coloredIcon())
                                                : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case EntryRole:
        return table.entryA ? QVariant(static_cast<quint32>(*table.entryA)) : QVariant();
    default:
        return {};
    }
}

QVariant TableComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TableColumn:
        return tr("Table");
    case EqualityColumn:
        return tr("Rows compared");
    case RowsColumn:
        return tr("Rows here");
    case OtherRowsColumn:
        return tr("Rows there");
    case BytesColumn:
        return tr("Bytes here");
    case OtherBytesColumn:
        return tr("Bytes there");
    default:
        return {};
    }
}

} // namespace Belay
