// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/stepperheader.h"

#include "ui/restore/stepbutton.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

QString objectNameOf(RestoreStep step)
{
    switch (step) {
    case RestoreStep::Source:
        return u"stepSource"_s;
    case RestoreStep::Target:
        return u"stepTarget"_s;
    case RestoreStep::Checks:
        return u"stepChecks"_s;
    case RestoreStep::Plan:
        return u"stepPlan"_s;
    case RestoreStep::Run:
        return u"stepRun"_s;
    case RestoreStep::Result:
        return u"stepResult"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

StepperHeader::StepperHeader(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"stepper"_s);
    setAccessibleName(tr("Steps of the restore"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::smallSpacing);
}

void StepperHeader::setSteps(const std::vector<RestoreStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    m_buttons.clear();
    while (const std::unique_ptr<QLayoutItem> item{m_layout->takeAt(0)})
        delete item->widget();
    for (const RestoreStep step : steps) {
        if (!m_buttons.empty()) {
            m_layout->addStretch(1); // here paintEvent() draws a line
        }
        auto *button = new StepButton(static_cast<int>(m_buttons.size()) + 1, title(step), this);
        button->setObjectName(objectNameOf(step));
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
        m_layout->addWidget(button);
        m_buttons.push_back(button);
    }
}

void StepperHeader::setState(RestoreStep current, const std::vector<RestoreStep> &reachable)
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const RestoreStep step = m_steps.at(i);
        const bool isCurrent = step == current;
        const bool isReachable = isCurrent || std::ranges::contains(reachable, step);
        const auto state = isCurrent ? StepButton::State::Current
            : step < current         ? StepButton::State::Done
                                     : StepButton::State::Ahead;
        const QString place = tr("Step %1 of %2: %3").arg(i + 1).arg(m_steps.size()).arg(title(step));
        const QString text = isCurrent         ? tr("%1 (current step)").arg(place)
            : state == StepButton::State::Done ? tr("%1 (done)").arg(place)
            : isReachable                      ? place
                                               : tr("%1 (not reached yet)").arg(place);
        m_buttons.at(i)->setState(state, isReachable, text);
    }
}

void StepperHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::line(palette()));
    for (std::size_t i = 1; i < m_buttons.size(); ++i) {
        const QRect before = m_buttons.at(i - 1)->geometry();
        const QRect after = m_buttons.at(i)->geometry();
        const int from = before.right() + Theme::smallSpacing;
        const int to = after.left() - Theme::smallSpacing;
        if (from < to)
            painter.drawLine(from, before.center().y(), to, before.center().y());
    }
}

QString StepperHeader::title(RestoreStep step)
{
    switch (step) {
    case RestoreStep::Source:
        return tr("Source");
    case RestoreStep::Target:
        return tr("Target");
    case RestoreStep::Checks:
        return tr("Checks");
    case RestoreStep::Plan:
        return tr("Plan");
    case RestoreStep::Run:
        return tr("Run");
    case RestoreStep::Result:
        return tr("Result");
    }
    Q_UNREACHABLE();
}

} // namespace Belay
