// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace Belay {

/// Counts the rows of INSERT statements, as pg_dump writes them with --inserts, --column-inserts or --rows-per-insert.
class InsertRowCounter
{
public:
    void add(std::span<const char> bytes);
    /// The text ended. Call once.
    void finish();

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< of the whole text
    /// What is wrong with the text, in English; null if nothing is.
    [[nodiscard]] QLatin1StringView fault() const { return m_fault; }

private:
    void addCharacter(char c);
    void endStatement();

    qint64 m_rows = 0;
    qint64 m_bytes = 0;
    QLatin1StringView m_fault;

    char m_quote = 0;        ///< ' or " within a string or a name
    bool m_isEscaped = false;///< the next character of an E'' string means itself
    bool m_hasEscapes = false;
    char m_previous = 0;
    qint64 m_depth = 0;      ///< of parentheses
    qsizetype m_wordSize = 0;      ///< how much of VALUES the last letters are
    bool m_hasValues = false;
    qint64 m_tuples = 0;     ///< of the statement
    bool m_isInStatement = false;
};

} // namespace Belay
