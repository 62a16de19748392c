// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/rowtablemodel.h"

#include "core/archive/explore/textrowwriter.h"
#include "core/base/visibletext.h"
#include "ui/shell/format.h"
#include "ui/shell/theme.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qsizetype cellCharacters = 200;
constexpr qsizetype toolTipCharacters = 2000;
constexpr std::size_t mostRows = 100'000;
constexpr qint64 mostBytes = 128 << 20;

QString hiddenValue()
{
    return u"•••"_s;
}

bool isNumber(const QByteArray &type)
{
    constexpr std::array<const char *, 7> names{"smallint", "integer", "bigint",          "numeric",
                                                "real",     "oid",     "double precision"};
    return std::ranges::any_of(names, [&](const char *name) { return type.startsWith(name); })
        && !type.endsWith(']');
}

qint64 missingOf(const TableRow &row, std::size_t field)
{
    const auto cut = std::ranges::find(row.cuts, field, &TableRow::Cut::field);
    return cut == row.cuts.end() ? 0 : cut->missing;
}
} // namespace

void RowTableModel::start(const Toc &toc)
{
    clear();
    m_encoding = DumpEncoding(toc);
    m_syntax = ValueSyntax::of(toc);
    m_isStarted = true;
    m_isLoading = true; // the first page is on its way
}

void RowTableModel::clear()
{
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    m_bytes = 0;
    m_isStarted = false;
    m_isComplete = false;
    m_isLoading = false;
    endResetModel();
}

void RowTableModel::append(const ReadRows &read)
{
    m_isLoading = false;
    m_isComplete = read.page.isLast;
    if (m_columns.empty() && !read.columns.empty()) {
        beginInsertColumns({}, 0, static_cast<int>(read.columns.size()) - 1);
        m_columns = read.columns;
        endInsertColumns();
    }
    if (read.page.rows.empty())
        return;
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(read.page.rows.size()) - 1);
    for (const TableRow &row : read.page.rows) {
        for (const auto &field : row.fields)
            m_bytes += field ? field->size() : 0;
        m_rows.push_back(row);
    }
    endInsertRows();
}

void RowTableModel::setHidden(bool isHidden)
{
    if (m_isHidden == isHidden)
        return;
    m_isHidden = isHidden;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool RowTableModel::isFull() const
{
    return !m_isComplete && (m_rows.size() >= mostRows || m_bytes >= mostBytes);
}

int RowTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool RowTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isStarted && !m_isComplete && !m_isLoading && !isFull();
}

void RowTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isLoading = true;
    Q_EMIT moreWanted();
}

QVariant RowTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto field = static_cast<std::size_t>(index.column());
    const bool isNull = field >= row.fields.size() || !row.fields[field];
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, field, cellCharacters);
    case Qt::ToolTipRole:
        return m_isHidden || isNull ? QString() : shown(row, field, toolTipCharacters).toHtmlEscaped();
    case Qt::FontRole: {
        if (!isNull)
            return {};
        QFont italic = QGuiApplication::font();
        italic.setItalic(true);
        return italic;
    }
    case Qt::ForegroundRole:
        return isNull || m_isHidden ? QVariant(Theme::secondaryText(QGuiApplication::palette())) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(m_columns[field].type) ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case CopyRole:
        return copied(row, field);
    case NullRole:
        return isNull;
    default:
        return {};
    }
}

QString RowTableModel::shown(const TableRow &row, std::size_t field, qsizetype most) const
{
    if (field >= row.fields.size() || !row.fields[field])
        return u"NULL"_s;
    if (m_isHidden)
        return hiddenValue();
    return shownValue(row.fields[field], missingOf(row, field), m_encoding, most);
}

QString RowTableModel::copied(const TableRow &row, std::size_t field) const
{
    const std::optional<QByteArray> value = field < row.fields.size() ? row.fields[field] : std::nullopt;
    if (value && m_isHidden)
        return hiddenValue();
    const QString text = m_encoding.decode(copyField(value, m_syntax));
    return missingOf(row, field) > 0 ? QString(text + u'…') : text;
}

QString RowTableModel::heading(const TableColumn &column) const
{
    return visible(m_encoding.decode(column.name)) + u'\n'
        + (column.type.isEmpty() ? Format::nothing() : visible(m_encoding.decode(column.type)));
}

QVariant RowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool isRow = section >= 0 && section < rowCount();
        return isRow && role == Qt::DisplayRole
            ? QVariant(Format::number(m_rows[static_cast<std::size_t>(section)].number))
            : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return heading(column);
    case Qt::ToolTipRole:
        return heading(column).replace(u'\n', u' ').toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace Belay
