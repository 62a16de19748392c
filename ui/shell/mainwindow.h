// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/windowstate.h"

#include <QMainWindow>
#include <QUrl>

#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;

namespace Belay {

class HelpPage;
class HistoryPage;
class InspectPage;
class JobBar;
class MessagePanel;
struct Message;
class NavigationRail;
class RestorePage;
class SettingsPage;

/// The window: the rail, the pages, the connection and the running work. It alone knows all pages and routes what one
/// wants of another.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `context` outlives the window.
    explicit MainWindow(const AppContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows an archive in the Inspect page.
    void openArchive(const QString &path);
    /// Asks whether to start the private PostgreSQL with sample data; does not wait for the answer.
    void offerSandbox();
    /// Says above the page what went wrong behind it.
    void showFailure(const Error &error);
    /// Looks whether the history is whole, and says above the page what was done about one that is not. Once the
    /// preferences are loaded.
    void lookAtHistory();
    void showPage(const Page *page);

    [[nodiscard]] RestorePage *restorePage() const { return m_restore; }
    [[nodiscard]] InspectPage *inspectPage() const { return m_inspect; }
    [[nodiscard]] HistoryPage *historyPage() const { return m_history; }
    [[nodiscard]] SettingsPage *settingsPage() const { return m_settings; }
    [[nodiscard]] HelpPage *helpPage() const { return m_help; }

    /// Shows what a link of helpLink() leads to. Called by QDesktopServices.
    Q_INVOKABLE void openHelp(const QUrl &link);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHeader();
    void buildMenus();
    void addPage(const QString &name, Page *page);
    void connectPages();
    void showIndex(int index);
    void tell(const Message &message);
    void fillRecent();
    void askForPassword(const SavedConnection &connection);
    void askWhetherToClose();
    void tellFinished();
    void showCommands();
    void showAbout();

    const AppContext &m_context;
    WindowState m_state;
    std::vector<Page *> m_pages;
    RestorePage *m_restore = nullptr;
    InspectPage *m_inspect = nullptr;
    HistoryPage *m_history = nullptr;
    SettingsPage *m_settings = nullptr;
    HelpPage *m_help = nullptr;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    QLabel *m_title = nullptr;
    QWidget *m_messageArea;
    MessagePanel *m_message;
    JobBar *m_jobBar;
    QMenu *m_recent = nullptr;
    bool m_isCloseConfirmed = false;
};

} // namespace Belay
