// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearance.h"

#include <QWidget>

namespace Belay {

/// A small rounded field with icon, text and colour of a verdict, a label or a state.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    explicit Badge(const Appearance &appearance, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws a badge into `rect`, left aligned; for delegates.
    static void draw(QPainter &painter, const QRect &rect, const Appearance &appearance,
                     const QPalette &palette, const QFont &font);
    /// What draw() needs.
    [[nodiscard]] static QSize sizeFor(const Appearance &appearance, const QFont &font);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance m_appearance;
};

} // namespace Belay
