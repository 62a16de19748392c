// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype contextSize = 40; // characters on each side

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString excerptOf(const QString &text, qsizetype at, qsizetype size, bool isCutBefore, bool isCutBehind)
{
    const qsizetype start = std::max<qsizetype>(at - contextSize, 0);
    const qsizetype end = std::min(at + size + contextSize, text.size());
    QString excerpt = text.sliced(start, end - start);
    if (start > 0 || isCutBefore)
        excerpt.prepend(u'…');
    if (end < text.size() || isCutBehind)
        excerpt += u'…';
    return excerpt;
}

} // namespace

QByteArray folded(QByteArrayView bytes)
{
    QByteArray result(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return result;
}

SearchText::SearchText(const QString &text, Qt::CaseSensitivity sensitivity, const DumpEncoding &encoding)
    : m_text(text)
    , m_sensitivity(sensitivity)
    , m_encoding(encoding)
{
    if (ignoresCase() && !isAscii(text))
        return;
    const QByteArray bytes = ignoresCase() ? folded(encoding.encode(text)) : encoding.encode(text);
    if (encoding.isSelfSynchronising())
        m_bytes = bytes;
    const bool isEscaped =
        std::ranges::any_of(bytes, [](char c) { return (c >= '\b' && c <= '\r') || c == '\\'; });
    if (!isEscaped)
        m_rawBytes = bytes;
}

std::optional<QString> SearchText::excerpt(QByteArrayView value) const
{
    if (m_bytes.isEmpty()) {
        const QString text = m_encoding.decode(value);
        const qsizetype at = text.indexOf(m_text, 0, m_sensitivity);
        return at >= 0 ? std::optional(excerptOf(text, at, m_text.size(), false, false)) : std::nullopt;
    }
    const qsizetype at = ignoresCase() ? folded(value).indexOf(m_bytes) : value.indexOf(m_bytes);
    return at >= 0 ? std::optional(around(value, at)) : std::nullopt;
}

/// Decodes only what is near: a value may be long.
QString SearchText::around(QByteArrayView value, qsizetype at) const
{
    constexpr qsizetype mostBytes = (contextSize + 1) * 4; // a character has at most four
    qsizetype start = std::max<qsizetype>(at - mostBytes, 0);
    const qsizetype end = std::min(at + m_bytes.size() + mostBytes, value.size());
    // In UTF-8, a part must not begin within a character; elsewhere this only shortens it.
    while (start > 0 && start < at && (static_cast<uchar>(value[start]) & 0xc0) == 0x80)
        ++start;
    const QString before = m_encoding.decode(value.sliced(start, at - start));
    const QString found = m_encoding.decode(value.sliced(at, m_bytes.size()));
    const QString behind = m_encoding.decode(value.sliced(at + m_bytes.size(), end - at - m_bytes.size()));
    return excerptOf(before + found + behind, before.size(), found.size(), start > 0, end < value.size());
}

} // namespace Belay
