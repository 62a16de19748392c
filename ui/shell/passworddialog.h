// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/settings/savedconnection.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace Belay {

/// Asks for the password of a connection.
class PasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(const SavedConnection &connection, QWidget *parent = nullptr);

    [[nodiscard]] Secret password() const;
    /// True if it is to go into the keyring.
    [[nodiscard]] bool isToBeKept() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace Belay
