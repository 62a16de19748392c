// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/databasesettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

enum class TokenKind { End, Word, Name, Text, Sign };

struct Token {
    TokenKind kind = TokenKind::End;
    QByteArray value; ///< without quotes; words in upper case
};

/// Splits one SQL statement into words, quoted names, texts and signs.
class Tokens
{
public:
    explicit Tokens(QByteArrayView sql)
        : m_sql(sql)
    {
    }

    Token next();

private:
    QByteArray quoted(char quote, bool hasEscapes);

    QByteArrayView m_sql;
    qsizetype m_next = 0;
};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$'
        || static_cast<quint8>(c) >= 0x80;
}

Token Tokens::next()
{
    while (m_next < m_sql.size() && QByteArrayView(" \t\r\n").contains(m_sql[m_next]))
        ++m_next;
    if (m_next == m_sql.size())
        return {};
    const char first = m_sql[m_next];
    if (first == '"')
        return {.kind = TokenKind::Name, .value = quoted('"', false)};
    if (first == '\'')
        return {.kind = TokenKind::Text, .value = quoted('\'', false)};
    if (m_sql.sliced(m_next).startsWith("E'")) {
        ++m_next;
        return {.kind = TokenKind::Text, .value = quoted('\'', true)};
    }
    if (!isWordCharacter(first)) {
        ++m_next;
        return {.kind = TokenKind::Sign, .value = QByteArray(1, first)};
    }
    const auto *const end = std::find_if_not(m_sql.cbegin() + m_next, m_sql.cend(), isWordCharacter);
    const qsizetype start = std::exchange(m_next, end - m_sql.cbegin());
    return {.kind = TokenKind::Word, .value = m_sql.sliced(start, m_next - start).toByteArray().toUpper()};
}

/// The text between quotes, in which two of them are one; with escapes, a backslash stands before a backslash.
QByteArray Tokens::quoted(char quote, bool hasEscapes)
{
    QByteArray value;
    for (++m_next; m_next < m_sql.size(); ++m_next) {
        const bool isQuote = m_sql[m_next] == quote;
        if (isQuote || (hasEscapes && m_sql[m_next] == '\\')) {
            ++m_next;
            if (m_next == m_sql.size() || (isQuote && m_sql[m_next] != quote))
                break;
        }
        value += m_sql[m_next];
    }
    return value;
}

void assign(DatabaseSettings &settings, const QByteArray &option, const Token &token)
{
    const QString value = QString::fromUtf8(token.value);
    if (option == "ENCODING")
        settings.encoding = value;
    else if (option == "LOCALE_PROVIDER")
        settings.localeProvider = value.toLower();
    else if (option == "LC_COLLATE")
        settings.collate = value;
    else if (option == "LC_CTYPE")
        settings.ctype = value;
    else if (option == "LOCALE")
        settings.locale = value;
    else if (option == "ICU_LOCALE" || option == "BUILTIN_LOCALE")
        settings.icuLocale = value;
    else if (option == "ICU_RULES")
        settings.icuRules = value;
}

/// Reads CREATE DATABASE name WITH option = value …;
std::optional<DatabaseSettings> parse(QByteArrayView sql)
{
    Tokens tokens(sql);
    const auto isNext = [&](QByteArrayView word) {
        const Token token = tokens.next();
        return token.kind == TokenKind::Word && token.value == word;
    };
    if (!isNext("CREATE") || !isNext("DATABASE"))
        return {};
    tokens.next();
    if (!isNext("WITH"))
        return {};

    DatabaseSettings settings;
    while (true) {
        const Token option = tokens.next();
        if (option.kind == TokenKind::Sign && option.value == ";")
            return settings.encoding.isEmpty() ? std::nullopt : std::optional(settings);
        const Token equals = tokens.next();
        const Token value = tokens.next();
        if (option.kind != TokenKind::Word || equals.value != "=" || value.kind == TokenKind::End
            || value.kind == TokenKind::Sign)
            return {};
        assign(settings, option.value, value);
    }
}

} // namespace

std::optional<DatabaseSettings> databaseSettings(const Toc &toc)
{
    const auto entries = toc.entries();
    const auto found = std::ranges::find_if(
        entries, [&](const TocEntry &entry) { return toc.is(entry.desc, "DATABASE"_L1); });
    return found != entries.end() ? parse(toc.bytes(found->definition)) : std::nullopt;
}

} // namespace Belay
