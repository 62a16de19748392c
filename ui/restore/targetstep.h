// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/stepview.h"

class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace Belay {

class Badge;
class DatabaseListModel;
class DatabaseFilter;
class EmptyState;
class HintLabel;
class MessagePanel;
class PlainLabel;
class TargetOptions;

/// Where the archive is restored to, and how.
class TargetStep final : public StepView
{
    Q_OBJECT

public:
    explicit TargetStep(RestoreFlow &flow, QWidget *parent = nullptr);

    void entered() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] ForwardAction forwardAction() const override;

Q_SIGNALS:
    /// Somebody wants to add or edit connections.
    void connectionSettingsRequested();

private:
    enum class Kind { Existing, New };

    [[nodiscard]] QWidget *makeServerLine();
    [[nodiscard]] QWidget *makeNoConnection();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeDatabases();
    void addExisting(QVBoxLayout *layout);
    void addNew(QVBoxLayout *layout);
    void lookAtServer();
    [[nodiscard]] QString noConnectionText() const;
    void showConnection();
    void showServer();
    void showServerError(const Error &error);
    void showChoices();
    void setKind(Kind kind);
    void choose();
    void choosePart();
    [[nodiscard]] QString chosenName() const;
    [[nodiscard]] QString whyNameIsRefused(const QString &name) const;

    DatabaseListModel *m_databases;
    DatabaseFilter *m_filtered;
    MessagePanel *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_noConnection = nullptr;
    Badge *m_label = nullptr;
    PlainLabel *m_connectionName = nullptr;
    PlainLabel *m_serverText = nullptr;
    QPushButton *m_refresh = nullptr;
    QRadioButton *m_existing = nullptr;
    QRadioButton *m_new = nullptr;
    QLineEdit *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_newName = nullptr;
    HintLabel *m_newHint = nullptr;
    TargetOptions *m_options = nullptr;
    bool m_isShowing = false; ///< the widgets are being set; nobody chooses
};

} // namespace Belay
