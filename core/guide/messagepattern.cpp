// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/messagepattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qsizetype longestHole = 256; // characters; names have at most 63 bytes, paths and signatures more
}

Expected<MessagePattern> MessagePattern::parse(const QString &pattern)
{
    MessagePattern parsed;
    QString *literal = &parsed.m_start;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        *literal = pattern.sliced(at, (open < 0 ? pattern.size() : open) - at);
        if (open < 0)
            break;
        const qsizetype close = pattern.indexOf(u'}', open);
        if (literal->isEmpty() || close < open + 2)
            return failure(ErrorCode::Internal, u"not a pattern: "_s + pattern);
        parsed.m_parts.push_back({.hole = pattern.sliced(open + 1, close - open - 1), .literal = {}});
        literal = &parsed.m_parts.back().literal;
        at = close + 1;
    }
    if (parsed.m_start.isEmpty())
        return failure(ErrorCode::Internal, u"not a pattern: "_s + pattern);
    return parsed;
}

std::optional<MessagePattern::Holes> MessagePattern::find(QStringView text) const
{
    for (qsizetype at = text.indexOf(m_start); at >= 0; at = text.indexOf(m_start, at + m_start.size())) {
        if (auto holes = fitsAfter(text, at + m_start.size()))
            return holes;
    }
    return std::nullopt;
}

std::optional<MessagePattern::Holes> MessagePattern::fitsAfter(QStringView text, qsizetype position) const
{
    Holes holes;
    for (const Part &part : m_parts) {
        const QStringView rest = text.sliced(position);
        const QStringView window = rest.first(std::min(rest.size(), longestHole + part.literal.size()));
        const qsizetype lineEnd = window.indexOf(u'\n');
        const QStringView line = lineEnd < 0 ? window : window.first(lineEnd);
        const qsizetype end = part.literal.isEmpty() ? std::min(line.size(), longestHole) : line.indexOf(part.literal, 1);
        if (end < 1)
            return std::nullopt;
        holes.insert(part.hole, line.first(end).toString());
        position += end + part.literal.size();
    }
    return holes;
}

QStringList MessagePattern::holes() const
{
    QStringList names;
    for (const Part &part : m_parts)
        names += part.hole;
    return names;
}

} // namespace Belay
