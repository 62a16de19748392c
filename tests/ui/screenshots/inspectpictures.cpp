// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/inspectpictures.h"

#include "ui/inspect/compareview.h"
#include "ui/inspect/inspectpage.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The entry of `kind` that is called `name`, wherever the tree has it.
QModelIndex find(const QTreeView &tree, const QString &kind, const QString &name)
{
    const QAbstractItemModel &model = *tree.model();
    const QModelIndexList groups = model.match(model.index(0, 0), Qt::DisplayRole, QString(kind + u" ("_s),
                                               -1, Qt::MatchRecursive | Qt::MatchStartsWith);
    for (const QModelIndex &group : groups) {
        const QModelIndexList found =
            model.match(model.index(0, 0, group), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            return found.constFirst();
    }
    return groups.isEmpty() ? QModelIndex() : model.index(0, 0, groups.constFirst());
}

/// Brings the view to the front that holds the widget with this name.
void showTab(const QWidget &page, const QString &widgetInTab)
{
    auto *tabs = page.findChild<QTabWidget *>(u"archiveTabs"_s);
    const auto *widget = page.findChild<QWidget *>(widgetInTab);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->widget(tab)->isAncestorOf(widget))
            tabs->setCurrentIndex(tab);
    }
}

void shootEntry(const Shooting &shoot, Room &room, MainWindow &window)
{
    const Page &page = *window.inspectPage();
    auto *tree = page.findChild<QTreeView *>(u"entryTree"_s);
    tree->setFocus();
    tree->setCurrentIndex(find(*tree, u"TABLE"_s, u"painting"_s));
    shoot.take(window, u"inspect-entry"_s);
    auto *tabs = page.findChild<QTabWidget *>(u"entryTabs"_s);
    tabs->setCurrentIndex(1);
    settle(room.jobs);
    shoot.take(window, u"inspect-hidden"_s);
    page.findChild<QCheckBox *>(u"hideValues"_s)->click();
    settle(room.jobs);
    shoot.take(window, u"inspect-rows"_s);
    tabs->setCurrentIndex(2);
    shoot.take(window, u"inspect-dependencies"_s);
    tabs->setCurrentIndex(3);
    shoot.take(window, u"inspect-details"_s);
    tabs->setCurrentIndex(0);
}

void shootContent(const Shooting &shoot, Room &room, MainWindow &window, const QString &name)
{
    const Page &page = *window.inspectPage();
    showTab(page, u"contentTables"_s);
    page.findChild<QPushButton *>(u"readContent"_s)->click();
    settle(room.jobs);
    shoot.take(window, name);
}

} // namespace

void shootInspect(const Shooting &shoot, Room &room, MainWindow &window, const Archives &archives)
{
    window.showPage(window.inspectPage());
    shoot.take(window, u"inspect-recent"_s);
    if (archives.main.isEmpty())
        return;
    window.openArchive(archives.main);
    settle(room.jobs);
    const Page &page = *window.inspectPage();
    shoot.take(window, u"inspect-full"_s);
    shootEntry(shoot, room, window);
    shootContent(shoot, room, window, u"inspect-content"_s);
    showTab(page, u"risks"_s);
    shoot.take(window, u"inspect-warnings"_s);
    showTab(page, u"searchHits"_s);
    page.findChild<QLineEdit *>(u"searchText"_s)->setText(u"painting 49"_s);
    page.findChild<QPushButton *>(u"searchRows"_s)->click();
    settle(room.jobs);
    shoot.take(window, u"inspect-search"_s);
    showTab(page, u"comparedTables"_s);
    shoot.take(window, u"inspect-compare-empty"_s);
    if (!archives.other.isEmpty()) {
        page.findChild<CompareView *>()->compareWith(archives.other);
        settle(room.jobs);
        shoot.take(window, u"inspect-compare"_s);
    }
    showTab(page, u"largeObjectTable"_s);
    settle(room.jobs);
    page.findChild<QTableView *>(u"largeObjectTable"_s)->selectRow(0);
    shoot.take(window, u"inspect-large-objects"_s);
    showTab(page, u"archiveListing"_s);
    settle(room.jobs);
    shoot.take(window, u"inspect-list"_s);
    if (!archives.damaged.isEmpty()) {
        window.openArchive(archives.damaged);
        settle(room.jobs);
        shootContent(shoot, room, window, u"inspect-damaged"_s);
    }
    QFile noArchive(room.folder.filePath(u"no.dump"_s));
    if (noArchive.open(QIODevice::WriteOnly))
        noArchive.write("CREATE TABLE a ();\n");
    noArchive.close();
    window.openArchive(noArchive.fileName());
    settle(room.jobs);
    shoot.take(window, u"inspect-refused"_s);
}

} // namespace Belay
