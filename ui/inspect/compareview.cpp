// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/compareview.h"

#include "core/base/visibletext.h"
#include "ui/inspect/differencemodel.h"
#include "ui/inspect/diffhighlighter.h"
#include "ui/inspect/entrytable.h"
#include "ui/inspect/tablecomparisonmodel.h"
#include "ui/shell/archivepicker.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

CompareView::CompareView(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_differences(new DifferenceModel(this))
    , m_tables(new TableComparisonModel(this))
    , m_problem(new MessagePanel(this))
    , m_views(new QStackedWidget(this))
    , m_summary(new PlainLabel(this))
    , m_diff(new QPlainTextEdit(this))
    , m_highlighter(new DiffHighlighter(m_diff->document()))
{
    m_problem->setObjectName(u"compareProblem"_s);
    auto *empty =
        new EmptyState(u"archive"_s,
                       tr("Choose a second archive to see what differs: definitions, rows and bytes "
                          "of every table."),
                       tr("Choose Archive…"), this);
    empty->button()->setObjectName(u"compareFirst"_s);
    connect(empty, &EmptyState::actionTriggered, this, &CompareView::pick);
    m_views->insertWidget(Nothing, empty);
    m_views->insertWidget(
        Comparing, new EmptyState(u"archive"_s, tr("Every byte of both archives is being read…"), {}, this));
    m_views->insertWidget(Result, buildResult());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(m_views, 1);
}

QWidget *CompareView::buildResult()
{
    auto *widget = new QWidget(this);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setElided(Qt::ElideMiddle);
    auto *another = new QPushButton(Theme::icon(u"open"_s), tr("Choose Another…"), widget);
    another->setObjectName(u"compareAnother"_s);
    another->setAccessibleName(tr("Compare with another archive…"));
    connect(another, &QPushButton::clicked, this, &CompareView::pick);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(another);

    auto *tables = new EntryTable(u"comparedTables"_s, tr("Data of the tables"), m_tables,
                                  TableComparisonModel::EntryRole, widget);
    tables->horizontalHeader()->setSectionResizeMode(TableComparisonModel::TableColumn, QHeaderView::Stretch);
    tables->setColumnWidth(TableComparisonModel::EqualityColumn, 160);
    for (int column = TableComparisonModel::RowsColumn; column < TableComparisonModel::ColumnCount; ++column)
        tables->setColumnWidth(column, 100);
    connect(tables, &EntryTable::entryActivated, this, &CompareView::entryActivated);

    auto *splitter = new QSplitter(Qt::Vertical, widget);
    splitter->setObjectName(u"compareSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildDifferences());
    splitter->addWidget(tables);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    return widget;
}

QWidget *CompareView::buildDifferences()
{
    auto *differences = new EntryTable(u"comparedDefinitions"_s, tr("Definitions that differ"), m_differences,
                                       DifferenceModel::EntryRole, this);
    m_differenceView = differences;
    differences->horizontalHeader()->setSectionResizeMode(DifferenceModel::EntryColumn, QHeaderView::Stretch);
    differences->setColumnWidth(DifferenceModel::ChangeColumn, 160);
    connect(differences, &EntryTable::entryActivated, this, &CompareView::entryActivated);
    connect(differences->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompareView::showDefinition);
    m_diff->setObjectName(u"definitionDiff"_s);
    m_diff->setAccessibleName(tr("Difference of the definitions"));
    m_diff->setReadOnly(true);
    m_diff->setTabChangesFocus(true);
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_diff->setFont(Theme::monospace());
    m_diff->setPlaceholderText(tr("Choose a definition to see what differs."));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"definitionSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(differences);
    splitter->addWidget(m_diff);
    return splitter;
}

void CompareView::setArchive(const OpenedArchive &opened)
{
    stop();
    ++m_request;
    m_opened = opened;
    m_compared.reset();
    m_differences->setComparison(nullptr);
    m_tables->setComparison(nullptr);
    m_diff->clear();
    m_problem->clear();
    m_views->setCurrentIndex(Nothing);
}

void CompareView::pick()
{
    pickArchive(this, m_context.connections, [this](const QString &path) { compareWith(path); });
}

void CompareView::compareWith(const QString &path)
{
    m_context.jobs.cancel(m_comparing);
    m_problem->clear();
    m_views->setCurrentIndex(Comparing);
    m_comparing = m_context.jobs.submit<std::shared_ptr<const ComparedArchives>>(
        JobLane::Interactive,
        tr("Comparing %1 with %2")
            .arg(QFileInfo(m_opened.archive->path()).fileName(), QFileInfo(path).fileName()),
        [opened = m_opened, path, &known = m_context.archives](JobContext &job) {
            return Belay::compareWith(opened, path, known, job);
        },
        this,
        [this, path,
         request = ++m_request](const Expected<std::shared_ptr<const ComparedArchives>> &compared) {
            if (request == m_request)
                take(path, compared);
        });
}

void CompareView::take(const QString &path, const Expected<std::shared_ptr<const ComparedArchives>> &compared)
{
    if (compared) {
        m_compared = *compared;
        showResult();
        return;
    }
    m_views->setCurrentIndex(m_compared ? Result : Nothing);
    if (compared.error().code == ErrorCode::Cancelled)
        return;
    m_problem->showMessage(
        Message::of(compared.error(), tr("Both files were only read. Nothing was changed.")));
    m_problem->addAction(tr("Try Again"), u"refresh"_s, [this, path] { compareWith(path); });
}

void CompareView::showResult()
{
    const ArchiveComparison &comparison = m_compared->comparison;
    m_differences->setComparison(m_compared);
    m_tables->setComparison(m_compared);
    m_diff->clear();
    const auto different = std::ranges::count_if(comparison.tables, [](const TableComparison &table) {
        return table.equality != DataEquality::Equal;
    });
    const QString other = QFileInfo(m_compared->b.archive->path()).fileName();
    if (comparison.isEqual())
        m_summary->setText(tr("A restore of %1 gives the same.").arg(other));
    else
        m_summary->setText(
            tr("Compared with %1: %2, %3.")
                .arg(other, tr("%n definition(s) differ", nullptr, m_differences->rowCount()),
                     tr("the data of %n table(s) differs", nullptr, static_cast<int>(different))));
    m_views->setCurrentIndex(Result);
    if (m_differences->rowCount() > 0)
        m_differenceView->setCurrentIndex(m_differences->index(0, 0));
}

void CompareView::showDefinition(const QModelIndex &index)
{
    const QVariant a = index.data(DifferenceModel::EntryRole);
    const QVariant b = index.data(DifferenceModel::OtherEntryRole);
    m_diff->clear();
    if (!m_compared || (!a.isValid() && !b.isValid()))
        return;
    static const TocEntry nothing; // has no definition
    const Toc &tocA = m_compared->a.archive->toc();
    const Toc &tocB = m_compared->b.archive->toc();
    const TocEntry &entryA = a.isValid() ? tocA.entries()[a.toUInt()] : nothing;
    const TocEntry &entryB = b.isValid() ? tocB.entries()[b.toUInt()] : nothing;
    m_diff->setPlainText(visibleLines(toText(definitionDiff(tocA, entryA, tocB, entryB))));
}

void CompareView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace Belay
