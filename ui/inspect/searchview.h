// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobservice.h"
#include "ui/inspect/hitbox.h"
#include "ui/inspect/openedarchive.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Belay {

class EmptyState;
class HideValuesBox;
class HintLabel;
class MessagePanel;
class SearchHitModel;
class ValuePrivacy;

/// Looks for a text in all rows of an archive, or of some of its tables. What is found is shown at once.
class SearchView final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    SearchView(JobService &jobs, ValuePrivacy &privacy, QWidget *parent = nullptr);

    void setArchive(const OpenedArchive &opened);
    /// Stops what is under way.
    void stop() { m_jobs.cancel(m_searching); }

Q_SIGNALS:
    /// Somebody wants to see this row of this entry with data.
    void rowActivated(quint32 entry, qint64 row);

private:
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildHits();
    void press();
    void search();
    void takeHits();
    void finish(const Expected<SearchOutcome> &outcome);
    void setSearching(bool isSearching);
    void showOutcome(const SearchOutcome &outcome);

    enum View { Nothing, Hits };

    JobService &m_jobs;
    OpenedArchive m_opened;
    std::shared_ptr<HitBox> m_box; ///< of the running search
    JobId m_searching;
    bool m_isSearching = false;
    QTimer m_visits;
    SearchHitModel *m_model;
    QLineEdit *m_text;
    QLineEdit *m_tables;
    QCheckBox *m_matchCase;
    HideValuesBox *m_hide;
    QPushButton *m_start;
    MessagePanel *m_problem;
    QStackedWidget *m_views;
    EmptyState *m_nothing;
    QTableView *m_table = nullptr;
    HintLabel *m_count;
};

} // namespace Belay
