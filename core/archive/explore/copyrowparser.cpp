// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/copyrowparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

CopyRowParser::CopyRowParser(qsizetype columns, const ValueSyntax &syntax, const RowLimits &limits)
    : RowParser(limits)
    , m_columns(columns)
    , m_syntax(syntax)
{
}

std::size_t CopyRowParser::take(std::span<const char> bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at != end && !isAtEnd() && fault().isNull()) {
        // Both are structure wherever they stand: within a value they are escaped.
        const char *stop = std::find_if(at, end, [](char c) { return c == '\t' || c == '\n'; });
        addToField(at, stop - at);
        at = stop;
        if (stop == end)
            break;
        ++at;
        if (*stop == '\n') {
            endLine();
            break;
        }
        endCopyField();
    }
    return static_cast<std::size_t>(at - bytes.data());
}

void CopyRowParser::endLine()
{
    if (fieldCount() == 0 && field() == "\\." && !isFieldCut())
        return reachEnd();
    if (m_columns > 0 || !isFieldEmpty())
        endCopyField();
    if (fieldCount() != m_columns)
        fail("a row has another number of columns than the table"_L1);
    if (fault().isNull())
        endRow();
}

void CopyRowParser::endCopyField()
{
    if (fieldCount() == m_columns)
        return fail("a row has another number of columns than the table"_L1);
    const bool isCut = isFieldCut();
    const QByteArrayView kept = keptField();
    // The beginning of a cut field may look like NULL.
    endField(isCut && kept == "\\N" ? "N"_ba : valueOfCopyField(kept, m_syntax));
}

void CopyRowParser::finish()
{
    if (!isAtEnd())
        fail("the end of the rows is not marked"_L1);
}

} // namespace Belay
