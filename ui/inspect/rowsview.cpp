// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/rowsview.h"

#include "ui/inspect/hidevaluesbox.h"
#include "ui/inspect/rowexport.h"
#include "ui/inspect/rowpager.h"
#include "ui/inspect/rowtablemodel.h"
#include "ui/inspect/valueprivacy.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/textlabels.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

#include <limits>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int columnWidth = 140;

struct ExportChoice {
    RowFormat format;
    QString filter;
    QString suffix;
};

std::array<ExportChoice, 4> exportChoices()
{
    return {{{RowFormat::Csv, RowsView::tr("CSV (*.csv)"), u"csv"_s},
             {RowFormat::Json, RowsView::tr("JSON (*.json)"), u"json"_s},
             {RowFormat::Insert, RowsView::tr("INSERT statements (*.sql)"), u"sql"_s},
             {RowFormat::Copy, RowsView::tr("COPY text (*.copy)"), u"copy"_s}}};
}
} // namespace

RowsView::RowsView(JobService &jobs, ValuePrivacy &privacy, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_model(new RowTableModel(this))
    , m_views(new QStackedWidget(this))
    , m_problem(new MessagePanel(this))
    , m_table(new QTableView(this))
    , m_count(new HintLabel({}, this))
    , m_goTo(new QSpinBox(this))
    , m_hide(new HideValuesBox(privacy, this))
    , m_export(new QPushButton(Theme::icon(u"save"_s), tr("E&xport Rows…"), this))
{
    m_views->insertWidget(
        NoRows,
        new EmptyState(u"data"_s, tr("This entry has no rows: choose a table to see its rows."), {}, this));
    m_views->insertWidget(Rows, buildRows());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_views);
    connect(m_model, &RowTableModel::moreWanted, this, &RowsView::readMore);
    connect(&privacy, &ValuePrivacy::changed, this, &RowsView::showPrivacy);
    showPrivacy(privacy.isHidden());
}

QWidget *RowsView::buildRows()
{
    auto *widget = new QWidget(this);
    buildTable();
    m_problem->setObjectName(u"rowsProblem"_s);
    m_count->setObjectName(u"rowsCount"_s);
    m_goTo->setObjectName(u"goToRow"_s);
    m_goTo->setRange(1, std::numeric_limits<int>::max());
    m_goTo->setKeyboardTracking(false);
    m_goTo->setAccessibleName(tr("Go to row"));
    auto *goToLabel = new QLabel(tr("&Go to row:"), widget);
    goToLabel->setBuddy(m_goTo);
    connect(m_goTo, &QSpinBox::valueChanged, this, &RowsView::goToRow);
    m_hide->setObjectName(u"hideValues"_s);
    m_export->setObjectName(u"exportRows"_s);
    m_export->setAccessibleName(tr("Export Rows…"));
    connect(m_export, &QPushButton::clicked, this, &RowsView::chooseExport);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(goToLabel);
    bottom->addWidget(m_goTo);
    bottom->addWidget(m_hide);
    bottom->addStretch();
    bottom->addWidget(m_export);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    layout->addLayout(bottom);
    return widget;
}

void RowsView::buildTable()
{
    m_table->setObjectName(u"rowTable"_s);
    m_table->setAccessibleName(tr("Rows"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->verticalHeader()->setHighlightSections(false);
    auto *copy = new QAction(Theme::icon(u"copy"_s), tr("Copy as Tab-Separated Text"), m_table);
    copy->setObjectName(u"copyRows"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RowsView::copySelected);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RowsView::setArchive(const OpenedArchive &opened)
{
    m_opened = opened;
    setEntry(std::nullopt);
}

void RowsView::setEntry(std::optional<quint32> entry, qint64 first)
{
    m_jobs.cancel(m_reading);
    m_pager.reset();
    m_model->clear();
    m_problem->clear();
    m_count->clear();
    m_entry = entry;
    m_first = first;
    const QSignalBlocker blocker(m_goTo);
    m_goTo->setValue(static_cast<int>(std::min<qint64>(first, m_goTo->maximum())));
    m_views->setCurrentIndex(entry ? Rows : NoRows);
    if (isVisible())
        readFirst();
}

void RowsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_pager)
        readFirst();
}

void RowsView::goToRow(qint64 row)
{
    if (m_entry)
        setEntry(m_entry, row);
}

QString RowsView::tableName() const
{
    return m_opened.index->fullName(*m_entry);
}

void RowsView::readFirst()
{
    if (!m_entry)
        return;
    m_problem->clear();
    m_pager = std::make_shared<RowPager>(m_opened.locator, *m_entry, m_first);
    m_model->start(m_opened.archive->toc());
    m_count->setText(tr("Reading the rows…"));
    readMore();
}

void RowsView::readMore()
{
    m_reading = m_jobs.submit<ReadRows>(
        JobLane::Interactive, tr("Reading rows of %1").arg(tableName()),
        [pager = m_pager](JobContext &job) { return pager->next(job.stopToken()); }, this,
        [this, pager = m_pager](const Expected<ReadRows> &rows) {
            if (pager == m_pager)
                take(rows);
        });
}

void RowsView::take(const Expected<ReadRows> &rows)
{
    const bool isFirst = m_model->rowCount() == 0;
    if (rows) {
        m_model->append(*rows);
        if (isFirst && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
        showCount();
        return;
    }
    m_model->stopLoading();
    m_count->clear();
    if (rows.error().code == ErrorCode::Cancelled) {
        m_count->setText(tr("Reading the rows was cancelled."));
        return;
    }
    m_problem->showMessage(Message::of(rows.error(), tr("The file was only read. Nothing was changed.")));
    m_problem->addAction(tr("Try Again"), u"refresh"_s, [this] { setEntry(m_entry, m_first); });
}

void RowsView::showCount()
{
    const qint64 first = m_model->firstNumber();
    const qint64 last = first + m_model->rowCount() - 1;
    if (first == 0)
        m_count->setText(m_first == 1 ? tr("The table is empty.")
                                      : tr("The table has no row %1.").arg(Format::number(m_first)));
    else if (m_model->isComplete())
        m_count->setText(tr("Rows %1 to %2, the last one.").arg(Format::number(first), Format::number(last)));
    else if (m_model->isFull())
        m_count->setText(tr("Rows %1 to %2. To see later ones, go to a row behind them.")
                             .arg(Format::number(first), Format::number(last)));
    else
        m_count->setText(tr("Rows %1 to %2; more are read as you scroll.")
                             .arg(Format::number(first), Format::number(last)));
}

void RowsView::copySelected() const
{
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    std::ranges::sort(cells); // by row, then by column
    QString text;
    int row = -1;
    for (const QModelIndex &cell : std::as_const(cells)) {
        if (row >= 0)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += cell.data(RowTableModel::CopyRole).toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void RowsView::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export Rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportChoice &choice : exportChoices())
        filters.append(choice.filter);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(exportChoices().front().suffix);
    const auto choiceOf = [](const QString &filter) {
        const auto choices = exportChoices();
        const auto found = std::ranges::find(choices, filter, &ExportChoice::filter);
        return found == choices.end() ? choices.front() : *found;
    };
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, choiceOf](const QString &filter) { dialog->setDefaultSuffix(choiceOf(filter).suffix); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, choiceOf](const QString &path) {
        exportTo(path, choiceOf(dialog->selectedNameFilter()).format);
    });
    dialog->open();
}

void RowsView::exportTo(const QString &path, RowFormat format)
{
    m_problem->clear();
    m_jobs.submit<qint64>(
        JobLane::Interactive, tr("Exporting %1").arg(tableName()),
        [locator = m_opened.locator, entry = *m_entry, format, path](JobContext &job) {
            return exportRows(*locator, entry, format, path, job);
        },
        this,
        [this, path](const Expected<qint64> &rows) {
            if (rows)
                m_problem->showMessage(
                    {.tone = Tone::Positive,
                     .what = tr("%n row(s) were exported.", nullptr, static_cast<int>(*rows)),
                     .dataState = path});
            else if (rows.error().code != ErrorCode::Cancelled)
                m_problem->showMessage(Message::of(rows.error(), tr("Nothing was exported.")));
        });
}

void RowsView::showPrivacy(bool isHidden)
{
    m_model->setHidden(isHidden);
    m_export->setEnabled(!isHidden);
    m_export->setToolTip(isHidden ? tr("Values are hidden: show them to export them.")
                                  : tr("Writes all rows of the table to a file."));
}

} // namespace Belay
