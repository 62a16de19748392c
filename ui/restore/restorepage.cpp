// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/restorepage.h"

#include "core/base/visibletext.h"
#include "ui/restore/checksstep.h"
#include "ui/restore/planstep.h"
#include "ui/restore/restoreflow.h"
#include "ui/restore/resultview.h"
#include "ui/restore/runview.h"
#include "ui/restore/sourcestep.h"
#include "ui/restore/stepperheader.h"
#include "ui/restore/targetstep.h"
#include "ui/shell/recoverynotice.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

const std::vector restoreSteps{RestoreStep::Source, RestoreStep::Target, RestoreStep::Checks,
                               RestoreStep::Plan,   RestoreStep::Run,    RestoreStep::Result};
const std::vector undoSteps{RestoreStep::Plan, RestoreStep::Run, RestoreStep::Result};

/// A name in a button: & would make a shortcut.
QString buttonText(const QString &text)
{
    return visible(text).replace(u'&', u"&&"_s);
}

} // namespace

RestorePage::RestorePage(const AppContext &context, QWidget *parent)
    : RestorePage(context, RestoreWork::real(), parent)
{
}

RestorePage::RestorePage(const AppContext &context, RestoreWork work, QWidget *parent)
    : Page(context, parent)
    , m_flow(new RestoreFlow(context, std::move(work), this))
    , m_recovery(new RecoveryNotice(context, this))
    , m_stepper(new StepperHeader(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"restorePage"_s);
    m_stack->setObjectName(u"restoreSteps"_s);
    makeViews();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_recovery);
    layout->addWidget(m_stepper);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFooter());
    connectFlow();
    refresh();
}

QString RestorePage::title() const
{
    return tr("Restore");
}

QString RestorePage::iconName() const
{
    return u"restore"_s;
}

bool RestorePage::isBusy() const
{
    return m_flow->isRunning();
}

void RestorePage::activated()
{
    m_recovery->refresh();
    viewOf(m_current)->entered();
}

void RestorePage::makeViews()
{
    m_source = new SourceStep(*m_flow, m_stack);
    m_target = new TargetStep(*m_flow, m_stack);
    m_checks = new ChecksStep(*m_flow, m_stack);
    m_plan = new PlanStep(*m_flow, m_stack);
    m_run = new RunView(*m_flow, m_stack);
    m_result = new ResultView(*m_flow, m_stack);
    for (const RestoreStep step : restoreSteps) {
        m_stack->addWidget(viewOf(step));
        connect(viewOf(step), &StepView::forwardActionChanged, this, &RestorePage::updateFooter);
    }
    connect(m_target, &TargetStep::connectionSettingsRequested, this,
            &RestorePage::connectionSettingsRequested);
    connect(m_plan, &PlanStep::connectionSettingsRequested, this, &RestorePage::connectionSettingsRequested);
    connect(m_result, &ResultView::connectionSettingsRequested, this,
            &RestorePage::connectionSettingsRequested);
    connect(m_result, &ResultView::historyRequested, this, &RestorePage::historyRequested);
    connect(m_result, &ResultView::newRestoreRequested, m_flow, &RestoreFlow::reset);
    connect(m_result, &ResultView::undoRequested, this, &RestorePage::undoShownRestore);
    connect(m_result, &ResultView::tryAgainRequested, this, [this] {
        m_flow->tryAgain();
        goTo(RestoreStep::Target);
    });
    connect(m_result, &ResultView::checksRequested, this, [this] {
        goTo(RestoreStep::Checks);
        m_flow->remakePlan();
    });
}

QWidget *RestorePage::makeFooter()
{
    m_footer = new QWidget(this);
    m_back = new QPushButton(Theme::icon(u"back"_s), {}, m_footer);
    m_back->setObjectName(u"back"_s);
    m_back->setAutoDefault(false);
    m_hint = new HintLabel({}, m_footer);
    m_hint->setObjectName(u"forwardHint"_s);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_forward = new QPushButton(m_footer);
    m_forward->setObjectName(u"forward"_s);
    m_forward->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &RestorePage::goBack);
    connect(m_forward, &QPushButton::clicked, this, &RestorePage::goForward);
    auto *layout = new QHBoxLayout(m_footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_back);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_forward);

    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    auto *forward = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Right), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    forward->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] {
        if (!m_back->isHidden())
            goBack();
    });
    connect(forward, &QShortcut::activated, this, [this] {
        if (const auto next = stepAfter();
            next && m_current != RestoreStep::Plan) // a key does not start a restore
            goTo(*next);
    });
    return m_footer;
}

void RestorePage::connectFlow()
{
    connect(m_stepper, &StepperHeader::stepChosen, this, &RestorePage::goTo);
    for (const auto signal :
         {&RestoreFlow::archiveChanged, &RestoreFlow::serverChanged, &RestoreFlow::requestChanged,
          &RestoreFlow::planChanged, &RestoreFlow::acceptedChanged})
        connect(m_flow, signal, this, &RestorePage::refresh);
    connect(m_flow, &RestoreFlow::undoChanged, this, [this] {
        refresh();
        updateFooter();
    });
    connect(m_flow, &RestoreFlow::runBegan, this, [this] { goTo(RestoreStep::Run); });
    connect(m_flow, &RestoreFlow::runEnded, this, [this] { goTo(RestoreStep::Result); });
}

void RestorePage::openArchive(const QString &path)
{
    m_flow->openArchive(path);
}

void RestorePage::startRollback(const QString &runId)
{
    m_flow->planUndo(runId);
    showUndoPlan();
}

void RestorePage::undoShownRestore()
{
    const RestoreReport *report = m_flow->report().value();
    if (!report)
        return;
    m_flow->planUndo(report->runId, m_flow->request().connection);
    showUndoPlan();
}

void RestorePage::showUndoPlan()
{
    if (m_flow->purpose() == RunPurpose::Undo && !m_flow->isRunning())
        goTo(RestoreStep::Plan);
}

StepView *RestorePage::viewOf(RestoreStep step) const
{
    switch (step) {
    case RestoreStep::Source:
        return m_source;
    case RestoreStep::Target:
        return m_target;
    case RestoreStep::Checks:
        return m_checks;
    case RestoreStep::Plan:
        return m_plan;
    case RestoreStep::Run:
        return m_run;
    case RestoreStep::Result:
        return m_result;
    }
    Q_UNREACHABLE();
}

bool RestorePage::isReachable(RestoreStep step) const
{
    const bool hasReport = m_flow->hasEnded() && m_flow->report().value();
    if (m_flow->isRunning())
        return step == RestoreStep::Run;
    if (hasReport) // what is over can be looked at, not changed
        return step == RestoreStep::Run || step == RestoreStep::Result;
    if (m_flow->purpose() == RunPurpose::Undo && step < RestoreStep::Plan)
        return false;
    switch (step) {
    case RestoreStep::Source:
        return true;
    case RestoreStep::Target:
        return m_flow->hasSource();
    case RestoreStep::Checks:
        return m_flow->hasTarget();
    case RestoreStep::Plan:
        return m_flow->purpose() == RunPurpose::Undo || (m_flow->hasTarget() && m_flow->mayRun());
    case RestoreStep::Run:
        return false;
    case RestoreStep::Result:
        return m_flow->hasEnded();
    }
    Q_UNREACHABLE();
}

std::optional<RestoreStep> RestorePage::stepBefore() const
{
    const auto &steps = m_stepper->steps();
    const auto here = std::ranges::find(steps, m_current);
    for (auto step = here; step != steps.begin();) {
        if (isReachable(*--step))
            return *step;
    }
    return std::nullopt;
}

std::optional<RestoreStep> RestorePage::stepAfter() const
{
    const auto &steps = m_stepper->steps();
    const auto here = std::ranges::find(steps, m_current);
    if (here == steps.end() || here + 1 == steps.end() || !isReachable(*(here + 1)))
        return std::nullopt;
    return *(here + 1);
}

void RestorePage::goTo(RestoreStep step)
{
    if (!isReachable(step))
        return;
    m_current = step;
    m_stack->setCurrentWidget(viewOf(step));
    viewOf(step)->entered();
    refresh();
    QWidget *focus = viewOf(step)->firstFocus();
    if (!focus || !focus->isEnabled())
        focus = m_back->isHidden() ? static_cast<QWidget *>(m_stepper) : m_back;
    focus->setFocus();
}

void RestorePage::goBack()
{
    if (const auto before = stepBefore()) {
        goTo(*before);
    } else if (m_flow->purpose() == RunPurpose::Undo && !m_flow->isRunning()) {
        m_flow->leaveUndo();
        goTo(m_flow->hasEnded() ? RestoreStep::Result : RestoreStep::Source);
    }
}

void RestorePage::goForward()
{
    if (m_current == RestoreStep::Plan)
        m_flow->execute(m_plan->confirmation());
    else if (const auto next = stepAfter())
        goTo(*next);
}

void RestorePage::refresh()
{
    const bool isUndo = m_flow->purpose() == RunPurpose::Undo;
    const std::vector<RestoreStep> &steps = isUndo ? undoSteps : restoreSteps;
    m_stepper->setSteps(steps);
    if (!isReachable(m_current)) { // what this step was made from is gone
        m_current = isUndo ? RestoreStep::Plan : stepBefore().value_or(RestoreStep::Source);
        m_stack->setCurrentWidget(viewOf(m_current));
    }
    std::vector<RestoreStep> reachable;
    std::ranges::copy_if(steps, std::back_inserter(reachable),
                         [this](RestoreStep step) { return isReachable(step); });
    m_stepper->setState(m_current, reachable);
    updateFooter();
}

void RestorePage::updateFooter()
{
    const bool isUndoPlan = m_flow->purpose() == RunPurpose::Undo && m_current == RestoreStep::Plan;
    const bool mayGoBack = m_current <= RestoreStep::Plan || m_flow->report().error();
    m_back->setVisible(mayGoBack && (isUndoPlan || stepBefore()));
    m_back->setText(isUndoPlan ? tr("Cancel") : tr("Back"));
    m_back->setAccessibleName(m_back->text());
    m_back->setToolTip(QKeySequence(Qt::ALT | Qt::Key_Left).toString(QKeySequence::NativeText));

    const ForwardAction action = viewOf(m_current)->forwardAction();
    m_hint->setText(action.hint);
    m_forward->setVisible(!action.text.isEmpty());
    m_footer->setVisible(!m_back->isHidden() || !m_forward->isHidden());
    m_forward->setEnabled(action.isEnabled);
    m_forward->setText(buttonText(action.text));
    m_forward->setAccessibleName(visible(action.text));
    m_forward->setAccessibleDescription(action.hint);
    const Tone tone = action.isDangerous ? Tone::Negative : Tone::Neutral;
    m_forward->setIcon(action.iconName.isEmpty() ? Theme::icon(u"next"_s)
                                                 : Theme::icon(action.iconName, tone));
    QPalette colors = palette();
    if (action.isDangerous) {
        colors.setColor(QPalette::Active, QPalette::ButtonText, Theme::text(Tone::Negative, palette()));
        colors.setColor(QPalette::Inactive, QPalette::ButtonText, Theme::text(Tone::Negative, palette()));
    }
    m_forward->setPalette(colors);
}

} // namespace Belay
