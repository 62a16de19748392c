// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/exportwriters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

QByteArray quoted(const QByteArray &text, char quote)
{
    QByteArray result(1, quote);
    for (const char c : text) {
        if (c == quote)
            result += c;
        result += c;
    }
    return result + quote;
}

/// In quotes where it must be, and where it would be taken for NULL or for PostgreSQL's old end mark.
QByteArray csvField(const std::optional<QByteArray> &value)
{
    if (!value)
        return {};
    const bool isSpecial = value->isEmpty() || *value == "\\."
        || std::ranges::any_of(*value, [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r'; });
    return isSpecial ? quoted(*value, '"') : *value;
}

} // namespace

CsvRowWriter::CsvRowWriter(RowWriterOptions options, ByteSink sink)
    : RowWriter(std::move(options), std::move(sink))
{
}

Expected<> CsvRowWriter::begin()
{
    QByteArrayList names;
    for (const TableColumn &column : options().columns)
        names += csvField(column.name);
    return put(names.join(',') + "\r\n"_ba);
}

Expected<> CsvRowWriter::write(const TableRow &row)
{
    QByteArray line;
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        if (i > 0)
            line += ',';
        line += csvField(row.fields[i]);
    }
    return put(line + "\r\n"_ba);
}

InsertRowWriter::InsertRowWriter(RowWriterOptions options, ByteSink sink)
    : RowWriter(std::move(options), std::move(sink))
{
    const RowWriterOptions &given = this->options();
    m_head = "INSERT INTO "_ba;
    if (!given.schema.isEmpty())
        m_head += quoted(given.schema, '"') + '.';
    m_head += quoted(given.table, '"');
    QByteArrayList names;
    for (const TableColumn &column : given.columns)
        names += quoted(column.name, '"');
    // Identity columns keep their values; other tables do not mind.
    m_head += names.isEmpty() ? " DEFAULT VALUES"_ba
                              : QByteArray(" (" + names.join(", ") + ") OVERRIDING SYSTEM VALUE VALUES (");
    m_tail = names.isEmpty() ? ""_ba : ")"_ba;
    if (given.conflict == RowWriterOptions::Conflict::DoesNothing)
        m_tail += " ON CONFLICT DO NOTHING";
    m_tail += ";\n";
}

Expected<> InsertRowWriter::begin()
{
    const QString &encoding = options().encoding.name();
    QByteArray settings;
    if (!encoding.isEmpty())
        settings = "SET client_encoding = "_ba + quoted(encoding.toUtf8(), '\'') + ";\n";
    return put(settings + "SET standard_conforming_strings = on;\n"_ba);
}

Expected<> InsertRowWriter::write(const TableRow &row)
{
    QByteArray line = m_head;
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        if (i > 0)
            line += ", ";
        line += row.fields[i] ? quoted(*row.fields[i], '\'') : "NULL"_ba;
    }
    return put(line + m_tail);
}

CopyRowWriter::CopyRowWriter(RowWriterOptions options, ByteSink sink)
    : RowWriter(std::move(options), std::move(sink))
{
}

Expected<> CopyRowWriter::write(const TableRow &row)
{
    QByteArray line;
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        if (i > 0)
            line += '\t';
        line += copyField(row.fields[i], options().syntax);
    }
    return put(line + '\n');
}

} // namespace Belay
