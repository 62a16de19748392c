// SPDX-License-Identifier: GPL-3.0-or-later
// belay_window_bench [PICTURE]: opens an archive of 106,000 entries in the Inspect page, scrolls and filters it as a person
// would, and prints for each how long it took and the longest moment in which the window answered to nothing. PICTURE
// is where a screenshot goes.
#include "tests/bench/benchdata.h"
#include "tests/bench/watch.h"
#include "tests/ui/restore/room.h"
#include "ui/inspect/entrytreemodel.h"
#include "ui/inspect/inspectpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <cstdio>

using namespace Belay;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    Room room;
    const QString archive = room.folder.filePath(u"many-entries.dump"_s);
    writeManyEntries(archive);
    InspectPage page(room.context);
    page.resize(1200, 800);
    page.show();
    QSignalSpy opened(&page, &InspectPage::opened);

    std::printf("| in the window, 106,000 entries | time | longest pause |\n| --- | --- | --- |\n");
    Watch watch;
    watch.measure("open, until the tree is there", [&] {
        page.open(archive);
        if (!opened.wait())
            qFatal("the archive was not opened");
    });
    auto *tree = page.findChild<QTreeView *>(u"entryTree"_s);
    const auto press = [&](Qt::Key key, int times) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(tree, key);
            QCoreApplication::processEvents();
        }
    };
    tree->setFocus();
    watch.measure("expand all", [&] { tree->expandAll(); });
    watch.measure("200 pages down", [&] { press(Qt::Key_PageDown, 200); });
    watch.measure("to the end and back, 20 times", [&] {
        for (int i = 0; i < 20; ++i) {
            press(Qt::Key_End, 1);
            press(Qt::Key_Home, 1);
        }
    });
    watch.measure("drag the scroll bar over all, 500 steps", [&] {
        QScrollBar *bar = tree->verticalScrollBar();
        for (int i = 0; i <= 500; ++i) {
            bar->setValue(int(qint64(bar->maximum()) * i / 500));
            QCoreApplication::processEvents();
        }
    });
    const auto *model = qobject_cast<const EntryTreeModel *>(tree->model());
    const auto waitForEntries = [&](qsizetype count) {
        if (!QTest::qWaitFor([&] { return qsizetype(model->entryCount()) == count; }))
            qFatal("the filter shows %lld entries", qlonglong(model->entryCount()));
    };
    auto *search = page.findChild<QLineEdit *>(u"entrySearch"_s);
    watch.measure("filter by typing table_10599", [&] {
        for (const QChar c : u"table_10599"_s) {
            QTest::keyClick(search, c.toLatin1());
            QCoreApplication::processEvents();
        }
        waitForEntries(11);
    });
    if (argc > 1 && !page.grab().save(QString::fromLocal8Bit(argv[1])))
        qFatal("cannot save the picture");
    watch.measure("no filter again", [&] {
        search->clear();
        waitForEntries(106'000);
    });
    return 0;
}
