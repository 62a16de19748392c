// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/shared/sharing.h"
#include "ui/shell/appcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Belay {

/// Where the history is shared with other workstations: a saved connection and a database of its server.
class SharedHistorySection final : public QWidget
{
    Q_OBJECT

public:
    explicit SharedHistorySection(const AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The preferences could not be saved.
    void failed(const Belay::Error &error);

private:
    void build();
    void showPreferences();
    void take();
    void test();
    void showTest(const Expected<SharingReport> &report);

    const AppContext &m_context;
    QComboBox *m_connection;
    QLineEdit *m_database;
    QPushButton *m_test;
    QPushButton *m_copy;
    QLabel *m_state;
};

} // namespace Belay
