// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appcontext.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace Belay {

/// The saved connections, with what can be done to them.
class ConnectionList final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionList(const AppContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The preferences could not be saved.
    void failed(const Belay::Error &error);

private:
    void build();
    QPushButton *addButton(const QString &name, const QString &icon, const QString &text);
    void fill();
    [[nodiscard]] QString chosenId() const;
    void add();
    void edit();
    void openDialog(const SavedConnection &connection);
    void save(const SavedConnection &connection, const Secret &password);
    void askWhetherToRemove();
    void remove(const QString &id);
    void adaptButtons();

    const AppContext &m_context;
    QTreeWidget *m_list;
    QPushButton *m_use;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace Belay
