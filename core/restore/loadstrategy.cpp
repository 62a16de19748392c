// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadstrategy.h"

#include "core/archive/entryrules.h"

#include <QFile>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int assumedProcessors = 2; // of a server that is another computer
constexpr int mostJobs = 8; // beyond that one client's connections cost more than they bring
constexpr qint64 largeFrom = 256 << 10; // bytes of plain data: below, handing a table to a worker costs more than it brings
constexpr int manySmall = 200; // entries that are worth a second start of pg_restore

// pg_restore 17 brings --transaction-size, which stops at the first error. It also sends `SET transaction_timeout` to every
// server, which is an error on those before 17.
constexpr int firstWithTransactionSize = 17;
constexpr int largestTransaction = 1000;
constexpr int smallestTransaction = 100; // below, it is not worth it
constexpr int locksOfEntry = 6; // a table, its TOAST table, their indexes, its sequence; with room for others

/// What of an archive is large, and what must wait for it.
struct Sizes {
    int largeItems = 0;
    int smallItems = 0;
    std::set<DumpId> late;
};

bool isIndex(const Toc &toc, const TocEntry &entry)
{
    return isOneOf(toc, entry.desc, {"INDEX"_L1, "CONSTRAINT"_L1});
}

/// An entry is early if it is a definition, or small data, or an index of tables whose data is early. Whatever may look into
/// other tables (a foreign key, a materialized view) or must come last (privileges) is late.
Sizes sizesOf(const VerifiedArchive &archive, const Toc &restored)
{
    Sizes sizes;
    std::set<DumpId> lateTables;
    const auto entries = archive.archive().toc().entries();
    for (const DataContent &content : archive.content().contents) {
        const TocEntry &entry = entries[content.entry];
        if (content.bytes < largeFrom || !restored.find(entry.dumpId))
            continue;
        ++sizes.largeItems;
        sizes.late.insert(entry.dumpId);
        const auto tables = restored.dependencies(entry);
        lateTables.insert(tables.begin(), tables.end());
    }
    for (const TocEntry &entry : restored.entries()) {
        const auto needed = restored.dependencies(entry);
        const bool waits = std::ranges::any_of(needed, [&](DumpId id) { return lateTables.contains(id) || sizes.late.contains(id); });
        const bool isEarlyIndex = isIndex(restored, entry) && !waits;
        if (isIndex(restored, entry) && waits)
            ++sizes.largeItems;
        if (entry.section == Section::PreData || sizes.late.contains(entry.dumpId))
            continue;
        if (entry.section == Section::Data || isEarlyIndex)
            ++sizes.smallItems;
        else
            sizes.late.insert(entry.dumpId);
    }
    return sizes;
}

int transactionSizeFor(const LoadTask &task)
{
    const bool canStopAtErrors = !task.expectsErrors;
    const bool isKnown = task.toolMajor >= firstWithTransactionSize && task.serverVersion / 10000 >= firstWithTransactionSize;
    const int size = std::min(task.capacity.lockSlots / locksOfEntry, largestTransaction);
    return canStopAtErrors && isKnown && size >= smallestTransaction ? size : 0;
}

/// The process that serves this session is one of this computer's.
bool isOnThisComputer(const Connection &server)
{
    if (server.resolvedParameters().host().startsWith(u'/'))
        return true; // a socket is never that of another computer
    QFile name(u"/proc/%1/comm"_s.arg(server.backendPid()));
    return name.open(QIODevice::ReadOnly) && name.readAll().startsWith("postgres");
}

} // namespace

QLatin1StringView key(LoadOrder order)
{
    switch (order) {
    case LoadOrder::OneTransaction:
        return "one-transaction"_L1;
    case LoadOrder::OneConnection:
        return "one-connection"_L1;
    case LoadOrder::AtOnce:
        return "at-once"_L1;
    case LoadOrder::SmallFirst:
        return "small-first"_L1;
    }
    Q_UNREACHABLE();
}

Expected<ServerCapacity> readCapacity(Connection &server)
{
    const auto settings = server.query(u"SELECT current_setting('max_parallel_maintenance_workers'), "
                                       "current_setting('max_locks_per_transaction')::int * (current_setting('max_connections')::int "
                                       "+ current_setting('max_prepared_transactions')::int)"_s);
    if (!settings)
        return std::unexpected(settings.error());
    return ServerCapacity{.processors = isOnThisComputer(server) ? std::optional(QThread::idealThreadCount()) : std::nullopt,
                          .maintenanceWorkers = static_cast<int>(settings->integer(0, 0)),
                          .lockSlots = static_cast<int>(settings->integer(0, 1))};
}

LoadStrategy LoadStrategy::throughErrors() const
{
    LoadStrategy other = *this;
    if (order == LoadOrder::SmallFirst)
        other.order = LoadOrder::AtOnce;
    other.transactionSize = 0;
    other.late.clear();
    return other;
}

QJsonObject LoadStrategy::toJson() const
{
    return {{u"order"_s, QString(key(order))},
            {u"jobs"_s, jobs},
            {u"maintenance_workers"_s, maintenanceWorkers},
            {u"transaction_size"_s, transactionSize > 0 ? QJsonValue(transactionSize) : QJsonValue()},
            {u"large_items"_s, largeItems},
            {u"server_processors"_s, processors ? QJsonValue(*processors) : QJsonValue()}};
}

LoadStrategy chooseLoad(const LoadTask &task)
{
    LoadStrategy strategy{.processors = task.capacity.processors};
    const int processors = std::max(task.capacity.processors.value_or(assumedProcessors), 1);
    strategy.atMost = task.jobs > 0 ? task.jobs : std::min(processors, mostJobs);
    Sizes sizes = sizesOf(task.archive, task.restored);
    strategy.largeItems = sizes.largeItems;
    if (task.mode != RestoreMode::InPlace)
        strategy.jobs = std::clamp(sizes.largeItems, 1, strategy.atMost);
    // An index that gets workers takes processors from the other jobs: more of both than processors is measurably slower.
    strategy.maintenanceWorkers = std::clamp(processors / strategy.jobs - 1, 0, task.capacity.maintenanceWorkers);
    if (task.mode == RestoreMode::InPlace) {
        strategy.order = LoadOrder::OneTransaction;
    } else if (sizes.largeItems == 0) {
        strategy.order = LoadOrder::OneConnection;
        strategy.transactionSize = transactionSizeFor(task);
    } else if (sizes.smallItems >= manySmall && !task.expectsErrors) {
        strategy.order = LoadOrder::SmallFirst;
        strategy.transactionSize = transactionSizeFor(task);
        strategy.late = std::move(sizes.late);
    }
    return strategy;
}

Expected<LoadStrategy> strategyForBackup(const VerifiedArchive &backup, const ClientTool &restoreTool, Connection &server)
{
    return readCapacity(server).transform([&](const ServerCapacity &capacity) {
        return chooseLoad({.archive = backup,
                           .restored = backup.archive().toc(),
                           .toolMajor = restoreTool.major,
                           .serverVersion = server.serverVersion(),
                           .capacity = capacity});
    });
}

} // namespace Belay
