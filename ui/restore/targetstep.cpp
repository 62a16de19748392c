// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/targetstep.h"

#include "ui/restore/databasefilter.h"
#include "ui/restore/partdialog.h"
#include "ui/restore/targetoptions.h"
#include "ui/shell/badge.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"

#include <QFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qsizetype longestIdentifier = 63; // bytes; PostgreSQL's NAMEDATALEN - 1
constexpr int optionsWidth = 340;
} // namespace

TargetStep::TargetStep(RestoreFlow &flow, QWidget *parent)
    : StepView(flow, parent)
    , m_databases(new DatabaseListModel(this))
    , m_filtered(new DatabaseFilter(m_databases, this))
    , m_message(new MessagePanel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"targetView"_s);
    m_stack->addWidget(makeNoConnection());
    m_stack->addWidget(makeChoices());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);

    ConnectionController &connections = flow.context().connections;
    connect(&flow, &RestoreFlow::serverChanged, this, &TargetStep::showServer);
    connect(&flow, &RestoreFlow::requestChanged, this, &TargetStep::showChoices);
    connect(&connections, &ConnectionController::currentChanged, this, [this] {
        showConnection();
        lookAtServer();
    });
    connect(&connections, &ConnectionController::sandboxChanged, this, &TargetStep::showConnection);
    connect(&connections, &ConnectionController::preferencesChanged, this, [this] {
        if (this->flow().targetName().isEmpty())
            showChoices();
    });
    showConnection();
    showServer();
    showChoices();
}

QWidget *TargetStep::makeNoConnection()
{
    auto *page = new QWidget(this);
    m_noConnection = new EmptyState(u"server"_s, noConnectionText(), tr("Start the sandbox"), page);
    m_noConnection->button()->setObjectName(u"startSandbox"_s);
    connect(m_noConnection, &EmptyState::actionTriggered, this,
            [this] { flow().context().connections.startSandbox(true); });
    auto *settings = new QPushButton(Theme::icon(u"settings"_s), tr("Add a connection…"), page);
    settings->setObjectName(u"addConnection"_s);
    settings->setAccessibleName(tr("Add a connection"));
    settings->setAutoDefault(false);
    settings->setFlat(true);
    connect(settings, &QPushButton::clicked, this, &TargetStep::connectionSettingsRequested);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(m_noConnection);
    layout->addWidget(settings, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

QWidget *TargetStep::makeServerLine()
{
    auto *line = new QWidget(this);
    m_label = new Badge(line);
    m_connectionName = new PlainLabel(line);
    m_connectionName->setObjectName(u"targetConnection"_s);
    QFont bold = font();
    bold.setBold(true);
    m_connectionName->setFont(bold);
    m_serverText = new PlainLabel(line);
    m_serverText->setObjectName(u"targetServer"_s);
    m_serverText->setElided(Qt::ElideRight);
    m_refresh = new QPushButton(Theme::icon(u"refresh"_s), tr("Refresh"), line);
    m_refresh->setObjectName(u"refreshServer"_s);
    m_refresh->setAccessibleName(tr("Read the list of databases again"));
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setToolTip(m_refresh->shortcut().toString(QKeySequence::NativeText));
    m_refresh->setAutoDefault(false);
    connect(m_refresh, &QPushButton::clicked, &flow(), [this] { flow().readServer(); });
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_label);
    layout->addWidget(m_connectionName);
    layout->addWidget(m_serverText, 1);
    layout->addWidget(m_refresh);
    return line;
}

QWidget *TargetStep::makeChoices()
{
    auto *page = new QWidget(this);
    m_options = new TargetOptions(page);
    connect(m_options, &TargetOptions::changed, this, &TargetStep::choose);
    connect(m_options, &TargetOptions::partRequested, this, &TargetStep::choosePart);
    auto *options = new QScrollArea(page);
    options->setObjectName(u"targetOptionsArea"_s);
    options->setFrameShape(QFrame::NoFrame);
    options->setWidgetResizable(true);
    options->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    options->setWidget(m_options);
    options->setMinimumWidth(optionsWidth);
    options->setFocusPolicy(Qt::NoFocus);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * Theme::spacing);
    columns->addWidget(makeDatabases(), 3);
    columns->addWidget(options, 2);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(makeServerLine());
    layout->addLayout(columns, 1);
    return page;
}

QWidget *TargetStep::makeDatabases()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(new SectionLabel(tr("Restore into"), part));
    addExisting(layout);
    addNew(layout);
    setKind(Kind::Existing);
    return part;
}

void TargetStep::addExisting(QVBoxLayout *layout)
{
    m_existing = new QRadioButton(tr("A &database that exists; it is replaced"), this);
    m_existing->setObjectName(u"existingDatabase"_s);
    m_existing->setAccessibleName(tr("A database that exists; it is replaced"));
    connect(m_existing, &QRadioButton::clicked, this, [this] {
        setKind(Kind::Existing);
        choose();
    });
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"databaseFilter"_s);
    m_filter->setAccessibleName(tr("Filter the databases"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);

    m_table = new QTableView(this);
    m_table->setObjectName(u"databaseTable"_s);
    m_table->setAccessibleName(tr("Databases of the server"));
    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(DatabaseListModel::NameColumn, QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DatabaseListModel::NameColumn, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TargetStep::choose);
    layout->addWidget(m_existing);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
}

void TargetStep::addNew(QVBoxLayout *layout)
{
    m_new = new QRadioButton(tr("A &new database"), this);
    m_new->setObjectName(u"newDatabase"_s);
    m_new->setAccessibleName(tr("A new database"));
    connect(m_new, &QRadioButton::clicked, this, [this] {
        setKind(Kind::New);
        m_newName->setFocus();
        choose();
    });
    m_newName = new QLineEdit(this);
    m_newName->setObjectName(u"newDatabaseName"_s);
    m_newName->setAccessibleName(tr("Name of the new database"));
    m_newName->setPlaceholderText(tr("Name of the new database"));
    connect(m_newName, &QLineEdit::textChanged, this, &TargetStep::choose);
    m_newHint = new HintLabel({}, this);
    m_newHint->setObjectName(u"newDatabaseHint"_s);
    layout->addWidget(m_new);
    layout->addWidget(m_newName);
    layout->addWidget(m_newHint);
}

void TargetStep::entered()
{
    lookAtServer();
}

QWidget *TargetStep::firstFocus()
{
    if (m_stack->currentIndex() == 0)
        return m_noConnection->button();
    return m_new->isChecked() ? static_cast<QWidget *>(m_newName) : m_filter;
}

ForwardAction TargetStep::forwardAction() const
{
    const bool isMissing = flow().server().value() && flow().targetName().isEmpty();
    return {.text = tr("Run the checks"),
            .isEnabled = flow().hasTarget(),
            .hint = isMissing ? tr("Choose a database, or name a new one.") : QString()};
}

void TargetStep::lookAtServer()
{
    const auto &server = flow().server();
    if (isVisible() && flow().context().connections.current() && !server.isWaiting() && !server.value())
        flow().readServer();
}

QString TargetStep::noConnectionText() const
{
    return flow().context().connections.isSandboxStarting()
        ? tr("The sandbox is starting; this takes a few seconds.")
        : tr("No connection is chosen. The sandbox is a private throw-away "
             "PostgreSQL with sample data: nothing is "
             "installed, nothing stays behind.");
}

void TargetStep::showConnection()
{
    const ConnectionController &connections = flow().context().connections;
    const auto current = connections.current();
    m_stack->setCurrentIndex(current ? 1 : 0);
    m_noConnection->setSentence(noConnectionText());
    m_noConnection->button()->setEnabled(!connections.isSandboxStarting());
    if (!current)
        return;
    const bool isSandbox = connections.isSandbox();
    m_label->setAppearance(isSandbox ? Appearance{Tone::Information, u"sandbox"_s, tr("Sandbox")}
                                     : appearanceOf(current->label));
    m_connectionName->setText(isSandbox ? QString() : current->name);
    m_connectionName->setVisible(!isSandbox);
}

void TargetStep::showServer()
{
    const auto &server = flow().server();
    m_message->clear();
    m_refresh->setEnabled(!server.isWaiting());
    if (server.isWaiting())
        m_serverText->setText(tr("Reading the list of databases…"));
    else if (!server.value())
        m_serverText->setText({});
    if (server.error())
        showServerError(*server.error());

    m_isShowing = true;
    if (const ServerFacts *facts = server.value()) {
        m_databases->setDatabases(facts->databases);
        m_serverText->setText(tr("PostgreSQL %1, connected as %2").arg(facts->versionText, facts->role.name));
    } else {
        m_databases->setDatabases({});
    }
    m_isShowing = false;
    m_table->resizeColumnsToContents();
    showChoices();
    if (server.value())
        choose(); // the connection's parameters are known only now
}

void TargetStep::showServerError(const Error &error)
{
    m_message->showMessage(Message::of(error, tr("Nothing was changed.")));
    m_message->addAction(tr("Try again"), u"refresh"_s, [this] { flow().readServer(); });
    m_message->addAction(tr("Connection settings…"), u"settings"_s,
                         [this] { Q_EMIT connectionSettingsRequested(); });
}

void TargetStep::showChoices()
{
    if (m_isShowing)
        return;
    m_isShowing = true;
    const RestoreRequest &request = flow().request();
    RestoreRequest options = request;
    const ConnectionController &connections = flow().context().connections;
    if (request == RestoreRequest{}) { // nothing was chosen yet
        options.keepOldDays = connections.preferences().keepOldDays;
        setKind(Kind::Existing);
        m_newName->clear();
        m_table->clearSelection();
    }
    options.backupFolder = connections.backupFolder();
    m_options->setOptions(options);
    if (m_existing->isChecked()) {
        const QModelIndex row = m_filtered->indexOf(request.connection.database());
        if (row.isValid())
            m_table->selectRow(row.row());
    }
    m_isShowing = false;
}

void TargetStep::setKind(Kind kind)
{
    const bool isNew = kind == Kind::New;
    m_existing->setChecked(!isNew);
    m_new->setChecked(isNew);
    m_filter->setEnabled(!isNew);
    m_table->setEnabled(!isNew);
    m_newName->setEnabled(isNew);
    m_newHint->setVisible(isNew);
}

QString TargetStep::chosenName() const
{
    if (m_new->isChecked()) {
        const QString name = m_newName->text();
        return whyNameIsRefused(name).isEmpty() ? name : QString();
    }
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(DatabaseListModel::NameRole).toString();
}

QString TargetStep::whyNameIsRefused(const QString &name) const
{
    if (name.isEmpty())
        return tr("Type a name that no database of this server has.");
    if (name.toUtf8().size() > longestIdentifier)
        return tr("This name is too long: PostgreSQL takes up to %n byte(s).", nullptr, longestIdentifier);
    if (const ServerFacts *facts = flow().server().value(); facts && facts->database(name))
        return tr("A database with this name exists. To replace it, choose it in the list.");
    return {};
}

void TargetStep::choosePart()
{
    const SourceArchive *source = flow().archive().value();
    if (!source)
        return;
    auto *dialog = new PartDialog(source->archive, flow().request(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        RestoreRequest request = flow().request();
        dialog->writeTo(request);
        flow().setRequest(request);
    });
    dialog->open();
}

void TargetStep::choose()
{
    if (m_isShowing)
        return;
    const QString refusal = whyNameIsRefused(m_newName->text());
    m_newHint->setText(refusal.isEmpty() ? tr("The database is made with the archive's own settings.")
                                         : refusal);
    RestoreRequest request;
    m_options->writeTo(request);
    request.connection = request.connection.withDatabase(chosenName());
    m_isShowing = true; // what comes back from the flow is what is shown
    flow().setRequest(request);
    m_isShowing = false;
}

} // namespace Belay
