// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/restore/room.h"
#include "tests/ui/shell/accessibilitywalk.h"
#include "ui/help/bundledialog.h"
#include "ui/help/checkupmodel.h"
#include "ui/help/guidebrowser.h"
#include "ui/help/guidelistmodel.h"
#include "ui/help/helppage.h"
#include "ui/shell/helplink.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagepanel.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

struct Shown {
    Room room;
    HelpPage page{room.context};

    Shown()
    {
        page.resize(1000, 700);
        page.show();
    }
    template <typename T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    QString text() { return find<GuideBrowser>(u"guideBrowser"_s)->toPlainText(); }
    QAbstractItemModel *list() { return find<QListView>(u"helpList"_s)->model(); }
};

} // namespace

class TestHelpPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableHasItsHeadingInOneLine()
    {
        Shown shown;
        shown.page.showRunbook(u"database-down"_s);
        const auto frames = shown.find<GuideBrowser>(u"guideBrowser"_s)->document()->rootFrame()->childFrames();
        const auto table = std::ranges::find_if(frames, [](QTextFrame *frame) { return qobject_cast<QTextTable *>(frame) != nullptr; });
        QVERIFY(table != frames.end());
        for (const int column : {0, 1}) {
            const QTextTableCell cell = qobject_cast<QTextTable *>(*table)->cellAt(0, column);
            QCOMPARE(cell.firstCursorPosition().block(), cell.lastCursorPosition().block());
            QCOMPARE(cell.firstCursorPosition().block().text(), column == 0 ? u"you see"_s : u"do"_s);
            QVERIFY(cell.lastCursorPosition().charFormat().fontWeight() >= QFont::Bold);
        }
    }

    void theFirstRunbookIsShown()
    {
        Shown shown;
        QVERIFY(shown.text().startsWith("Database down"_L1));
        QVERIFY(shown.list()->rowCount() > 100);
        QCOMPARE(namelessWidgets(shown.page), QStringList());
    }

    void whatIsTypedIsSearched()
    {
        Shown shown;
        auto *search = shown.find<QLineEdit>(u"helpSearch"_s);
        QTest::keyClicks(search, u"pg_resetwal"_s);
        QVERIFY(shown.list()->rowCount() > 0 && shown.list()->rowCount() < 10);
        QVERIFY(shown.text().contains("pg_resetwal"_L1));
        search->setText(u"ERROR:  role \"reader\" does not exist"_s);
        QVERIFY(shown.text().contains("map it to another"_L1));
        search->setText(u"xyzzy"_s);
        QCOMPARE(shown.list()->rowCount(), 0);
        search->clear();
        QVERIFY(shown.list()->rowCount() > 100);
    }

    void linksLeadFromPageToPageAndNowhereElse()
    {
        Shown shown;
        shown.page.showRunbook(u"before-a-restore"_s);
        QVERIFY(shown.text().startsWith("Checklist before a restore"_L1));
        auto *browser = shown.find<GuideBrowser>(u"guideBrowser"_s);
        QSignalSpy requested(browser, &GuideBrowser::runbookRequested);
        Q_EMIT browser->anchorClicked(QUrl(u"https://example.org/x"_s));
        Q_EMIT browser->anchorClicked(QUrl(u"file:///etc/passwd"_s));
        QCOMPARE(requested.size(), 0);
        QVERIFY(!browser->loadResource(0, QUrl(u"https://example.org/x.png"_s)).isValid());
        Q_EMIT browser->anchorClicked(QUrl(u"roll-back.md"_s));
        QVERIFY(shown.text().startsWith("Roll back"_L1));
        shown.page.showRunbook(u"nowhere"_s);
        QVERIFY(shown.text().startsWith("Roll back"_L1));
    }

    void anExplanationLeadsToItsRunbook()
    {
        Shown shown;
        shown.page.showExplanation(u"resources.disk_full"_s);
        QVERIFY(shown.text().startsWith("A disk is full."_L1));
        Q_EMIT shown.find<GuideBrowser>(u"guideBrowser"_s)->anchorClicked(QUrl(u"disk-full.md"_s));
        QVERIFY(shown.text().startsWith("Disk full"_L1));
    }

    void thisComputerIsChecked()
    {
        Shown shown;
        auto *table = shown.find<QTableView>(u"checkupTable"_s);
        const QAbstractItemModelTester tester(table->model());
        shown.find<QPushButton>(u"checkComputer"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 10, 30'000);
        QVERIFY(table->isVisible());
        QVERIFY(shown.find<QPushButton>(u"checkAgain"_s)->isEnabled());
        QVERIFY(!shown.find<QLabel>(u"checkupSummary"_s)->text().isEmpty());
        QCOMPARE(namelessWidgets(shown.page), QStringList());
    }

    void theBundleIsShownBeforeItIsWritten()
    {
        Shown shown;
        shown.find<QPushButton>(u"makeBundle"_s)->click();
        auto *dialog = shown.find<BundleDialog>(u"bundleDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *files = dialog->findChild<QListWidget *>(u"bundleFiles"_s);
        auto *save = dialog->findChild<QPushButton *>(u"saveBundle"_s);
        QVERIFY(!save->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(files->count() > 5, 30'000);
        QVERIFY(save->isEnabled());
        files->setCurrentRow(1);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(u"bundleContent"_s)->toPlainText().contains("\"program\""_L1));
        const QString path = shown.room.folder.filePath(u"bundle.zip"_s);
        dialog->save(path);
        QVERIFY(QFileInfo(path).size() > 1000);
        dialog->save(path); // nothing is overwritten
        QVERIFY(dialog->findChild<MessagePanel *>()->isVisible());
        QCOMPARE(namelessWidgets(*dialog), QStringList());
    }

    void aMessageExplainsItselfAndOpensItsRunbook()
    {
        Room room;
        MainWindow window(room.context);
        window.show();
        const Error error{.code = ErrorCode::QueryFailed,
                          .message = u"It failed."_s,
                          .detail = u"SQLSTATE 42704: ERROR:  role \"reader\" does not exist"_s,
                          .remedy = {}};
        window.showFailure(error);
        MessagePanel *panel = nullptr;
        for (MessagePanel *candidate : window.findChildren<MessagePanel *>()) {
            if (candidate->message().what == error.message)
                panel = candidate;
        }
        QVERIFY(panel);
        QVERIFY(panel->message().cause.startsWith("The role reader does not exist on this server."_L1));
        QVERIFY(panel->message().remedy.contains("--map-role"_L1));
        auto *open = panel->findChild<QPushButton *>(u"messageRunbook"_s);
        QVERIFY(open->isVisible());
        open->click();
        QVERIFY(window.helpPage()->isVisible());
        QVERIFY(window.helpPage()->findChild<GuideBrowser *>(u"guideBrowser"_s)->toPlainText().startsWith("Missing extension"_L1));
    }

    void modelsKeepTheirContract()
    {
        GuideListModel list;
        const QAbstractItemModelTester listTester(&list);
        list.setHits(searchGuide({}, GuideLanguage::English));
        CheckupModel checkup;
        const QAbstractItemModelTester checkupTester(&checkup);
        checkup.setResults({{.key = u"a"_s, .title = u"A"_s, .isNeeded = false, .isGood = false, .evidence = u"b\nc"_s, .remedy = u"d"_s, .runbook = {}}});
        QCOMPARE(checkup.index(0, CheckupModel::Seen).data().toString(), u"b c"_s);
        QCOMPARE(list.rowOf(GuideKind::Explanation, u"nope"_s), -1);
    }
};

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
