// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/shownplan.h"
#include "ui/restore/stepview.h"

class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QTableView;
class QTabWidget;

namespace Belay {

class ChecklistView;
class MessagePanel;
class PlainLabel;
class RowChangeModel;
class TintedFrame;
class WaitingView;

/// What will happen, in sentences and in commands, what is lost, and where it is confirmed.
class PlanStep final : public StepView
{
    Q_OBJECT

public:
    explicit PlanStep(RestoreFlow &flow, QWidget *parent = nullptr);

    void entered() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] ForwardAction forwardAction() const override;
    /// The target's name as it was confirmed; empty where nothing is replaced.
    [[nodiscard]] QString confirmation() const;

Q_SIGNALS:
    void connectionSettingsRequested();

private:
    [[nodiscard]] QWidget *makeCommands(const QString &name, const QString &accessibleName,
                                        QPlainTextEdit *&text);
    [[nodiscard]] QWidget *makeNumbers();
    [[nodiscard]] QWidget *makeLoss();
    [[nodiscard]] QWidget *makeConfirmation();
    [[nodiscard]] bool isConfirmed() const;
    /// The connection labelled Production that leads to the server of the plan, if there is one.
    [[nodiscard]] std::optional<SavedConnection> production() const;
    void showFlow();
    void showCommandLine();
    void showReason();
    void showPlan(const ShownPlan &plan);
    void showSentences(const QStringList &sentences);
    void showNumbers(const ShownPlan &plan);
    void showLosses(const ShownPlan &plan);
    void showUndoError(const Error &error);

    std::optional<ShownPlan> m_plan;
    MessagePanel *m_message;
    WaitingView *m_waiting;
    QWidget *m_content;
    PlainLabel *m_heading;
    TintedFrame *m_loss;
    PlainLabel *m_lossTitle = nullptr;
    PlainLabel *m_losses = nullptr;
    QTabWidget *m_tabs;
    QScrollArea *m_sentences;
    QWidget *m_numbersTab = nullptr;
    PlainLabel *m_facts = nullptr;
    RowChangeModel *m_rowModel = nullptr;
    QTableView *m_rowTable = nullptr;
    QPlainTextEdit *m_commands = nullptr;
    QPlainTextEdit *m_commandLine = nullptr;
    ChecklistView *m_checklist;
    QWidget *m_commandsTab = nullptr;
    QWidget *m_commandLineTab = nullptr;
    QWidget *m_confirm = nullptr;
    PlainLabel *m_confirmText = nullptr;
    QLineEdit *m_name = nullptr;
    PlainLabel *m_reasonText = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace Belay
