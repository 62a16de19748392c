// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/rundetailview.h"

#include "core/base/visibletext.h"
#include "core/history/runwords.h"
#include "ui/history/runsections.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/verdictbadge.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

RunDetailView::RunDetailView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_heading(new PlainLabel(this))
    , m_date(new PlainLabel(this))
    , m_sentence(new PlainLabel(this, PlainLabel::Lines::Several))
    , m_badge(new VerdictBadge(this))
    , m_message(new MessagePanel(this))
    , m_undo(new QPushButton(Theme::icon(u"undo"_s), tr("Undo…"), this))
    , m_deadline(new HintLabel({}, this))
    , m_save(new QPushButton(Theme::icon(u"save"_s), tr("Save Report"), this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setObjectName(u"runScroll"_s);
    m_scroll->setAccessibleName(tr("Details of the run"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *shown = new QWidget(this);
    auto *layout = new QVBoxLayout(shown);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(buildHeader());
    layout->addWidget(m_message);
    layout->addWidget(m_scroll, 1);
    m_stack->addWidget(new EmptyState(u"history"_s, tr("Choose a run to see what it did."), {}, this));
    m_stack->addWidget(shown);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QWidget *RunDetailView::buildHeader()
{
    auto *header = new QWidget(this);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    larger.setWeight(QFont::DemiBold);
    m_heading->setFont(larger);
    m_heading->setObjectName(u"runHeading"_s);
    m_heading->setElided(Qt::ElideRight);
    m_date->setObjectName(u"runDate"_s);
    m_date->setElided(Qt::ElideRight);
    m_sentence->setObjectName(u"runSentence"_s);
    m_badge->setObjectName(u"runVerdict"_s);
    m_undo->setObjectName(u"undoRun"_s);
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setToolTip(tr("Plan a rollback of this run; nothing happens before you have confirmed it"));
    m_save->setObjectName(u"saveReport"_s);
    m_save->setAccessibleName(m_save->text());
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(runId()); });
    auto *formats = new ExportMenu(m_save);
    m_save->setMenu(formats);
    connect(formats, &ExportMenu::chosen, this, &RunDetailView::exportRequested);
    m_deadline->setObjectName(u"undoDeadline"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_badge);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(m_heading);
    layout->addWidget(m_date);
    layout->addLayout(buttons);
    layout->addWidget(m_sentence);
    layout->addWidget(m_deadline);
    return header;
}

bool RunDetailView::canBeUndone(const RunSummary &run)
{
    return run.start.kind == RunKind::Restore && run.state == RunState::Finished && run.end
        && run.end->targetChanged && run.undoneBy.isEmpty();
}

void RunDetailView::setRun(const RunDetail &run, RunOrigin origin)
{
    m_run = run;
    m_origin = origin;
    showHeader();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Theme::smallSpacing, Theme::margin);
    layout->setSpacing(Theme::margin);
    for (const auto make : {RunSections::errors, RunSections::verification, RunSections::steps,
                            RunSections::artefacts, RunSections::plan, RunSections::facts, RunSections::log}) {
        if (QWidget *section = make(run, content))
            layout->addWidget(section);
    }
    layout->addStretch();
    m_scroll->setWidget(content);
    m_stack->setCurrentIndex(1);
}

void RunDetailView::showHeader()
{
    const RunSummary &run = m_run->summary;
    const QString name = nameOf(run.start.kind);
    m_heading->setText(tr("%1 of %2", "kind of run, database").arg(name, run.start.target));
    const QString date = Format::longDateTime(run.start.startedAt);
    m_date->setText(run.end ? tr("%1 · took %2", "date, duration")
                                  .arg(date,
                                       Format::duration(std::chrono::milliseconds(
                                           run.start.startedAt.msecsTo(run.end->finishedAt))))
                            : date);
    m_badge->setRun(run);
    m_sentence->setVisible(run.end.has_value());
    m_sentence->setText(run.end ? run.end->message : QString());
    m_undo->setVisible(canBeUndone(run) && m_origin == RunOrigin::ThisComputer);
    m_deadline->setVisible(canBeUndone(run));
    m_deadline->setText(undoDeadline());
    m_message->clear();
    if (run.state == RunState::Interrupted) {
        m_message->showMessage(
            {.tone = Tone::Warning,
             .what = tr("The program ended before this run was over."),
             .dataState =
                 tr("The steps below say how far it came. Until the switch the database stays as it was; a "
                    "loaded copy may have been left on the server."),
             .cause = tr("The computer was switched off, or the program was killed."),
             .remedy = {},
             .details = {}});
    }
}

QString RunDetailView::undoDeadline() const
{
    if (m_origin == RunOrigin::AnotherComputer)
        return tr("It can be undone on the computer where it was made, %1.").arg(visible(m_run->summary.start.host));
    const auto kept = std::ranges::find_if(m_run->artefacts, [](const ArtefactRecord &artefact) {
        return artefact.kind == ArtefactKind::KeptDatabase && artefact.keepUntil && !artefact.removedAt;
    });
    if (kept == m_run->artefacts.end())
        return tr("An undo loads the safety backup, as long as it is there.");
    return tr("An undo takes an instant until %1; afterwards it loads the safety backup, as long as it is there.")
        .arg(Format::longDateTime(*kept->keepUntil));
}

void RunDetailView::clear()
{
    m_run.reset();
    m_stack->setCurrentIndex(0);
}

} // namespace Belay
