// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/historypictures.h"

#include "ui/history/historypage.h"
#include "ui/history/reportwriter.h"
#include "ui/history/runfilterbar.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Belay {

void shootHistory(const Shooting &shoot, Room &room, MainWindow &window)
{
    window.showPage(window.historyPage());
    settle(room.jobs);
    auto *table = window.findChild<QTableView *>(u"historyTable"_s);
    for (const int row : {0, 1, 2}) {
        table->selectRow(row);
        settle(room.jobs);
        shoot.take(window, u"history-run%1"_s.arg(row));
    }
    auto *details = window.findChild<QScrollArea *>(u"runScroll"_s);
    table->selectRow(1);
    settle(room.jobs);
    details->verticalScrollBar()->setValue(details->verticalScrollBar()->maximum() / 3);
    shoot.take(window, u"history-steps"_s);
    details->verticalScrollBar()->setValue(details->verticalScrollBar()->maximum());
    shoot.take(window, u"history-log"_s);
    auto *filters = window.findChild<RunFilterBar *>();
    filters->setChoice({.operatorName = u"anna"_s, .from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30)});
    settle(room.jobs);
    shoot.take(window, u"history-filtered"_s);
    filters->clear();
    settle(room.jobs);
    window.findChild<QPushButton *>(u"historyCharts"_s)->click();
    settle(room.jobs);
    auto *tabs = window.findChild<QTabWidget *>(u"trendsTabs"_s);
    for (const int tab : {0, 1, 2}) {
        tabs->setCurrentIndex(tab);
        shoot.take(window, u"history-charts%1"_s.arg(tab));
    }
    window.findChild<QPushButton *>(u"historyCharts"_s)->click();
    settle(room.jobs);
    auto *writer = window.findChild<ReportWriter *>();
    writer->writeList({}, ReportFormat::Pdf, shoot.path(u"history-list"_s, u"pdf"_s));
    writer->writeRun(u"20261120T161000Z-000002"_s, ReportFormat::Pdf, shoot.path(u"history-run"_s, u"pdf"_s));
    writer->writeRun(u"20261120T161000Z-000002"_s, ReportFormat::Html, shoot.path(u"history-run"_s, u"html"_s));
    settle(room.jobs);
}

} // namespace Belay
