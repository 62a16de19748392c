// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runchoice.h"
#include "ui/shell/connectioncontroller.h"

#include <QPushButton>

class QMenu;

namespace Belay {

/// The filters that somebody gave a name: chooses, keeps and removes one. They are kept in the preferences.
class SavedFilterMenu final : public QPushButton
{
    Q_OBJECT

public:
    explicit SavedFilterMenu(ConnectionController &preferences, QWidget *parent = nullptr);

    /// What would be kept.
    void setCurrent(const RunChoice &choice) { m_current = choice; }
    /// Keeps the current choice under this name.
    void save(const QString &name);
    void remove(const QString &name);

Q_SIGNALS:
    void chosen(const Belay::RunChoice &choice);
    /// The preferences could not be saved.
    void failed(const Belay::Error &error);

private:
    void fill();
    void askName();
    void keep(const Preferences &preferences);

    ConnectionController &m_preferences;
    QMenu *m_menu;
    RunChoice m_current;
};

} // namespace Belay
