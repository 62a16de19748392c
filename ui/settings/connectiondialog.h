// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/postgres/connectionparameters.h"
#include "core/postgres/serverfacts.h"
#include "core/settings/savedconnection.h"
#include "ui/shell/appcontext.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Belay {

class MessagePanel;

/// Makes or edits a saved connection, and tries it.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `context` outlives the dialog.
    ConnectionDialog(const AppContext &context, const SavedConnection &connection, QWidget *parent = nullptr);

    [[nodiscard]] SavedConnection connection() const;
    /// What was typed; empty where nothing was.
    [[nodiscard]] Secret password() const;

Q_SIGNALS:
    /// The test ended.
    void tested(bool succeeded);

private:
    void build();
    void addFields();
    void fill(const SavedConnection &connection);
    void test();
    void showTest(const Expected<ServerFacts> &facts);
    void adaptToPasswordSource();
    void checkComplete();
    template <typename Editor>
    Editor *makeEditor(const QString &name, const QString &accessibleName);

    const AppContext &m_context;
    QString m_id;
    int m_request = 0; ///< only the answer to the latest test counts
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_label;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_database;
    QComboBox *m_sslMode;
    QComboBox *m_passwordSource;
    QLineEdit *m_password;
    QPushButton *m_test = nullptr;
    QPushButton *m_save = nullptr;
    MessagePanel *m_result;
};

} // namespace Belay
