// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/checksstep.h"

#include "ui/restore/findingcard.h"
#include "ui/restore/waitingview.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/textlabels.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

int countOf(const RestorePlan &plan, FindingLevel level)
{
    return static_cast<int>(std::ranges::count(plan.findings, level, &Finding::level));
}

} // namespace

ChecksStep::ChecksStep(RestoreFlow &flow, QWidget *parent)
    : StepView(flow, parent)
    , m_message(new MessagePanel(this))
    , m_waiting(new WaitingView(u"checking"_s, tr("Cancel the checks"), this))
    , m_findings(new QScrollArea(this))
{
    setObjectName(u"checksView"_s);
    m_findings->setObjectName(u"findings"_s);
    m_findings->setAccessibleName(tr("Findings"));
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setWidgetResizable(true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_waiting, 1);
    layout->addWidget(m_findings, 1);

    connect(m_waiting, &WaitingView::cancelRequested, &flow, &RestoreFlow::cancelFetching);
    connect(&flow, &RestoreFlow::planChanged, this, &ChecksStep::showPlan);
    connect(&flow, &RestoreFlow::planProgressed, m_waiting, &WaitingView::apply);
    showPlan();
}

void ChecksStep::entered()
{
    flow().makePlan();
}

QWidget *ChecksStep::firstFocus()
{
    return m_findings->findChild<QCheckBox *>();
}

ForwardAction ChecksStep::forwardAction() const
{
    const RestorePlan *plan = flow().plan().value();
    QString hint;
    if (plan && !plan->isAllowed())
        hint = tr("Something forbids this restore.");
    else if (plan && !flow().mayRun())
        hint = tr("Tick what you accept to go on.");
    return {.text = tr("Show the plan"), .isEnabled = flow().mayRun(), .hint = hint};
}

void ChecksStep::showPlan()
{
    const auto &plan = flow().plan();
    m_message->clear();
    m_waiting->setVisible(plan.isWaiting());
    m_findings->setVisible(plan.value() != nullptr);
    if (plan.isWaiting())
        m_waiting->begin(tr("Checking the archive, the server and the tools…"));
    if (plan.error())
        showFailure(*plan.error());
    if (plan.value())
        showFindings(*plan.value());
}

void ChecksStep::showFailure(const Error &error)
{
    m_message->showMessage(Message::of(error, tr("Nothing was changed: the checks only read.")));
    addCheckAgain();
}

void ChecksStep::addCheckAgain()
{
    m_message->addAction(tr("Check again"), u"refresh"_s, [this] { flow().remakePlan(); });
}

void ChecksStep::showFindings(const RestorePlan &plan)
{
    showSummary(plan);
    auto *content = new QWidget(m_findings);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Theme::smallSpacing, 0);
    layout->setSpacing(Theme::smallSpacing);
    addGroup(plan, FindingLevel::Blocking, tr("What forbids the restore"), layout);
    addGroup(plan, FindingLevel::ToAccept, tr("What you must accept"), layout);
    addGroup(plan, FindingLevel::Information, tr("Good to know"), layout);
    layout->addStretch();
    m_findings->setWidget(content); // the content before is deleted
    m_findings->setFocusPolicy(plan.findings.empty() ? Qt::NoFocus : Qt::StrongFocus);
}

void ChecksStep::showSummary(const RestorePlan &plan)
{
    const int blocking = countOf(plan, FindingLevel::Blocking);
    const int toAccept = countOf(plan, FindingLevel::ToAccept);
    Message summary{.tone = Tone::Positive, .what = tr("Nothing speaks against this restore.")};
    if (blocking > 0) {
        summary.tone = Tone::Negative;
        summary.what = tr("%n check(s) forbid this restore.", nullptr, blocking);
        summary.dataState = tr("Nothing was changed.");
        summary.remedy = tr("Put right what is listed below, then check again.");
    } else if (toAccept > 0) {
        summary.tone = Tone::Warning;
        summary.what = tr("Nothing forbids this restore, but there is %n thing(s) that you must accept.",
                          nullptr, toAccept);
    }
    if (blocking == 0)
        summary.dataState = tr("Nothing was changed so far.");
    m_message->showMessage(summary);
    addCheckAgain();
}

void ChecksStep::addGroup(const RestorePlan &plan, FindingLevel level, const QString &title,
                          QVBoxLayout *layout)
{
    const int count = countOf(plan, level);
    if (count == 0)
        return;
    auto *heading = new SectionLabel(tr("%1 (%2)").arg(title).arg(count), this);
    heading->setContentsMargins(0, Theme::smallSpacing, 0, 0);
    layout->addWidget(heading);
    for (const Finding &finding : plan.findings) {
        if (finding.level != level)
            continue;
        auto *card = new FindingCard(finding, this);
        card->setAccepted(flow().isAccepted(finding.key));
        connect(card, &FindingCard::accepted, this,
                [this, key = finding.key](bool isAccepted) { flow().accept(key, isAccepted); });
        connect(card, &FindingCard::changeRequested, this, [this](RequestChange change) {
            flow().setRequest(changed(flow().request(), change));
            flow().makePlan();
        }, Qt::QueuedConnection); // the new plan deletes the card
        layout->addWidget(card);
    }
}

} // namespace Belay
