// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/auditrecord.h"
#include "core/history/runsource.h"
#include "core/history/shared/sharedplace.h"

#include <chrono>
#include <memory>
#include <vector>

class QSqlError;

namespace Belay {

/// Qt's name of the driver for PostgreSQL.
constexpr QLatin1StringView sharedDriver("QPSQL");

/// What the server made of a run that was given to it.
enum class Appended {
    Added,     ///< it was not there
    Known,     ///< it was there already: the answer to an earlier time was lost
    Different, ///< another run has its id; nothing was changed
};

/// One session on the shared history: a schema `belay_history` in a PostgreSQL database, over Qt SQL. Belongs to the thread that opened it, and
/// lives as long as one job: a session that the server ended is not brought back to life, the next job opens another.
class SharedHistory final : public RunSource
{
public:
    /// Connects within `patience`; statements that take longer than half a minute, and a server that is gone without a word, are given up.
    /// Errors: ConnectionFailed; HistoryUnavailable where there is no shared history, or this role has no part in it.
    [[nodiscard]] static Expected<std::unique_ptr<SharedHistory>> open(const SharedPlace &place,
                                                                       std::chrono::seconds patience = std::chrono::seconds(8));
    ~SharedHistory() override;
    SharedHistory(const SharedHistory &) = delete;
    SharedHistory &operator=(const SharedHistory &) = delete;

    /// Which shared history this is: made when it was set up.
    [[nodiscard]] const QString &id() const { return m_id; }

    /// Appends one run as runDocument() writes it, and what of it was removed, as one transaction that is on the server's disk afterwards.
    /// Errors: those of sharedFailed().
    [[nodiscard]] Expected<Appended> append(const QString &document, const QString &removals);

    /// Where the audit of a workstation stood at the end of each of its runs. Errors: ConnectionFailed, HistoryUnavailable.
    [[nodiscard]] Expected<std::vector<AuditHead>> headsOf(const QString &workstation) const;

    [[nodiscard]] QString connectionName() const override { return m_connection; }
    /// Only finished runs are shared.
    [[nodiscard]] Expected<RunSummary> withState(RunSummary summary) const override { return summary; }

private:
    explicit SharedHistory(QString connectionName);
    [[nodiscard]] Expected<> prepare();

    QString m_connection; // name of the QSqlDatabase, unique to this object
    QString m_id;
};

/// Why a statement on the shared history failed: ConnectionFailed where the server is gone or going; else HistoryUnavailable. The detail begins
/// with the SQLSTATE, where there is one.
[[nodiscard]] std::unexpected<Error> sharedFailed(const QSqlError &error);

/// True if the server would refuse the same values again, on any day.
[[nodiscard]] bool isAboutValues(const Error &error);

/// The SQL by which an administrator sets a shared history up, for psql.
[[nodiscard]] QString sharedHistorySetup();

} // namespace Belay
