// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/shared/outbox.h"

#include "core/history/storesql.h"

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

const QString everyFinishedRun =
    u"INSERT OR REPLACE INTO outbox (run) SELECT id FROM run WHERE verdict IS NOT NULL ORDER BY started_at, id"_s;

} // namespace

Outbox::Outbox(QString connection)
    : m_connection(std::move(connection))
{
}

Expected<std::vector<OutboxEntry>> Outbox::entries(qint64 after, int most) const
{
    auto query = runStatement(m_connection, u"SELECT change, run FROM outbox WHERE refused = '' AND change > ? ORDER BY change LIMIT ?"_s,
                              {after, most});
    if (!query)
        return std::unexpected(query.error());
    std::vector<OutboxEntry> entries;
    while (query->next())
        entries.push_back({.change = query->value(0).toLongLong(), .run = query->value(1).toString()});
    return entries;
}

Expected<qint64> Outbox::waiting() const
{
    return readNumber(m_connection, u"SELECT count(*) FROM outbox WHERE refused = ''"_s);
}

Expected<std::vector<RefusedRun>> Outbox::refused() const
{
    auto query = runStatement(m_connection, u"SELECT run, refused FROM outbox WHERE refused <> '' ORDER BY change"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<RefusedRun> runs;
    while (query->next())
        runs.push_back({.run = query->value(0).toString(), .reason = query->value(1).toString()});
    return runs;
}

Expected<> Outbox::addressTo(const QString &history) const
{
    return inTransaction(m_connection, [&]() -> Expected<> {
        auto before = runStatement(m_connection, u"SELECT history FROM sharing"_s);
        if (!before)
            return std::unexpected(before.error());
        if (before->next() && before->value(0).toString() == history)
            return {};
        before->finish();
        if (const auto addressed = runStatement(m_connection, u"UPDATE sharing SET history = ?"_s, {history}); !addressed)
            return std::unexpected(addressed.error());
        return refill();
    });
}

Expected<> Outbox::refill() const
{
    const auto filled = runStatement(m_connection, everyFinishedRun);
    return filled ? Expected<>() : std::unexpected(filled.error());
}

Expected<> Outbox::settle(const std::vector<OutboxEntry> &shared, const std::vector<RefusedRun> &refused) const
{
    if (shared.empty() && refused.empty())
        return {};
    return inTransaction(m_connection, [&]() -> Expected<> {
        for (const OutboxEntry &entry : shared) {
            if (const auto gone = runStatement(m_connection, u"DELETE FROM outbox WHERE change = ?"_s, {entry.change}); !gone)
                return std::unexpected(gone.error());
        }
        for (const RefusedRun &run : refused) {
            const auto noted = runStatement(m_connection, u"UPDATE outbox SET refused = ? WHERE run = ?"_s, {run.reason, run.run});
            if (!noted)
                return std::unexpected(noted.error());
        }
        return {};
    });
}

} // namespace Belay
