// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/durationbar.h"

#include <QPainter>

#include <algorithm>

namespace Belay {

namespace {
constexpr double thickness = 10;
constexpr double leastWidth = 3; ///< the shortest step is seen, too
} // namespace

DurationBar::DurationBar(double begin, double length, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_begin(std::clamp(begin, 0.0, 1.0))
    , m_length(std::clamp(length, 0.0, 1.0 - m_begin))
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumWidth(80);
}

void DurationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = (height() - thickness) / 2;
    painter.fillRect(QRectF(0, top + thickness / 2 - 0.5, width(), 1), Theme::line(palette()));
    const double barWidth = std::max(leastWidth, m_length * width());
    double left = std::min(m_begin * width(), width() - barWidth);
    if (layoutDirection() == Qt::RightToLeft)
        left = width() - left - barWidth;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::text(m_tone, palette()));
    painter.drawRoundedRect(QRectF(left, top, barWidth, thickness), 2, 2);
}

} // namespace Belay
