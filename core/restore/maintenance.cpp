// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/maintenance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype nameLimit = 63; // bytes: NAMEDATALEN - 1 of every stock server

/// True if another database of the same server may still let us in.
bool isAboutTheDatabase(const Error &error)
{
    return error.code == ErrorCode::DatabaseMissing || error.detail.contains(" 42501: "_L1);
}

} // namespace

Expected<Connection> openMaintenance(const ConnectionParameters &target, std::stop_token stop)
{
    if (target.database().isEmpty())
        return failure(ErrorCode::Usage, QCoreApplication::translate("Maintenance", "No target database is named."));
    Error lastError;
    for (const QString &name : {u"postgres"_s, u"template1"_s, target.database()}) {
        const bool isLast = name == target.database();
        auto connection = Connection::open(target.withDatabase(name), stop);
        if (connection || !isAboutTheDatabase(connection.error()))
            return connection;
        lastError = connection.error();
        if (isLast)
            break;
    }
    return std::unexpected(lastError);
}

Expected<ConnectionParameters> rememberedConnection(const RunStart &start, const ConnectionParameters &chosen)
{
    auto connection = parseConnection(start.connection);
    if (!connection)
        return connection;
    connection->options.insert(chosen.options);
    connection->password = chosen.password;
    return connection->withDatabase(start.target);
}

QString databaseName(const QString &base, const QString &suffix)
{
    QString kept = base;
    while ((kept + suffix).toUtf8().size() > nameLimit)
        kept.chop(kept.back().isLowSurrogate() ? 2 : 1);
    return kept + suffix;
}

} // namespace Belay
