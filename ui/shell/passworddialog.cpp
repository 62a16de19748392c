// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passworddialog.h"

#include "ui/shell/connectioncontroller.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int narrowest = 380;
}

PasswordDialog::PasswordDialog(const SavedConnection &connection, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it in the desktop's keyring"), this))
{
    setObjectName(u"passwordDialog"_s);
    setWindowTitle(tr("Password"));
    setMinimumWidth(narrowest);
    const QString server = serverName(ConnectionController::parametersOf(connection));
    const QString sentence = connection.user.isEmpty()
        ? tr("The server %1 asks for a password.").arg(server)
        : tr("The server %1 asks for the password of the role “%2”.").arg(server, connection.user);
    auto *what = new PlainLabel(sentence, this, PlainLabel::Lines::Several);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_keep->setObjectName(u"keepPassword"_s);
    m_keep->setAccessibleName(tr("Keep it in the desktop's keyring"));
    const bool usesKeyring = connection.passwordSource == PasswordSource::Keyring;
    m_keep->setChecked(usesKeyring);
    m_keep->setVisible(usesKeyring);

    auto *form = new QFormLayout;
    form->addRow(tr("&Password:"), m_password);
    form->addRow(QString(), m_keep);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Connect"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"connectWithPassword"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelPassword"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

Secret PasswordDialog::password() const
{
    return Secret(m_password->text());
}

bool PasswordDialog::isToBeKept() const
{
    return m_keep->isVisibleTo(this) && m_keep->isChecked();
}

} // namespace Belay
