// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/textlabels.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QGuiApplication>

namespace Belay {

namespace {
QFont larger(const QFont &font, double factor)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(QFont::DemiBold);
    return result;
}
} // namespace

TitleLabel::TitleLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(larger(QGuiApplication::font(), 1.5));
}

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setFont(larger(QGuiApplication::font(), 1.1));
}

HintLabel::HintLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyColor();
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColor();
}

void HintLabel::applyColor()
{
    const QPalette colors = QGuiApplication::palette();
    const QColor color = Theme::secondaryText(colors);
    if (palette().color(QPalette::WindowText) == color)
        return; // this very change
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace Belay
