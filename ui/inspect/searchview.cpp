// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/searchview.h"

#include "core/archive/explore/findtable.h"
#include "ui/inspect/entrytable.h"
#include "ui/inspect/hidevaluesbox.h"
#include "ui/inspect/searchhitmodel.h"
#include "ui/inspect/valueprivacy.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/textlabels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {
constexpr auto betweenVisits = 100ms;
constexpr qint64 mostHits = 1000;

/// What a search is for, as a person wrote it.
struct Question {
    QString text;
    QStringList tables; ///< all, if empty
    Qt::CaseSensitivity caseSensitivity = Qt::CaseInsensitive;
};

Expected<SearchOutcome> answer(const Question &question, BlockLocator &locator, HitBox &box, JobContext &job)
{
    SearchRequest request{
        .text = question.text, .caseSensitivity = question.caseSensitivity, .limit = mostHits};
    for (const QString &table : question.tables) {
        const auto entries = findTable(*locator.archive(), table);
        if (!entries)
            return std::unexpected(entries.error());
        request.entries.insert(request.entries.end(), entries->begin(), entries->end());
    }
    request.progress = [&](qint64 read, qint64 total) {
        job.progress({.done = read, .total = total, .text = {}});
    };
    return searchRows(locator, request, [&](const SearchHit &hit) { box.add(hit); }, job.stopToken());
}
} // namespace

SearchView::SearchView(JobService &jobs, ValuePrivacy &privacy, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_model(new SearchHitModel(this))
    , m_text(new QLineEdit(this))
    , m_tables(new QLineEdit(this))
    , m_matchCase(new QCheckBox(tr("&Match case"), this))
    , m_hide(new HideValuesBox(privacy, this))
    , m_start(new QPushButton(this))
    , m_problem(new MessagePanel(this))
    , m_views(new QStackedWidget(this))
    , m_nothing(new EmptyState(u"inspect"_s, {}, {}, this))
    , m_count(new HintLabel({}, this))
{
    m_problem->setObjectName(u"searchProblem"_s);
    m_count->setObjectName(u"searchCount"_s);
    m_views->insertWidget(Nothing, m_nothing);
    m_views->insertWidget(Hits, buildHits());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildQuestion());
    layout->addWidget(m_problem);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_count);
    m_visits.setInterval(betweenVisits);
    connect(&m_visits, &QTimer::timeout, this, &SearchView::takeHits);
    connect(&privacy, &ValuePrivacy::changed, m_model, &SearchHitModel::setHidden);
    m_model->setHidden(privacy.isHidden());
    setSearching(false);
}

QWidget *SearchView::buildQuestion()
{
    auto *widget = new QWidget(this);
    m_text->setObjectName(u"searchText"_s);
    m_text->setAccessibleName(tr("Text to look for in the rows"));
    m_text->setPlaceholderText(tr("Text to look for in the rows"));
    m_text->setClearButtonEnabled(true);
    m_tables->setObjectName(u"searchTables"_s);
    m_tables->setAccessibleName(tr("Tables to search"));
    m_tables->setToolTip(tr("Names of tables, with commas between. Empty: all tables."));
    m_tables->setPlaceholderText(tr("All tables, or names"));
    m_tables->setClearButtonEnabled(true);
    m_matchCase->setObjectName(u"searchMatchCase"_s);
    m_matchCase->setAccessibleName(tr("Match case"));
    m_hide->setObjectName(u"hideHits"_s);
    m_start->setObjectName(u"searchRows"_s);
    connect(m_start, &QPushButton::clicked, this, &SearchView::press);
    connect(m_text, &QLineEdit::returnPressed, this, &SearchView::search);
    connect(m_tables, &QLineEdit::returnPressed, this, &SearchView::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { setSearching(m_isSearching); });

    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_tables, 2);
    layout->addWidget(m_matchCase);
    layout->addWidget(m_hide);
    layout->addWidget(m_start);
    return widget;
}

QWidget *SearchView::buildHits()
{
    m_table = new EntryTable(u"searchHits"_s, tr("What was found"), m_model, SearchHitModel::EntryRole, this);
    m_table->setToolTip(tr("Press Enter or double click to see the row."));
    m_table->horizontalHeader()->setSectionResizeMode(SearchHitModel::ExcerptColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(SearchHitModel::TableColumn, 240);
    m_table->setColumnWidth(SearchHitModel::RowColumn, 100);
    m_table->setColumnWidth(SearchHitModel::FieldColumn, 160);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT rowActivated(index.data(SearchHitModel::EntryRole).toUInt(),
                            index.data(SearchHitModel::RowRole).toLongLong());
    });
    return m_table;
}

void SearchView::setArchive(const OpenedArchive &opened)
{
    stop();
    m_opened = opened;
    m_box.reset();
    m_model->start(opened);
    m_problem->clear();
    m_count->clear();
    m_nothing->setSentence(tr("Looks for a text in the values of every row, straight from the file."));
    m_views->setCurrentIndex(Nothing);
    setSearching(false);
}

void SearchView::setSearching(bool isSearching)
{
    m_isSearching = isSearching;
    m_start->setText(isSearching ? tr("Stop Searching") : tr("Search Rows"));
    m_start->setAccessibleName(m_start->text());
    m_start->setIcon(Theme::icon(isSearching ? u"stop"_s : u"inspect"_s));
    m_start->setEnabled(isSearching || !m_text->text().isEmpty());
    if (isSearching)
        m_visits.start();
    else
        m_visits.stop();
}

void SearchView::press()
{
    if (m_isSearching)
        m_jobs.cancel(m_searching);
    else
        search();
}

void SearchView::search()
{
    if (m_text->text().isEmpty() || !m_opened.archive)
        return;
    m_jobs.cancel(m_searching);
    Question question{.text = m_text->text(),
                      .tables = {},
                      .caseSensitivity = m_matchCase->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive};
    for (const QString &table : m_tables->text().split(u',', Qt::SkipEmptyParts)) {
        if (!table.trimmed().isEmpty())
            question.tables.append(table.trimmed());
    }
    m_model->start(m_opened);
    m_problem->clear();
    m_count->setText(tr("Searching…"));
    m_nothing->setSentence(tr("Searching…"));
    m_views->setCurrentIndex(Nothing);
    m_box = std::make_shared<HitBox>();
    setSearching(true);
    m_searching = m_jobs.submit<SearchOutcome>(
        JobLane::Interactive, tr("Searching the rows"),
        [question, locator = m_opened.locator, box = m_box](JobContext &job) {
            return answer(question, *locator, *box, job);
        },
        this,
        [this, box = m_box](const Expected<SearchOutcome> &outcome) {
            if (box == m_box)
                finish(outcome);
        });
}

void SearchView::takeHits()
{
    if (!m_box)
        return;
    m_model->append(m_box->take());
    if (m_model->rowCount() > 0)
        m_views->setCurrentIndex(Hits);
    if (m_isSearching && m_model->rowCount() > 0)
        m_count->setText(tr("Searching… %n hit(s) so far.", nullptr, m_model->rowCount()));
}

void SearchView::finish(const Expected<SearchOutcome> &outcome)
{
    takeHits();
    setSearching(false);
    if (outcome) {
        showOutcome(*outcome);
        return;
    }
    const bool isCancelled = outcome.error().code == ErrorCode::Cancelled;
    m_nothing->setSentence(isCancelled ? tr("The search was stopped.") : tr("Nothing was searched."));
    m_count->setText(isCancelled && m_model->rowCount() > 0
                         ? tr("The search was stopped after %n hit(s).", nullptr, m_model->rowCount())
                         : QString());
    if (!isCancelled)
        m_problem->showMessage(
            Message::of(outcome.error(), tr("The file was only read. Nothing was changed.")));
}

void SearchView::showOutcome(const SearchOutcome &outcome)
{
    m_nothing->setSentence(outcome.failures.empty() ? tr("The text is in none of the values.")
                                                    : tr("The text is in none of the values that could be read."));
    if (outcome.isLimited)
        m_count->setText(tr("The first %1 hits; there are more. Name a table, or look for a longer text.")
                             .arg(Format::number(m_model->rowCount())));
    else
        m_count->setText(m_model->rowCount() > 0 ? tr("%n hit(s).", nullptr, m_model->rowCount())
                                                 : QString());
    if (outcome.failures.empty())
        return;
    QStringList details;
    for (const Error &error : outcome.failures)
        details.append(error.message + u" ["_s + key(error.code) + u']');
    m_problem->showMessage({.tone = Tone::Warning,
                            .what = tr("%n table(s) could not be searched to the end.", nullptr,
                                       static_cast<int>(outcome.failures.size())),
                            .dataState = tr("The file was only read. Nothing was changed."),
                            .cause = {},
                            .remedy = {},
                            .details = details.join(u'\n')});
}

} // namespace Belay
