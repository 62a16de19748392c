// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/trendsview.h"

#include "core/base/visibletext.h"
#include "ui/shell/appearance.h"
#include "ui/shell/format.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int mostMeasures = 200; // the latest; more are no columns but a comb
constexpr std::array verdicts{Verdict::Complete,   Verdict::Degraded,  Verdict::RolledBack,
                              Verdict::Incomplete, Verdict::Cancelled, Verdict::Failed};

/// Patterns, so that the verdicts can be told apart without colour.
Qt::BrushStyle patternOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Complete:
        return Qt::SolidPattern;
    case Verdict::Degraded:
        return Qt::BDiagPattern;
    case Verdict::RolledBack:
        return Qt::Dense4Pattern;
    case Verdict::Incomplete:
        return Qt::DiagCrossPattern;
    case Verdict::Cancelled:
        return Qt::HorPattern;
    case Verdict::Failed:
        return Qt::Dense2Pattern;
    }
    Q_UNREACHABLE();
}

QString dayText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

QString monthText(QDate first)
{
    return QLocale().toString(first, u"MMM yyyy"_s);
}

void fillTable(QTableWidget *table, const QStringList &heading, const QList<QStringList> &rows)
{
    table->clear();
    table->setColumnCount(static_cast<int>(heading.size()));
    table->setRowCount(static_cast<int>(rows.size()));
    table->setHorizontalHeaderLabels(heading);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows.at(row).at(column)));
    }
    table->resizeColumnsToContents();
}

} // namespace

TrendsView::TrendsView(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_history{.places = context.places, .shared = {}}
    , m_database(new QComboBox(this))
{
    setObjectName(u"historyTrends"_s);
    m_database->setObjectName(u"trendsDatabase"_s);
    m_database->setAccessibleName(tr("Database of the durations and sizes"));
    m_database->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_database, &QComboBox::activated, this, [this] { load(m_filter); });
    auto *caption = new QLabel(tr("&Database of the durations and sizes:"), this);
    caption->setBuddy(m_database);
    auto *choice = new QHBoxLayout;
    choice->addWidget(caption);
    choice->addWidget(m_database);
    choice->addStretch();

    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"trendsTabs"_s);
    tabs->setAccessibleName(tr("Charts"));
    m_durations = addChart(tabs, u"durations"_s, tr("Durations"));
    m_sizes = addChart(tabs, u"sizes"_s, tr("Sizes of the Archives"));
    m_months = addChart(tabs, u"months"_s, tr("Results by Month"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(choice);
    layout->addWidget(tabs, 1);
}

TrendsView::Chart TrendsView::addChart(QTabWidget *tabs, const QString &name, const QString &title)
{
    auto *splitter = new QSplitter(Qt::Horizontal, tabs);
    splitter->setChildrenCollapsible(false);
    const Chart made{.chart = new BarChart(splitter), .table = new QTableWidget(splitter)};
    made.chart->setObjectName(name + u"Chart"_s);
    made.chart->setAccessibleName(tr("Chart: %1").arg(title));
    made.table->setObjectName(name + u"Table"_s);
    made.table->setAccessibleName(tr("Table: %1").arg(title));
    made.table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made.table->setSelectionBehavior(QAbstractItemView::SelectRows);
    made.table->setTabKeyNavigation(false);
    made.table->setShowGrid(false);
    made.table->setAlternatingRowColors(true);
    made.table->verticalHeader()->hide();
    made.table->horizontalHeader()->setStretchLastSection(true);
    made.table->horizontalHeader()->setHighlightSections(false);
    made.table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    made.table->setWordWrap(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({560, 400});
    tabs->addTab(splitter, title);
    return made;
}

void TrendsView::setDatabases(const QStringList &databases)
{
    const QString chosen = m_database->currentData().toString();
    m_database->clear();
    for (const QString &database : databases)
        m_database->addItem(visible(database), database);
    m_database->setCurrentIndex(m_database->findData(chosen));
}

Expected<TrendsView::Trends> TrendsView::read(const HistoryChoice &choice, const RunFilter &filter, const QString &database)
{
    const auto history = RunQuery::open(choice);
    if (!history)
        return std::unexpected(history.error());
    RunFilter ofOne = filter;
    ofOne.database = !filter.database.isEmpty() ? filter.database : database;
    if (ofOne.database.isEmpty()) { // that of the latest run
        const auto ids = history->ids(filter);
        if (!ids)
            return std::unexpected(ids.error());
        const auto latest = history->lines(std::span(*ids).first(std::min<std::size_t>(1, ids->size())));
        if (!latest)
            return std::unexpected(latest.error());
        ofOne.database = latest->empty() ? QString() : latest->front().start.target;
    }
    auto measures = history->measures(ofOne, mostMeasures);
    auto months = history->months(filter);
    if (!measures || !months)
        return std::unexpected(!measures ? measures.error() : months.error());
    return Trends{.database = ofOne.database, .measures = std::move(*measures), .months = std::move(*months)};
}

void TrendsView::load(const RunFilter &filter)
{
    m_filter = filter;
    m_database->setEnabled(filter.database.isEmpty());
    m_context.jobs.submit<Trends>(
        JobLane::Interactive, tr("Reading the history"),
        [choice = m_history, filter, database = m_database->currentData().toString()](JobContext &) {
            return read(choice, filter, database);
        },
        this,
        [this, request = ++m_request](const Expected<Trends> &trends) {
            if (request != m_request)
                return;
            if (trends)
                show(*trends);
            else
                Q_EMIT failed(trends.error());
        });
}

void TrendsView::show(const Trends &trends)
{
    if (!trends.database.isEmpty() && m_database->findData(trends.database) < 0)
        m_database->addItem(visible(trends.database), trends.database);
    m_database->setCurrentIndex(m_database->findData(trends.database));
    showMeasures(trends.measures);
    showMonths(trends.months);
    Q_EMIT loaded();
}

void TrendsView::showMeasures(const std::vector<RunMeasure> &measures)
{
    ChartData durations{.unit = ChartUnit::Seconds, .columns = {}};
    ChartData sizes{.unit = ChartUnit::Bytes, .columns = {}};
    QList<QStringList> durationRows;
    QList<QStringList> sizeRows;
    for (const RunMeasure &measure : measures) {
        const Appearance look = appearanceOf(measure.verdict);
        const QString label = dayText(measure.startedAt);
        const QString when = Format::dateTime(measure.startedAt);
        const QString duration = Format::duration(measure.duration);
        const double seconds = std::chrono::duration<double>(measure.duration).count();
        durations.columns.push_back({.label = label,
                                     .detail = tr("%1: %2, %3", "date, duration, result").arg(when, duration, look.text),
                                     .parts = {{.name = look.text, .tone = look.tone, .pattern = patternOf(measure.verdict), .value = seconds}}});
        durationRows.prepend({when, duration, look.text});
        if (measure.size <= 0)
            continue;
        const QString size = Format::size(measure.size);
        sizes.columns.push_back({.label = label,
                                 .detail = tr("%1: %2", "date, size").arg(when, size),
                                 .parts = {{.name = tr("Size of the archive"), .tone = Tone::Information, .value = double(measure.size)}}});
        sizeRows.prepend({when, size});
    }
    m_durations.chart->setData(durations);
    m_sizes.chart->setData(sizes);
    fillTable(m_durations.table, {tr("Date"), tr("Duration"), tr("Result")}, durationRows);
    fillTable(m_sizes.table, {tr("Date"), tr("Size")}, sizeRows);
}

void TrendsView::showMonths(const std::vector<RunMonth> &months)
{
    ChartData chart{.unit = ChartUnit::Runs, .columns = {}};
    std::vector<Verdict> seen; // those that no month has are no columns
    std::ranges::copy_if(verdicts, std::back_inserter(seen), [&](Verdict verdict) {
        return std::ranges::any_of(months, [&](const RunMonth &month) { return month.runs.contains(verdict); });
    });
    QStringList heading{tr("Month")};
    for (const Verdict verdict : seen)
        heading += appearanceOf(verdict).text;
    QList<QStringList> rows;
    for (const RunMonth &month : months) {
        ChartColumn column{.label = monthText(month.first), .detail = monthText(month.first), .parts = {}};
        QStringList cells{monthText(month.first)};
        for (const Verdict verdict : seen) {
            const auto found = month.runs.find(verdict);
            const int runs = found == month.runs.end() ? 0 : found->second;
            const Appearance look = appearanceOf(verdict);
            column.parts.push_back({.name = look.text, .tone = look.tone, .pattern = patternOf(verdict), .value = double(runs)});
            cells += Format::number(runs);
            if (runs > 0)
                column.detail += u'\n' + tr("%1: %2", "result, number of runs").arg(look.text, Format::number(runs));
        }
        chart.columns.push_back(column);
        rows.prepend(cells);
    }
    m_months.chart->setData(chart);
    fillTable(m_months.table, heading, rows);
}

} // namespace Belay
