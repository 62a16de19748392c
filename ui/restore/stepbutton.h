// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Belay {

/// One step in the header: a numbered or ticked circle, and a word. Form, weight and icon tell the states apart.
class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State {
        Done,    ///< ticked
        Current, ///< filled, bold
        Ahead,   ///< hollow
    };

    StepButton(int number, const QString &title, QWidget *parent = nullptr);

    /// `place` is what a screen reader says of it, e.g. "Step 2 of 6: Target, done".
    void setState(State state, bool isReachable, const QString &place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int circleSize() const;
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] QPalette activePalette() const;
    void paintCircle(QPainter &painter, const QRectF &circle) const;

    int m_number;
    State m_state = State::Ahead;
};

} // namespace Belay
