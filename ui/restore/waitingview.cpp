// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/waitingview.h"

#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int progressSteps = 1000; // a progress bar counts in int, a job in qint64
constexpr int barWidth = 420;
} // namespace

void showProgress(const JobProgress &progress, QProgressBar *bar)
{
    if (progress.total.value_or(0) <= 0) {
        showUnknownProgress(bar);
        return;
    }
    const double share = static_cast<double>(progress.done) / static_cast<double>(*progress.total);
    bar->setRange(0, progressSteps);
    bar->setTextVisible(true);
    bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * progressSteps));
}

void showUnknownProgress(QProgressBar *bar)
{
    bar->setRange(0, 0);
    bar->setTextVisible(false);
}

WaitingView::WaitingView(const QString &name, const QString &cancelName, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_step(new HintLabel({}, this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(name);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setElided(Qt::ElideMiddle);
    m_text->setAlignment(Qt::AlignCenter);
    m_step->setAlignment(Qt::AlignCenter);
    m_progress->setObjectName(name + u"Progress"_s);
    m_progress->setFixedWidth(barWidth);
    auto *cancel = new QPushButton(Theme::icon(u"cancel"_s), tr("Cancel"), this);
    cancel->setObjectName(name + u"Cancel"_s);
    cancel->setAccessibleName(cancelName);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &WaitingView::cancelRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    layout->addWidget(m_step);
    layout->addWidget(cancel, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void WaitingView::begin(const QString &text)
{
    m_text->setText(text);
    m_step->clear();
    m_progress->setAccessibleName(text);
    showUnknownProgress(m_progress);
}

void WaitingView::apply(const JobUpdate &update)
{
    if (!update.steps.empty() && update.steps.back().state == StepState::Running) {
        m_step->setText(update.steps.back().title);
        showUnknownProgress(m_progress);
    }
    if (update.progress)
        showProgress(*update.progress, m_progress);
}

} // namespace Belay
