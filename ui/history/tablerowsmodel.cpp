// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/tablerowsmodel.h"

#include "core/base/visibletext.h"
#include "ui/history/runtablemodel.h"
#include "ui/shell/format.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

TableRowsModel::TableRowsModel(const QJsonArray &tables, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const QJsonValue &value : tables) {
        const QJsonObject table = value.toObject();
        const QJsonValue actual = table.value("actual_rows"_L1);
        Row row{.table = visible(table.value("namespace"_L1).toString() + u'.' + table.value("name"_L1).toString()),
                .expected = table.value("expected_rows"_L1).toInteger(),
                .actual = actual.isDouble() ? std::optional(actual.toInteger()) : std::nullopt};
        const bool isEqual = row.actual == row.expected && table.value("equal_content"_L1).toBool(true);
        row.outcome = table.value("lost"_L1).toBool() ? Outcome::LeftOut : isEqual ? Outcome::Equal : Outcome::Different;
        m_rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(m_rows, {}, &Row::outcome);
}

int TableRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Appearance TableRowsModel::appearanceOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Different:
        return {Tone::Warning, u"warning"_s, tr("Different")};
    case Outcome::LeftOut:
        return {Tone::Neutral, u"skipped"_s, tr("Left out, as was accepted")};
    case Outcome::Equal:
        return {Tone::Positive, u"positive"_s, tr("Equal")};
    }
    Q_UNREACHABLE();
}

QVariant TableRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() == Expected || index.column() == Actual;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RunTableModel::AppearanceRole:
        return index.column() == Result ? QVariant::fromValue(appearanceOf(row.outcome)) : QVariant();
    default:
        return {};
    }
}

QString TableRowsModel::text(const Row &row, int column)
{
    switch (column) {
    case Table:
        return row.table;
    case Expected:
        return Format::number(row.expected);
    case Actual:
        return row.actual ? Format::number(*row.actual) : Format::nothing();
    case Result:
        return appearanceOf(row.outcome).text;
    default:
        return {};
    }
}

QVariant TableRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Table:
        return tr("Table");
    case Expected:
        return tr("Rows in the archive");
    case Actual:
        return tr("Rows in the database");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace Belay
