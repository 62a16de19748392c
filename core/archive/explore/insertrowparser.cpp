// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/insertrowparser.h"

#include "core/archive/explore/tablecolumns.h"
#include "core/archive/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

} // namespace

InsertRowParser::InsertRowParser(const ValueSyntax &syntax, const RowLimits &limits)
    : RowParser(limits)
    , m_syntax(syntax)
{
}

std::size_t InsertRowParser::take(std::span<const char> bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at != end && !hasRow() && fault().isNull()) {
        switch (m_place) {
        case Place::BeforeStatement:
            if (!isBlank(*at))
                m_place = Place::Head;
            else
                ++at;
            break;
        case Place::Head:
            addToHead(*at++);
            break;
        case Place::BetweenTuples:
            betweenTuples(*at++);
            break;
        case Place::Value:
            at = readValue(at, end);
            break;
        case Place::Tail: // ON CONFLICT DO NOTHING
            if (*at++ == ';')
                m_place = Place::BeforeStatement;
            break;
        }
    }
    return static_cast<std::size_t>(at - bytes.data());
}

void InsertRowParser::addToHead(char c)
{
    if (m_head.size() == Limits::insertHeadBytes || (m_quote == 0 && c == ';'))
        return fail("a statement inserts nothing"_L1);
    m_head += c;
    if (m_quote != 0)
        m_quote = c == m_quote ? '\0' : m_quote;
    else if (c == '"' || c == '\'')
        m_quote = c;
    else if (c == 'S' && m_head.endsWith(" VALUES"))
        endHead();
}

void InsertRowParser::endHead()
{
    if (!m_fields)
        m_columns = insertColumns(m_head);
    m_head.resize(0);
    m_hasTuple = false;
    m_place = Place::BetweenTuples;
}

void InsertRowParser::betweenTuples(char c)
{
    if (c == '(') {
        m_hasTuple = true;
        m_depth = 0;
        m_place = Place::Value;
    } else if (c == ';') {
        if (!m_hasTuple) // DEFAULT VALUES
            endTuple();
        m_place = Place::BeforeStatement;
    } else if (m_hasTuple && c == 'O') {
        m_place = Place::Tail;
    } else if (!isBlank(c) && c != ',') {
        fail("a statement inserts nothing"_L1);
    }
}

/// Goes on within a value, up to the end of the tuple or of the bytes; returns the place behind.
const char *InsertRowParser::readValue(const char *at, const char *end)
{
    while (at != end && m_place == Place::Value) {
        if (m_quote != 0) {
            at = readQuoted(at, end);
            continue;
        }
        const char c = *at++;
        if (m_depth == 0 && (c == ',' || c == ')')) {
            endValue();
            if (!fault().isNull())
                return at;
            if (c == ')') {
                m_place = Place::BetweenTuples;
                endTuple();
            }
            continue;
        }
        if (c == '\'' || c == '"') {
            // A doubled quote leaves the string and enters it again.
            const bool goesOn = m_previous == c;
            m_quote = c;
            if (!goesOn)
                m_hasEscapes = c == '\'' && (m_previous == 'E' || !m_syntax.hasStandardStrings);
        }
        m_depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        m_previous = c;
        if (!isFieldEmpty() || !isBlank(c))
            addToField(&c, 1);
    }
    return at;
}

/// Goes on within a string, up to its end or that of the bytes.
const char *InsertRowParser::readQuoted(const char *at, const char *end)
{
    const char *const start = at;
    for (; at != end && m_quote != 0; ++at) {
        if (m_isEscaped)
            m_isEscaped = false;
        else if (*at == m_quote)
            m_previous = std::exchange(m_quote, '\0');
        else if (m_hasEscapes && *at == '\\')
            m_isEscaped = true;
    }
    addToField(start, at - start);
    return at;
}

/// Only generated columns are DEFAULT: they are no data.
void InsertRowParser::endValue()
{
    m_previous = 0;
    if (field() == "DEFAULT" && !isFieldCut()) {
        if (!m_fields && fieldCount() < m_columns.size())
            m_columns.removeAt(fieldCount());
        return dropField();
    }
    if (fieldCount() == m_fields.value_or(Limits::columns))
        return fail("a row has another number of columns than the table"_L1);
    const bool isCut = isFieldCut();
    const QByteArrayView kept = keptField();
    endField(isCut && !kept.contains('\'') ? kept.toByteArray() : valueOfLiteral(kept, m_syntax));
}

void InsertRowParser::endTuple()
{
    if (fieldCount() != m_fields.value_or(fieldCount()))
        return fail("a row has another number of columns than the table"_L1);
    m_fields = fieldCount();
    endRow();
}

void InsertRowParser::finish()
{
    if (m_place != Place::BeforeStatement)
        fail("the last statement has no end"_L1);
    else
        reachEnd();
}

} // namespace Belay
