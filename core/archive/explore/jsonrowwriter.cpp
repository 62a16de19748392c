// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/jsonrowwriter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

qsizetype digitsAt(QByteArrayView text, qsizetype at)
{
    const auto end =
        std::find_if_not(text.begin() + at, text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return end - text.begin() - at;
}

/// True for what JSON takes as a number: not for NaN, not for Infinity.
bool isJsonNumber(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype whole = digitsAt(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = digitsAt(text, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const qsizetype exponent = digitsAt(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

} // namespace

QByteArray jsonString(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 2);
    escaped += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        if (c == u'\n')
            escaped += "\\n"_L1;
        else if (c == u'\t')
            escaped += "\\t"_L1;
        else if (c < u' ' || c == u'\x7f')
            escaped += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    return QString(escaped + u'"').toUtf8();
}

JsonRowWriter::JsonRowWriter(RowWriterOptions options, ByteSink sink)
    : RowWriter(std::move(options), std::move(sink))
{
    for (const TableColumn &column : this->options().columns) {
        m_names.push_back(jsonString(this->options().encoding.decode(column.name)));
        m_kinds.push_back(kindOf(column.type));
    }
}

JsonRowWriter::Kind JsonRowWriter::kindOf(const QByteArray &type)
{
    constexpr std::array<QByteArrayView, 7> numbers{"smallint", "integer",          "bigint", "numeric",
                                                    "real",     "double precision", "oid"};
    const QByteArrayView name = QByteArrayView(type).first(std::max(type.indexOf('('), qsizetype(0)));
    const QByteArrayView plain = name.isEmpty() ? QByteArrayView(type) : name;
    if (type.endsWith("[]"))
        return Kind::String;
    if (std::ranges::find(numbers, plain) != numbers.end())
        return Kind::Number;
    return type == "boolean" ? Kind::Boolean : Kind::String;
}

QByteArray JsonRowWriter::json(const std::optional<QByteArray> &value, Kind kind) const
{
    if (!value)
        return "null"_ba;
    if (kind == Kind::Number && isJsonNumber(*value))
        return *value;
    if (kind == Kind::Boolean && (*value == "t" || *value == "f"))
        return *value == "t" ? "true"_ba : "false"_ba;
    return jsonString(options().encoding.decode(*value));
}

Expected<> JsonRowWriter::begin()
{
    return put("["_ba);
}

Expected<> JsonRowWriter::write(const TableRow &row)
{
    QByteArray text = std::exchange(m_hasRows, true) ? ",\n {"_ba : "\n {"_ba;
    for (std::size_t i = 0; i < std::min(row.fields.size(), m_names.size()); ++i) {
        if (i > 0)
            text += ", ";
        text += m_names[i] + ": " + json(row.fields[i], m_kinds[i]);
    }
    return put(text + '}');
}

Expected<> JsonRowWriter::end()
{
    return put(m_hasRows ? "\n]\n"_ba : "]\n"_ba);
}

} // namespace Belay
