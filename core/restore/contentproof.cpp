// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/contentproof.h"

#include "core/archive/data/copyrowcounter.h"
#include "core/archive/data/copystatement.h"
#include "core/archive/entryrules.h"
#include "core/base/threads.h"
#include "core/postgres/connection.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// A table into which data of the archive goes, from one entry or, for a partitioned table, from several.
struct LoadedTable {
    CopyStatement target; ///< in the archive's encoding
    bool isPartitioned = false;
    bool hasFingerprint = true;
    qint64 bytes = 0;
    RowFingerprint fingerprint;
    TableRows rows;
};

/// The settings under which pg_dump writes rows.
constexpr auto dumpSettings = "SET datestyle = 'ISO'; SET intervalstyle = 'postgres'; SET extra_float_digits = 3; "
                              "SET row_security = off; SET synchronize_seqscans = off"_L1;

/// The table that an entry's rows go into.
CopyStatement targetOf(const Toc &toc, const TocEntry &entry, const CopyStatement &own)
{
    if (const auto copy = parseCopyStatement(toc.bytes(entry.copyStatement)))
        return *copy;
    const QByteArrayView root = rootRemark(toc, entry); // of INSERT statements
    if (root.isEmpty())
        return own;
    const QByteArray asCopy = "COPY " + root + "  FROM stdin;\n";
    return parseCopyStatement(asCopy).value_or(own);
}

std::vector<LoadedTable> loadedTables(const VerifiedArchive &verified, const std::set<DumpId> &leftOut)
{
    const Toc &toc = verified.archive().toc();
    std::vector<LoadedTable> tables;
    std::map<std::pair<QByteArray, QByteArray>, std::size_t> indexOf;
    for (const DataContent &content : verified.content().contents) {
        const TocEntry &entry = toc.entries()[content.entry];
        if (toc.holdsLargeObjects(entry) || leftOut.contains(entry.dumpId))
            continue;
        const CopyStatement own{.schema = toc.bytes(entry.namespaceName).toByteArray(),
                                .table = toc.bytes(entry.tag).toByteArray(),
                                .columns = {}};
        const CopyStatement target = targetOf(toc, entry, own);
        const auto [known, isNew] = indexOf.try_emplace({target.schema, target.table}, tables.size());
        if (isNew)
            tables.push_back({.target = target});
        LoadedTable &table = tables[known->second];
        if (isNew)
            table.rows = {.namespaceName = QString::fromUtf8(target.schema), .name = QString::fromUtf8(target.table)};
        table.isPartitioned = table.isPartitioned || target.table != own.table || target.schema != own.schema;
        table.hasFingerprint = table.hasFingerprint && content.fingerprint;
        table.fingerprint.add(content.fingerprint.value_or(RowFingerprint{}));
        table.bytes += content.bytes;
        table.rows.expected += content.rows;
    }
    return tables;
}

QByteArray sourceOf(const LoadedTable &table)
{
    const QByteArray name = quoteIdentifier(table.target.table);
    const QByteArray qualified = table.target.schema.isEmpty() ? name : quoteIdentifier(table.target.schema) + '.' + name;
    return table.isPartitioned ? qualified : "ONLY " + qualified;
}

/// Compares table by table on several connections, those with the most data first.
class ContentProof
{
public:
    ContentProof(const ContentProofRequest &request, JobContext &context)
        : m_request(request)
        , m_context(context)
        , m_encoding(request.archive.archive().toc().encoding())
        , m_tables(loadedTables(request.archive, request.leftOut))
    {
    }

    Expected<std::vector<TableRows>> run();

private:
    void work();
    Expected<Connection> connect() const;
    Expected<> prove(Connection &connection, LoadedTable &table);
    Expected<> countRows(Connection &connection, LoadedTable &table) const;
    Expected<> readRows(Connection &connection, LoadedTable &table);
    void reportProgress() const;

    const ContentProofRequest &m_request;
    JobContext &m_context;
    QString m_encoding;
    std::vector<LoadedTable> m_tables;
    std::vector<LoadedTable *> m_order;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<qint64> m_bytes = 0;
    std::mutex m_mutex;
    std::optional<Error> m_error; ///< the first
};

Expected<std::vector<TableRows>> ContentProof::run()
{
    for (LoadedTable &table : m_tables)
        m_order.push_back(&table);
    std::ranges::stable_sort(m_order, std::ranges::greater(), &LoadedTable::bytes);
    runOnThreads(
        std::min<qint64>(std::max(m_request.connections, 1), std::ssize(m_order)), [this] { work(); },
        [this] { reportProgress(); });
    if (m_error)
        return std::unexpected(*m_error);
    std::vector<TableRows> rows;
    for (const LoadedTable &table : m_tables)
        rows.push_back(table.rows);
    return rows;
}

/// On each thread: takes the next table until there is none, or something failed.
void ContentProof::work()
{
    auto connection = connect();
    Expected<> done = connection ? Expected<>() : std::unexpected(connection.error());
    while (done) {
        const std::size_t i = m_next++;
        if (i >= m_order.size())
            return;
        done = prove(*connection, *m_order[i]);
    }
    m_next = m_order.size();
    const std::scoped_lock lock(m_mutex);
    if (!m_error)
        m_error = done.error();
}

Expected<Connection> ContentProof::connect() const
{
    auto connection = Connection::open(m_request.connection, m_context.stopToken());
    if (!connection)
        return connection;
    if (const auto set = connection->execute(dumpSettings); !set)
        return std::unexpected(set.error());
    if (m_encoding.isEmpty())
        return connection;
    if (const auto set = connection->execute(u"SET client_encoding = "_s + quoteLiteral(m_encoding)); !set)
        return std::unexpected(set.error());
    return connection;
}

Expected<> ContentProof::prove(Connection &connection, LoadedTable &table)
{
    const bool wantsRows = m_request.depth == ContentProofRequest::Depth::Fingerprints && table.hasFingerprint;
    const auto proven = wantsRows ? readRows(connection, table) : countRows(connection, table);
    if (proven || proven.error().code != ErrorCode::QueryFailed)
        return proven;
    // That one table is not there, or cannot be read, is a difference; the others are looked at all the same.
    table.rows.reason = proven.error().detail.section(u'\n', 0, 0);
    return {};
}

Expected<> ContentProof::countRows(Connection &connection, LoadedTable &table) const
{
    QByteArray count;
    const auto done = connection.copyOut("COPY (SELECT count(*) FROM " + sourceOf(table) + ") TO STDOUT",
                                         [&](std::span<const char> row) { count.append(row.data(), std::ssize(row)); });
    if (done)
        table.rows.actual = count.trimmed().toLongLong();
    return done;
}

Expected<> ContentProof::readRows(Connection &connection, LoadedTable &table)
{
    QByteArrayList columns;
    for (const QByteArray &column : table.target.columns)
        columns << quoteIdentifier(column);
    CopyRowCounter counter(columns.size());
    const auto done =
        connection.copyOut("COPY (SELECT " + columns.join(", ") + " FROM " + sourceOf(table) + ") TO STDOUT",
                           [&](std::span<const char> row) {
                               counter.add(row);
                               m_bytes += std::ssize(row);
                           });
    if (!done)
        return done;
    counter.finish(CopyRowCounter::End::Stopped);
    table.rows.actual = counter.rows();
    table.rows.hasEqualContent = counter.fault().isNull() && counter.fingerprint() == table.fingerprint;
    return {};
}

void ContentProof::reportProgress() const
{
    if (m_request.depth == ContentProofRequest::Depth::Rows)
        return;
    qint64 total = 0;
    for (const LoadedTable &table : m_tables)
        total += table.bytes;
    m_context.progress({.done = m_bytes, .total = total, .text = {}});
}

} // namespace

Expected<std::vector<TableRows>> proveContent(const ContentProofRequest &request, JobContext &context)
{
    return ContentProof(request, context).run();
}

} // namespace Belay
