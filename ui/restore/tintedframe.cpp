// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/tintedframe.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Belay {

TintedFrame::TintedFrame(QWidget *parent, int iconSize)
    : QFrame(parent)
    , m_iconSize(iconSize)
    , m_icon(new QLabel(this))
    , m_content(new QVBoxLayout)
{
    m_icon->setFixedSize(iconSize, iconSize);
    m_content->setSpacing(4);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing, 10, Theme::spacing, 10);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(m_content, 1);
}

void TintedFrame::setLook(Tone tone, const QString &iconName, Tone iconTone)
{
    m_tone = tone;
    m_iconTone = iconTone;
    m_iconName = iconName;
    drawIcon();
    update();
}

void TintedFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void TintedFrame::drawIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            Theme::icon(m_iconName, m_iconTone).pixmap(QSize(m_iconSize, m_iconSize), devicePixelRatio()));
}

void TintedFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::border(m_tone, palette()));
    painter.setBrush(Theme::background(m_tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Belay
