// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/stepview.h"

class QProgressBar;
class QPushButton;
class QTableView;

namespace Belay {

class BlockerBar;
class HintLabel;
class LogPane;
class PlainLabel;
class RunStepModel;

/// A restore or an undo while it runs: its steps, how far and how fast it is, what it works on, who is
/// in its way, what it logs, and a way to cancel.
class RunView final : public StepView
{
    Q_OBJECT

public:
    explicit RunView(RestoreFlow &flow, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeCancel();
    void begin();
    void end();
    void apply(const JobUpdate &update);
    void showPace(const JobProgress &progress);
    void cancel();

    RunStepModel *m_steps;
    PlainLabel *m_heading;
    QProgressBar *m_bar = nullptr;
    PlainLabel *m_object = nullptr;
    HintLabel *m_pace = nullptr;
    BlockerBar *m_blockers = nullptr;
    QTableView *m_table = nullptr;
    LogPane *m_log = nullptr;
    QWidget *m_cancelArea = nullptr;
    PlainLabel *m_cancelText = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Belay
