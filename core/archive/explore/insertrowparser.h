// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/fieldvalue.h"
#include "core/archive/explore/rowparser.h"

namespace Belay {

/// Makes rows of INSERT statements, as pg_dump writes them with --inserts, --column-inserts or
/// --rows-per-insert: the same rows that COPY text of the table would give.
class InsertRowParser final : public RowParser
{
public:
    InsertRowParser(const ValueSyntax &syntax, const RowLimits &limits);

    std::size_t take(std::span<const char> bytes) override;
    void finish() override;
    [[nodiscard]] QByteArrayList columns() const override { return m_columns; }

private:
    enum class Place { BeforeStatement, Head, BetweenTuples, Value, Tail };

    void addToHead(char c);
    void endHead();
    void betweenTuples(char c);
    const char *readValue(const char *at, const char *end);
    const char *readQuoted(const char *at, const char *end);
    void endValue();
    void endTuple();

    ValueSyntax m_syntax;
    Place m_place = Place::BeforeStatement;
    QByteArray m_head;        ///< the statement up to its VALUES
    QByteArrayList m_columns; ///< of the first statement, without those that are DEFAULT in its first tuple
    std::optional<qsizetype> m_fields; ///< of every row, known from the first
    bool m_hasTuple = false;           ///< of the statement
    qint64 m_depth = 0;                ///< of parentheses within a value
    char m_quote = 0;                  ///< ' or " within a string or a name
    bool m_hasEscapes = false;
    bool m_isEscaped = false; ///< the next character means itself
    char m_previous = 0;
};

} // namespace Belay
