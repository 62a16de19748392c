// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/restoreflow.h"

#include <QWidget>

namespace Belay {

/// What leads from one step to the next: a button that the page shows.
struct ForwardAction {
    QString text;     ///< raw; empty: there is no button
    QString iconName; ///< of Theme::icon(); empty: the arrow
    bool isEnabled = false;
    bool isDangerous = false; ///< something that exists is replaced
    QString hint;             ///< beside the button: why it cannot be clicked, or what comes
};

/// What one step of the page shows. It shows the flow's values and sets what a person chooses; it decides nothing.
class StepView : public QWidget
{
    Q_OBJECT

public:
    explicit StepView(RestoreFlow &flow, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_flow(flow)
    {
    }

    /// Called each time the step comes to the front.
    virtual void entered() { }
    /// What gets the keyboard then; null leaves it to the page.
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }
    [[nodiscard]] virtual ForwardAction forwardAction() const { return {}; }

Q_SIGNALS:
    /// forwardAction() is another one now.
    void forwardActionChanged();

protected:
    [[nodiscard]] RestoreFlow &flow() const { return m_flow; }

private:
    RestoreFlow &m_flow;
};

} // namespace Belay
