// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <vector>

namespace Belay {

/// The history of this user on this machine: an SQLite file with `journal_mode=DELETE` and `synchronous=EXTRA`, so that
/// what was written is on the disk (WAL is unsafe between processes before SQLite 3.51.3). Belongs to the thread that
/// opened it; each job opens its own. Several processes may write.
class HistoryStore
{
public:
    /// Opens the store at `file`, makes it (and its folder, mode 0700) where it is missing, and brings its schema to the
    /// current version. `locks` is the folder of the locks that living runs hold. Errors: HistoryUnavailable (also when
    /// the file is of a newer Belay, or no store).
    [[nodiscard]] static Expected<std::unique_ptr<HistoryStore>> open(const QString &file, const QString &locks);

    ~HistoryStore();
    HistoryStore(const HistoryStore &) = delete;
    HistoryStore &operator=(const HistoryStore &) = delete;

    // Each of these is one durable transaction. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<> beginRun(const RunStart &start);
    [[nodiscard]] Expected<qint64> beginStep(const QString &runId, const StepRecord &step);
    [[nodiscard]] Expected<> endStep(qint64 stepId, StepState state, std::chrono::milliseconds duration);
    /// Ends what a run that died left running.
    [[nodiscard]] Expected<> endOpenSteps(const QString &runId, StepState state);
    [[nodiscard]] Expected<> addErrors(const QString &runId, const std::vector<ErrorRecord> &errors);
    [[nodiscard]] Expected<> addArtefact(const QString &runId, const ArtefactRecord &artefact);
    /// Notes that something which a run left behind is gone.
    [[nodiscard]] Expected<> noteRemoved(const QString &runId, ArtefactKind kind, const QString &location, const QDateTime &time);
    [[nodiscard]] Expected<> endRun(const QString &runId, const RunEnd &end);

    /// The runs that pass the filter, latest first. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<std::vector<RunSummary>> runs(const RunFilter &filter = {}) const;
    /// The runs without a verdict, running or interrupted, earliest first. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<std::vector<RunSummary>> openRuns() const;
    /// The runs that left a database which is still there as far as is known, earliest first. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<std::vector<RunSummary>> runsWithDatabases() const;
    /// Errors: RunUnknown, HistoryUnavailable.
    [[nodiscard]] Expected<RunDetail> run(const QString &runId) const;

    /// `summary` with its state: whether somebody still works on a run that has no end. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<RunSummary> withState(RunSummary summary) const;
    /// The name of its QSqlDatabase, for what else reads it on its thread.
    [[nodiscard]] QString connectionName() const { return m_connection; }

    /// The file of the lock that a living run holds.
    [[nodiscard]] QString lockOf(const QString &runId) const;

private:
    HistoryStore(QString connectionName, QString locks);
    [[nodiscard]] Expected<> write(const QString &sql, const QVariantList &values);
    [[nodiscard]] Expected<QSqlQuery> select(const QString &sql, const QString &runId) const;
    [[nodiscard]] Expected<std::vector<RunSummary>> runsWhere(const QString &condition) const;
    [[nodiscard]] Expected<std::vector<RunSummary>> summariesFrom(QSqlQuery &query) const;

    QString m_connection; // name of the QSqlDatabase, unique to this object
    QString m_locks;
};

} // namespace Belay
