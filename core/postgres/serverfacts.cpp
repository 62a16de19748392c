// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/serverfacts.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

Expected<RoleFacts> readRole(Connection &connection)
{
    const auto rows = connection.query(
        u"SELECT rolname, rolsuper, rolcreatedb, rolbypassrls, pg_has_role('pg_signal_backend', 'MEMBER') "
        "FROM pg_roles WHERE rolname = current_user"_s);
    if (!rows)
        return std::unexpected(rows.error());
    return RoleFacts{.name = rows->value(0, 0),
                     .isSuperuser = rows->boolean(0, 1),
                     .canCreateDatabase = rows->boolean(0, 2) || rows->boolean(0, 1),
                     .bypassesRowSecurity = rows->boolean(0, 3) || rows->boolean(0, 1),
                     .canSignalBackends = rows->boolean(0, 4) || rows->boolean(0, 1)};
}

/// The columns of pg_database that came and changed their names from 15 to 17.
QString localeColumns(int version)
{
    const QString provider = version >= 150000
        ? u"CASE datlocprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END"_s
        : u"'libc'"_s;
    const QString locale = version >= 170000 ? u"datlocale"_s : version >= 150000 ? u"daticulocale"_s : u"NULL"_s;
    const QString rules = version >= 160000 ? u"daticurules"_s : u"NULL"_s;
    return provider + u", "_s + locale + u", "_s + rules;
}

Expected<std::vector<DatabaseFacts>> readDatabases(Connection &connection)
{
    const auto rows = connection.query(
        u"SELECT d.oid, datname, r.rolname, pg_encoding_to_char(encoding), datcollate, datctype, t.spcname, "
        "shobj_description(d.oid, 'pg_database'), "
        "CASE WHEN has_database_privilege(d.oid, 'CONNECT') THEN pg_database_size(d.oid) ELSE -1 END, "
        "datconnlimit, datallowconn, datistemplate, "
        "(SELECT count(*) FROM pg_stat_activity a WHERE a.datid = d.oid AND a.pid <> pg_backend_pid()), "_s
        + localeColumns(connection.serverVersion())
        + u" FROM pg_database d LEFT JOIN pg_roles r ON r.oid = datdba LEFT JOIN pg_tablespace t ON t.oid = dattablespace "
          "ORDER BY datname"_s);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<DatabaseFacts> databases;
    for (int i = 0; i < rows->rowCount(); ++i) {
        databases.push_back({.oid = rows->value(i, 0).toUInt(),
                             .name = rows->value(i, 1),
                             .owner = rows->value(i, 2),
                             .encoding = rows->value(i, 3),
                             .localeProvider = rows->value(i, 13),
                             .collate = rows->value(i, 4),
                             .ctype = rows->value(i, 5),
                             .locale = rows->value(i, 14),
                             .icuRules = rows->value(i, 15),
                             .tablespace = rows->value(i, 6),
                             .comment = rows->value(i, 7),
                             .size = rows->integer(i, 8),
                             .connectionLimit = static_cast<int>(rows->integer(i, 9)),
                             .allowsConnections = rows->boolean(i, 10),
                             .isTemplate = rows->boolean(i, 11),
                             .sessionCount = static_cast<int>(rows->integer(i, 12))});
    }
    return databases;
}

} // namespace

const DatabaseFacts *ServerFacts::database(const QString &name) const
{
    const auto found = std::ranges::find(databases, name, &DatabaseFacts::name);
    return found != databases.end() ? &*found : nullptr;
}

Expected<ServerFacts> readServerFacts(Connection &connection)
{
    const auto basics = connection.query(
        u"SELECT current_setting('server_version'), (SELECT system_identifier FROM pg_control_system()), "
        "pg_is_in_recovery(), current_setting('max_connections')"_s);
    if (!basics)
        return std::unexpected(basics.error());
    auto role = readRole(connection);
    if (!role)
        return std::unexpected(role.error());
    auto databases = readDatabases(connection);
    if (!databases)
        return std::unexpected(databases.error());
    return ServerFacts{.version = connection.serverVersion(),
                       .versionText = basics->value(0, 0),
                       .systemIdentifier = basics->value(0, 1),
                       .isStandby = basics->boolean(0, 2),
                       .maxConnections = static_cast<int>(basics->integer(0, 3)),
                       .role = std::move(*role),
                       .databases = std::move(*databases)};
}

Expected<std::vector<SessionFacts>> readSessions(Connection &connection, const QString &database)
{
    const auto rows = connection.query(
        u"SELECT pid, usename, application_name, client_addr, state, extract(epoch FROM backend_start)::bigint "
        "FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid() ORDER BY backend_start"_s,
        {database});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<SessionFacts> sessions;
    for (int i = 0; i < rows->rowCount(); ++i) {
        sessions.push_back({.pid = static_cast<int>(rows->integer(i, 0)),
                            .role = rows->value(i, 1),
                            .application = rows->value(i, 2),
                            .client = rows->value(i, 3),
                            .state = rows->value(i, 4),
                            .since = QDateTime::fromSecsSinceEpoch(rows->integer(i, 5), QTimeZone::UTC)});
    }
    return sessions;
}

TargetIdentity identityOf(const ServerFacts &server, const QString &database)
{
    const DatabaseFacts *facts = server.database(database);
    return {.systemIdentifier = server.systemIdentifier, .databaseOid = facts ? facts->oid : 0, .database = database};
}

} // namespace Belay
