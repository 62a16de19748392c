// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/runsamples.h"
#include "tests/ui/restore/room.h"
#include "ui/history/historypage.h"
#include "ui/history/rundetailview.h"
#include "ui/history/runtablemodel.h"
#include "ui/shell/badge.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

struct Shown {
    Room room;
    HistoryPage page{room.context};
    QSignalSpy loaded{&page, &HistoryPage::loaded};

    void fill()
    {
        const auto store = HistoryStore::open(room.places);
        QVERIFY(store);
        QVERIFY(RunSamples::fill(**store, QDateTime::currentDateTimeUtc()));
    }
    void show()
    {
        page.resize(1000, 700);
        page.show();
        page.activated();
        QVERIFY(loaded.wait());
    }
    QTableView *table() { return page.findChild<QTableView *>(u"historyTable"_s); }
    template <typename T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    int rows() { return table()->model()->rowCount(); }
    void choose(const QString &runId)
    {
        const auto *model = qobject_cast<RunTableModel *>(table()->model());
        table()->selectRow(model->rowOf(runId));
        auto *detail = page.findChild<RunDetailView *>();
        QTRY_COMPARE(detail->runId(), runId);
    }
};

} // namespace

class TestHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyHistorySaysWhatToDo()
    {
        Shown shown;
        shown.show();
        auto *button = shown.find<QPushButton>(u"historyRestoreFirst"_s);
        QVERIFY(button->isVisible());
        QSignalSpy requested(&shown.page, &HistoryPage::restoreRequested);
        button->click();
        QCOMPARE(requested.count(), 1);
    }

    void runsAreListedLatestFirst()
    {
        Shown shown;
        shown.fill();
        shown.show();
        QCOMPARE(shown.rows(), 4);
        const QAbstractItemModel *model = shown.table()->model();
        QCOMPARE(model->index(0, RunTableModel::Database).data().toString(), u"shop"_s);
        QCOMPARE(model->index(0, RunTableModel::Outcome).data().toString(), u"Complete"_s);
        QCOMPARE(model->index(2, RunTableModel::Outcome).data().toString(), u"Interrupted"_s);
        QCOMPARE(model->index(3, RunTableModel::Person).data().toString(), u"bruno"_s);
    }

    void filtersNarrowTheList()
    {
        Shown shown;
        shown.fill();
        shown.show();
        auto *search = shown.find<QLineEdit>(u"historySearch"_s);
        QTest::keyClicks(search, u"crm"_s);
        QTRY_COMPARE(shown.rows(), 1);
        shown.find<QPushButton>(u"historyClearFilters"_s)->click();
        QTRY_COMPARE(shown.rows(), 4);
        auto *person = shown.find<QComboBox>(u"historyPerson"_s);
        person->setCurrentIndex(person->findText(u"bruno"_s));
        Q_EMIT person->activated(person->currentIndex());
        QTRY_COMPARE(shown.rows(), 1);
        shown.find<QPushButton>(u"historyClearFilters"_s)->click();
        QTRY_COMPARE(shown.rows(), 4);
        auto *period = shown.find<QComboBox>(u"historyPeriod"_s);
        period->setCurrentIndex(1);
        Q_EMIT period->activated(1);
        QTRY_COMPARE(shown.rows(), 2);
    }

    void aRunThatChangedItsTargetOffersItsUndo()
    {
        Shown shown;
        shown.fill();
        shown.show();
        QSignalSpy requested(&shown.page, &HistoryPage::undoRequested);
        shown.choose(u"20261121T101500Z-000001"_s);
        auto *undo = shown.find<QPushButton>(u"undoRun"_s);
        QVERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.first().first().toString(), u"20261121T101500Z-000001"_s);
        QVERIFY(shown.find<QWidget>(u"runPlan"_s));
        QVERIFY(shown.find<QWidget>(u"runArtefacts"_s));
    }

    void aRunThatChangedNothingOffersNone()
    {
        Shown shown;
        shown.fill();
        shown.show();
        shown.choose(u"20261118T090000Z-000004"_s);
        QVERIFY(!shown.find<QPushButton>(u"undoRun"_s)->isVisible());
        QCOMPARE(shown.find<QLabel>(u"runSentence"_s)->text(),
                 u"The safety backup failed. The database crm was not changed."_s);
    }

    void errorsAreShownByCause()
    {
        Shown shown;
        shown.fill();
        shown.show();
        shown.choose(u"20261120T161000Z-000002"_s);
        const auto labels = shown.find<QWidget>(u"runErrors"_s)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().startsWith(u"The role “reader” does not exist on this server. (2"_s);
        }));
    }

    void anInterruptedRunIsMarked()
    {
        Shown shown;
        shown.fill();
        shown.show();
        shown.choose(u"20261119T090000Z-000003"_s);
        QCOMPARE(shown.find<Badge>(u"runVerdict"_s)->appearance().text, u"Interrupted"_s);
        QVERIFY(shown.find<QWidget>(u"messagePanel"_s));
        QVERIFY(!shown.find<QPushButton>(u"undoRun"_s)->isVisible());
    }

    void aRunCanBeAskedFor()
    {
        Shown shown;
        shown.fill();
        shown.show();
        shown.page.showRun(u"20261120T161000Z-000002"_s);
        QTRY_COMPARE(shown.page.findChild<RunDetailView *>()->runId(), u"20261120T161000Z-000002"_s);
    }

    void theModelKeepsItsPromises()
    {
        RunTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns({{.start = RunSamples::start(u"a"_s, u"x"_s, QDateTime::currentDateTimeUtc())},
                       {.start = RunSamples::start(u"b"_s, u"y"_s, QDateTime::currentDateTimeUtc())}});
        QCOMPARE(model.rowOf(u"b"_s), 1);
        QCOMPARE(model.rowOf(u"c"_s), -1);
        model.setRuns({});
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
