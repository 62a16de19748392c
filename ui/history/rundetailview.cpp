// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/rundetailview.h"

#include "ui/history/runsections.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/verdictbadge.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    , m_save(new QPushButton(Theme::icon(u"save"_s), tr("Save Report…"), this))
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
    connect(m_save, &QPushButton::clicked, this, &RunDetailView::saveReport);

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
    return header;
}

bool RunDetailView::canBeUndone(const RunSummary &run)
{
    return run.start.kind == RunKind::Restore && run.state == RunState::Finished && run.end
        && run.end->targetChanged && run.undoneBy.isEmpty();
}

void RunDetailView::setRun(const RunDetail &run)
{
    m_run = run;
    showHeader();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Theme::smallSpacing, Theme::margin);
    layout->setSpacing(Theme::margin);
    for (const auto make : {RunSections::errors, RunSections::verification, RunSections::steps,
                            RunSections::artefacts, RunSections::plan, RunSections::facts}) {
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
    m_undo->setVisible(canBeUndone(run));
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

void RunDetailView::clear()
{
    m_run.reset();
    m_stack->setCurrentIndex(0);
}

QByteArray RunDetailView::report() const
{
    const RunSummary &run = m_run->summary;
    QJsonObject json{{u"id"_s, run.start.id},
                     {u"kind"_s, QString(key(run.start.kind))},
                     {u"state"_s, QString(key(run.state))},
                     {u"target"_s, run.start.target},
                     {u"server"_s, run.start.server},
                     {u"operator"_s, run.start.operatorName},
                     {u"host"_s, run.start.host},
                     {u"program"_s, run.start.program},
                     {u"started_at"_s, run.start.startedAt.toUTC().toString(Qt::ISODate)},
                     {u"plan"_s, run.start.plan}};
    if (run.end) {
        json.insert(u"finished_at"_s, run.end->finishedAt.toUTC().toString(Qt::ISODate));
        json.insert(u"report"_s, run.end->report);
    }
    return QJsonDocument(json).toJson();
}

void RunDetailView::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save Report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Reports (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(runId() + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, content = report()](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit())
            m_message->showMessage(
                {.what = tr("The report could not be saved."), .details = file.errorString()});
    });
    dialog->open();
}

} // namespace Belay
