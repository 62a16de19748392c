// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/sqltokens.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

bool startsWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<quint8>(c) >= 0x80;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isInWord(char c)
{
    return startsWord(c) || isDigit(c) || c == '$';
}

/// The length of the `$tag$` that the text begins with; 0 if it does not.
qsizetype dollarTagLength(QByteArrayView text)
{
    const auto *const end =
        std::find_if_not(text.begin() + 1, text.end(), [](char c) { return startsWord(c) || isDigit(c); });
    const bool isTag = end != text.end() && *end == '$' && !isDigit(text[1]);
    return isTag ? end - text.begin() + 1 : 0;
}

} // namespace

bool SqlToken::is(QLatin1StringView word) const
{
    return kind == SqlTokenKind::Word && content.compare(word, Qt::CaseInsensitive) == 0;
}

bool SqlToken::isSign(char sign) const
{
    return kind == SqlTokenKind::Sign && content.front() == sign;
}

QByteArray SqlToken::value() const
{
    if (quote == 0 || quote == '$')
        return content.toByteArray();
    const char doubled = quote == '"' ? '"' : '\'';
    QByteArray value;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const bool isPair = content[i] == doubled || (quote == 'E' && content[i] == '\\');
        if (isPair && i + 1 < content.size())
            ++i;
        value += content[i];
    }
    return value;
}

SqlToken SqlTokens::next()
{
    skipBlank();
    if (m_next == m_sql.size())
        return {};
    const char first = m_sql[m_next];
    if (first == '"')
        return quoted(SqlTokenKind::Name, '"');
    if (first == '\'')
        return quoted(SqlTokenKind::Text, '\'');
    if (first == '$' && dollarTagLength(rest()) > 0)
        return dollarQuoted();
    if ((first == 'E' || first == 'e') && rest().sliced(1).startsWith('\'')) {
        ++m_next;
        return quoted(SqlTokenKind::Text, 'E');
    }
    qsizetype length = 1;
    if (startsWord(first) || isDigit(first)) {
        const QByteArrayView text = rest();
        length = std::find_if_not(text.begin(), text.end(), isInWord) - text.begin();
    }
    const qsizetype start = std::exchange(m_next, m_next + length);
    return {.kind = isInWord(first) && first != '$' ? SqlTokenKind::Word : SqlTokenKind::Sign,
            .content = m_sql.sliced(start, length)};
}

void SqlTokens::skipBlank()
{
    do {
        while (m_next < m_sql.size() && QByteArrayView(" \t\r\n\f\v").contains(m_sql[m_next]))
            ++m_next;
    } while (skipComment());
}

/// True if there was one.
bool SqlTokens::skipComment()
{
    if (rest().startsWith("--")) {
        const qsizetype end = m_sql.indexOf('\n', m_next);
        m_next = end < 0 ? m_sql.size() : end + 1;
        return true;
    }
    if (!rest().startsWith("/*"))
        return false;
    int depth = 0;
    do { // they nest
        if (rest().startsWith("/*") || rest().startsWith("*/")) {
            depth += m_sql[m_next] == '/' ? 1 : -1;
            ++m_next;
        }
        ++m_next;
    } while (depth > 0 && m_next < m_sql.size());
    return true;
}

SqlToken SqlTokens::quoted(SqlTokenKind kind, char quote)
{
    const char closing = quote == '"' ? '"' : '\'';
    const qsizetype start = ++m_next;
    for (; m_next < m_sql.size(); ++m_next) {
        const bool isEscape = quote == 'E' && m_sql[m_next] == '\\';
        if (!isEscape && m_sql[m_next] != closing)
            continue;
        if (!isEscape && !rest().sliced(1).startsWith(closing))
            break;
        ++m_next; // the second of a pair
    }
    const qsizetype end = std::min(m_next, m_sql.size());
    m_next = std::min(m_next + 1, m_sql.size());
    return {.kind = kind, .content = m_sql.sliced(start, end - start), .quote = quote};
}

SqlToken SqlTokens::dollarQuoted()
{
    const QByteArrayView tag = rest().first(dollarTagLength(rest()));
    const qsizetype start = m_next + tag.size();
    const qsizetype found = m_sql.indexOf(tag, start);
    const qsizetype end = found < 0 ? m_sql.size() : found;
    m_next = std::min(end + tag.size(), m_sql.size());
    return {.kind = SqlTokenKind::Text, .content = m_sql.sliced(start, end - start), .quote = '$'};
}

} // namespace Belay
