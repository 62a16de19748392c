// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plainlabel.h"

#include "core/base/visibletext.h"

#include <QFontMetrics>

namespace Belay {

PlainLabel::PlainLabel(QWidget *parent, Lines lines)
    : QLabel(parent)
    , m_lines(lines)
{
    init();
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent, Lines lines)
    : PlainLabel(parent, lines)
{
    setText(text);
}

void PlainLabel::init()
{
    setTextFormat(Qt::PlainText);
    // Not by keyboard: dozens of labels would become stops on the way of the Tab key. The menu copies.
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    setWordWrap(m_lines == Lines::Several);
}

void PlainLabel::setText(const QString &text)
{
    m_full = m_lines == Lines::One ? visible(text) : visibleLines(text);
    elide();
}

void PlainLabel::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    elide();
}

QSize PlainLabel::sizeHint() const
{
    const QSize hint = QLabel::sizeHint();
    if (m_elide == Qt::ElideNone)
        return hint;
    return {fontMetrics().horizontalAdvance(m_full) + 2 * margin() + 2, hint.height()};
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elide == Qt::ElideNone ? hint : QSize(fontMetrics().averageCharWidth() * 8, hint.height());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void PlainLabel::elide()
{
    const QString shown =
        m_elide == Qt::ElideNone ? m_full : fontMetrics().elidedText(m_full, m_elide, contentsRect().width());
    if (shown != text())
        QLabel::setText(shown);
    if (m_elide != Qt::ElideNone) {
        setAccessibleDescription(m_full);
        setToolTip(shown == m_full ? QString() : m_full.toHtmlEscaped());
    }
}

} // namespace Belay
