// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runlistview.h"

#include "ui/history/outcomedelegate.h"
#include "ui/history/runtablemodel.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

RunListView::RunListView(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_history{.places = context.places, .shared = {}}
    , m_model(new RunTableModel(this))
    , m_table(new QTableView(this))
    , m_count(new HintLabel({}, this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        Q_EMIT currentChanged(current.data(RunTableModel::RunIdRole).toString());
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RunListView::readMissing);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &RunListView::readMissing);
}

void RunListView::build()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setModel(m_model);
    m_table->setColumnHidden(RunTableModel::Computer, true);
    m_table->setItemDelegateForColumn(RunTableModel::Outcome, new OutcomeDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(50); // lines; most are not even known
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
}

void RunListView::setHistory(const HistoryChoice &history)
{
    m_history = history;
    m_table->setColumnHidden(RunTableModel::Computer, !history.shared);
    m_table->resizeColumnToContents(RunTableModel::Computer); // as wide as its heading, until there are runs
    m_hasWidths = false;
    m_model->setIds({});
    m_count->clear();
}

int RunListView::count() const
{
    return m_model->rowCount();
}

void RunListView::load(const RunFilter &filter, const QString &chosen)
{
    m_context.jobs.cancel(m_loading);
    const int request = ++m_request;
    m_loading = m_context.jobs.submit<Found>(
        JobLane::Interactive, tr("Reading the history"),
        [choice = m_history, filter](JobContext &) -> Expected<Found> {
            const auto history = RunQuery::open(choice);
            if (!history)
                return std::unexpected(history.error());
            auto ids = history->ids(filter);
            if (!ids)
                return std::unexpected(ids.error());
            const std::span all(*ids);
            auto first = history->lines(all.first(std::min<std::size_t>(all.size(), RunTableModel::linesOfBlock)));
            if (!first)
                return std::unexpected(first.error());
            return Found{.ids = std::move(*ids), .first = std::move(*first)};
        },
        this,
        [this, request, chosen](Expected<Found> found) {
            if (request != m_request)
                return;
            if (found)
                take(std::move(*found), chosen);
            else
                Q_EMIT failed(found.error());
        });
}

void RunListView::take(Found found, const QString &chosen)
{
    const bool isReload = m_table->currentIndex().data(RunTableModel::RunIdRole).toString() == chosen;
    const bool isAtTop = m_table->verticalScrollBar()->value() == 0;
    const QString top = m_model->index(m_table->rowAt(0), 0).data(RunTableModel::RunIdRole).toString();
    m_model->setIds(std::move(found.ids));
    m_model->setLines(0, std::move(found.first));
    if (!m_hasWidths && count() > 0) {
        m_hasWidths = true;
        m_table->resizeColumnsToContents();
        for (int column = 0; column < RunTableModel::ArchiveFile; ++column)
            m_table->setColumnWidth(column, m_table->columnWidth(column) + Theme::spacing);
    }
    m_count->setText(count() == 0 ? tr("No run passes the filters.") : tr("%Ln run(s)", nullptr, count()));
    const int row = chosen.isEmpty() ? -1 : m_model->rowOf(chosen);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    else
        Q_EMIT currentChanged({});
    if (isReload && isAtTop) // what is new shall be seen
        m_table->scrollToTop();
    else if (const int topRow = m_model->rowOf(top); isReload && topRow >= 0)
        m_table->scrollTo(m_model->index(topRow, 0), QAbstractItemView::PositionAtTop);
    readMissing();
    Q_EMIT loaded();
}

void RunListView::readMissing()
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    const auto block = m_model->missingBlock(first, last < 0 ? count() - 1 : last);
    if (m_isReading || first < 0 || !block)
        return;
    m_isReading = true;
    m_context.jobs.submit<std::vector<RunSummary>>(
        JobLane::Interactive, tr("Reading the history"),
        [choice = m_history, ids = m_model->idsOf(*block)](JobContext &) -> Expected<std::vector<RunSummary>> {
            return RunQuery::open(choice).and_then([&](const RunQuery &history) { return history.lines(ids); });
        },
        this,
        [this, block = *block, request = m_request](Expected<std::vector<RunSummary>> lines) {
            m_isReading = false;
            if (!lines) {
                Q_EMIT failed(lines.error());
                return;
            }
            if (request == m_request)
                m_model->setLines(block, std::move(*lines));
            readMissing();
        });
}

} // namespace Belay
