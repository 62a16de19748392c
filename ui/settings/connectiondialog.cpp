// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectiondialog.h"

#include "core/postgres/connection.h"
#include "ui/shell/appearance.h"
#include "ui/shell/messagepanel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int narrowest = 520;
constexpr int narrowField = 120;
constexpr int highestPort = 65535;

template <typename T>
void chooseData(QComboBox *box, const T &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}
} // namespace

ConnectionDialog::ConnectionDialog(const AppContext &context, const SavedConnection &connection,
                                   QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_id(connection.id)
    , m_form(new QFormLayout)
    , m_name(makeEditor<QLineEdit>(u"connectionName"_s, tr("Name")))
    , m_label(makeEditor<QComboBox>(u"connectionLabel"_s, tr("Environment")))
    , m_host(makeEditor<QLineEdit>(u"connectionHost"_s, tr("Host or socket folder")))
    , m_port(makeEditor<QSpinBox>(u"connectionPort"_s, tr("Port")))
    , m_user(makeEditor<QLineEdit>(u"connectionUser"_s, tr("Role")))
    , m_database(makeEditor<QLineEdit>(u"connectionDatabase"_s, tr("Database")))
    , m_sslMode(makeEditor<QComboBox>(u"connectionSslMode"_s, tr("Encryption")))
    , m_passwordSource(
          makeEditor<QComboBox>(u"connectionPasswordSource"_s, tr("Where the password comes from")))
    , m_password(makeEditor<QLineEdit>(u"connectionPassword"_s, tr("Password")))
    , m_result(new MessagePanel(this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(connection.name.isEmpty() ? tr("Add Connection") : tr("Edit Connection"));
    build();
    fill(connection);
    checkComplete();
}

template <typename Editor>
Editor *ConnectionDialog::makeEditor(const QString &name, const QString &accessibleName)
{
    auto *editor = new Editor(this);
    editor->setObjectName(name);
    editor->setAccessibleName(accessibleName);
    return editor;
}

void ConnectionDialog::build()
{
    setMinimumWidth(narrowest);
    for (const EnvironmentLabel label : {EnvironmentLabel::None, EnvironmentLabel::Development,
                                         EnvironmentLabel::Staging, EnvironmentLabel::Production}) {
        const Appearance look = appearanceOf(label);
        m_label->addItem(look.coloredIcon(), look.text, static_cast<int>(label));
    }
    m_sslMode->addItem(tr("PostgreSQL's default"), QString());
    for (const QString &mode :
         {u"disable"_s, u"allow"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s})
        m_sslMode->addItem(mode, mode);
    m_passwordSource->addItem(tr("Ask each time"), static_cast<int>(PasswordSource::Ask));
    m_passwordSource->addItem(tr("Keep in the desktop's keyring"), static_cast<int>(PasswordSource::Keyring));
    m_passwordSource->addItem(tr("None needed, or found by PostgreSQL (.pgpass, peer)"),
                              static_cast<int>(PasswordSource::None));
    m_port->setRange(1, highestPort);
    m_port->setMaximumWidth(narrowField);
    m_password->setEchoMode(QLineEdit::Password);
    m_host->setPlaceholderText(tr("db.example.org, or a folder such as /run/postgresql"));
    m_database->setPlaceholderText(u"postgres"_s);
    connect(m_passwordSource, &QComboBox::currentIndexChanged, this,
            &ConnectionDialog::adaptToPasswordSource);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionDialog::checkComplete);

    m_form->setHorizontalSpacing(Theme::spacing);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addFields();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setText(tr("Save Connection"));
    m_save->setObjectName(u"saveConnection"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelConnection"_s);
    m_test = buttons->addButton(tr("Test Connection"), QDialogButtonBox::ActionRole);
    m_test->setIcon(Theme::icon(u"test"_s));
    m_test->setObjectName(u"testConnection"_s);
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(m_form);
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addWidget(buttons);
}

void ConnectionDialog::addFields()
{
    m_form->addRow(tr("&Name:"), m_name);
    m_form->addRow(tr("&Environment:"), m_label);
    m_form->addRow(tr("&Host:"), m_host);
    m_form->addRow(tr("&Port:"), m_port);
    m_form->addRow(tr("&Role:"), m_user);
    m_form->addRow(tr("&Database:"), m_database);
    m_form->addRow(tr("En&cryption:"), m_sslMode);
    m_form->addRow(tr("Pass&word:"), m_passwordSource);
    m_form->addRow(QString(), m_password);
    m_form->setRowVisible(m_password, false);
}

void ConnectionDialog::fill(const SavedConnection &connection)
{
    m_name->setText(connection.name);
    chooseData(m_label, static_cast<int>(connection.label));
    m_host->setText(connection.host);
    m_port->setValue(connection.port);
    m_user->setText(connection.user);
    m_database->setText(connection.database);
    chooseData(m_sslMode, connection.sslMode);
    chooseData(m_passwordSource, static_cast<int>(connection.passwordSource));
    adaptToPasswordSource();
}

SavedConnection ConnectionDialog::connection() const
{
    return {.id = m_id,
            .name = m_name->text().trimmed(),
            .label = static_cast<EnvironmentLabel>(m_label->currentData().toInt()),
            .host = m_host->text().trimmed(),
            .port = static_cast<quint16>(m_port->value()),
            .user = m_user->text().trimmed(),
            .database = m_database->text().isEmpty() ? u"postgres"_s : m_database->text(),
            .sslMode = m_sslMode->currentData().toString(),
            .passwordSource = static_cast<PasswordSource>(m_passwordSource->currentData().toInt())};
}

Secret ConnectionDialog::password() const
{
    const bool isUsed = m_passwordSource->currentData().toInt() != static_cast<int>(PasswordSource::None);
    return isUsed ? Secret(m_password->text()) : Secret();
}

void ConnectionDialog::adaptToPasswordSource()
{
    const auto source = static_cast<PasswordSource>(m_passwordSource->currentData().toInt());
    m_form->setRowVisible(m_password, source != PasswordSource::None);
    m_password->setPlaceholderText(source == PasswordSource::Keyring
                                       ? tr("Leave empty to keep the one in the keyring")
                                       : source == PasswordSource::Ask ? tr("Only for the test")
                                                                       : QString());
}

void ConnectionDialog::checkComplete()
{
    m_save->setEnabled(!m_name->text().trimmed().isEmpty());
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("Give the connection a name first"));
}

void ConnectionDialog::test()
{
    m_test->setEnabled(false);
    m_result->showMessage({.tone = Tone::Information, .what = tr("Connecting…")});
    ConnectionParameters parameters = ConnectionController::parametersOf(connection());
    parameters.password = password();
    if (parameters.password.isEmpty())
        parameters.password = m_context.connections.password(m_id);
    const int request = ++m_request;
    m_context.jobs.submit<ServerFacts>(
        JobLane::Interactive, tr("Testing the connection"),
        [parameters](JobContext &job) -> Expected<ServerFacts> {
            auto connection = Connection::open(parameters, job.stopToken());
            if (!connection)
                return std::unexpected(connection.error());
            return readServerFacts(*connection);
        },
        this,
        [this, request](const Expected<ServerFacts> &facts) {
            if (request == m_request)
                showTest(facts);
        });
}

void ConnectionDialog::showTest(const Expected<ServerFacts> &facts)
{
    m_test->setEnabled(true);
    if (!facts) {
        m_result->showMessage(Message::of(facts.error(), tr("Nothing was changed on the server.")));
        Q_EMIT tested(false);
        return;
    }
    const RoleFacts &role = facts->role;
    QString rights;
    if (role.isSuperuser)
        rights = tr("The role “%1” is a superuser: every kind of restore is possible.").arg(role.name);
    else if (role.canCreateDatabase)
        rights = tr("The role “%1” may create databases: restores can be loaded beside and switched.")
                     .arg(role.name);
    else
        rights =
            tr("The role “%1” may not create databases: only restores in place are possible.").arg(role.name);
    Message message{.tone = role.isSuperuser || role.canCreateDatabase ? Tone::Positive : Tone::Warning,
                    .what = tr("Connected to PostgreSQL %1.").arg(facts->versionText),
                    .dataState = rights};
    if (facts->isStandby) {
        message.tone = Tone::Warning;
        message.remedy =
            tr("This server is a standby and cannot be written to. Connect to its primary for a restore.");
    }
    m_result->showMessage(message);
    Q_EMIT tested(true);
}

} // namespace Belay
