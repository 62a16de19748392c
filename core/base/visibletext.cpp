// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visibletext.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

enum class LineBreaks { Escaped, Kept };

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional controls, zero-width characters, byte order mark
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(QChar c)
{
    switch (c.unicode()) {
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    default:
        break;
    }
    const QString digits = QString::number(c.unicode(), 16);
    return c.unicode() < 0x100 ? u"\\x"_s + digits.rightJustified(2, u'0') : u"\\u"_s + digits.rightJustified(4, u'0');
}

QString escapeInvisible(const QString &text, LineBreaks breaks)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool isKept = breaks == LineBreaks::Kept && (c == u'\n' || c == u'\t');
        if (isKept || !isInvisible(c))
            result += c;
        else
            result += escaped(c);
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
