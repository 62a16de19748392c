// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/copystatement.h"

#include <algorithm>

namespace Belay {

namespace {

/// What is left of a statement that is being read.
class Reader
{
public:
    explicit Reader(QByteArrayView sql)
        : m_rest(sql)
    {
    }

    bool take(QByteArrayView text);
    bool takeName();
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

bool Reader::take(QByteArrayView text)
{
    if (!m_rest.startsWith(text))
        return false;
    m_rest = m_rest.sliced(text.size());
    return true;
}

/// In double quotes, or of lower-case letters, digits and underscores.
bool Reader::takeName()
{
    if (!take("\"")) {
        const auto isPlain = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
        };
        const qsizetype length = std::ranges::find_if_not(m_rest, isPlain) - m_rest.begin();
        m_rest = m_rest.sliced(length);
        return length > 0;
    }
    do {
        const qsizetype quote = m_rest.indexOf('"');
        if (quote < 0)
            return false;
        m_rest = m_rest.sliced(quote + 1);
    } while (take("\"")); // two of them are one of the name
    return true;
}

} // namespace

bool isDumpedCopyStatement(QByteArrayView sql)
{
    Reader statement(sql);
    if (!statement.take("COPY ") || !statement.takeName() || (statement.take(".") && !statement.takeName())
        || !statement.take(" "))
        return false;
    if (statement.take("(")) { // a table may have no columns
        do {
            if (!statement.takeName())
                return false;
        } while (statement.take(", "));
        if (!statement.take(")"))
            return false;
    }
    statement.take(" WITH OIDS"); // before 12
    return statement.take(" FROM stdin;\n") && statement.isAtEnd();
}

} // namespace Belay
