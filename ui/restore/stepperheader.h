// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/restorestep.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace Belay {

class StepButton;

/// The way of a restore, or of an undo, in one line: what is done, where one is, and where one may go.
class StepperHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit StepperHeader(QWidget *parent = nullptr);

    /// Which steps there are, in order.
    void setSteps(const std::vector<RestoreStep> &steps);
    [[nodiscard]] const std::vector<RestoreStep> &steps() const { return m_steps; }
    /// Where one is; the steps in `reachable` can be clicked.
    void setState(RestoreStep current, const std::vector<RestoreStep> &reachable);

    /// Translated, one word.
    [[nodiscard]] static QString title(RestoreStep step);

Q_SIGNALS:
    void stepChosen(Belay::RestoreStep step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    std::vector<RestoreStep> m_steps;
    std::vector<StepButton *> m_buttons;
};

} // namespace Belay
