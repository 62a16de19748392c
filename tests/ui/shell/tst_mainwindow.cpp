// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/runsamples.h"
#include "tests/ui/restore/room.h"
#include "tests/ui/shell/accessibilitywalk.h"
#include "ui/history/historypage.h"
#include "ui/inspect/inspectpage.h"
#include "ui/restore/restorepage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

#include <thread>

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
    template <typename T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    QString title() { return find<QLabel>(u"pageTitle"_s)->text(); }

    /// A job that runs until it is cancelled.
    void startLongJob(QSemaphore &started)
    {
        room.jobs.submit<void>(JobLane::Exclusive, u"Long work"_s,
                               [&started](JobContext &context) -> Expected<> {
                                   context.progress(
                                       {.done = 1, .total = 4, .text = u"TABLE public.orders"_s});
                                   started.release();
                                   while (!context.isCancelled())
                                       std::this_thread::yield();
                                   return context.checkNotCancelled();
                               },
                               nullptr, {});
    }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardReachesEveryPage()
    {
        Window w;
        QVERIFY(QTest::qWaitForWindowActive(&w.window));
        const std::array<const Page *, 4> pages{w.window.restorePage(), w.window.inspectPage(),
                                                w.window.historyPage(), w.window.settingsPage()};
        for (int i = 3; i >= 0; --i) {
            QTest::keyClick(&w.window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            const Page *page = pages.at(static_cast<std::size_t>(i));
            QTRY_VERIFY(page->isVisible()); // a shortcut shows the button pressed for a moment
            QCOMPARE(w.title(), page->title());
        }
    }

    void shortcutsAreVisible()
    {
        Window w;
        QVERIFY(w.find<QAbstractButton>(u"navigate-inspect"_s)->toolTip().contains(u"Ctrl+2"_s));
        QVERIFY(w.find<QAbstractButton>(u"connectionChip"_s)->toolTip().contains(u"Ctrl+L"_s));
    }

    void everyWidgetThatTakesTheKeyboardHasAName()
    {
        Window w;
        const QStringList nameless = namelessWidgets(w.window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void theChipSaysWhereOneIs()
    {
        Window w;
        auto *chip = w.find<QAbstractButton>(u"connectionChip"_s);
        QCOMPARE(chip->text(), u"No connection"_s);
        w.room.connectTo({.options = {{u"host"_s, u"db"_s}, {u"port"_s, u"5432"_s}}},
                         EnvironmentLabel::Production, u"Shop"_s);
        QCOMPARE(chip->text(), u"Production · Shop"_s);
        QCOMPARE(chip->accessibleDescription(), u"db:5432"_s);
    }

    void longWorkIsShownAndCancelled()
    {
        Window w;
        auto *bar = w.find<QWidget>(u"jobBar"_s);
        QVERIFY(!bar->isVisible());
        QSemaphore started;
        w.startLongJob(started);
        QTRY_VERIFY(bar->isVisible());
        QTRY_COMPARE(w.find<QLabel>(u"jobTitle"_s)->text(), u"Long work"_s);
        w.find<QPushButton>(u"cancelJob"_s)->click();
        QTRY_VERIFY(!bar->isVisible());
    }

    void closingAsksWhileADatabaseIsBeingChanged()
    {
        Window w;
        QSemaphore started;
        w.startLongJob(started);
        started.acquire();
        w.window.close();
        QVERIFY(w.window.isVisible());
        auto *question = w.find<QMessageBox>(u"closeQuestion"_s);
        QVERIFY(question);
        QCOMPARE(question->buttonRole(question->defaultButton()), QMessageBox::RejectRole);
        question->findChild<QPushButton *>(u"cancelAndClose"_s)->click();
        QTRY_VERIFY(!w.window.isVisible());
    }

    void closingDoesNotAskOtherwise()
    {
        Window w;
        w.window.close();
        QVERIFY(!w.window.isVisible());
    }

    void onlyDumpFilesCanBeDropped_data()
    {
        QTest::addColumn<QList<QUrl>>("urls");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("a dump") << QList{QUrl::fromLocalFile(u"/tmp/a.dump"_s)} << true;
        QTest::newRow("another file") << QList{QUrl::fromLocalFile(u"/tmp/a.sql"_s)} << false;
        QTest::newRow("two") << QList{QUrl::fromLocalFile(u"/a.dump"_s), QUrl::fromLocalFile(u"/b.dump"_s)}
                             << false;
        QTest::newRow("from the network") << QList{QUrl(u"https://example.org/a.dump"_s)} << false;
    }
    void onlyDumpFilesCanBeDropped()
    {
        QFETCH(const QList<QUrl>, urls);
        QFETCH(const bool, accepted);
        Window w;
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent event(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&w.window, &event);
        QCOMPARE(event.isAccepted(), accepted);
    }

    void aPasswordIsAskedWithoutBlocking()
    {
        Window w;
        std::optional<Expected<ConnectionParameters>> ready;
        const SavedConnection connection{.id = u"x"_s, .name = u"X"_s, .passwordSource = PasswordSource::Ask};
        w.room.connections.prepare(connection, this, [&](const auto &result) { ready = result; });
        auto *dialog = w.find<QDialog>(u"passwordDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QWidget *>(u"password"_s), u"secret"_s);
        dialog->accept();
        QVERIFY(ready && *ready);
        QCOMPARE((*ready)->password.reveal(), "secret");
    }

    void theSandboxIsOffered()
    {
        Window w;
        w.window.offerSandbox();
        auto *offer = w.find<QMessageBox>(u"sandboxOffer"_s);
        QVERIFY(offer && offer->isVisible());
        offer->reject();
    }

    /// On whatever page one is: nobody has to look at the history to learn that it was lost.
    void aHistoryThatIsGoneIsSaidAtTheStart_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("deleted") << true;
        QTest::newRow("damaged") << false;
    }
    void aHistoryThatIsGoneIsSaidAtTheStart()
    {
        QFETCH(const bool, isDeleted);
        Window w;
        const QString file = w.room.places.history();
        {
            const auto store = HistoryStore::open(w.room.places);
            QVERIFY(store && (*store)->beginRun(RunSamples::start(u"a"_s, u"shop"_s, QDateTime::currentDateTimeUtc())));
        }
        QVERIFY(isDeleted ? QFile::remove(file) : QFile::resize(file, QFileInfo(file).size() / 2));
        w.window.showPage(w.window.inspectPage());
        w.window.lookAtHistory();
        auto *what = w.find<QWidget>(u"messageArea"_s)->findChild<QLabel *>(u"messageWhat"_s);
        QTRY_VERIFY(what->isVisible());
        QVERIFY2(what->text().contains(u"A new history was begun"_s), qPrintable(what->text()));
        QCOMPARE(what->text().contains(u"It was moved to"_s), !isDeleted);
        QVERIFY(HistoryStore::open(w.room.places));
        w.window.showPage(w.window.settingsPage());
        QVERIFY(what->isVisible());
    }

    void aHistoryThatIsWholeIsNotSpokenOf()
    {
        Window w;
        w.window.lookAtHistory();
        QTRY_VERIFY(!w.room.jobs.isBusy(JobLane::Interactive));
        QVERIFY(!w.find<QWidget>(u"messageArea"_s)->isVisible());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
