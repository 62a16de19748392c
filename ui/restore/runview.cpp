// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/runview.h"

#include "ui/restore/blockerbar.h"
#include "ui/restore/logpane.h"
#include "ui/restore/runstepmodel.h"
#include "ui/restore/shownplan.h"
#include "ui/restore/waitingview.h"
#include "ui/shell/format.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// "12.3 MB/s · about 2 min 10 s left"; what is not known is left out.
QString paceText(const JobProgress &progress)
{
    QStringList parts;
    if (progress.rate)
        parts += RunView::tr("%1/s", "bytes per second").arg(Format::size(*progress.rate));
    if (progress.remaining)
        parts += RunView::tr("about %1 left", "a duration").arg(Format::duration(*progress.remaining));
    return parts.join(u" · "_s);
}

} // namespace

RunView::RunView(RestoreFlow &flow, QWidget *parent)
    : StepView(flow, parent)
    , m_steps(new RunStepModel(this))
    , m_heading(new PlainLabel(this))
    , m_log(new LogPane(this))
{
    setObjectName(u"runView"_s);
    m_heading->setObjectName(u"runHeading"_s);
    m_heading->setFont(SectionLabel(QString()).font());
    m_heading->setElided(Qt::ElideMiddle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_heading);
    layout->addWidget(makeProgress());
    m_blockers = new BlockerBar(this);
    layout->addWidget(m_blockers);
    layout->addWidget(makeSteps(), 3);
    layout->addWidget(m_log, 2);
    layout->addWidget(makeCancel());

    connect(&flow, &RestoreFlow::runBegan, this, &RunView::begin);
    connect(&flow, &RestoreFlow::runStarted, this, [this] { m_object->setText({}); });
    connect(&flow, &RestoreFlow::runProgressed, this, &RunView::apply);
    connect(&flow, &RestoreFlow::runEnded, this, &RunView::end);
    connect(m_blockers, &BlockerBar::remedyConfirmed, &flow, &RestoreFlow::remedyBlocker);
}

QWidget *RunView::makeProgress()
{
    auto *part = new QWidget(this);
    m_bar = new QProgressBar(part);
    m_bar->setObjectName(u"runProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the current step"));
    m_object = new PlainLabel(part);
    m_object->setObjectName(u"runObject"_s);
    m_object->setAccessibleName(tr("What is being worked on"));
    m_object->setElided(Qt::ElideMiddle);
    m_pace = new HintLabel({}, part);
    m_pace->setObjectName(u"runPace"_s);
    m_pace->setAccessibleName(tr("Rate and remaining time of the current step"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_bar);
    auto *line = new QHBoxLayout;
    line->addWidget(m_object, 1);
    line->addWidget(m_pace);
    layout->addLayout(line);
    return part;
}

QWidget *RunView::makeSteps()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"runSteps"_s);
    m_table->setAccessibleName(tr("Steps of the run"));
    m_table->setModel(m_steps);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(RunStepModel::TitleColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(RunStepModel::StateColumn,
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RunStepModel::DurationColumn,
                                                      QHeaderView::ResizeToContents);
    connect(m_steps, &QAbstractItemModel::rowsInserted, m_table, &QTableView::scrollToBottom);
    return m_table;
}

QWidget *RunView::makeCancel()
{
    m_cancelArea = new QWidget(this);
    m_cancelText = new PlainLabel(m_cancelArea, PlainLabel::Lines::Several);
    m_cancelText->setObjectName(u"cancelText"_s);
    m_cancel = new QPushButton(Theme::icon(u"stop"_s), {}, m_cancelArea);
    m_cancel->setObjectName(u"cancelRun"_s);
    m_cancel->setAccessibleName(tr("Cancel the restore"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &RunView::cancel);
    auto *layout = new QHBoxLayout(m_cancelArea);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_cancelText, 1);
    layout->addWidget(m_cancel);
    return m_cancelArea;
}

QWidget *RunView::firstFocus()
{
    return m_table; // not the button that cancels
}

void RunView::begin()
{
    const bool isUndo = flow().purpose() == RunPurpose::Undo;
    const ShownPlan plan =
        isUndo ? ShownPlan::of(*flow().undo().value()) : ShownPlan::of(*flow().plan().value());
    m_steps->clear();
    m_log->clear();
    m_heading->setText(plan.running);
    m_object->setText(tr("Waiting for other work to end…"));
    m_object->show();
    showPace({});
    showUnknownProgress(m_bar);
    m_bar->show();
    m_cancelText->setText(plan.cancelling);
    m_cancel->setText(isUndo ? tr("Cancel the undo") : tr("Cancel the restore"));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setAccessibleDescription(plan.cancelling);
    m_cancel->setEnabled(true);
    m_cancelArea->show();
}

void RunView::apply(const JobUpdate &update)
{
    m_steps->apply(update.steps);
    m_log->append(update.log);
    if (!update.steps.empty() && !update.progress) {
        showUnknownProgress(m_bar); // the progress of the step before says nothing about this one
        m_object->setText({});
        showPace({});
    }
    if (!update.progress)
        return;
    showProgress(*update.progress, m_bar);
    m_object->setText(update.progress->text);
    showPace(*update.progress);
}

void RunView::showPace(const JobProgress &progress)
{
    m_pace->setText(paceText(progress));
    m_blockers->showBlockers(progress.blockers);
}

void RunView::cancel()
{
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Cancelling…"));
    m_cancelText->setText(tr("The current step is brought to a safe end; then the result says what state the "
                             "database is in."));
    flow().cancelRun();
}

void RunView::end()
{
    m_bar->hide();
    m_object->hide();
    showPace({});
    m_cancelArea->hide();
}

} // namespace Belay
