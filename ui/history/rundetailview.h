// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"
#include "ui/history/exportmenu.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Belay {

class MessagePanel;
class PlainLabel;
class VerdictBadge;

/// Where a run was made: only there can it be undone.
enum class RunOrigin { ThisComputer, AnotherComputer };

/// Everything about one run.
class RunDetailView final : public QWidget
{
    Q_OBJECT

public:
    explicit RunDetailView(QWidget *parent = nullptr);

    void setRun(const RunDetail &run, RunOrigin origin = RunOrigin::ThisComputer);
    void clear();
    /// Id of the run that is shown, or empty.
    [[nodiscard]] QString runId() const { return m_run ? m_run->summary.start.id : QString(); }

    /// True if an undo of this run can be planned: it changed the target and was not undone yet.
    [[nodiscard]] static bool canBeUndone(const RunSummary &run);

Q_SIGNALS:
    void undoRequested(const QString &runId);
    /// A person wants the report of the shown run as a file.
    void exportRequested(Belay::ReportFormat format);

private:
    [[nodiscard]] QWidget *buildHeader();
    void showHeader();
    /// Until when an undo is how quick.
    [[nodiscard]] QString undoDeadline() const;

    std::optional<RunDetail> m_run;
    RunOrigin m_origin = RunOrigin::ThisComputer;
    QStackedWidget *m_stack;
    PlainLabel *m_heading;
    PlainLabel *m_date;
    PlainLabel *m_sentence;
    VerdictBadge *m_badge;
    MessagePanel *m_message;
    QPushButton *m_undo;
    QLabel *m_deadline;
    QPushButton *m_save;
    QScrollArea *m_scroll;
};

} // namespace Belay
