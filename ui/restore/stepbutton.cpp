// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/stepbutton.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

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
        painter.setBrush(Theme::background(Tone::Information, palette()));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const int side = circleSize();
    const QRectF circle(Theme::smallSpacing, (height() - side) / 2.0, side, side);
    paintCircle(painter, circle.adjusted(1, 1, -1, -1));

    painter.setFont(m_state == State::Current ? boldFont() : font());
    painter.setPen(isEnabled() ? palette().color(QPalette::Active, QPalette::WindowText)
                               : Theme::secondaryText(palette()));
    const QRect textRect = rect().adjusted(Theme::smallSpacing + side + Theme::smallSpacing, 0, 0, 0);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void StepButton::paintCircle(QPainter &painter, const QRectF &circle) const
{
    const QColor accent = palette().color(QPalette::Active, QPalette::Highlight);
    const QColor weak = Theme::secondaryText(palette());
    if (m_state == State::Current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(circle);
        painter.setPen(palette().color(QPalette::Active, QPalette::HighlightedText));
        painter.setFont(boldFont());
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        return;
    }
    const bool isDone = m_state == State::Done;
    painter.setPen(QPen(isDone ? Theme::text(Tone::Positive, palette()) : weak, isDone ? 1.5 : 1.0));
    painter.setBrush(isDone ? QBrush(Theme::background(Tone::Positive, palette())) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (isDone) {
        const int inset = qRound(circle.width() * 0.2);
        Theme::icon(u"check"_s, Tone::Positive)
            .paint(&painter, circle.toRect().adjusted(inset, inset, -inset, -inset));
        return;
    }
    painter.setPen(weak);
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
