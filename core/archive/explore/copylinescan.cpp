// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/copylinescan.h"

#include "core/archive/explore/searchtext.h"
#include "core/archive/limits.h"

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The place of `needle` at or behind `from`, or -1. The library's search is several times as fast as Qt's.
qsizetype placeOf(QByteArrayView needle, QByteArrayView text, qsizetype from)
{
    const void *at = ::memmem(text.data() + from, static_cast<std::size_t>(text.size() - from), needle.data(),
                              static_cast<std::size_t>(needle.size()));
    return at ? static_cast<const char *>(at) - text.data() : -1;
}

} // namespace

CopyLineScan::CopyLineScan(QByteArray needle, Case letters, Found found)
    : m_needle(std::move(needle))
    , m_letters(letters)
    , m_found(std::move(found))
{
}

bool CopyLineScan::add(std::span<const char> bytes)
{
    QByteArrayView rest(bytes.data(), std::ssize(bytes));
    if (m_isPassing) {
        const qsizetype end = rest.indexOf('\n');
        if (end < 0)
            return m_goesOn;
        ++m_rows;
        m_isPassing = false;
        rest = rest.sliced(end + 1);
    } else if (!m_line.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        addToLine(end < 0 ? rest : rest.first(end + 1));
        if (end < 0)
            return m_goesOn;
        if (std::exchange(m_isPassing, false))
            ++m_rows;
        else
            scan(m_line);
        m_line.resize(0); // keeps its memory
        rest = rest.sliced(end + 1);
    }
    if (rest.isEmpty()) // where Qt's search from the end looks at a byte that is not there
        return m_goesOn;
    const qsizetype end = rest.lastIndexOf('\n') + 1;
    if (m_goesOn && end > 0)
        scan(rest.first(end));
    if (m_goesOn)
        addToLine(rest.sliced(end));
    return m_goesOn;
}

void CopyLineScan::finish()
{
    if (m_goesOn && !m_isAtEnd)
        m_fault = "the end of the rows is not marked"_L1;
}

void CopyLineScan::addToLine(QByteArrayView bytes)
{
    if (m_line.size() + bytes.size() > Limits::wholeRowBytes) {
        m_line.clear();
        m_isPassing = true;
        if (m_passedRow == 0)
            m_passedRow = m_rows + 1;
        return;
    }
    m_line += bytes;
}

/// `lines` are whole, with their newlines.
void CopyLineScan::scan(QByteArrayView lines)
{
    const QByteArray lower = m_letters == Case::Folded ? folded(lines) : QByteArray();
    const QByteArrayView searched = m_letters == Case::Folded ? QByteArrayView(lower) : lines;
    // What follows the end mark are empty lines, and what is before it is looked at only where it must be.
    const qsizetype mark = lines.startsWith("\\.\n") ? 0 : placeOf("\n\\.\n", lines, 0) + 1;
    const bool hasMark = mark > 0 || lines.startsWith("\\.\n");
    const qsizetype size = hasMark ? mark : lines.size();
    qsizetype passed = 0; // up to here, lines are counted
    while (m_goesOn && passed < size) {
        const qsizetype at = m_needle.isEmpty() ? passed : placeOf(m_needle, searched.first(size), passed);
        if (at < 0)
            break;
        const qsizetype start = at == 0 ? 0 : lines.lastIndexOf('\n', at - 1) + 1;
        const qsizetype end = lines.indexOf('\n', at);
        m_rows += std::count(lines.begin() + passed, lines.begin() + start, '\n') + 1;
        m_goesOn = m_found(m_rows, lines.sliced(start, end - start));
        passed = end + 1;
    }
    if (m_goesOn && passed < size)
        m_rows += std::count(lines.begin() + passed, lines.begin() + size, '\n');
    m_isAtEnd = hasMark;
    m_goesOn = m_goesOn && !hasMark;
}

} // namespace Belay
