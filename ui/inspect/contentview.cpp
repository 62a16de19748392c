// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/contentview.h"

#include "ui/inspect/contenttablemodel.h"
#include "ui/inspect/damagebar.h"
#include "ui/inspect/entrytable.h"
#include "ui/inspect/problemmodel.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/format.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr std::chrono::milliseconds shortest{100}; // that is worth a number
constexpr int fewProblems = 6;                     // that are seen without scrolling

QString summaryOf(const ContentReport &report)
{
    qint64 rows = 0;
    qint64 tables = 0;
    for (const DataContent &content : report.contents) {
        if (content.isWhole && content.fingerprint) {
            rows += content.rows;
            ++tables;
        }
    }
    return ContentView::tr("%1 read in %2. Whole tables: %3, with %4 rows. Large objects: %5.")
        .arg(Format::size(report.bytesRead), Format::duration(std::max(report.duration, shortest)),
             Format::number(tables), Format::number(rows), Format::number(report.largeObjects));
}
} // namespace

ContentView::ContentView(QWidget *parent)
    : QWidget(parent)
    , m_tables(new ContentTableModel(this))
    , m_problems(new ProblemModel(this))
    , m_views(new QStackedWidget(this))
    , m_progress(new QProgressBar(this))
    , m_summary(new HintLabel({}, this))
    , m_map(new DamageBar(this))
    , m_salvage(new QPushButton(Theme::icon(u"save"_s), tr("Salvage What Is Whole…"), this))
{
    auto *empty =
        new EmptyState(u"data"_s,
                       tr("The rows have not been read yet. Reading every byte counts them and finds "
                          "what is damaged; no server is needed for that."),
                       tr("Read Every Byte"), this);
    empty->button()->setObjectName(u"readContentFirst"_s);
    connect(empty, &EmptyState::actionTriggered, this, &ContentView::readRequested);
    m_views->insertWidget(NotRead, empty);
    m_views->insertWidget(Reading, buildReading());
    m_views->insertWidget(Found, buildFound());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_views);
}

QWidget *ContentView::buildReading()
{
    auto *widget = new QWidget(this);
    m_progress->setObjectName(u"contentProgress"_s);
    m_progress->setAccessibleName(tr("How much of the archive was read"));
    m_progress->setFixedWidth(260);
    auto *text = new QLabel(tr("Reading every byte…"), widget);
    auto *layout = new QVBoxLayout(widget);
    layout->setSpacing(Theme::spacing);
    layout->addStretch(2);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return widget;
}

QWidget *ContentView::buildFound()
{
    auto *widget = new QWidget(this);
    m_summary->setObjectName(u"contentSummary"_s);
    m_salvage->setObjectName(u"salvage"_s);
    m_salvage->setAccessibleName(m_salvage->text());
    m_salvage->setToolTip(tr("Writes a new archive with everything that is proven whole."));
    connect(m_salvage, &QPushButton::clicked, this, &ContentView::salvageRequested);

    m_problemView =
        makeTable(u"contentProblems"_s, tr("Problems of the archive"), m_problems, ProblemModel::EntryRole);
    m_problemView->horizontalHeader()->setSectionResizeMode(ProblemModel::MessageColumn,
                                                            QHeaderView::Stretch);
    m_problemView->setColumnWidth(ProblemModel::OffsetColumn, 110);
    m_problemView->setColumnWidth(ProblemModel::EntryColumn, 260);

    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_tables);
    sorted->setSortRole(ContentTableModel::SortRole);
    m_tableView =
        makeTable(u"contentTables"_s, tr("What every table holds"), sorted, ContentTableModel::EntryRole);
    m_tableView->setSortingEnabled(true);
    m_tableView->sortByColumn(-1, Qt::AscendingOrder); // the archive's order
    m_tableView->horizontalHeader()->setSectionResizeMode(ContentTableModel::EntryColumn,
                                                          QHeaderView::Stretch);
    m_tableView->setColumnWidth(ContentTableModel::RowsColumn, 110);
    m_tableView->setColumnWidth(ContentTableModel::BytesColumn, 120);
    m_tableView->setColumnWidth(ContentTableModel::FingerprintColumn, 310);

    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_salvage);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_map);
    layout->addWidget(m_problemView);
    layout->addWidget(m_tableView, 1);
    return widget;
}

QTableView *ContentView::makeTable(const QString &name, const QString &accessibleName,
                                   QAbstractItemModel *model, int entryRole)
{
    auto *table = new EntryTable(name, accessibleName, model, entryRole, this);
    connect(table, &EntryTable::entryActivated, this, &ContentView::entryActivated);
    return table;
}

void ContentView::setArchive(const OpenedArchive &opened)
{
    m_opened = opened;
    m_tables->setFindings(opened, {});
    m_problems->setProblems(opened, {});
    m_map->setMap(nullptr);
    setNotRead();
}

void ContentView::setProgress(int percent)
{
    m_progress->setValue(percent);
    m_views->setCurrentIndex(Reading);
}

void ContentView::setNotRead()
{
    m_views->setCurrentIndex(NotRead);
}

void ContentView::setFindings(const ContentFindings &findings)
{
    const ContentReport &report = *findings.content;
    m_tables->setFindings(m_opened, findings);
    m_problems->setProblems(m_opened, report.problems);
    m_map->setMap(findings.map);
    m_summary->setText(summaryOf(report));
    const bool isSound = report.isValid();
    m_salvage->setVisible(!isSound);
    m_problemView->setVisible(!report.problems.empty());
    const auto rows = std::min<qsizetype>(fewProblems, std::ssize(report.problems));
    m_problemView->setFixedHeight(m_problemView->horizontalHeader()->sizeHint().height()
                                  + static_cast<int>(rows)
                                      * m_problemView->verticalHeader()->defaultSectionSize()
                                  + 2 * m_problemView->frameWidth());
    m_views->setCurrentIndex(Found);
}

} // namespace Belay
