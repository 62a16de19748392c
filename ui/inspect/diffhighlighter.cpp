// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/diffhighlighter.h"

#include "ui/shell/theme.h"

#include <QGuiApplication>

namespace Belay {

DiffHighlighter::DiffHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    setPalette(QGuiApplication::palette());
}

void DiffHighlighter::setPalette(const QPalette &palette)
{
    m_added.setForeground(Theme::text(Tone::Positive, palette));
    m_added.setBackground(Theme::background(Tone::Positive, palette));
    m_removed.setForeground(Theme::text(Tone::Negative, palette));
    m_removed.setBackground(Theme::background(Tone::Negative, palette));
    m_gap.setForeground(Theme::secondaryText(palette));
    rehighlight();
}

void DiffHighlighter::highlightBlock(const QString &text)
{
    const auto length = static_cast<int>(text.size());
    if (text.startsWith(u'+'))
        setFormat(0, length, m_added);
    else if (text.startsWith(u'-'))
        setFormat(0, length, m_removed);
    else if (text.startsWith(u'@'))
        setFormat(0, length, m_gap);
}

} // namespace Belay
