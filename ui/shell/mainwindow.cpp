// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/backup/historycheck.h"
#include "core/backup/historyrescue.h"
#include "core/base/visibletext.h"
#include "ui/help/helppage.h"
#include "ui/history/historypage.h"
#include "ui/inspect/inspectpage.h"
#include "ui/restore/restorepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/archivepicker.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/connectionchip.h"
#include "ui/shell/helplink.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/textlabels.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr QSize firstSize(1180, 760);
constexpr QSize smallestSize(860, 560);
} // namespace

MainWindow::MainWindow(const AppContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_state(context.places.state)
    , m_rail(new NavigationRail(this))
    , m_stack(new QStackedWidget(this))
    , m_messageArea(new QWidget(this))
    , m_message(new MessagePanel(m_messageArea))
    , m_jobBar(new JobBar(context.jobs, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QApplication::applicationDisplayName());
    setAcceptDrops(true);
    build();
    buildMenus();

    m_restore = new RestorePage(context, this);
    m_inspect = new InspectPage(context, this);
    m_history = new HistoryPage(context, this);
    m_settings = new SettingsPage(context, this);
    m_help = new HelpPage(context, this);
    addPage(u"restore"_s, m_restore);
    addPage(u"inspect"_s, m_inspect);
    addPage(u"history"_s, m_history);
    addPage(u"settings"_s, m_settings);
    addPage(u"help"_s, m_help);
    connectPages();

    resize(firstSize);
    setMinimumSize(smallestSize);
    m_state.restore(*this);
    const QString lastPage = m_state.page();
    const auto last = std::ranges::find(m_pages, lastPage, &QObject::objectName);
    showIndex(last != m_pages.end() ? static_cast<int>(last - m_pages.begin()) : 0);
    QDesktopServices::setUrlHandler(helpScheme, this, "openHelp");
}

MainWindow::~MainWindow()
{
    QDesktopServices::unsetUrlHandler(helpScheme);
}

void MainWindow::build()
{
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showIndex);
    connect(m_jobBar, &JobBar::longJobFinished, this, &MainWindow::tellFinished);

    m_messageArea->setObjectName(u"messageArea"_s);
    m_messageArea->hide();
    auto *messageLayout = new QVBoxLayout(m_messageArea);
    messageLayout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::spacing);
    messageLayout->addWidget(m_message);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(buildHeader());
    right->addWidget(m_messageArea);
    right->addWidget(m_stack, 1);

    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_rail);
    top->addLayout(right, 1);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top, 1);
    layout->addWidget(m_jobBar);
    setCentralWidget(content);
}

QWidget *MainWindow::buildHeader()
{
    auto *header = new QWidget(this);
    m_title = new TitleLabel({}, header);
    m_title->setObjectName(u"pageTitle"_s);
    auto *chip = new ConnectionChip(m_context.connections, header);
    connect(chip, &ConnectionChip::settingsRequested, this, [this] { showPage(m_settings); });
    connect(&m_context.connections, &ConnectionController::passwordNeeded, this, &MainWindow::askForPassword);
    connect(&m_context.connections, &ConnectionController::failed, this, &MainWindow::showFailure);

    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, Theme::spacing);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(chip);
    return header;
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *open = file->addAction(Theme::icon(u"open"_s), tr("&Open Archive…"), this, [this] {
        pickArchive(this, m_context.connections, [this](const QString &path) { openArchive(path); });
    });
    open->setObjectName(u"openArchive"_s);
    open->setShortcut(QKeySequence::Open);
    m_recent = file->addMenu(Theme::icon(u"history"_s), tr("Open &Recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *commands = help->addAction(tr("&Commands…"), this, &MainWindow::showCommands);
    commands->setObjectName(u"showCommands"_s);
    commands->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    QAction *sandbox = help->addAction(Theme::icon(u"sandbox"_s), tr("&Try It in the Sandbox…"), this,
                                       &MainWindow::offerSandbox);
    sandbox->setObjectName(u"offerSandbox"_s);
    QAction *runbooks = help->addAction(Theme::icon(u"information"_s), tr("&Runbooks and Messages"), this, [this] { showPage(m_help); });
    runbooks->setObjectName(u"showHelp"_s);
    runbooks->setShortcut(QKeySequence::HelpContents);
    QAction *checkup = help->addAction(Theme::icon(u"tools"_s), tr("&Check This Computer"), this, [this] {
        showPage(m_help);
        m_help->showCheckup();
    });
    checkup->setObjectName(u"checkThisComputer"_s);
    help->addSeparator();
    QAction *about =
        help->addAction(Theme::applicationIcon(), tr("&About Belay"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::addPage(const QString &name, Page *page)
{
    page->setObjectName(name + u"Page"_s);
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_rail->addEntry(name, page->title(), page->iconName());
}

void MainWindow::connectPages()
{
    connect(m_inspect, &InspectPage::restoreRequested, this, [this](const QString &path) {
        showPage(m_restore);
        m_restore->openArchive(path);
    });
    connect(m_history, &HistoryPage::undoRequested, this, [this](const QString &runId) {
        showPage(m_restore);
        m_restore->startRollback(runId);
    });
    connect(m_history, &HistoryPage::restoreRequested, this, [this] { showPage(m_restore); });
    connect(m_restore, &RestorePage::historyRequested, this, [this](const QString &runId) {
        showPage(m_history);
        m_history->showRun(runId);
    });
    connect(m_restore, &RestorePage::connectionSettingsRequested, this, [this] { showPage(m_settings); });
}

void MainWindow::showIndex(int index)
{
    Page *page = m_pages.at(static_cast<std::size_t>(index));
    m_rail->setCurrent(index);
    m_stack->setCurrentWidget(page);
    m_title->setText(page->title());
    page->activated();
}

void MainWindow::showPage(const Page *page)
{
    const auto found = std::ranges::find(m_pages, page);
    if (found != m_pages.end())
        showIndex(static_cast<int>(found - m_pages.begin()));
}

void MainWindow::openHelp(const QUrl &link)
{
    showPage(m_help);
    m_help->showRunbook(link.path());
}

void MainWindow::openArchive(const QString &path)
{
    showPage(m_inspect);
    m_inspect->open(path);
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList paths = m_context.connections.preferences().recentArchives;
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(visible(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { openArchive(path); });
    }
    if (paths.isEmpty())
        m_recent->addAction(tr("No archive was opened yet"))->setEnabled(false);
}

void MainWindow::showFailure(const Error &error)
{
    tell(Message::of(error, {}));
}

void MainWindow::lookAtHistory()
{
    const QStringList folders = backupFolders(m_context.places, m_context.connections.preferences().backupFolder);
    m_context.jobs.submit<std::optional<HistoryRescue>>(
        JobLane::Interactive, tr("Looking at the history"),
        [places = m_context.places, folders, clock = &m_context.clock](JobContext &) {
            return rescueHistory(places, folders, *clock, RescueLook::Brief);
        },
        this, [this](const Expected<std::optional<HistoryRescue>> &rescued) {
            if (!rescued)
                return showFailure(rescued.error());
            if (!*rescued)
                return;
            tell({.tone = Tone::Warning, .what = (*rescued)->text(), .dataState = tr("No database was touched."), .details = (*rescued)->cause.detail});
            if (auto *page = qobject_cast<Page *>(m_stack->currentWidget()))
                page->activated(); // it could not read the old one
        });
}

void MainWindow::tell(const Message &message)
{
    m_message->showMessage(message);
    m_messageArea->show();
    m_message->addAction(tr("Close Message"), u"cancel"_s, [this] {
        m_message->clear();
        m_messageArea->hide();
    });
}

void MainWindow::offerSandbox()
{
    auto *offer = new QMessageBox(this);
    offer->setAttribute(Qt::WA_DeleteOnClose);
    offer->setObjectName(u"sandboxOffer"_s);
    offer->setWindowTitle(tr("Try Belay in the Sandbox"));
    offer->setIconPixmap(
        Theme::icon(u"sandbox"_s, Tone::Information).pixmap(QSize(48, 48), devicePixelRatio()));
    offer->setText(tr("Start a private, throw-away PostgreSQL with sample data?"));
    offer->setInformativeText(tr(
        "It runs under your account in a folder of its own, without network, beside whatever is installed. "
        "You can restore into it without any risk, and remove it in the settings."));
    QPushButton *start = offer->addButton(tr("Start the Sandbox"), QMessageBox::AcceptRole);
    start->setObjectName(u"startSandbox"_s);
    offer->addButton(tr("Not Now"), QMessageBox::RejectRole);
    offer->setDefaultButton(start);
    connect(start, &QPushButton::clicked, this, [this] { m_context.connections.startSandbox(true); });
    offer->open();
}

void MainWindow::askForPassword(const SavedConnection &connection)
{
    auto *dialog = new PasswordDialog(connection, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, id = connection.id](int result) {
        if (result != QDialog::Accepted) {
            m_context.connections.answerPassword(id, std::nullopt);
            return;
        }
        if (dialog->isToBeKept())
            m_context.connections.keepPassword(id, dialog->password());
        m_context.connections.answerPassword(id, dialog->password());
    });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool mayLeave = std::ranges::all_of(m_pages, [](Page *page) { return page->mayLeave(); });
    if (!mayLeave) {
        event->ignore();
        return;
    }
    if (m_context.jobs.isBusy(JobLane::Exclusive) && !m_isCloseConfirmed) {
        event->ignore();
        askWhetherToClose();
        return;
    }
    m_state.save(*this, m_stack->currentWidget()->objectName());
    event->accept();
}

void MainWindow::askWhetherToClose()
{
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"closeQuestion"_s);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("Cancel the Running Work and Close?"));
    question->setText(tr("Work that changes a database is still running."));
    question->setInformativeText(tr("Closing the window cancels it. Belay ends once it has stopped in an "
                                    "orderly way, and the history will say "
                                    "what state the database is in."));
    QPushButton *stop = question->addButton(tr("Cancel the Work and Close"), QMessageBox::DestructiveRole);
    stop->setObjectName(u"cancelAndClose"_s);
    QPushButton *keep = question->addButton(QMessageBox::Cancel);
    keep->setText(tr("Keep It Running"));
    question->setDefaultButton(keep);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_isCloseConfirmed = true;
        close();
    });
    question->open();
}

void MainWindow::tellFinished()
{
    QApplication::alert(this); // only where the window is not in front
}

void MainWindow::showCommands()
{
    auto *palette = new CommandPalette(this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setObjectName(u"about"_s);
    about->setWindowTitle(tr("About Belay"));
    about->setIconPixmap(Theme::applicationIcon().pixmap(QSize(64, 64), devicePixelRatio()));
    about->setText(tr("Belay %1").arg(QApplication::applicationVersion()));
    about->setInformativeText(
        tr("Restores PostgreSQL archives with a rope on: never without a verified safety backup.\n\n"
           "Free software under the GNU General Public License, version 3 or later."));
    about->addButton(QMessageBox::Close);
    about->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedArchive(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedArchive(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openArchive(path);
}

} // namespace Belay
