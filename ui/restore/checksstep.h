// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/stepview.h"

class QScrollArea;
class QVBoxLayout;

namespace Belay {

class MessagePanel;
class WaitingView;

/// What speaks against the restore, what somebody must accept, and what is good to know.
class ChecksStep final : public StepView
{
    Q_OBJECT

public:
    explicit ChecksStep(RestoreFlow &flow, QWidget *parent = nullptr);

    void entered() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] ForwardAction forwardAction() const override;

private:
    void showPlan();
    void showFailure(const Error &error);
    void showFindings(const RestorePlan &plan);
    void addCheckAgain();
    void showSummary(const RestorePlan &plan);
    void addGroup(const RestorePlan &plan, FindingLevel level, const QString &title, QVBoxLayout *layout);

    MessagePanel *m_message;
    WaitingView *m_waiting;
    QScrollArea *m_findings;
};

} // namespace Belay
