// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/history/auditlabel.h"
#include "ui/history/historysharing.h"
#include "ui/history/reportwriter.h"
#include "ui/history/rundetailview.h"
#include "ui/history/runfilterbar.h"
#include "ui/history/runlistview.h"
#include "ui/history/savedfiltermenu.h"
#include "ui/history/sharedbar.h"
#include "ui/history/trendsview.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/recoverynotice.h"
#include "ui/shell/sharedplaces.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// A run, and whether this computer made it.
struct FoundRun {
    RunDetail run;
    RunOrigin origin = RunOrigin::ThisComputer;
};

/// A shared run that this computer made is shown as this computer knows it.
Expected<FoundRun> findRun(const HistoryChoice &choice, const QString &runId)
{
    const auto detail = [&](const RunQuery &history) { return history.run(runId); };
    const auto found = RunQuery::open(choice).and_then(detail);
    if (!found || !choice.shared)
        return found.transform([](const RunDetail &run) { return FoundRun{.run = run}; });
    const auto ours = RunQuery::open(choice.places).and_then(detail);
    if (ours && ours->summary.start == found->summary.start)
        return FoundRun{.run = *ours};
    return FoundRun{.run = *found, .origin = RunOrigin::AnotherComputer};
}

} // namespace

HistoryPage::HistoryPage(const AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_history{.places = context.places, .shared = {}}
    , m_filters(new RunFilterBar(this))
    , m_saved(new SavedFilterMenu(context.connections, this))
    , m_list(new RunListView(context, this))
    , m_trends(new TrendsView(context, this))
    , m_writer(new ReportWriter(context, this))
    , m_charts(new QPushButton(Theme::icon(u"view"_s), tr("Charts"), this))
    , m_export(new QPushButton(Theme::icon(u"save"_s), tr("Export"), this))
    , m_recovery(new RecoveryNotice(context, this))
    , m_audit(new AuditLabel(context, this))
    , m_sharing(new HistorySharing(context, this))
    , m_sharedBar(new SharedBar(this))
    , m_message(new MessagePanel(this))
    , m_views(new QStackedWidget(this))
    , m_detail(new RunDetailView(this))
{
    build();
    buildButtons();
    listen();
    listenToSharing();
    connect(&context.jobs, &JobService::queued, this, [this](JobId job, JobLane lane) {
        if (lane == JobLane::Exclusive)
            m_longJobs.insert(job.number());
    });
    connect(&context.jobs, &JobService::finished, this, [this](const JobResult &result) {
        if (!m_longJobs.remove(result.job.number()))
            return;
        m_sharing->share();
        if (isVisible()) {
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
    layout->addWidget(m_sharedBar);
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
        m_message->addAction(tr("Try Again"), u"refresh"_s, [this] { m_history.shared ? askAgain() : reload(); });
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

void HistoryPage::listenToSharing()
{
    m_sharedBar->setVisible(m_sharing->isSetUp());
    connect(m_sharing, &HistorySharing::setUpChanged, this, [this] {
        m_sharedBar->setVisible(m_sharing->isSetUp());
        m_sharedBar->setShared(false);
        switchTo(false);
    });
    connect(m_sharing, &HistorySharing::reported, this, [this](const SharingReport &report) {
        m_sharedBar->showReport(report);
        if (report.shared > 0 && m_history.shared && isVisible())
            reload();
    });
    connect(m_sharedBar, &SharedBar::shareRequested, m_sharing, &HistorySharing::share);
    connect(m_sharedBar, &SharedBar::switched, this, &HistoryPage::switchTo);
}

void HistoryPage::switchTo(bool shared)
{
    if (!shared) {
        setHistory({.places = context().places, .shared = {}});
        return;
    }
    prepareShared(context(), PasswordWish::AskIfNeeded, this, [this](const Expected<SharedPlace> &place) {
        if (!m_sharedBar->isShared())
            return; // somebody went back while they were asked
        if (place) {
            setHistory({.places = context().places, .shared = *place});
            return;
        }
        m_sharedBar->setShared(false);
        if (place.error().code != ErrorCode::Cancelled)
            showFailure(place.error());
    });
}

void HistoryPage::askAgain()
{
    const SavedConnection *saved = context().connections.preferences().connection(context().connections.preferences().sharedHistory.connection);
    if (saved && saved->passwordSource != PasswordSource::None)
        context().connections.forgetPassword(saved->id); // it may have been the wrong one
    switchTo(true);
}

void HistoryPage::setHistory(const HistoryChoice &history)
{
    m_history = history;
    m_list->setHistory(history);
    m_trends->setHistory(history);
    m_writer->setHistory(history);
    if (isVisible()) {
        loadNames();
        reload();
    }
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
    if (m_history.shared) { // this computer has made it, and may not have shared it yet
        m_sharedBar->setShared(false);
        switchTo(false);
    }
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
    const bool hasRuns = m_list->count() > 0 || !m_filters->isEmpty() || m_history.shared;
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
        [choice = m_history](JobContext &) {
            return RunQuery::open(choice).and_then([](const RunQuery &history) { return history.names(); });
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
    context().jobs.submit<FoundRun>(
        JobLane::Interactive, tr("Reading the history"), [choice = m_history, runId](JobContext &) { return findRun(choice, runId); }, this,
        [this, request](const Expected<FoundRun> &found) {
            if (request != m_detailRequest)
                return;
            if (found) {
                m_detail->setRun(found->run, found->origin);
                return;
            }
            m_detail->clear();
            showFailure(found.error());
        });
}

} // namespace Belay
