// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/insertrowcounter.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr QLatin1StringView valuesWord = "VALUES"_L1;
} // namespace

void InsertRowCounter::add(std::span<const char> bytes)
{
    m_bytes += std::ssize(bytes);
    if (!bytes.empty() && std::memchr(bytes.data(), 0, bytes.size()) != nullptr)
        m_fault = "the text contains a zero byte"_L1;
    for (const char c : bytes)
        addCharacter(c);
}

void InsertRowCounter::finish()
{
    if (m_isInStatement)
        m_fault = "the last statement has no end"_L1;
}

void InsertRowCounter::addCharacter(char c)
{
    // A doubled quote leaves the string and enters it again.
    if (m_quote != 0) {
        const bool isPlain = m_isEscaped || c != m_quote;
        m_isEscaped = m_hasEscapes && !m_isEscaped && c == '\\';
        if (!isPlain)
            m_quote = 0;
        m_previous = c;
        return;
    }
    if (c == '\'' || c == '"') {
        m_quote = c;
        m_hasEscapes = c == '\'' && m_previous == 'E';
    } else if (c == '(') {
        if (m_depth++ == 0 && m_hasValues)
            ++m_tuples;
    } else if (c == ')') {
        if (--m_depth < 0)
            m_fault = "a parenthesis closes nothing"_L1;
    } else if (c == ';' && m_depth == 0) {
        endStatement();
    }
    m_wordSize = m_depth == 0 && c == valuesWord[m_wordSize].toLatin1() ? m_wordSize + 1 : c == 'V' ? 1 : 0;
    if (m_wordSize == valuesWord.size()) {
        m_hasValues = true;
        m_wordSize = 0;
    }
    m_isInStatement = c != ';' && (m_isInStatement || c != '\n');
    m_previous = c;
}

/// A statement without any tuple is `INSERT INTO t DEFAULT VALUES`.
void InsertRowCounter::endStatement()
{
    if (!m_hasValues && m_fault.isNull())
        m_fault = "a statement inserts nothing"_L1;
    m_rows += m_tuples > 0 ? m_tuples : 1;
    m_tuples = 0;
    m_hasValues = false;
}

} // namespace Belay
