// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "core/history/runquery.h"
#include "ui/history/auditlabel.h"
#include "ui/history/reportwriter.h"
#include "ui/history/rundetailview.h"
#include "ui/history/runfilterbar.h"
#include "ui/history/runlistview.h"
#include "ui/history/savedfiltermenu.h"
#include "ui/history/trendsview.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/recoverynotice.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

HistoryPage::HistoryPage(const AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_filters(new RunFilterBar(this))
    , m_saved(new SavedFilterMenu(context.connections, this))
    , m_list(new RunListView(context, this))
    , m_trends(new TrendsView(context, this))
    , m_writer(new ReportWriter(context, this))
    , m_charts(new QPushButton(Theme::icon(u"view"_s), tr("Charts"), this))
    , m_export(new QPushButton(Theme::icon(u"save"_s), tr("Export"), this))
    , m_recovery(new RecoveryNotice(context, this))
    , m_audit(new AuditLabel(context, this))
    , m_message(new MessagePanel(this))
    , m_views(new QStackedWidget(this))
    , m_detail(new RunDetailView(this))
{
    build();
    buildButtons();
    listen();
    connect(&context.jobs, &JobService::queued, this, [this](JobId job, JobLane lane) {
        if (lane == JobLane::Exclusive)
            m_longJobs.insert(job.number());
    });
    connect(&context.jobs, &JobService::finished, this, [this](const JobResult &result) {
        if (m_longJobs.remove(result.job.number()) && isVisible()) {
            loadNames();
            reload();
        }
    });
    auto *refresh = new QShortcut(QKeySequence::Refresh, this);
    connect(refresh, &QShortcut::activated, this, &HistoryPage::reload);
}

void HistoryPage::build()
{
    auto *empty = new EmptyState(
        u"history"_s, tr("Nothing was restored yet. Each run will be listed here with its result."),
        tr("Restore an Archive…"), this);
    empty->button()->setObjectName(u"historyRestoreFirst"_s);
    connect(empty, &EmptyState::actionTriggered, this, &HistoryPage::restoreRequested);
    m_views->insertWidget(Nothing, empty);
    m_views->insertWidget(Runs, buildRuns());
    m_views->insertWidget(Trends, m_trends);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_audit);
    layout->addWidget(m_recovery);
    layout->addWidget(m_message);
    layout->addWidget(m_filters);
    layout->addWidget(m_views, 1);
    m_filters->hide();
}

QWidget *HistoryPage::buildRuns()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    return splitter;
}

void HistoryPage::buildButtons()
{
    m_charts->setObjectName(u"historyCharts"_s);
    m_charts->setAccessibleName(m_charts->text());
    m_charts->setCheckable(true);
    m_charts->setToolTip(tr("Durations, sizes and results as charts, with their tables"));
    connect(m_charts, &QPushButton::toggled, this, &HistoryPage::applyFilter);
    m_export->setObjectName(u"historyExport"_s);
    m_export->setAccessibleName(m_export->text());
    m_export->setToolTip(tr("Write the runs that pass the filters into a file"));
    auto *formats = new ExportMenu(m_export);
    m_export->setMenu(formats);
    connect(formats, &ExportMenu::chosen, this, [this](ReportFormat format) { m_writer->askAndWriteList(filter(), format); });
    for (QPushButton *button : {static_cast<QPushButton *>(m_saved), m_charts, m_export})
        m_filters->addButton(button);
}

void HistoryPage::listen()
{
    connect(m_filters, &RunFilterBar::changed, this, &HistoryPage::applyFilter);
    connect(m_saved, &SavedFilterMenu::chosen, m_filters, &RunFilterBar::setChoice);
    connect(m_saved, &SavedFilterMenu::failed, this, &HistoryPage::showFailure);
    connect(m_list, &RunListView::loaded, this, [this] {
        m_message->clear();
        showView();
        Q_EMIT loaded();
    });
    connect(m_list, &RunListView::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::Cancelled)
            return;
        showFailure(error);
        m_message->addAction(tr("Try Again"), u"refresh"_s, [this] { reload(); });
        Q_EMIT loaded();
    });
    connect(m_list, &RunListView::currentChanged, this, [this](const QString &runId) {
        if (runId.isEmpty())
            m_detail->clear();
        else
            loadDetail(runId);
    });
    connect(m_trends, &TrendsView::failed, this, &HistoryPage::showFailure);
    connect(m_recovery, &RecoveryNotice::settled, this, &HistoryPage::reload);
    connect(m_audit, &AuditLabel::rescued, this, &HistoryPage::reload);
    connect(m_detail, &RunDetailView::undoRequested, this, &HistoryPage::undoRequested);
    connect(m_detail, &RunDetailView::exportRequested, this,
            [this](ReportFormat format) { m_writer->askAndWriteRun(m_detail->runId(), format); });
    connect(m_writer, &ReportWriter::failed, this, &HistoryPage::showFailure);
    connect(m_writer, &ReportWriter::written, this, [this](const QString &path) {
        m_message->showMessage({.tone = Tone::Positive, .what = tr("The report was written to %1.").arg(path)});
        m_message->addAction(tr("Open"), u"open"_s, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

RunFilter HistoryPage::filter() const
{
    return m_filters->choice().filter(context().clock.now());
}

void HistoryPage::activated()
{
    m_audit->refresh();
    m_recovery->refresh();
    loadNames();
    reload();
}

void HistoryPage::showRun(const QString &runId)
{
    m_chosen = runId;
    m_charts->setChecked(false);
    if (!m_filters->isEmpty())
        m_filters->clear(); // reloads
    else
        reload();
}

void HistoryPage::reload()
{
    applyFilter();
}

void HistoryPage::applyFilter()
{
    m_saved->setCurrent(m_filters->choice());
    m_list->load(filter(), m_chosen);
    if (m_charts->isChecked())
        m_trends->load(filter());
}

void HistoryPage::showView()
{
    const bool hasRuns = m_list->count() > 0 || !m_filters->isEmpty();
    m_filters->setVisible(hasRuns);
    m_views->setCurrentIndex(!hasRuns ? Nothing : m_charts->isChecked() ? Trends : Runs);
}

void HistoryPage::showFailure(const Error &error)
{
    m_message->showMessage(Message::of(error, tr("No database was touched.")));
}

void HistoryPage::loadNames()
{
    context().jobs.submit<RunNames>(
        JobLane::Interactive, tr("Reading the history"),
        [places = context().places](JobContext &) {
            return RunQuery::open(places).and_then([](const RunQuery &history) { return history.names(); });
        },
        this,
        [this](const Expected<RunNames> &names) {
            if (!names)
                return; // the list says why
            m_filters->setNames(*names);
            m_trends->setDatabases(names->databases);
        });
}

void HistoryPage::loadDetail(const QString &runId)
{
    m_chosen = runId;
    const int request = ++m_detailRequest;
    context().jobs.submit<RunDetail>(
        JobLane::Interactive, tr("Reading the history"),
        [places = context().places, runId](JobContext &) {
            return RunQuery::open(places).and_then([&](const RunQuery &history) { return history.run(runId); });
        },
        this,
        [this, request](const Expected<RunDetail> &run) {
            if (request != m_detailRequest)
                return;
            if (run) {
                m_detail->setRun(*run);
                return;
            }
            m_detail->clear();
            showFailure(run.error());
        });
}

} // namespace Belay
