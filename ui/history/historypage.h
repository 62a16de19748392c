// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"
#include "ui/shell/page.h"

#include <QSet>

class QLabel;
class QStackedWidget;
class QTableView;

namespace Belay {

class AuditLabel;
class MessagePanel;
class RecoveryNotice;
class RunDetailView;
class RunFilterBar;
class RunTableModel;

/// What was restored, by whom and with what result.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("History"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("history"); }
    void activated() override;

    /// Reads the runs again, in the background; keeps the chosen one.
    void reload();
    /// Shows one run.
    void showRun(const QString &runId);

Q_SIGNALS:
    /// The runs were read, or could not be.
    void loaded();
    /// A person wants to undo a run.
    void undoRequested(const QString &runId);
    /// A person wants to make the first run.
    void restoreRequested();

private:
    void build();
    void buildTable();
    void take(const Expected<std::vector<RunSummary>> &runs);
    void showRuns(const std::vector<RunSummary> &runs);
    void loadDetail(const QString &runId);

    enum View { Nothing, Runs };

    int m_request = 0; ///< only the answer to the latest one counts
    int m_detailRequest = 0;
    JobId m_loading;
    QSet<quint64> m_longJobs; ///< after which the history is another
    QString m_chosen;         ///< id of the run that is or will be shown
    RunTableModel *m_model;
    RunFilterBar *m_filters;
    QTableView *m_table;
    QLabel *m_count;
    RecoveryNotice *m_recovery;
    AuditLabel *m_audit;
    MessagePanel *m_message;
    QStackedWidget *m_views;
    RunDetailView *m_detail;
};

} // namespace Belay
