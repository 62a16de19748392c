// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/savedfiltermenu.h"

#include "core/base/visibletext.h"
#include "ui/shell/theme.h"

#include <QInputDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// A name as the text of an action: its ampersands are no shortcuts.
QString actionText(const QString &name)
{
    return visible(name).replace(u'&', u"&&"_s);
}

} // namespace

SavedFilterMenu::SavedFilterMenu(ConnectionController &preferences, QWidget *parent)
    : QPushButton(Theme::icon(u"plan"_s), tr("Saved Filters"), parent)
    , m_preferences(preferences)
    , m_menu(new QMenu(this))
{
    setObjectName(u"historySavedFilters"_s);
    setAccessibleName(text());
    m_menu->setObjectName(u"historySavedFiltersMenu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilterMenu::fill);
}

void SavedFilterMenu::fill()
{
    m_menu->clear();
    const std::vector<SavedFilter> &filters = m_preferences.preferences().savedFilters;
    for (const SavedFilter &filter : filters)
        connect(m_menu->addAction(actionText(filter.name)), &QAction::triggered, this,
                [this, choice = RunChoice::fromJson(filter.choice)] { Q_EMIT chosen(choice); });
    if (!filters.empty())
        m_menu->addSeparator();
    QAction *keepCurrent = m_menu->addAction(Theme::icon(u"save"_s), tr("Save This Filter…"), this, &SavedFilterMenu::askName);
    keepCurrent->setEnabled(!m_current.isEmpty());
    if (filters.empty())
        return;
    QMenu *removal = m_menu->addMenu(Theme::icon(u"remove"_s), tr("Remove"));
    for (const SavedFilter &filter : filters)
        connect(removal->addAction(actionText(filter.name)), &QAction::triggered, this, [this, name = filter.name] { remove(name); });
}

void SavedFilterMenu::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save This Filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedFilterMenu::save);
    dialog->open();
}

void SavedFilterMenu::save(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    Preferences preferences = m_preferences.preferences();
    preferences.saveFilter({.name = name.trimmed(), .choice = m_current.toJson()});
    keep(preferences);
}

void SavedFilterMenu::remove(const QString &name)
{
    Preferences preferences = m_preferences.preferences();
    std::erase_if(preferences.savedFilters, [&](const SavedFilter &filter) { return filter.name == name; });
    keep(preferences);
}

void SavedFilterMenu::keep(const Preferences &preferences)
{
    if (const auto saved = m_preferences.setPreferences(preferences); !saved)
        Q_EMIT failed(saved.error());
}

} // namespace Belay
