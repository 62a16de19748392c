// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionlist.h"

#include "core/base/visibletext.h"
#include "ui/settings/connectiondialog.h"
#include "ui/shell/appearance.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int shownRows = 5;
enum Column { Name, Environment, Server, Role, ColumnCount };
} // namespace

ConnectionList::ConnectionList(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QTreeWidget(this))
{
    build();
    connect(&context.connections, &ConnectionController::preferencesChanged, this, &ConnectionList::fill);
    connect(&context.connections, &ConnectionController::currentChanged, this, &ConnectionList::fill);
    fill();
}

void ConnectionList::build()
{
    m_list->setObjectName(u"connectionList"_s);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Name"), tr("Environment"), tr("Server"), tr("Role")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + shownRows * (fontMetrics().height() + 10));
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ConnectionList::adaptButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &ConnectionList::edit);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    QPushButton *addNew = addButton(u"addConnection"_s, u"add"_s, tr("Add Connection…"));
    m_edit = addButton(u"editConnection"_s, u"settings"_s, tr("Edit Connection…"));
    m_use = addButton(u"useConnection"_s, u"check"_s, tr("Use Connection"));
    m_remove = addButton(u"removeConnection"_s, u"remove"_s, tr("Remove Connection…"));
    for (QPushButton *button : {addNew, m_edit, m_use, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    connect(addNew, &QPushButton::clicked, this, &ConnectionList::add);
    connect(m_edit, &QPushButton::clicked, this, &ConnectionList::edit);
    connect(m_use, &QPushButton::clicked, this, [this] { m_context.connections.select(chosenId()); });
    connect(m_remove, &QPushButton::clicked, this, &ConnectionList::askWhetherToRemove);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
}

QPushButton *ConnectionList::addButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(Theme::icon(icon), text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

void ConnectionList::fill()
{
    const QString chosen = chosenId();
    const auto current = m_context.connections.current();
    m_list->clear();
    for (const SavedConnection &connection : m_context.connections.preferences().connections) {
        const Appearance look = appearanceOf(connection.label);
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(Name, Qt::UserRole, connection.id);
        item->setText(Name, visible(connection.name));
        item->setIcon(Environment, look.coloredIcon());
        item->setText(Environment, look.text);
        item->setText(Server, visible(serverName(ConnectionController::parametersOf(connection))));
        item->setText(Role, visible(connection.user));
        if (current && current->id == connection.id) {
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            item->setFont(Name, bold);
            item->setIcon(Name, Theme::icon(u"check"_s, Tone::Positive));
            item->setToolTip(Name, tr("The connection in use"));
        }
        if (connection.id == chosen)
            m_list->setCurrentItem(item);
    }
    for (int column = 0; column < ColumnCount; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + Theme::spacing);
    }
    adaptButtons();
}

QString ConnectionList::chosenId() const
{
    const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
    return chosen.isEmpty() ? QString() : chosen.constFirst()->data(Name, Qt::UserRole).toString();
}

void ConnectionList::adaptButtons()
{
    const bool hasChoice = !chosenId().isEmpty();
    for (QPushButton *button : {m_edit, m_use, m_remove})
        button->setEnabled(hasChoice);
}

void ConnectionList::add()
{
    openDialog({.id = QUuid::createUuid().toString(QUuid::WithoutBraces)});
}

void ConnectionList::edit()
{
    if (const SavedConnection *found = m_context.connections.preferences().connection(chosenId()))
        openDialog(*found);
}

void ConnectionList::openDialog(const SavedConnection &connection)
{
    auto *dialog = new ConnectionDialog(m_context, connection, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { save(dialog->connection(), dialog->password()); });
    dialog->open();
}

void ConnectionList::save(const SavedConnection &connection, const Secret &password)
{
    Preferences preferences = m_context.connections.preferences();
    const auto found = std::ranges::find(preferences.connections, connection.id, &SavedConnection::id);
    if (found == preferences.connections.end()) {
        preferences.connections.push_back(connection);
        if (preferences.currentConnection.isEmpty())
            preferences.currentConnection = connection.id;
    } else if (*found != connection) {
        *found = connection;
        m_context.connections.forgetPassword(connection.id);
    }
    if (const auto saved = m_context.connections.setPreferences(preferences); !saved)
        Q_EMIT failed(saved.error());
    if (connection.passwordSource == PasswordSource::Keyring && !password.isEmpty())
        m_context.connections.keepPassword(connection.id, password);
}

void ConnectionList::askWhetherToRemove()
{
    const SavedConnection *connection = m_context.connections.preferences().connection(chosenId());
    if (!connection)
        return;
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"removeConnectionQuestion"_s);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Remove Connection"));
    question->setText(tr("Remove the connection “%1”?").arg(visible(connection->name)));
    question->setInformativeText(
        tr("Its password is removed from the keyring, too. Databases are not touched."));
    QPushButton *yes = question->addButton(tr("Remove Connection"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmRemove"_s);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, id = connection->id] { remove(id); });
    question->open();
}

void ConnectionList::remove(const QString &id)
{
    Preferences preferences = m_context.connections.preferences();
    std::erase_if(preferences.connections,
                  [&](const SavedConnection &connection) { return connection.id == id; });
    if (preferences.currentConnection == id)
        preferences.currentConnection.clear();
    m_context.connections.forgetPassword(id);
    m_context.credentials.remove(id, this,
                                 [](const Expected<> &) { }); // without a keyring there is nothing to remove
    if (const auto saved = m_context.connections.setPreferences(preferences); !saved)
        Q_EMIT failed(saved.error());
}

} // namespace Belay
