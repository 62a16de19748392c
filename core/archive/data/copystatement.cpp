// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/copystatement.h"

#include "core/archive/limits.h"
#include "core/archive/sqlnames.h"

namespace Belay {

namespace {

/// Reads what it expects from the front of a text, or nothing.
class SqlFront
{
public:
    explicit SqlFront(QByteArrayView rest)
        : m_rest(rest)
    {
    }

    bool take(QByteArrayView expected)
    {
        if (!m_rest.startsWith(expected))
            return false;
        m_rest = m_rest.sliced(expected.size());
        return true;
    }
    /// An identifier, quoted or not. Empty where there is none: no identifier is empty.
    QByteArray identifier() { return m_rest.startsWith('"') ? takeQuotedName(m_rest).value_or(QByteArray()) : plain(); }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArray plain();

    QByteArrayView m_rest;
};

QByteArray SqlFront::plain()
{
    qsizetype size = 0;
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    while (size < m_rest.size() && isPart(m_rest[size]))
        ++size;
    const QByteArray name = m_rest.first(size).toByteArray();
    m_rest = m_rest.sliced(size);
    return name;
}

} // namespace

std::optional<CopyStatement> parseCopyStatement(QByteArrayView sql)
{
    SqlFront front(sql);
    CopyStatement statement;
    if (!front.take("COPY "))
        return {};
    statement.table = front.identifier();
    if (front.take(".")) {
        statement.schema = statement.table;
        statement.table = front.identifier();
        if (statement.schema.isEmpty())
            return {};
    }
    if (statement.table.isEmpty() || !front.take(" "))
        return {};
    if (front.take("(")) {
        do {
            statement.columns << front.identifier();
            if (statement.columns.last().isEmpty() || statement.columns.size() > Limits::columns)
                return {};
        } while (front.take(", "));
        if (!front.take(")"))
            return {};
    } // otherwise an empty list
    statement.hasOids = front.take(" WITH OIDS");
    if (!front.take(" FROM stdin;\n") || !front.isAtEnd())
        return {};
    return statement;
}

} // namespace Belay
