// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbutton.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace Belay {

namespace {
constexpr int side = 12;
constexpr int gap = 10;
constexpr int pictureSize = 20;
constexpr int entryHeight = 40;
} // namespace

NavigationButton::NavigationButton(const QString &text, const QIcon &icon, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setIcon(icon);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize NavigationButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as when it is the current one
    return {2 * side + pictureSize + gap + QFontMetrics(bold).horizontalAdvance(text()) + side, entryHeight};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const auto mirrored = [this](const QRect &part) { // from right to left where one reads so
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor accent = palette().color(QPalette::Highlight);
    if (isChecked() || underMouse() || isDown()) {
        QColor fill = isChecked() ? accent : palette().color(QPalette::WindowText);
        fill.setAlphaF(isChecked() ? 0.18F : 0.07F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(box, 6, 6);
    }
    if (isChecked()) { // not by colour alone
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(mirrored({1, entryHeight / 4, 3, entryHeight / 2}), 1.5, 1.5);
    }
    const int pictureTop = rect().center().y() - pictureSize / 2 + 1;
    icon().paint(&painter, mirrored({side, pictureTop, pictureSize, pictureSize}));
    const QRect content = mirrored(rect().adjusted(side + pictureSize + gap, 0, -side, 0));
    QFont textFont = font();
    textFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(textFont);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(content, Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 2, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace Belay
