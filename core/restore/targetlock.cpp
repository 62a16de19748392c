// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/targetlock.h"

#include "core/base/durablefile.h"
#include "core/base/sha256.h"
#include "core/postgres/directsession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The same for everyone who means the same database of the same cluster, whether it exists or not.
QString digestOf(const TargetIdentity &target)
{
    Sha256 hash;
    hash.add("belay target\n");
    hash.add(target.systemIdentifier.toUtf8());
    hash.add("\n");
    hash.add(target.database.toUtf8());
    return hash.hex();
}

std::unexpected<Error> locked(const TargetIdentity &target, const QString &owner)
{
    return failure(ErrorCode::TargetLocked,
                   QCoreApplication::translate("TargetLock", "Another run works on the database %1.").arg(target.database), owner,
                   QCoreApplication::translate("TargetLock", "Wait until it has ended, or cancel it."));
}

} // namespace

Expected<TargetLock> TargetLock::take(Connection &server, const TargetIdentity &target, const Places &places,
                                      const QString &owner)
{
    if (const auto direct = requireDirectSession(server); !direct) // else the server would not keep the lock for us
        return std::unexpected(direct.error());
    const QString digest = digestOf(target);
    if (const auto made = makePrivateFolder(places.locks()); !made)
        return std::unexpected(made.error());
    const QString path = places.locks() + u"/target-"_s + digest.first(16) + u".lock"_s;
    auto file = FileLock::tryTake(path, owner);
    if (!file)
        return std::unexpected(file.error());
    if (!*file)
        return locked(target, FileLock::ownerOf(path));

    const QString key = QString::number(static_cast<qint64>(digest.first(16).toULongLong(nullptr, 16)));
    const auto taken = server.query(u"SELECT pg_try_advisory_lock($1::bigint)"_s, {key});
    if (!taken)
        return std::unexpected(taken.error());
    if (!taken->boolean(0, 0)) {
        const auto holder = server.query(
            u"SELECT format('%s, process %s, role %s, from %s since %s', application_name, a.pid, usename, "
            "coalesce(host(client_addr), 'a local socket'), date_trunc('second', backend_start)) "
            "FROM pg_locks l JOIN pg_stat_activity a USING (pid) "
            "WHERE locktype = 'advisory' AND objsubid = 1 AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
            "AND ((classid::bigint << 32) | objid::bigint) = $1::bigint"_s,
            {key});
        return locked(target, holder && holder->rowCount() > 0 ? holder->value(0, 0) : QString());
    }
    return TargetLock(std::move(**file));
}

} // namespace Belay
