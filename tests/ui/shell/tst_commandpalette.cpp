// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/restore/room.h"
#include "ui/history/historypage.h"
#include "ui/inspect/inspectpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

struct Window {
    Room room;
    MainWindow window{room.context};

    Window()
    {
        room.tools.take(ClientTools()); // nobody searches in a test
        window.show();
        window.activateWindow();
    }
    CommandPalette *openPalette()
    {
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return window.findChild<CommandPalette *>();
    }
    QString title() { return window.findChild<QLabel *>(u"pageTitle"_s)->text(); }
};

const QTreeWidget *listOf(const CommandPalette &palette)
{
    return palette.findChild<QTreeWidget *>(u"commandList"_s);
}

/// "Open Archive… | Ctrl+O" of each command that is listed.
QStringList listed(const CommandPalette &palette)
{
    QStringList lines;
    const QTreeWidget &list = *listOf(palette);
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = list.topLevelItem(i);
        if (!item->isHidden())
            lines += item->text(0) + u" | "_s + item->text(1);
    }
    return lines;
}

void type(CommandPalette &palette, const QString &text)
{
    QTest::keyClicks(palette.findChild<QLineEdit *>(u"commandInput"_s), text);
}

void press(CommandPalette &palette, Qt::Key key)
{
    QTest::keyClick(palette.findChild<QLineEdit *>(u"commandInput"_s), key);
}

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionOfTheMenusIsListedWithItsShortcut()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        const CommandPalette *palette = w.openPalette();
        QVERIFY(palette);
        const QStringList lines = listed(*palette);
        QVERIFY2(lines.contains(u"File: Open Archive… | Ctrl+O"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"File: Quit | Ctrl+Q"_s));
        QVERIFY(lines.contains(u"Inspect | Ctrl+2"_s));
        QVERIFY(lines.contains(u"Help: About Belay | "_s));
        qsizetype actions = 0;
        for (const QAction *menu : w.window.menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions())
                actions += !action->isSeparator() && !action->menu() && action->isEnabled();
        }
        const auto ofMenus = lines.filter(QRegularExpression(u"^(File|Help): "_s));
        QCOMPARE(ofMenus.size(), actions);
    }

    void whatThePageCanDoIsListed()
    {
        Window w;
        w.window.showPage(w.window.inspectPage());
        const auto openFirst = [&] {
            const CommandPalette palette(&w.window);
            return listed(palette);
        };
        const QStringList onInspect = openFirst();
        w.window.showPage(w.window.settingsPage());
        const QStringList onSettings = openFirst();
        QVERIFY(onInspect != onSettings);
        QVERIFY2(!onSettings.filter(u"Connection"_s).isEmpty(), qPrintable(onSettings.join(u'\n')));
    }

    void typingFindsAndEnterDoes()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        CommandPalette *palette = w.openPalette();
        QVERIFY(palette);
        type(*palette, u"HIST"_s);
        QCOMPARE(listed(*palette), QStringList{u"History | Ctrl+3"_s});
        press(*palette, Qt::Key_Return);
        QTRY_COMPARE(w.title(), w.window.historyPage()->title());
        QVERIFY(!palette->isVisible());
    }

    void eachWordIsLookedFor()
    {
        Window w;
        CommandPalette palette(&w.window);
        type(palette, u"archive fil"_s);
        QCOMPARE(listed(palette), QStringList{u"File: Open Archive… | Ctrl+O"_s});
    }

    void arrowsChoose()
    {
        Window w;
        CommandPalette palette(&w.window);
        palette.show();
        const QTreeWidgetItem *first = listOf(palette)->currentItem();
        QVERIFY(first);
        press(palette, Qt::Key_Down);
        QVERIFY(listOf(palette)->currentItem() != first);
        press(palette, Qt::Key_Up);
        QCOMPARE(listOf(palette)->currentItem(), first);
    }

    void whatIsNotThereIsNotDone()
    {
        Window w;
        CommandPalette palette(&w.window);
        palette.show();
        type(palette, u"drop everything"_s);
        QCOMPARE(listed(palette), QStringList());
        press(palette, Qt::Key_Return);
        QVERIFY(palette.isVisible());
    }

    void recentArchivesAreThere()
    {
        Window w;
        Preferences preferences = w.room.connections.preferences();
        preferences.addRecentArchive(u"/srv/R&D.dump"_s);
        QVERIFY(w.room.connections.setPreferences(preferences));
        const CommandPalette palette(&w.window);
        QVERIFY2(listed(palette).contains(u"Open Recent: /srv/R&D.dump | "_s),
                 qPrintable(listed(palette).join(u'\n')));
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
