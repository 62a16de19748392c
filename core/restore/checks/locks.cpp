// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/archive/entryrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

/// How many locks the server has room for: max_locks_per_transaction for each backend that there may be, and half as many
/// in the shared memory that it has to spare (a stock server of 17 held 1.7 times the sum).
Expected<qint64> lockSlots(Connection &server)
{
    const auto slots = server.query(
        u"SELECT current_setting('max_locks_per_transaction')::bigint * sum(setting::bigint) FROM pg_settings WHERE name IN "
        "('max_connections', 'max_prepared_transactions', 'max_worker_processes', 'max_wal_senders', 'autovacuum_max_workers')"_s);
    if (!slots)
        return std::unexpected(slots.error());
    return slots->integer(0, 0) * 3 / 2;
}

Finding tooMany(const QString &key, const QString &message, qint64 needed, qint64 slots)
{
    return {.key = key,
            .level = FindingLevel::ToAccept,
            .message = message,
            .evidence = u"%1 > %2"_s.arg(needed).arg(slots),
            .remedy = Text::tr("Raise max_locks_per_transaction and restart the server.")};
}

} // namespace

/// One transaction that touches many relations may run out of the server's locks.
Expected<Findings> Checks::locks(const CheckContext &context)
{
    const auto slots = lockSlots(context.server);
    if (!slots)
        return std::unexpected(slots.error());
    Findings findings;
    if (context.plan.effects.relations > *slots)
        findings.push_back(tooMany(u"locks.backup"_s,
                                   Text::tr("The target has more tables and sequences than one transaction can lock, so its safety backup may fail."),
                                   context.plan.effects.relations, *slots));
    if (!context.isInPlace())
        return findings;
    const auto relations = std::ranges::count_if(context.toc.entries(), [&](const TocEntry &entry) {
        return isOneOf(context.toc, entry.desc, {"TABLE"_L1, "INDEX"_L1, "CONSTRAINT"_L1, "SEQUENCE"_L1, "VIEW"_L1,
                                                 "MATERIALIZED VIEW"_L1, "FOREIGN TABLE"_L1});
    });
    const qint64 needed = 2 * relations; // each is dropped and made anew
    if (needed > *slots)
        findings.push_back(tooMany(u"locks.restore"_s,
                                   Text::tr("The archive has more relations than one transaction can lock, so a restore in place may fail."),
                                   needed, *slots));
    return findings;
}

} // namespace Belay
