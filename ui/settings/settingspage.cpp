// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/connectionlist.h"
#include "ui/settings/sharedhistorysection.h"
#include "ui/settings/toolsmodel.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/namedbutton.h"
#include "ui/shell/textlabels.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int widest = 900; // longer lines do not read well
constexpr int mostDays = 365;
constexpr int toolRows = 6;
} // namespace

SettingsPage::SettingsPage(const AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_message(new MessagePanel(this))
    , m_toolsModel(new ToolsModel(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"settingsScroll"_s);
    scroll->setAccessibleName(title());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&context.connections, &ConnectionController::preferencesChanged, this,
            &SettingsPage::showPreferences);
    connect(&context.connections, &ConnectionController::sandboxChanged, this, &SettingsPage::showSandbox);
    connect(&context.tools, &ToolCatalogue::changed, this, &SettingsPage::showTools);
    showPreferences();
    showSandbox();
    showTools();
}

QWidget *SettingsPage::buildContent()
{
    auto *column = new QWidget(this);
    column->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    const auto add = [&](const QString &heading, QWidget *section) {
        layout->addWidget(new SectionLabel(heading, column));
        layout->addWidget(section);
        layout->addSpacing(Theme::spacing);
    };
    auto *connections = new ConnectionList(context(), column);
    connect(connections, &ConnectionList::failed, this, &SettingsPage::showFailure);
    add(tr("Connections"), connections);
    add(tr("Safety backups"), buildBackups());
    auto *sharedHistory = new SharedHistorySection(context(), column);
    connect(sharedHistory, &SharedHistorySection::failed, this, &SettingsPage::showFailure);
    add(tr("Shared history"), sharedHistory);
    add(tr("Sandbox"), buildSandbox());
    add(tr("PostgreSQL's programs"), buildTools());
    add(tr("Language"),
        new HintLabel(tr("Texts, dates and numbers follow the language of your desktop."), column));
    layout->addStretch();

    auto *content = new QWidget(this);
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    return content;
}

QWidget *SettingsPage::buildBackups()
{
    auto *section = new QWidget(this);
    m_backupFolder = new QLineEdit(section);
    m_backupFolder->setObjectName(u"backupFolder"_s);
    m_backupFolder->setAccessibleName(tr("Backup folder"));
    connect(m_backupFolder, &QLineEdit::editingFinished, this,
            [this] { setBackupFolder(m_backupFolder->text()); });
    QPushButton *pick = namedButton(u"pickBackupFolder"_s, u"folder"_s, tr("Choose Folder…"), this);
    connect(pick, &QPushButton::clicked, this, &SettingsPage::pickBackupFolder);
    m_defaultFolder = namedButton(u"defaultBackupFolder"_s, u"undo"_s, tr("Use Default"), this);
    connect(m_defaultFolder, &QPushButton::clicked, this, [this] { setBackupFolder({}); });
    m_keepOldDays = new QSpinBox(section);
    m_keepOldDays->setObjectName(u"keepOldDays"_s);
    m_keepOldDays->setAccessibleName(tr("Days for which the old database is kept"));
    m_keepOldDays->setRange(0, mostDays);
    connect(m_keepOldDays, &QSpinBox::valueChanged, this, &SettingsPage::setKeepOldDays);

    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_backupFolder, 1);
    folder->addWidget(pick);
    folder->addWidget(m_defaultFolder);
    auto *days = new QHBoxLayout;
    days->setSpacing(8);
    days->addWidget(m_keepOldDays);
    days->addWidget(
        new HintLabel(tr("After a restore the old database stays on the server, under another name, for an "
                         "undo within seconds."),
                      section),
        1);
    auto *form = new QFormLayout(section);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::spacing);
    form->setVerticalSpacing(10);
    auto *folderLabel = new QLabel(tr("Backup &folder:"), section);
    folderLabel->setBuddy(m_backupFolder);
    auto *daysLabel = new QLabel(tr("&Keep the old database:"), section);
    daysLabel->setBuddy(m_keepOldDays);
    form->addRow(folderLabel, folder);
    form->addRow(daysLabel, days);
    return section;
}

QWidget *SettingsPage::buildSandbox()
{
    auto *section = new QWidget(this);
    m_sandboxState = new HintLabel({}, section);
    m_sandboxState->setObjectName(u"sandboxState"_s);
    m_startSandbox = namedButton(u"startSandbox"_s, u"sandbox"_s, tr("Start Sandbox"), this);
    connect(m_startSandbox, &QPushButton::clicked, this,
            [this] { context().connections.startSandbox(true); });
    m_removeSandbox = namedButton(u"removeSandbox"_s, u"remove"_s, tr("Remove Sandbox…"), this);
    connect(m_removeSandbox, &QPushButton::clicked, this, &SettingsPage::askWhetherToRemoveSandbox);
    auto *layout = new QHBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sandboxState, 1);
    layout->addWidget(m_startSandbox);
    layout->addWidget(m_removeSandbox);
    return section;
}

QWidget *SettingsPage::buildTools()
{
    auto *section = new QWidget(this);
    m_tools = new QTableView(section);
    m_tools->setObjectName(u"toolsTable"_s);
    m_tools->setAccessibleName(tr("PostgreSQL's programs"));
    m_tools->setModel(m_toolsModel);
    m_tools->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tools->setShowGrid(false);
    m_tools->setAlternatingRowColors(true);
    m_tools->setTabKeyNavigation(false);
    m_tools->verticalHeader()->hide();
    m_tools->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_tools->horizontalHeader()->setStretchLastSection(true);
    m_tools->horizontalHeader()->setHighlightSections(false);
    m_tools->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tools->setFixedHeight(m_tools->horizontalHeader()->sizeHint().height()
                            + toolRows * (fontMetrics().height() + 8) + 4);
    m_toolsState = new HintLabel({}, section);
    m_toolsState->setObjectName(u"toolsState"_s);
    m_rescan = namedButton(u"rescanTools"_s, u"refresh"_s, tr("Search Again"), this);
    connect(m_rescan, &QPushButton::clicked, this,
            [this] { context().tools.search(context().connections.preferences().toolFolders); });

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_toolsState, 1);
    bottom->addWidget(m_rescan);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_tools);
    layout->addLayout(bottom);
    return section;
}

void SettingsPage::activated()
{
    if (!context().tools.isKnown() && !context().tools.isSearching())
        context().tools.search(context().connections.preferences().toolFolders);
}

void SettingsPage::showPreferences()
{
    const Preferences &preferences = context().connections.preferences();
    m_backupFolder->setText(context().connections.backupFolder());
    m_defaultFolder->setEnabled(!preferences.backupFolder.isEmpty());
    const QSignalBlocker blocker(m_keepOldDays); // what is shown was not typed
    m_keepOldDays->setValue(preferences.keepOldDays);
    m_keepOldDays->setSuffix(tr(" day(s)", "after a number; with the space", preferences.keepOldDays));
}

void SettingsPage::showSandbox()
{
    const ConnectionController &connections = context().connections;
    const bool isRunning = connections.sandbox().isRunning;
    if (connections.isSandboxStarting())
        m_sandboxState->setText(tr("The sandbox is starting…"));
    else if (isRunning)
        m_sandboxState->setText(
            tr("A private PostgreSQL %1 with sample data runs for you. Choose it at the top of the window.")
                .arg(connections.sandbox().serverVersion));
    else
        m_sandboxState->setText(
            tr("A private, throw-away PostgreSQL with sample data, to try a restore without any risk."));
    m_startSandbox->setEnabled(!isRunning && !connections.isSandboxStarting());
    m_removeSandbox->setEnabled(isRunning);
}

void SettingsPage::showTools()
{
    const ToolCatalogue &tools = context().tools;
    m_toolsModel->setTools(tools.tools());
    for (int column = 0; column < ToolsModel::Path; ++column) {
        m_tools->resizeColumnToContents(column);
        m_tools->setColumnWidth(column, m_tools->columnWidth(column) + Theme::spacing);
    }
    m_rescan->setEnabled(!tools.isSearching());
    const auto count = static_cast<int>(tools.tools().all().size());
    if (tools.isSearching())
        m_toolsState->setText(tr("Searching…"));
    else if (count == 0)
        m_toolsState->setText(
            tr("None were found. Install the package postgresql-client, then search again."));
    else
        m_toolsState->setText(tr("%n program(s) found.", nullptr, count));
}

void SettingsPage::pickBackupFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose Backup Folder"), context().connections.backupFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::setBackupFolder);
    dialog->open();
}

void SettingsPage::setBackupFolder(const QString &folder)
{
    Preferences preferences = context().connections.preferences();
    const QString standard = context().places.backups();
    preferences.backupFolder = folder.trimmed() == standard ? QString() : folder.trimmed();
    save(preferences);
}

void SettingsPage::setKeepOldDays(int days)
{
    Preferences preferences = context().connections.preferences();
    preferences.keepOldDays = days;
    save(preferences);
}

void SettingsPage::save(const Preferences &preferences)
{
    if (preferences == context().connections.preferences()) {
        showPreferences();
        return;
    }
    m_message->clear();
    if (const auto saved = context().connections.setPreferences(preferences); !saved)
        showFailure(saved.error());
}

void SettingsPage::showFailure(const Error &error)
{
    m_message->showMessage(Message::of(error, tr("The change holds until you close the window.")));
}

void SettingsPage::askWhetherToRemoveSandbox()
{
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"removeSandboxQuestion"_s);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(tr("Remove Sandbox"));
    question->setText(tr("Remove the sandbox with all its databases?"));
    question->setInformativeText(
        tr("Only the private, throw-away server is removed. No other server is touched."));
    QPushButton *yes = question->addButton(tr("Remove Sandbox"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmRemoveSandbox"_s);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this] { context().connections.removeSandbox(); });
    question->open();
}

} // namespace Belay
