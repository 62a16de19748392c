// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/badge.h"

#include <QFontMetrics>
#include <QPainter>

namespace Belay {

namespace {
constexpr int side = 8; // left and right of the content
constexpr int above = 3;
constexpr int gap = 6;

int iconSize(const QFontMetrics &metrics)
{
    return std::max(14, metrics.height());
}
} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(const Appearance &appearance, QWidget *parent)
    : Badge(parent)
{
    setAppearance(appearance);
}

void Badge::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    setAccessibleName(appearance.text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return sizeFor(m_appearance, font());
}

QSize Badge::sizeFor(const Appearance &appearance, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int icon = iconSize(metrics);
    return {side * 2 + icon + gap + metrics.horizontalAdvance(appearance.text),
            std::max(icon, metrics.height()) + 2 * above};
}

void Badge::draw(QPainter &painter, const QRect &rect, const Appearance &appearance, const QPalette &palette,
                 const QFont &font)
{
    const QFontMetrics metrics(font);
    QSize size = sizeFor(appearance, font);
    size.setWidth(std::min(size.width(), rect.width()));
    QRect box(QPoint(rect.left(), rect.center().y() - size.height() / 2 + 1), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::border(appearance.tone, palette));
    painter.setBrush(Theme::background(appearance.tone, palette));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const int icon = iconSize(metrics);
    QRect content = box.adjusted(side, 0, -side, 0);
    if (!appearance.icon.isEmpty())
        appearance.coloredIcon().paint(&painter, content.left(), content.center().y() - icon / 2 + 1, icon,
                                       icon);
    content.setLeft(content.left() + icon + gap);
    painter.setPen(Theme::text(appearance.tone, palette));
    painter.setFont(font);
    painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(appearance.text, Qt::ElideRight, content.width() + 1));
    painter.restore();
}

void Badge::paintEvent(QPaintEvent *)
{
    if (m_appearance.text.isEmpty())
        return;
    QPainter painter(this);
    draw(painter, rect(), m_appearance, palette(), font());
}

} // namespace Belay
