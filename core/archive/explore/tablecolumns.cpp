// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/tablecolumns.h"

#include "core/archive/limits.h"
#include "core/archive/sqlnames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isPartOfWord(char c)
{
    return isCapital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

/// The place behind the string or quoted name that begins at `at`.
qsizetype behindQuotes(QByteArrayView sql, qsizetype at)
{
    const char quote = sql[at];
    const bool hasEscapes = quote == '\'' && at > 0 && sql[at - 1] == 'E';
    for (qsizetype i = at + 1; i < sql.size(); ++i) {
        if (hasEscapes && sql[i] == '\\')
            ++i;
        else if (sql[i] == quote)
            return i + 1; // a doubled quote begins the next piece of the same text
    }
    return sql.size();
}

/// Splits at the commas that are in no quotes and no parentheses, up to a parenthesis that closes nothing.
std::vector<QByteArrayView> elements(QByteArrayView list)
{
    std::vector<QByteArrayView> found;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < list.size() && std::ssize(found) < Limits::columns;) {
        const char c = list[i];
        if (c == '\'' || c == '"') {
            i = behindQuotes(list, i);
            continue;
        }
        if (c == '(' || c == '[')
            ++depth;
        const bool isEnd = c == ')' && depth == 0;
        if ((c == ',' && depth == 0) || isEnd) {
            found.push_back(list.sliced(start, i - start).trimmed());
            start = i + 1;
        } else if (c == ')' || c == ']') {
            --depth;
        }
        if (isEnd)
            return found;
        ++i;
    }
    return found;
}

/// The name at the front of `text`, quoted or not, which is taken off it.
QByteArray takeName(QByteArrayView &text)
{
    if (text.startsWith('"'))
        return takeQuotedName(text).value_or(QByteArray());
    const auto end = std::ranges::find_if_not(text, isPartOfWord);
    const QByteArray name = text.first(end - text.begin()).toByteArray();
    text = text.sliced(name.size());
    return name;
}

/// As takeName(), of a table with or without its schema; false where there is none.
bool takeTableName(QByteArrayView &text)
{
    while (!takeName(text).isEmpty()) {
        if (!text.startsWith('.'))
            return true;
        text = text.sliced(1);
    }
    return false;
}

/// Key words are written in capitals, and names with capitals in quotes: the type goes up to the first such
/// word.
qsizetype endOfType(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == '"')
            i = behindQuotes(text, i);
        else if (isCapital(text[i]) && (i == 0 || !isPartOfWord(text[i - 1])))
            return i;
        else
            ++i;
    }
    return text.size();
}

const TocEntry *definitionOf(const Toc &toc, const TocEntry &data)
{
    for (const DumpId id : toc.dependencies(data)) {
        const TocEntry *entry = toc.find(id);
        if (entry && (toc.is(entry->desc, "TABLE"_L1) || toc.is(entry->desc, "FOREIGN TABLE"_L1)))
            return entry;
    }
    return nullptr;
}

void addColumns(const Toc &toc, const TocEntry &table, QSet<DumpId> &visited,
                std::vector<TableColumn> &columns)
{
    if (visited.contains(table.dumpId) || visited.size() >= Limits::ancestors)
        return;
    visited.insert(table.dumpId);
    const QByteArrayView sql = toc.bytes(table.definition);
    if (sql.contains("\nINHERITS (")) {
        for (const DumpId id : toc.dependencies(table)) {
            const TocEntry *parent = toc.find(id);
            if (parent && toc.is(parent->desc, "TABLE"_L1))
                addColumns(toc, *parent, visited, columns);
        }
    }
    for (const TableColumn &column : parseTableColumns(sql)) {
        if (std::ranges::find(columns, column.name, &TableColumn::name) == columns.end()
            && std::ssize(columns) < Limits::columns)
            columns.push_back(column);
    }
}

} // namespace

std::vector<TableColumn> parseTableColumns(QByteArrayView createTable)
{
    const qsizetype head = createTable.indexOf("TABLE ");
    if (!createTable.startsWith("CREATE ") || head < 0)
        return {};
    QByteArrayView rest = createTable.sliced(head + 6);
    if (!takeTableName(rest) || !rest.startsWith(" ("))
        return {}; // OF a type, whose columns are not here
    std::vector<TableColumn> columns;
    for (QByteArrayView element : elements(rest.sliced(2))) {
        if (element.isEmpty() || isCapital(element.front())) // CONSTRAINT
            continue;
        TableColumn column{.name = takeName(element), .type = {}};
        const qsizetype end = endOfType(element);
        column.type = element.first(end).trimmed().toByteArray();
        const QByteArrayView behind = element.sliced(end);
        column.isGenerated = behind.startsWith("GENERATED ALWAYS AS (");
        if (!column.name.isEmpty())
            columns.push_back(std::move(column));
    }
    return columns;
}

QByteArrayList insertColumns(QByteArrayView insert)
{
    constexpr QByteArrayView start("INSERT INTO ");
    QByteArrayView rest = insert.startsWith(start) ? insert.sliced(start.size()) : QByteArrayView();
    if (!takeTableName(rest) || !rest.startsWith(" ("))
        return {};
    QByteArrayList names;
    for (QByteArrayView element : elements(rest.sliced(2)))
        names += takeName(element);
    return names;
}

std::vector<TableColumn> tableColumns(const Toc &toc, const TocEntry &data)
{
    std::vector<TableColumn> columns;
    QSet<DumpId> visited;
    if (const TocEntry *table = definitionOf(toc, data))
        addColumns(toc, *table, visited, columns);
    return columns;
}

} // namespace Belay
