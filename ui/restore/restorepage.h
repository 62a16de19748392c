// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/restorestep.h"
#include "ui/restore/restorework.h"
#include "ui/shell/page.h"

#include <optional>

class QPushButton;
class QStackedWidget;

namespace Belay {

class ChecksStep;
class HintLabel;
class PlanStep;
class RecoveryNotice;
class ResultView;
class RestoreFlow;
class RunView;
class SourceStep;
class StepperHeader;
class StepView;
class TargetStep;

/// The heart of the window: from a dump to a restored database, step by step, and back by an undo.
class RestorePage final : public Page
{
    Q_OBJECT

public:
    explicit RestorePage(const AppContext &context, QWidget *parent = nullptr);
    /// Brings the calls into core along.
    RestorePage(const AppContext &context, RestoreWork work, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] bool isBusy() const override;
    void activated() override;

    /// Opens a file as the source. Ignored while a run is under way.
    void openArchive(const QString &path);
    /// Shows how a run of the history can be undone. Ignored while a run is under way.
    void startRollback(const QString &runId);

Q_SIGNALS:
    void historyRequested(const QString &runId);
    void connectionSettingsRequested();

private:
    void makeViews();
    [[nodiscard]] QWidget *makeFooter();
    void connectFlow();
    [[nodiscard]] StepView *viewOf(RestoreStep step) const;
    [[nodiscard]] bool isReachable(RestoreStep step) const;
    [[nodiscard]] std::optional<RestoreStep> stepBefore() const;
    [[nodiscard]] std::optional<RestoreStep> stepAfter() const;
    void goTo(RestoreStep step);
    void goBack();
    void goForward();
    void refresh();
    void updateFooter();
    void showUndoPlan();
    void undoShownRestore();

    RestoreFlow *m_flow;
    RecoveryNotice *m_recovery;
    StepperHeader *m_stepper;
    QStackedWidget *m_stack;
    SourceStep *m_source = nullptr;
    TargetStep *m_target = nullptr;
    ChecksStep *m_checks = nullptr;
    PlanStep *m_plan = nullptr;
    RunView *m_run = nullptr;
    ResultView *m_result = nullptr;
    QWidget *m_footer = nullptr;
    QPushButton *m_back = nullptr;
    HintLabel *m_hint = nullptr;
    QPushButton *m_forward = nullptr;
    RestoreStep m_current = RestoreStep::Source;
};

} // namespace Belay
