// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "core/history/historystore.h"
#include "ui/history/auditlabel.h"
#include "ui/history/outcomedelegate.h"
#include "ui/history/rundetailview.h"
#include "ui/history/runfilterbar.h"
#include "ui/history/runtablemodel.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/recoverynotice.h"
#include "ui/shell/textlabels.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

HistoryPage::HistoryPage(const AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new RunTableModel(this))
    , m_filters(new RunFilterBar(this))
    , m_table(new QTableView(this))
    , m_count(new HintLabel({}, this))
    , m_recovery(new RecoveryNotice(context, this))
    , m_audit(new AuditLabel(context, this))
    , m_message(new MessagePanel(this))
    , m_views(new QStackedWidget(this))
    , m_detail(new RunDetailView(this))
{
    build();
    connect(m_filters, &RunFilterBar::changed, this, &HistoryPage::reload);
    connect(m_recovery, &RecoveryNotice::settled, this, &HistoryPage::reload);
    connect(m_audit, &AuditLabel::rescued, this, &HistoryPage::reload);
    connect(m_detail, &RunDetailView::undoRequested, this, &HistoryPage::undoRequested);
    connect(&context.jobs, &JobService::queued, this, [this](JobId job, JobLane lane) {
        if (lane == JobLane::Exclusive)
            m_longJobs.insert(job.number());
    });
    connect(&context.jobs, &JobService::finished, this, [this](const JobResult &result) {
        if (m_longJobs.remove(result.job.number()) && isVisible())
            reload();
    });
    auto *refresh = new QShortcut(QKeySequence::Refresh, this);
    connect(refresh, &QShortcut::activated, this, &HistoryPage::reload);
}

void HistoryPage::build()
{
    buildTable();
    auto *empty = new EmptyState(
        u"history"_s, tr("Nothing was restored yet. Each run will be listed here with its result."),
        tr("Restore an Archive…"), this);
    empty->button()->setObjectName(u"historyRestoreFirst"_s);
    connect(empty, &EmptyState::actionTriggered, this, &HistoryPage::restoreRequested);

    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(8);
    leftLayout->addWidget(m_table, 1);
    leftLayout->addWidget(m_count);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"historySplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);

    auto *runs = new QWidget(this);
    auto *runsLayout = new QVBoxLayout(runs);
    runsLayout->setContentsMargins(0, 0, 0, 0);
    runsLayout->setSpacing(Theme::spacing);
    runsLayout->addWidget(m_filters);
    runsLayout->addWidget(splitter, 1);
    m_views->insertWidget(Nothing, empty);
    m_views->insertWidget(Runs, runs);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, 0, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_audit);
    layout->addWidget(m_recovery);
    layout->addWidget(m_message);
    layout->addWidget(m_views, 1);
}

void HistoryPage::buildTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RunTableModel::Outcome, new OutcomeDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    loadDetail(current.data(RunTableModel::RunIdRole).toString());
            });
}

void HistoryPage::activated()
{
    m_audit->refresh();
    m_recovery->refresh();
    reload();
}

void HistoryPage::showRun(const QString &runId)
{
    m_chosen = runId;
    if (!m_filters->isEmpty())
        m_filters->clear(); // reloads
    else
        reload();
}

void HistoryPage::reload()
{
    context().jobs.cancel(m_loading);
    const int request = ++m_request;
    m_loading = context().jobs.submit<std::vector<RunSummary>>(
        JobLane::Interactive, tr("Reading the history"),
        [places = context().places, filter = m_filters->filter(context().clock.now())](
            JobContext &) -> Expected<std::vector<RunSummary>> {
            const auto store = HistoryStore::open(places);
            if (!store)
                return std::unexpected(store.error());
            return (*store)->runs(filter);
        },
        this,
        [this, request](const Expected<std::vector<RunSummary>> &runs) {
            if (request == m_request)
                take(runs);
        });
}

void HistoryPage::take(const Expected<std::vector<RunSummary>> &runs)
{
    if (runs) {
        m_message->clear();
        showRuns(*runs);
    } else if (runs.error().code != ErrorCode::Cancelled) {
        m_message->showMessage(Message::of(runs.error(), tr("No database was touched.")));
        m_message->addAction(tr("Try Again"), u"refresh"_s, [this] { reload(); });
    }
    Q_EMIT loaded();
}

void HistoryPage::showRuns(const std::vector<RunSummary> &runs)
{
    const QString chosen = m_chosen;
    m_model->setRuns(runs);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < RunTableModel::ArchiveFile; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + Theme::spacing);
    m_views->setCurrentIndex(runs.empty() && m_filters->isEmpty() ? Nothing : Runs);
    m_count->setText(runs.empty() ? tr("No run passes the filters.")
                                  : tr("%Ln run(s)", nullptr, static_cast<int>(runs.size())));
    if (m_filters->isEmpty()) {
        QStringList databases;
        QStringList persons;
        for (const RunSummary &run : runs) {
            databases.append(run.start.target);
            persons.append(run.start.operatorName);
        }
        databases.removeDuplicates();
        persons.removeDuplicates();
        m_filters->setNames(databases, persons);
    }
    const int row = m_model->rowOf(chosen);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        m_detail->clear();
}

void HistoryPage::loadDetail(const QString &runId)
{
    m_chosen = runId;
    const int request = ++m_detailRequest;
    context().jobs.submit<RunDetail>(
        JobLane::Interactive, tr("Reading the history"),
        [places = context().places, runId](JobContext &) -> Expected<RunDetail> {
            const auto store = HistoryStore::open(places);
            if (!store)
                return std::unexpected(store.error());
            return (*store)->run(runId);
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
            m_message->showMessage(Message::of(run.error(), tr("No database was touched.")));
        });
}

} // namespace Belay
