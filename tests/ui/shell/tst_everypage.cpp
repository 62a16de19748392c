// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/runsamples.h"
#include "tests/ui/restore/room.h"
#include "tests/ui/shell/accessibilitywalk.h"
#include "ui/history/historypage.h"
#include "ui/inspect/inspectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScopeGuard>
#include <QSplitter>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

const QString museum = QStringLiteral(TEST_DATA) + u"/museum/museum-pg15-gzip.dump"_s;

/// What takes the keyboard in this part of the tree that assistive technology sees, and has no name there.
QStringList namelessBelow(QAccessibleInterface &element)
{
    QStringList nameless;
    const QAccessible::State state = element.state();
    const QWidget *widget = qobject_cast<QWidget *>(element.object());
    const bool isReached = state.focusable && !state.disabled && widget && widget->isVisible()
        && (widget->focusPolicy() & Qt::TabFocus);
    if (isReached && element.text(QAccessible::Name).trimmed().isEmpty())
        nameless += QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    for (int i = 0; i < element.childCount(); ++i) {
        // Cells are described by their table.
        QAccessibleInterface *child = element.child(i);
        if (child && child->isValid() && child->object())
            nameless += namelessBelow(*child);
    }
    return nameless;
}

QPalette highContrast()
{
    QPalette palette(Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
                            QPalette::PlaceholderText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

/// A window with an archive that is open and a history with runs.
struct FullWindow {
    Room room;
    std::unique_ptr<MainWindow> window;

    FullWindow()
    {
        room.tools.take(ClientTools()); // nobody searches in a test
        const auto store = HistoryStore::open(room.places);
        if (!store || !RunSamples::fill(**store, QDateTime::currentDateTimeUtc()))
            qFatal("the history cannot be filled");
        window = std::make_unique<MainWindow>(room.context);
        window->show();
        window->openArchive(museum);
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([&] { return !room.jobs.isBusy(JobLane::Interactive); }, 20'000))
            qFatal("the page does not come to rest");
    }
    void show(const Page &page)
    {
        window->showPage(&page);
        settle();
    }
};

} // namespace

/// What holds on every page that the window has, also on one that will come.
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTakesTheKeyboardHasAName()
    {
        FullWindow w;
        const auto pages = w.window->findChildren<Page *>();
        QVERIFY(pages.size() >= 4);
        for (const Page *page : pages) {
            w.show(*page);
            QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(w.window.get());
            QVERIFY(tree);
            const QStringList nameless = namelessBelow(*tree);
            QVERIFY2(nameless.isEmpty(), qPrintable(page->objectName() + u":\n"_s + nameless.join(u'\n')));
        }
    }

    void theWalkFindsWhatHasNoName()
    {
        QWidget window;
        QTreeView tree(&window); // a label beside it would have helped
        tree.setObjectName(u"nameless"_s);
        window.show();
        QCOMPARE(namelessBelow(*QAccessible::queryAccessibleInterface(&window)),
                 QStringList{u"QTreeView nameless"_s});
    }

    void aPageCanBeRead_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("from right to left") << Qt::RightToLeft << QApplication::palette();
        QTest::newRow("with high contrast") << Qt::LeftToRight << highContrast();
    }
    void aPageCanBeRead()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QPalette, palette);
        const auto back = qScopeGuard([before = QApplication::palette()] {
            QApplication::setLayoutDirection(Qt::LeftToRight);
            QApplication::setPalette(before);
        });
        QApplication::setLayoutDirection(direction);
        QApplication::setPalette(palette);
        FullWindow w;
        const QString folder = qEnvironmentVariable("BELAY_PICTURES"); // to look at them
        for (const Page *page : w.window->findChildren<Page *>()) {
            w.show(*page);
            const QImage image = w.window->grab().toImage();
            QVERIFY(!image.isNull());
            if (!folder.isEmpty())
                QVERIFY(image.save(folder + u'/' + page->objectName() + u'-'
                                   + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')
                                   + u".png"_s));
            const auto *rail = w.window->findChild<QWidget *>(u"navigationRail"_s);
            const bool isRight =
                rail->mapTo(w.window.get(), QPoint()).x() > page->mapTo(w.window.get(), QPoint()).x();
            QCOMPARE(isRight, direction == Qt::RightToLeft);
        }
    }

    void theWindowComesBackAsItWas()
    {
        Room room;
        room.tools.take(ClientTools());
        int width = 0;
        QByteArray splitter;
        const auto tree = [](const MainWindow &window) {
            return window.inspectPage()->findChild<QTreeView *>(u"entryTree"_s);
        };
        const auto split = [](const MainWindow &window) {
            return window.historyPage()->findChild<QSplitter *>(u"historySplitter"_s);
        };
        {
            MainWindow window(room.context);
            window.resize(860, 700); // no larger than the screen of a test
            window.show();
            window.showPage(window.historyPage());
            split(window)->setSizes({100, 400});
            splitter = split(window)->saveState();
            width = tree(window)->header()->sectionSize(1) + 37;
            tree(window)->header()->resizeSection(1, width);
            window.close();
        }
        MainWindow window(room.context);
        window.show();
        QCOMPARE(window.size(), QSize(860, 700));
        QCOMPARE(window.findChild<QLabel *>(u"pageTitle"_s)->text(), window.historyPage()->title());
        QCOMPARE(tree(window)->header()->sectionSize(1), width);
        QCOMPARE(split(window)->saveState(), splitter);
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
