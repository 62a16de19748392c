// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/risks.h"
#include "core/jobs/jobservice.h"
#include "ui/inspect/openedarchive.h"

#include <QWidget>

class QStackedWidget;
class QTableView;

namespace Belay {

class EmptyState;
class HintLabel;
class RiskModel;

/// What to look at before an archive of unknown origin is restored, found in the background.
class RisksView final : public QWidget
{
    Q_OBJECT

public:
    /// `jobs` outlives the view.
    explicit RisksView(JobService &jobs, QWidget *parent = nullptr);

    void setArchive(const OpenedArchive &opened);

Q_SIGNALS:
    /// How much there is to look at.
    void counted(qsizetype risks);
    /// Somebody wants to see this entry.
    void entryActivated(quint32 entry);

private:
    void take(const RiskReport &report);

    enum View { Nothing, Risks };

    JobService &m_jobs;
    OpenedArchive m_opened;
    JobId m_looking;
    RiskModel *m_model;
    QStackedWidget *m_views;
    EmptyState *m_nothing;
    QTableView *m_table;
    HintLabel *m_omitted;
};

} // namespace Belay
