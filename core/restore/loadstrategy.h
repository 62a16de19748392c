// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"
#include "core/postgres/clienttools.h"
#include "core/postgres/connection.h"
#include "core/restore/restorerequest.h"

#include <QJsonObject>

#include <optional>
#include <set>

namespace Belay {

/// What of a server decides how much is loaded at once.
struct ServerCapacity {
    std::optional<int> processors; ///< absent: it is another computer, and no statement tells
    int maintenanceWorkers = 0;    ///< max_parallel_maintenance_workers: what one index may use besides its session
    int lockSlots = 0;             ///< size of the lock table: a transaction needs several for each table that it makes

    bool operator==(const ServerCapacity &) const = default;
};

/// Asks the server. Its processors are this computer's where its sessions are processes of this computer.
/// Errors: those of Connection::query().
[[nodiscard]] Expected<ServerCapacity> readCapacity(Connection &server);

enum class LoadOrder {
    OneTransaction, ///< in place: all or nothing
    OneConnection,  ///< nothing is large enough for a second connection
    AtOnce,         ///< definitions by one connection, then data and indexes by several
    SmallFirst,     ///< definitions and all that is small by one connection, then what is large by several
};

/// Stable name: one-transaction, one-connection, at-once, small-first.
QLatin1StringView key(LoadOrder order);

/// How an archive is loaded. `jobs × (1 + maintenanceWorkers)` is not more than the server's processors, where these are known
/// and nobody asked for more jobs.
struct LoadStrategy {
    LoadOrder order = LoadOrder::AtOnce;
    int jobs = 1;               ///< connections that load at once
    int maintenanceWorkers = 0; ///< that an index may use besides its connection
    int transactionSize = 0;    ///< entries in one transaction of the one connection; 0: each has its own
    int atMost = 1;             ///< connections that may work at once on anything
    std::optional<int> processors; ///< the server's
    int largeItems = 0;         ///< large tables, and indexes of large tables
    std::set<DumpId> late;      ///< order SmallFirst: what is loaded after the rest

    /// True if the first error ends it, before all that is wrong is known.
    [[nodiscard]] bool stopsAtErrors() const { return order == LoadOrder::SmallFirst || transactionSize > 0; }
    /// The same without stopping at errors.
    [[nodiscard]] LoadStrategy throughErrors() const;
    /// For `--plan --json`.
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const LoadStrategy &) const = default;
};

/// What a strategy is chosen for.
struct LoadTask {
    const VerifiedArchive &archive;
    const Toc &restored;      ///< the entries of it that are loaded
    RestoreMode mode = RestoreMode::Swap;
    int jobs = 0;             ///< as somebody asked for; 0: as the server can
    int toolMajor = 0;        ///< pg_restore's
    int serverVersion = 0;
    bool expectsErrors = false; ///< entries may fail, as was accepted
    ServerCapacity capacity;
};

/// The strategy. Changes and asks nothing.
[[nodiscard]] LoadStrategy chooseLoad(const LoadTask &task);

/// The strategy for a safety backup that is loaded beside, whole. Errors: those of readCapacity().
[[nodiscard]] Expected<LoadStrategy> strategyForBackup(const VerifiedArchive &backup, const ClientTool &restoreTool, Connection &server);

} // namespace Belay
