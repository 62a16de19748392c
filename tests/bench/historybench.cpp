// SPDX-License-Identifier: GPL-3.0-or-later
// belay_history_bench [PICTURE]: makes a history of 100,000 runs, scrolls, filters and exports it in the History page as a
// person would, and prints for each how long it took and the longest moment in which the window answered to nothing. PICTURE
// is where a screenshot goes.
#include "tests/bench/watch.h"
#include "tests/support/manyruns.h"
#include "tests/ui/restore/room.h"
#include "ui/history/barchart.h"
#include "ui/history/historypage.h"
#include "ui/history/reportwriter.h"
#include "ui/history/runfilterbar.h"
#include "ui/history/runtablemodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeZone>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 100'000;

/// Waits until every line that is seen is known.
void waitForLines(const QTableView &table)
{
    const bool areKnown = QTest::qWaitFor([&] {
        const int last = table.rowAt(table.viewport()->height() - 1);
        const auto *model = qobject_cast<const RunTableModel *>(table.model());
        return !model->missingBlock(table.rowAt(0), last < 0 ? model->rowCount() - 1 : last);
    });
    if (!areKnown)
        qFatal("the lines were not read");
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    Room room;
    if (const auto made = writeManyRuns(room.places, runs); !made)
        qFatal("%s", qPrintable(made.error().detail));
    HistoryPage page(room.context);
    page.resize(1200, 800);
    page.show();
    QSignalSpy loaded(&page, &HistoryPage::loaded);
    auto *table = page.findChild<QTableView *>(u"historyTable"_s);
    const auto waitForRuns = [&](int count) {
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() == count; }, 20'000))
            qFatal("the list has %d runs", table->model()->rowCount());
        waitForLines(*table);
    };

    std::printf("| in the window, 100,000 runs | time | longest pause |\n| --- | --- | --- |\n");
    Watch watch;
    watch.measure("History opens, until the runs are there", [&] {
        page.activated();
        waitForRuns(runs);
    });
    const auto press = [&](Qt::Key key, int times) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(table, key);
            QCoreApplication::processEvents();
        }
    };
    table->setFocus();
    watch.measure("200 pages down", [&] {
        press(Qt::Key_PageDown, 200);
        waitForLines(*table);
    });
    watch.measure("to the end and back, 20 times", [&] {
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
            waitForLines(*table);
            QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
            waitForLines(*table);
        }
    });
    watch.measure("drag the scroll bar over all, 500 steps", [&] {
        QScrollBar *bar = table->verticalScrollBar();
        for (int i = 0; i <= 500; ++i) {
            bar->setValue(int(qint64(bar->maximum()) * i / 500));
            QCoreApplication::processEvents();
        }
        waitForLines(*table);
    });
    auto *search = page.findChild<QLineEdit *>(u"historySearch"_s);
    watch.measure("filter by typing run 9999", [&] {
        for (const QChar c : u"run 9999"_s) {
            QTest::keyClick(search, c.toLatin1());
            QCoreApplication::processEvents();
        }
        waitForRuns(11); // 9999 and 99990 to 99999
    });
    auto *filters = page.findChild<RunFilterBar *>();
    watch.measure("no filter again", [&] {
        filters->clear();
        waitForRuns(runs);
    });
    watch.measure("database, server, person and result at once", [&] {
        filters->setChoice({.database = u"database-11"_s, .server = u"server-1:5432"_s, .operatorName = u"person-3"_s, .verdict = Verdict::Failed});
        waitForRuns(96);
    });
    if (argc > 1 && !page.grab().save(QString::fromLocal8Bit(argv[1])))
        qFatal("cannot save the picture");
    filters->clear();
    waitForRuns(runs);
    watch.measure("charts of all", [&] {
        page.findChild<QPushButton *>(u"historyCharts"_s)->click();
        const auto *months = page.findChild<BarChart *>(u"monthsChart"_s);
        if (!QTest::qWaitFor([&] { return !months->data().columns.empty(); }, 20'000))
            qFatal("no charts");
    });
    auto *writer = page.findChild<ReportWriter *>();
    const auto write = [&](const RunFilter &filter, ReportFormat format) {
        QSignalSpy written(writer, &ReportWriter::written);
        writer->writeList(filter, format, room.folder.filePath(u"export"_s));
        if (!written.wait(120'000))
            qFatal("nothing was written");
    };
    watch.measure("all of them into CSV", [&] { write({}, ReportFormat::Csv); });
    watch.measure("all of them into HTML", [&] { write({}, ReportFormat::Html); });
    const QDateTime half = QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC).addSecs(60 * runs / 2);
    watch.measure("1,000 of one database into PDF", [&] { write({.database = u"database-11"_s, .from = half}, ReportFormat::Pdf); });
    return 0;
}
