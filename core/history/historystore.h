// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/places.h"
#include "core/history/auditchain.h"
#include "core/history/auditverification.h"
#include "core/history/runsource.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <vector>

namespace Belay {

/// The history of this user on this machine: an SQLite file with `journal_mode=DELETE` and `synchronous=EXTRA`, so that
/// what was written is on the disk (WAL is unsafe between processes before SQLite 3.51.3). Belongs to the thread that
/// opened it; each job opens its own. Several processes may write.
class HistoryStore final : public RunSource
{
public:
    /// Opens the store of these places, makes it (and its folder, mode 0700) where it is missing, and brings its schema to the
    /// current version. Errors: HistoryDamaged where the file is damaged or no store, or gone: anchors tell that
    /// there was one; HistoryUnavailable (also when it is of a newer
    /// Belay, or of another program).
    [[nodiscard]] static Expected<std::unique_ptr<HistoryStore>> open(const Places &places);
    /// The same, and where there is no file although there was one, a new one is begun: for who tells of it.
    [[nodiscard]] static Expected<std::unique_ptr<HistoryStore>> openAnew(const Places &places);
    /// Reads the whole file, and changes nothing. Errors: HistoryDamaged, where it is damaged or gone; HistoryUnavailable.
    [[nodiscard]] static Expected<> examine(const Places &places);

    ~HistoryStore() override;
    HistoryStore(const HistoryStore &) = delete;
    HistoryStore &operator=(const HistoryStore &) = delete;

    // Each of these is one durable transaction, with the entry of the audit that tells of it, if it is one that an auditor asks for. What
    // stands in the audit then is told to the anchors. Errors: HistoryUnavailable, HistoryDamaged.
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
    /// Records what changes nothing else in the history.
    [[nodiscard]] Expected<> record(const AuditFacts &facts);
    /// Makes a new signing key, announced under the old one's signature; returns its id.
    [[nodiscard]] Expected<QString> rotateKey();
    /// Writes all runs that manifests tell of, and `rebuilding`, at once. For a new history only.
    [[nodiscard]] Expected<> addToldRuns(const std::vector<ToldRun> &runs, const AuditFacts &rebuilding);

    /// What a manifest is sealed with now; nothing before the first entry, or where the key is gone. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<std::optional<AuditSeal>> seal() const;
    /// What verifyAudit() looks at, as of one moment. Errors: HistoryUnavailable, HistoryDamaged.
    [[nodiscard]] Expected<AuditedHistory> audited() const;

    /// The runs that pass the filter, latest first. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<std::vector<RunSummary>> runs(const RunFilter &filter = {}) const;
    /// The runs without a verdict, running or interrupted, earliest first. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<std::vector<RunSummary>> openRuns() const;
    /// The runs that left a database which is still there as far as is known, earliest first. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<std::vector<RunSummary>> runsWithDatabases() const;
    /// The SHA-256 of the file that a run left there last; empty where none is known. Errors: HistoryUnavailable.
    [[nodiscard]] Expected<QString> recordedSha256(const QString &file) const;
    /// Errors: RunUnknown, HistoryUnavailable.
    [[nodiscard]] Expected<RunDetail> run(const QString &runId) const;

    [[nodiscard]] Expected<RunSummary> withState(RunSummary summary) const override;
    [[nodiscard]] QString connectionName() const override { return m_connection; }

    /// The file of the lock that a living run holds.
    [[nodiscard]] QString lockOf(const QString &runId) const;

private:
    HistoryStore(QString connectionName, Places places);
    [[nodiscard]] Expected<> write(const QString &sql, const QVariantList &values);
    /// `work` and what it adds to the audit, in one transaction.
    [[nodiscard]] Expected<> audit(const std::function<Expected<>()> &work);
    [[nodiscard]] Expected<> insertRun(const RunStart &start);
    [[nodiscard]] Expected<> insertArtefact(const QString &runId, const ArtefactRecord &artefact);
    [[nodiscard]] Expected<> updateEnd(const QString &runId, const RunEnd &end);
    [[nodiscard]] Expected<AuditFacts> factsOf(AuditAction action, const QString &runId, const QJsonObject &payload) const;
    /// Appends the entry about what was done to a run.
    [[nodiscard]] Expected<> tell(AuditAction action, const QString &runId, const QJsonObject &payload);
    [[nodiscard]] Expected<QSqlQuery> select(const QString &sql, const QString &runId) const;
    [[nodiscard]] Expected<std::vector<RunSummary>> runsWhere(const QString &condition) const;
    [[nodiscard]] Expected<std::vector<RunSummary>> summariesFrom(QSqlQuery &query) const;

    QString m_connection; // name of the QSqlDatabase, unique to this object
    Places m_places;
    AuditChain m_chain;
};

} // namespace Belay
