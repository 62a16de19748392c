// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QTreeWidget;

namespace Belay {

/// One thing that a person can have the window do now.
struct WindowCommand {
    QString text;
    QString place;    ///< the menu that it is in; empty for a button
    QString shortcut; ///< as the desktop writes it; empty: it has none
    QIcon icon;
    std::function<void()> run;
};

/// What the menus, buttons and shortcuts of a window can do now, in the order in which they stand there.
[[nodiscard]] std::vector<WindowCommand> commandsOf(QWidget &window);

/// Lists what the window can do, with the shortcuts, and does what is typed: each word must be in a command's text. All by
/// the keyboard: arrows choose, Enter does it, Escape goes back.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    /// Asks `window` for its commands once.
    explicit CommandPalette(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void filter(const QString &text);
    void runCurrent();

    std::vector<WindowCommand> m_commands;
    QLineEdit *m_input;
    QTreeWidget *m_list;
};

} // namespace Belay
