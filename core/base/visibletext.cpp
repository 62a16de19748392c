// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visibletext.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

enum class LineBreaks { Escaped, Kept };

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:    // bidirectional controls, zero-width characters, byte order mark, tags
    case QChar::Other_Surrogate: // half a character
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(char32_t c)
{
    switch (c) {
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    default:
        break;
    }
    const QString digits = QString::number(c, 16);
    if (c < 0x100)
        return u"\\x"_s + digits.rightJustified(2, u'0');
    return c < 0x10000 ? u"\\u"_s + digits.rightJustified(4, u'0')
                       : u"\\U"_s + digits.rightJustified(8, u'0');
}

QString escapeInvisible(const QString &text, LineBreaks breaks)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const bool isKept = breaks == LineBreaks::Kept && (c == '\n' || c == '\t');
        if (isKept || !isInvisible(c))
            result += QChar::fromUcs4(c);
        else
            result += escaped(c);
        i += isPair ? 1 : 0;
    }
    return result;
}

} // namespace

QString visible(const QString &text)
{
    return escapeInvisible(text, LineBreaks::Escaped);
}

QString visibleLines(const QString &text)
{
    return escapeInvisible(text, LineBreaks::Kept);
}

} // namespace Belay
