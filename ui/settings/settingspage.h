// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace Belay {

class MessagePanel;
class ToolsModel;

/// Everything that a person can set. What is changed is saved at once.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    void activated() override;

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildBackups();
    [[nodiscard]] QWidget *buildSandbox();
    [[nodiscard]] QWidget *buildTools();
    void showPreferences();
    void showSandbox();
    void showTools();
    void pickBackupFolder();
    void setBackupFolder(const QString &folder);
    void setKeepOldDays(int days);
    void save(const Preferences &preferences);
    void showFailure(const Error &error);
    void askWhetherToRemoveSandbox();

    MessagePanel *m_message;
    QLineEdit *m_backupFolder = nullptr;
    QPushButton *m_defaultFolder = nullptr;
    QSpinBox *m_keepOldDays = nullptr;
    QLabel *m_sandboxState = nullptr;
    QPushButton *m_startSandbox = nullptr;
    QPushButton *m_removeSandbox = nullptr;
    QLabel *m_toolsState = nullptr;
    QPushButton *m_rescan = nullptr;
    QTableView *m_tools = nullptr;
    ToolsModel *m_toolsModel;
};

} // namespace Belay
