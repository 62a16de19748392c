// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>

namespace Belay {

enum class SqlTokenKind {
    End,
    Word, ///< a key word, a number, or a name without quotes
    Name, ///< in double quotes
    Text, ///< in single quotes or dollar quotes
    Sign, ///< anything else, one byte
};

/// A piece of SQL, as a view into it.
struct SqlToken {
    SqlTokenKind kind = SqlTokenKind::End;
    QByteArrayView content; ///< of a name or text: what stands between the quotes, as it stands there
    char quote = 0;         ///< of a name or text: ", ', $, or E for a text with backslash escapes

    /// True for this key word, whatever its case; `word` is in upper case.
    [[nodiscard]] bool is(QLatin1StringView word) const;
    [[nodiscard]] bool isSign(char sign) const;
    /// The content without what quoting added to it.
    [[nodiscard]] QByteArray value() const;
};

/// Splits SQL, as PostgreSQL reads it with standard_conforming_strings on, without comments and white space. Never fails:
/// a quote that is not closed reaches to the end.
class SqlTokens
{
public:
    explicit SqlTokens(QByteArrayView sql)
        : m_sql(sql)
    {
    }

    /// The next token; End at the end, again and again.
    SqlToken next();

private:
    void skipBlank();
    bool skipComment();
    SqlToken quoted(SqlTokenKind kind, char quote);
    SqlToken dollarQuoted();
    [[nodiscard]] QByteArrayView rest() const { return m_sql.sliced(m_next); }

    QByteArrayView m_sql;
    qsizetype m_next = 0;
};

} // namespace Belay
