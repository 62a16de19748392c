// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runquery.h"
#include "ui/history/exportmenu.h"
#include "ui/shell/page.h"

#include <QSet>

class QPushButton;
class QStackedWidget;

namespace Belay {

class AuditLabel;
class HistorySharing;
class MessagePanel;
class RecoveryNotice;
class ReportWriter;
class RunDetailView;
class RunFilterBar;
class RunListView;
class SavedFilterMenu;
class SharedBar;
class TrendsView;

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
    [[nodiscard]] QWidget *buildRuns();
    void buildButtons();
    void listen();
    void listenToSharing();
    /// Shows the shared history, or this computer's; asks for a password where one is needed.
    void switchTo(bool shared);
    /// Tries the shared history again, which could not be read.
    void askAgain();
    void setHistory(const HistoryChoice &history);
    void loadNames();
    void loadDetail(const QString &runId);
    [[nodiscard]] RunFilter filter() const;
    void applyFilter();
    void showView();
    void showFailure(const Error &error);

    enum View { Nothing, Runs, Trends };

    int m_detailRequest = 0; ///< only the answer to the latest one counts
    QSet<quint64> m_longJobs; ///< after which the history is another
    HistoryChoice m_history;  ///< that is shown
    QString m_chosen;         ///< id of the run that is or will be shown
    RunFilterBar *m_filters;
    SavedFilterMenu *m_saved;
    RunListView *m_list;
    TrendsView *m_trends;
    ReportWriter *m_writer;
    QPushButton *m_charts;
    QPushButton *m_export;
    RecoveryNotice *m_recovery;
    AuditLabel *m_audit;
    HistorySharing *m_sharing;
    SharedBar *m_sharedBar;
    MessagePanel *m_message;
    QStackedWidget *m_views;
    RunDetailView *m_detail;
};

} // namespace Belay
