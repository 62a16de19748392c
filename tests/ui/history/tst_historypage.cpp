// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyruns.h"
#include "tests/ui/history/runsamples.h"
#include "tests/ui/restore/room.h"
#include "tests/ui/shell/accessibilitywalk.h"
#include "ui/history/barchart.h"
#include "ui/history/historypage.h"
#include "ui/history/reportpdf.h"
#include "ui/history/reportwriter.h"
#include "ui/history/rundetailview.h"
#include "ui/history/runfilterbar.h"
#include "ui/history/runtablemodel.h"
#include "ui/history/savedfiltermenu.h"
#include "ui/shell/badge.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTimeZone>

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

    void serverAndPersonCombine()
    {
        Shown shown;
        shown.fill();
        shown.show();
        auto *filters = shown.page.findChild<RunFilterBar *>();
        auto *server = shown.find<QComboBox>(u"historyServer"_s);
        QTRY_COMPARE(server->count(), 2); // names are read beside the runs
        filters->setChoice({.server = u"db.example.org:5432"_s, .operatorName = u"anna"_s, .verdict = Verdict::Degraded});
        QTRY_COMPARE(shown.rows(), 1);
        QCOMPARE(server->currentText(), u"db.example.org:5432"_s);
        QCOMPARE(filters->choice().operatorName, u"anna"_s);
    }

    void aPeriodBetweenTwoDaysShowsItsDates()
    {
        Shown shown;
        shown.fill();
        shown.show();
        auto *filters = shown.page.findChild<RunFilterBar *>();
        const RunChoice choice{.from = QDate(2001, 1, 1), .to = QDate(2001, 1, 2)};
        filters->setChoice(choice);
        QVERIFY(shown.find<QWidget>(u"historyFrom"_s)->isVisible());
        QCOMPARE(filters->choice(), choice);
        QTRY_COMPARE(shown.rows(), 0);
        shown.find<QPushButton>(u"historyClearFilters"_s)->click();
        QVERIFY(!shown.find<QWidget>(u"historyFrom"_s)->isVisible());
        QTRY_COMPARE(shown.rows(), 4);
    }

    void filtersAreKeptUnderTheirNames()
    {
        Shown shown;
        shown.fill();
        shown.show();
        auto *filters = shown.page.findChild<RunFilterBar *>();
        auto *saved = shown.page.findChild<SavedFilterMenu *>();
        filters->setChoice({.operatorName = u"bruno"_s});
        saved->save(u"What Bruno & Co did"_s);
        filters->clear();
        QTRY_COMPARE(shown.rows(), 4);
        QCOMPARE(shown.room.settings.load()->savedFilters.size(), 1U); // in the file
        Q_EMIT saved->menu()->aboutToShow();
        QAction *action = saved->menu()->actions().constFirst();
        QCOMPARE(action->text(), u"What Bruno && Co did"_s);
        action->trigger();
        QTRY_COMPARE(shown.rows(), 1);
        saved->remove(u"What Bruno & Co did"_s);
        QVERIFY(shown.room.settings.load()->savedFilters.empty());
    }

    void theDetailShowsTablesLogAndDeadline()
    {
        Shown shown;
        shown.fill();
        shown.show();
        shown.choose(u"20261120T161000Z-000002"_s);
        const auto *tables = shown.find<QTableView>(u"verifiedTables"_s)->model();
        QCOMPARE(tables->rowCount(), 3);
        QCOMPARE(tables->index(0, 0).data().toString(), u"public.orders"_s); // what differs comes first
        QCOMPARE(tables->index(0, 3).data().toString(), u"Different"_s);
        QCOMPARE(tables->index(2, 3).data().toString(), u"Equal"_s);
        const QString log = shown.find<QPlainTextEdit>(u"runLogText"_s)->toPlainText();
        QVERIFY(log.contains(u"Take the safety backup: Done, after 3 min 4 s"_s));
        QVERIFY(shown.find<QLabel>(u"undoDeadline"_s)->isVisible());
        QVERIFY(shown.find<QLabel>(u"undoDeadline"_s)->text().startsWith(u"An undo takes an instant until"_s));
    }

    void chartsHaveTheirTables()
    {
        Shown shown;
        shown.fill();
        shown.show();
        shown.find<QPushButton>(u"historyCharts"_s)->click();
        auto *months = shown.find<BarChart>(u"monthsChart"_s);
        QTRY_VERIFY(!months->data().columns.empty());
        double runs = 0;
        for (const ChartColumn &column : months->data().columns)
            runs += column.total();
        QCOMPARE(runs, 3.0); // the interrupted one has no result
        QCOMPARE(shown.find<QComboBox>(u"trendsDatabase"_s)->currentText(), u"shop"_s); // of the latest run
        const auto *durations = shown.find<BarChart>(u"durationsChart"_s);
        QCOMPARE(durations->data().columns.size(), 2U);
        QCOMPARE(durations->data().columns.back().total(), 600.0);
        QCOMPARE(shown.find<QTableWidget>(u"durationsTable"_s)->rowCount(), 2);
        QCOMPARE(shown.find<QTableWidget>(u"durationsTable"_s)->item(0, 1)->text(), u"10 min 0 s"_s);
        QVERIFY(!months->accessibleName().isEmpty() && !months->accessibleDescription().isEmpty());
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        Shown shown;
        shown.fill();
        shown.show();
        shown.choose(u"20261120T161000Z-000002"_s);
        QCOMPARE(namelessWidgets(shown.page), QStringList());
    }

    void axesHaveRoundSteps_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("step");
        QTest::newRow("runs") << 7.0 << int(ChartUnit::Runs) << 2.0;
        QTest::newRow("few runs") << 1.0 << int(ChartUnit::Runs) << 1.0;
        QTest::newRow("many runs") << 2345.0 << int(ChartUnit::Runs) << 1000.0;
        QTest::newRow("seconds") << 1.0 << int(ChartUnit::Seconds) << 0.5;
        QTest::newRow("minutes") << 600.0 << int(ChartUnit::Seconds) << 300.0;
        QTest::newRow("hours") << 4.0 * 3600 << int(ChartUnit::Seconds) << 3600.0;
        QTest::newRow("days") << 9.0 * 86400 << int(ChartUnit::Seconds) << 3.0 * 86400;
        QTest::newRow("bytes") << 1.8e9 << int(ChartUnit::Bytes) << 5e8;
    }
    void axesHaveRoundSteps()
    {
        QFETCH(double, most);
        QFETCH(int, unit);
        QTEST(axisStep(most, static_cast<ChartUnit>(unit)), "step");
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("csv") << int(ReportFormat::Csv) << "run_id,kind,"_ba;
        QTest::newRow("html") << int(ReportFormat::Html) << "<!DOCTYPE html>"_ba;
        QTest::newRow("pdf") << int(ReportFormat::Pdf) << "%PDF-1."_ba;
        QTest::newRow("json") << int(ReportFormat::Json) << "[\n{"_ba;
    }
    void everyFormatIsWritten()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, beginning);
        Shown shown;
        shown.fill();
        auto *writer = shown.page.findChild<ReportWriter *>();
        QSignalSpy written(writer, &ReportWriter::written);
        const QString path = shown.room.folder.filePath(u"list"_s);
        writer->writeList({}, static_cast<ReportFormat>(format), path);
        QVERIFY(written.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith(beginning));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        writer->writeRun(u"20261120T161000Z-000002"_s, static_cast<ReportFormat>(format), shown.room.folder.filePath(u"run"_s));
        QVERIFY(written.wait());
        QVERIFY(QFileInfo(shown.room.folder.filePath(u"run"_s)).size() > 1000);
    }

    void whatCannotBeWrittenIsSaid()
    {
        Shown shown;
        shown.fill();
        auto *writer = shown.page.findChild<ReportWriter *>();
        QSignalSpy failed(writer, &ReportWriter::failed);
        writer->writeRun(u"no such run"_s, ReportFormat::Pdf, shown.room.folder.filePath(u"run"_s));
        QVERIFY(failed.wait());
        writer->writeList({}, ReportFormat::Csv, shown.room.folder.filePath(u"no/such/folder"_s));
        QVERIFY(failed.wait());
        QVERIFY(!QFileInfo::exists(shown.room.folder.filePath(u"run"_s)));
    }

    void aLongReportHasPages()
    {
        QByteArray html = "<html><body><table>";
        for (int i = 0; i < 200; ++i)
            html += "<tr><td>row</td></tr>";
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        JobContext context;
        QVERIFY(writePdf(html + "</table></body></html>", PdfPages::Upright, buffer, context));
        QVERIFY(buffer.data().count("/Type /Page\n") >= 3);
        std::stop_source stop;
        stop.request_stop();
        JobContext stopped(stop.get_token());
        QCOMPARE(writePdf(html, PdfPages::Upright, buffer, stopped).error().code, ErrorCode::Cancelled);
    }

    void aPdfOfTooManyRunsIsRefused()
    {
        Shown shown;
        QVERIFY(writeManyRuns(shown.room.places, ReportWriter::mostRunsInPdf + 1));
        auto *writer = shown.page.findChild<ReportWriter *>();
        QSignalSpy failed(writer, &ReportWriter::failed);
        writer->writeList({}, ReportFormat::Pdf, shown.room.folder.filePath(u"book"_s));
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().value<Error>().message.startsWith(u"A PDF takes at most "_s));
        QVERIFY(!QFileInfo::exists(shown.room.folder.filePath(u"book"_s)));
    }

    void farLinesAreReadWhenTheyAreLookedAt()
    {
        Shown shown;
        QVERIFY(writeManyRuns(shown.room.places, 5000));
        shown.show();
        QCOMPARE(shown.rows(), 5000);
        const auto person = [&](int row) { return shown.table()->model()->index(row, RunTableModel::Person).data().toString(); };
        QCOMPARE(person(0), u"person-2"_s); // 5000 % 7
        QCOMPARE(person(4999), QString());
        shown.table()->scrollToBottom();
        QTRY_COMPARE(person(4999), u"person-1"_s);
        QCOMPARE(person(2500), QString()); // nobody looked there
        shown.choose(manyRunsId(1));
    }

    /// Whoever reads on is not thrown back to the top when a run ends somewhere, nor loses what was chosen.
    void aReloadLeavesThePlaceAlone()
    {
        Shown shown;
        QVERIFY(writeManyRuns(shown.room.places, 3000));
        shown.show();
        shown.choose(manyRunsId(1500));
        const auto top = [&] {
            return shown.table()->model()->index(shown.table()->rowAt(0), 0).data(RunTableModel::RunIdRole).toString();
        };
        const auto current = [&] { return shown.table()->currentIndex().data(RunTableModel::RunIdRole).toString(); };
        shown.table()->scrollTo(shown.table()->model()->index(2000, 0), QAbstractItemView::PositionAtTop); // away from what is chosen
        const QString before = top();
        QVERIFY(before != manyRunsId(3000));
        const QDateTime later(QDate(2027, 1, 1), QTime(12, 0), QTimeZone::UTC);
        const auto store = HistoryStore::open(shown.room.places);
        QVERIFY(store && RunSamples::fill(**store, later)); // newer ones
        shown.page.reload();
        QVERIFY(shown.loaded.wait());
        QCOMPARE(shown.rows(), 3004);
        QCOMPARE(top(), before);
        QCOMPARE(current(), manyRunsId(1500));

        shown.table()->scrollToTop(); // there, what is new is seen
        const QString newest = top();
        const RunStart another = RunSamples::start(u"newest"_s, u"shop"_s, later.addSecs(60));
        QVERIFY((*store)->beginRun(another));
        shown.page.reload();
        QVERIFY(shown.loaded.wait());
        QCOMPARE(top(), u"newest"_s);
        QVERIFY(top() != newest);
        QCOMPARE(current(), manyRunsId(1500));
    }

    /// The list is read while an export that takes long is being written.
    void anExportLetsTheListBeRead()
    {
        Shown shown;
        QVERIFY(writeManyRuns(shown.room.places, 5000));
        shown.show();
        auto *writer = shown.page.findChild<ReportWriter *>();
        QSignalSpy written(writer, &ReportWriter::written);
        QSignalSpy failed(writer, &ReportWriter::failed);
        QSemaphore begun;
        QSemaphore go;
        shown.room.jobs.submit<void>(JobLane::Background, u"another export"_s, [&](JobContext &) -> Expected<> {
            begun.release();
            go.acquire();
            return {};
        }, nullptr, {});
        begun.acquire();
        writer->writeList({}, ReportFormat::Csv, shown.room.folder.filePath(u"list.csv"_s)); // waits for that one
        shown.table()->scrollToBottom();
        const auto *model = shown.table()->model();
        QTRY_COMPARE(model->index(4999, RunTableModel::Person).data().toString(), u"person-1"_s);
        QCOMPARE(written.count(), 0);
        go.release();
        QVERIFY(written.wait());
        QCOMPARE(failed.count(), 0);
    }

    void theModelKeepsItsPromises()
    {
        RunTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.missingBlock(0, 0));
        std::vector<QString> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.push_back(QString::number(i));
        model.setIds(ids);
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(model.rowOf(u"9999"_s), 9999);
        QCOMPARE(model.rowOf(u"x"_s), -1);
        const auto text = [&](int row) { return model.index(row, RunTableModel::Database).data().toString(); };
        QCOMPARE(text(5), QString());
        QCOMPARE(model.missingBlock(0, 300).value(), 0);
        // One of the block is gone from the history meanwhile.
        std::vector<RunSummary> lines;
        for (const QString &id : model.idsOf(0)) {
            if (id != u"3")
                lines.push_back({.start = RunSamples::start(id, u"db"_s + id, QDateTime::currentDateTimeUtc())});
        }
        model.setLines(0, lines);
        QCOMPARE(text(2), u"db2"_s);
        QCOMPARE(text(3), QString());
        QCOMPARE(text(4), u"db4"_s);
        QCOMPARE(model.missingBlock(0, 300).value(), 1);
        QCOMPARE(model.idsOf(78).size(), 10'000U - 78 * 128);
        QVERIFY(model.idsOf(79).empty());
        for (int block = 0; block <= 78; ++block) // what is far from the last look is forgotten
            model.setLines(block, {});
        QCOMPARE(model.missingBlock(0, 10).value(), 0);
        QVERIFY(!model.missingBlock(9'990, 9'999));
        model.setIds({});
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
