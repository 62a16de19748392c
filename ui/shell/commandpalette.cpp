// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>
#include <QRadioButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

constexpr QSize paletteSize(560, 420);

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// "Open" of "&Open"; "R && D" stays "R & D".
QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, QString(QChar::Null)).remove(u'&');
    return text.replace(QChar::Null, u'&').simplified();
}

void add(std::vector<WindowCommand> &commands, WindowCommand command)
{
    const bool isKnown = std::ranges::any_of(commands, [&](const WindowCommand &other) {
        return other.text == command.text && other.place == command.place;
    });
    if (!command.text.isEmpty() && !isKnown)
        commands.push_back(std::move(command));
}

void addActions(std::vector<WindowCommand> &commands, const QList<QAction *> &actions, const QString &place)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled())
            continue;
        const QString text = withoutMnemonic(action->text());
        if (QMenu *menu = action->menu()) {
            Q_EMIT menu->aboutToShow(); // some are filled only then
            addActions(commands, menu->actions(), text);
            continue;
        }
        add(commands,
            {.text = text,
             .place = place,
             .shortcut = shown(action->shortcut()),
             .icon = action->icon(),
             .run = [action = QPointer(action)] {
                 if (action)
                     action->trigger();
             }});
    }
}

/// What a box is for is a state, not a command.
bool isCommand(const QAbstractButton &button)
{
    return button.isVisible() && button.isEnabled() && !button.objectName().startsWith("qt_"_L1)
        && !qobject_cast<const QCheckBox *>(&button) && !qobject_cast<const QRadioButton *>(&button);
}

void addButtons(std::vector<WindowCommand> &commands, const QWidget &window)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (!isCommand(*button))
            continue;
        QString text = button->accessibleName(); // where there is one, it says more
        if (text.isEmpty())
            text = withoutMnemonic(button->text());
        add(commands,
            {.text = text,
             .place = {},
             .shortcut = shown(button->shortcut()),
             .icon = button->icon(),
             .run = [button = QPointer(button)] {
                 auto *tool = qobject_cast<QToolButton *>(button.data());
                 if (tool && tool->popupMode() == QToolButton::InstantPopup)
                     tool->showMenu();
                 else if (button)
                     button->click();
             }});
    }
}

/// Shortcuts that belong to no button: what the usual ones are called.
void addShortcuts(std::vector<WindowCommand> &commands, const QWidget &window)
{
    const std::array usual{std::pair(QKeySequence::Find, Text::tr("Find")),
                           std::pair(QKeySequence::Refresh, Text::tr("Refresh"))};
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (QShortcut *shortcut : shortcuts) {
        const auto *owner = qobject_cast<QWidget *>(shortcut->parent());
        if (!shortcut->isEnabled() || !owner || !owner->isVisible())
            continue;
        QString text = shortcut->whatsThis();
        for (const auto &[key, name] : usual) {
            if (text.isEmpty() && QKeySequence::keyBindings(key).contains(shortcut->key()))
                text = name;
        }
        add(commands,
            {.text = text,
             .place = {},
             .shortcut = shown(shortcut->key()),
             .icon = {},
             .run = [shortcut = QPointer(shortcut)] {
                 if (shortcut)
                     Q_EMIT shortcut->activated();
             }});
    }
}

} // namespace

std::vector<WindowCommand> commandsOf(QWidget &window)
{
    std::vector<WindowCommand> commands;
    if (const auto *bar = window.findChild<QMenuBar *>())
        addActions(commands, bar->actions(), {});
    addButtons(commands, window);
    addShortcuts(commands, window);
    return commands;
}

CommandPalette::CommandPalette(QWidget *window)
    : QDialog(window)
    , m_commands(commandsOf(*window))
    , m_input(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    build();
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
}

void CommandPalette::build()
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    resize(paletteSize);
    m_input->setObjectName(u"commandInput"_s);
    m_input->setPlaceholderText(tr("What do you want to do?"));
    m_input->setAccessibleName(tr("Command"));
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the input's
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setIconSize(Theme::smallIcon);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    QPixmap nothing(Theme::smallIcon); // keeps the texts in one column
    nothing.fill(Qt::transparent);
    const QIcon noIcon(nothing);
    for (const WindowCommand &command : m_commands) {
        const QString text = command.place.isEmpty()
            ? command.text
            : tr("%1: %2", "menu, command").arg(command.place, command.text);
        auto *item = new QTreeWidgetItem(m_list, {text, command.shortcut});
        item->setIcon(0, command.icon.isNull() ? noIcon : command.icon);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool fits = std::ranges::all_of(
            words, [&](const QString &word) { return item->text(0).contains(word, Qt::CaseInsensitive); });
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const std::function<void()> run = m_commands.at(static_cast<std::size_t>(row)).run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

} // namespace Belay
