// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/stepview.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Belay {

class MessagePanel;

/// How a run went: verdict, state of the data, what differs, and what can be done now.
class ResultView final : public StepView
{
    Q_OBJECT

public:
    explicit ResultView(RestoreFlow &flow, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void historyRequested(const QString &runId);
    void connectionSettingsRequested();
    /// Somebody wants to undo the restore that is shown.
    void undoRequested();
    void newRestoreRequested();
    /// The restore that is shown changed nothing; somebody wants to change its options and try again.
    void tryAgainRequested();
    /// The run did not begin; somebody wants the checks to be made again.
    void checksRequested();

private:
    [[nodiscard]] QWidget *makeButtons();
    void showReport();
    void showFailure(const Error &error);
    void addVerdict(const RestoreReport &report, QVBoxLayout *layout);
    [[nodiscard]] static QString someOf(const QStringList &names);
    void addCause(const Error &error, QVBoxLayout *layout);
    void addSafety(const RestoreReport &report, QVBoxLayout *layout);
    void addBackup(const BackupFile &backup, QVBoxLayout *layout);
    void addCauses(const std::vector<ErrorCause> &causes, QVBoxLayout *layout);
    void addDifferences(const RestoreReport &report, QVBoxLayout *layout);
    void addVerification(const VerificationReport &verification, QVBoxLayout *layout);
    [[nodiscard]] QWidget *makeCounts(const std::vector<ObjectCount> &counts);

    MessagePanel *m_message;
    QScrollArea *m_content;
    QPushButton *m_undo = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QPushButton *m_history = nullptr;
    QPushButton *m_new = nullptr;
};

} // namespace Belay
