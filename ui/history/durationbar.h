// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

namespace Belay {

/// Draws where a step lies in the time of its run, and how long it is. A text beside it says the same.
class DurationBar final : public QWidget
{
    Q_OBJECT

public:
    /// `begin` and `length` are shares of the whole run, 0 to 1.
    DurationBar(double begin, double length, Tone tone, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {160, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_begin;
    double m_length;
    Tone m_tone;
};

} // namespace Belay
