// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobbar.h"

#include "ui/shell/plainlabel.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {
constexpr auto patience = 400ms; // what is over sooner would only flicker
constexpr int progressSteps = 1000;
} // namespace

JobBar::JobBar(JobService &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_title(new PlainLabel(this))
    , m_step(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_waiting(new QLabel(this))
    , m_cancel(new QPushButton(Theme::icon(u"cancel"_s), tr("Cancel"), this))
{
    build();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &JobBar::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancelShown);
    connect(&jobs, &JobService::queued, this, &JobBar::add);
    connect(&jobs, &JobService::started, this, &JobBar::start);
    connect(&jobs, &JobService::updated, this, &JobBar::update);
    connect(&jobs, &JobService::finished, this, &JobBar::finish);
    hide();
}

void JobBar::build()
{
    setObjectName(u"jobBar"_s);
    m_title->setObjectName(u"jobTitle"_s);
    m_title->setElided(Qt::ElideRight);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_step->setObjectName(u"jobStep"_s);
    m_step->setElided(Qt::ElideMiddle);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the running work"));
    m_progress->setFixedWidth(200);
    m_waiting->setObjectName(u"jobsWaiting"_s);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_cancel->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::margin, 8, Theme::margin, 8);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_title);
    layout->addWidget(m_step, 1);
    layout->addWidget(m_waiting);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
}

JobBar::Entry *JobBar::find(JobId id)
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? nullptr : &*found;
}

JobBar::Entry *JobBar::shown()
{
    const auto isShown = [](JobLane lane) {
        return [lane](const Entry &entry) { return entry.isRunning && entry.lane == lane; };
    };
    for (const JobLane lane : {JobLane::Exclusive, JobLane::Background, JobLane::Interactive}) {
        if (const auto found = std::ranges::find_if(m_entries, isShown(lane)); found != m_entries.end())
            return &*found;
    }
    return nullptr;
}

void JobBar::add(JobId id, JobLane lane, const QString &title)
{
    m_entries.push_back({.id = id, .lane = lane, .title = title});
    if (!isVisibleTo(parentWidget()) && !m_patience.isActive())
        m_patience.start();
    else if (isVisibleTo(parentWidget()))
        refresh();
}

void JobBar::start(JobId id)
{
    if (Entry *entry = find(id))
        entry->isRunning = true;
    if (isVisibleTo(parentWidget()))
        refresh();
}

void JobBar::update(const JobUpdate &update)
{
    Entry *entry = find(update.job);
    if (!entry)
        return;
    if (!update.steps.empty() && update.steps.back().state == StepState::Running) {
        entry->step = update.steps.back().title;
        entry->progress.reset();
    }
    if (update.progress)
        entry->progress = update.progress;
    if (isVisibleTo(parentWidget()))
        refresh();
}

void JobBar::finish(const JobResult &result)
{
    const Entry *entry = find(result.job);
    if (!entry)
        return;
    const Entry ended = *entry;
    std::erase_if(m_entries, [&](const Entry &other) { return other.id == result.job; });
    if (m_entries.empty())
        m_patience.stop();
    if (m_entries.empty() || isVisibleTo(parentWidget()))
        refresh();
    if (ended.lane == JobLane::Exclusive)
        Q_EMIT longJobFinished(ended.title, result);
}

void JobBar::cancelShown()
{
    Entry *entry = shown();
    if (!entry)
        return;
    entry->isCancelling = true;
    m_jobs.cancel(entry->id);
    refresh();
}

void JobBar::refresh()
{
    const Entry *entry = shown();
    if (!entry) {
        setVisible(!m_entries.empty());
        return;
    }
    m_title->setText(entry->title);
    QString step = entry->isCancelling ? tr("Cancelling…") : entry->step;
    if (!entry->isCancelling && entry->progress && !entry->progress->text.isEmpty())
        step = step.isEmpty() ? entry->progress->text : step + u" · "_s + entry->progress->text;
    m_step->setText(step);
    const auto waiting =
        std::ranges::count_if(m_entries, [](const Entry &other) { return !other.isRunning; });
    m_waiting->setVisible(waiting > 0);
    m_waiting->setText(tr("%n waiting", nullptr, static_cast<int>(waiting)));
    m_cancel->setEnabled(!entry->isCancelling);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(entry->title));
    showProgress(*entry);
    show();
}

void JobBar::showProgress(const Entry &entry)
{
    if (!entry.progress || !entry.progress->total || *entry.progress->total <= 0) {
        m_progress->setRange(0, 0);
        return;
    }
    const double share =
        static_cast<double>(entry.progress->done) / static_cast<double>(*entry.progress->total);
    m_progress->setRange(0, progressSteps);
    m_progress->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * progressSteps));
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::line(palette()));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace Belay
