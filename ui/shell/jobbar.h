// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobservice.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Belay {

class PlainLabel;

/// Says at the bottom of the window what is being worked on, how far it is and what waits, and cancels it. Hidden while
/// nothing is under way, and for work that is over in a moment.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(JobService &jobs, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A job of the exclusive lane, the long kind, ended.
    void longJobFinished(const QString &title, const Belay::JobResult &result);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        JobId id;
        JobLane lane = JobLane::Interactive;
        QString title;
        bool isRunning = false;
        bool isCancelling = false;
        QString step;
        std::optional<JobProgress> progress;
    };

    void build();
    void add(JobId id, JobLane lane, const QString &title);
    void start(JobId id);
    void update(const JobUpdate &update);
    void finish(const JobResult &result);
    void cancelShown();
    void refresh();
    void showProgress(const Entry &entry);
    [[nodiscard]] Entry *find(JobId id);
    [[nodiscard]] Entry *shown();

    JobService &m_jobs;
    std::vector<Entry> m_entries;
    QTimer m_patience;
    PlainLabel *m_title;
    PlainLabel *m_step;
    QProgressBar *m_progress;
    QLabel *m_waiting;
    QPushButton *m_cancel;
};

} // namespace Belay
