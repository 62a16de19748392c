// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/restore/fetched.h"
#include "ui/restore/restorework.h"
#include "ui/shell/appcontext.h"

#include <QObject>
#include <QStringList>

namespace Belay {

/// What a run is for.
enum class RunPurpose { Restore, Undo };

/// Holds the values of one restore, which flow one way: archive, server, request, plan, report. A change drops what was
/// made from it. The widgets show these values and change them here; the work is done by jobs. Main thread.
class RestoreFlow final : public QObject
{
    Q_OBJECT

public:
    /// `context` outlives the flow.
    RestoreFlow(const AppContext &context, RestoreWork work, QObject *parent = nullptr);

    [[nodiscard]] const AppContext &context() const { return m_context; }

    /// Opens a file as the source of a restore and drops everything that was made from another one.
    void openArchive(const QString &path);
    void closeArchive();
    /// The file that was asked for last; empty where there is none.
    [[nodiscard]] const QString &archivePath() const { return m_archivePath; }
    [[nodiscard]] const Fetched<SourceArchive> &archive() const { return m_archive; }
    /// True if the archive may be restored.
    [[nodiscard]] bool hasSource() const;

    /// Connects to the current connection's server and reads what it has.
    void readServer();
    [[nodiscard]] const Fetched<ServerFacts> &server() const { return m_server; }

    /// What was chosen; its connection is filled in here.
    void setRequest(RestoreRequest request);
    [[nodiscard]] const RestoreRequest &request() const { return m_request; }
    /// The name of the database that is restored into; empty until one is chosen.
    [[nodiscard]] QString targetName() const { return m_request.connection.database(); }
    /// True if archive, server and target are known.
    [[nodiscard]] bool hasTarget() const;

    /// Asks for the plan of the request, unless it is there already.
    void makePlan();
    /// Drops the plan and asks again: something outside was put right.
    void remakePlan();
    [[nodiscard]] const Fetched<RestorePlan> &plan() const { return m_plan; }
    /// Says yes or no to the findings of the plan with this key.
    void accept(const QString &finding, bool isAccepted);
    [[nodiscard]] bool isAccepted(const QString &finding) const { return m_accepted.contains(finding); }
    /// Says that an item of the checklist is done, or not.
    void tick(const QString &item, bool isTicked)
    {
        m_ticked.removeAll(item);
        if (isTicked)
            m_ticked += item;
        Q_EMIT tickedChanged();
    }
    [[nodiscard]] bool isTicked(const QString &item) const { return m_ticked.contains(item); }
    /// Why it is done, for the history.
    void setReason(const QString &reason)
    {
        m_reason = reason;
        Q_EMIT reasonChanged();
    }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    /// The plan with everything that was accepted and ticked, and the reason, which is what runs; nothing where there is no plan.
    [[nodiscard]] std::optional<RestorePlan> acceptedPlan() const;
    /// True if nothing forbids the plan and everything that somebody must accept was accepted.
    [[nodiscard]] bool mayRun() const;

    /// Asks how a run of the history can be undone; what was chosen for a restore stays for later. `connection`
    /// replaces what the history remembers, where it is not empty.
    void planUndo(const QString &runId, const ConnectionParameters &connection = {});
    /// Asks again with the parameters of the current connection.
    void planUndoOverCurrentConnection();
    /// Back to the restore, without having undone anything.
    void leaveUndo();
    [[nodiscard]] const Fetched<RollbackPlan> &undo() const { return m_undo; }
    [[nodiscard]] RunPurpose purpose() const { return m_purpose; }

    /// The name that must be typed before the run; empty where nothing is replaced.
    [[nodiscard]] QString nameToConfirm() const;
    /// Executes the plan at hand. `confirmation` is what somebody typed.
    void execute(const QString &confirmation);
    void cancelRun();
    /// Clears the way of the run. What came of it is said as runProgressed().
    void remedyBlocker(const BlockingSession &blocker, BlockerRemedy remedy);
    [[nodiscard]] bool isRunning() const { return m_report.isWaiting(); }
    [[nodiscard]] const Fetched<RestoreReport> &report() const { return m_report; }
    /// True if report() is that of what the flow is for now.
    [[nodiscard]] bool hasEnded() const;

    /// Cancels the opening of the archive, the look at the server or the making of the plan.
    void cancelFetching();
    /// Back to the choice of target and options, with the same archive: the restore that ended changed nothing.
    void tryAgain();
    /// Back to nothing chosen.
    void reset();

Q_SIGNALS:
    void archiveChanged();
    void serverChanged();
    void requestChanged();
    void planChanged();
    void acceptedChanged();
    void reasonChanged();
    void tickedChanged();
    void undoChanged();
    void runBegan();
    void runEnded();
    /// What the job that opens the archive said.
    void openingProgressed(const Belay::JobUpdate &update);
    /// What the job that makes the plan said.
    void planProgressed(const Belay::JobUpdate &update);
    /// What the run said.
    void runProgressed(const Belay::JobUpdate &update);
    /// The run waited for other work and begins now.
    void runStarted();

private:
    void forward(const JobUpdate &update);
    void dropPlan();
    void submitPlan(quint64 turn);
    void submitUndoPlan(quint64 turn, const ConnectionParameters &connection);
    /// Calls `go` once it is known which client tools there are.
    void withTools(const std::function<void()> &go);
    void askServer(quint64 turn, const ConnectionParameters &parameters);
    void takeServer(quint64 turn, Expected<ServerFacts> facts);
    void forgetServer();
    void executeRestore(const QString &confirmation, quint64 turn);
    void executeUndo(const QString &confirmation, quint64 turn);
    void takeReport(quint64 turn, Expected<RestoreReport> report);

    const AppContext &m_context;
    RestoreWork m_work;
    RunPurpose m_purpose = RunPurpose::Restore;
    QString m_archivePath;
    ConnectionParameters m_connection; ///< of m_server; dbname is the maintenance database
    RestoreRequest m_request;
    QString m_undoneRun;
    Fetched<SourceArchive> m_archive;
    Fetched<ServerFacts> m_server;
    Fetched<RestorePlan> m_plan;
    QStringList m_ticked;   ///< keys of the checklist
    QString m_reason;
    QStringList m_accepted; ///< keys of the plan's findings, in the order of the clicks
    Fetched<RollbackPlan> m_undo;
    Fetched<RestoreReport> m_report;
    RunPurpose m_reportPurpose = RunPurpose::Restore;
};

} // namespace Belay
