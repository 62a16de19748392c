// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/stepbutton.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace Belay {

StepButton::StepButton(int number, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
{
    setText(title);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepButton::setState(State state, bool isReachable, const QString &place)
{
    m_state = state;
    setEnabled(isReachable);
    setCursor(isReachable && state != State::Current ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(place);
    setToolTip(place);
    update();
}

int StepButton::circleSize() const
{
    return fontMetrics().height() + 6;
}

QFont StepButton::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize StepButton::sizeHint() const
{
    const int text = QFontMetrics(boldFont()).horizontalAdvance(this->text()); // as wide in every state
    return {circleSize() + Theme::smallSpacing + text + 2 * Theme::smallSpacing,
            circleSize() + 2 * Theme::smallSpacing};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && m_state != State::Current && underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::background(Tone::Information, activePalette()));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const int side = circleSize();
    const QRectF circle(Theme::smallSpacing, (height() - side) / 2.0, side, side);
    paintCircle(painter, circle.adjusted(1, 1, -1, -1));

    painter.setFont(m_state == State::Current ? boldFont() : font());
    painter.setPen(isEnabled() ? activePalette().color(QPalette::WindowText)
                               : Theme::secondaryText(activePalette()));
    const QRect textRect = rect().adjusted(Theme::smallSpacing + side + Theme::smallSpacing, 0, 0, 0);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

QPalette StepButton::activePalette() const
{
    QPalette colors = palette();
    colors.setCurrentColorGroup(QPalette::Active); // a step that cannot be reached must still be read
    return colors;
}

void StepButton::paintCircle(QPainter &painter, const QRectF &circle) const
{
    const QPalette colors = activePalette();
    const QColor weak = Theme::secondaryText(colors);
    if (m_state == State::Current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.color(QPalette::Highlight));
        painter.drawEllipse(circle);
        painter.setPen(colors.color(QPalette::HighlightedText));
        painter.setFont(boldFont());
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        return;
    }
    if (m_state == State::Done) {
        const QColor green = Theme::text(Tone::Positive, colors);
        painter.setPen(QPen(green, 1.5));
        painter.setBrush(Theme::background(Tone::Positive, colors));
        painter.drawEllipse(circle);
        painter.setPen(QPen(green, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&circle](double x, double y) {
            return circle.topLeft() + QPointF(x * circle.width(), y * circle.height());
        };
        painter.drawPolyline(QPolygonF{at(0.28, 0.53), at(0.44, 0.68), at(0.73, 0.36)});
        return;
    }
    painter.setPen(QPen(weak, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    painter.setFont(font());
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

void StepButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Belay
