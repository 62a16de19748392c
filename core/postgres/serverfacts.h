// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace Belay {

/// A session on a database, as pg_stat_activity shows it.
struct SessionFacts {
    int pid = 0;
    QString role;
    QString application;
    QString client; ///< address, or empty for a local socket
    QString state;
    QDateTime since; ///< UTC

    bool operator==(const SessionFacts &) const = default;
};

/// A database of a server.
struct DatabaseFacts {
    quint32 oid = 0;
    QString name;
    QString owner;
    QString encoding;
    QString localeProvider; ///< libc, icu, builtin
    QString collate;
    QString ctype;
    QString locale; ///< of ICU or of the builtin provider; may be empty
    QString icuRules;
    QString tablespace;
    QString comment;
    qint64 size = -1; ///< bytes; -1 where the role may not know
    int connectionLimit = -1;
    bool allowsConnections = true;
    bool isTemplate = false;
    int sessionCount = 0; ///< other sessions than ours

    bool operator==(const DatabaseFacts &) const = default;
};

/// The role that is connected.
struct RoleFacts {
    QString name;
    bool isSuperuser = false;
    bool canCreateDatabase = false;
    bool bypassesRowSecurity = false;
    bool canSignalBackends = false; ///< member of pg_signal_backend

    bool operator==(const RoleFacts &) const = default;
};

/// What a server says about itself.
struct ServerFacts {
    int version = 0;          ///< e.g. 170011
    QString versionText;      ///< e.g. "17.11 (Debian 17.11-0+deb13u1)"
    QString systemIdentifier; ///< unique to the cluster
    bool isStandby = false;
    int maxConnections = 0;
    RoleFacts role;
    std::vector<DatabaseFacts> databases; ///< by name; templates included

    /// The database with this name, or null.
    [[nodiscard]] const DatabaseFacts *database(const QString &name) const;

    bool operator==(const ServerFacts &) const = default;
};

/// Which cluster and database: two with the same values are the same.
struct TargetIdentity {
    QString systemIdentifier;
    quint32 databaseOid = 0; ///< 0: the database does not exist
    QString database;

    bool operator==(const TargetIdentity &) const = default;
};

/// Reads the facts over any connection to the server. Errors: as Connection::query().
[[nodiscard]] Expected<ServerFacts> readServerFacts(Connection &connection);

/// The sessions on a database, ours left out. Errors: as Connection::query().
[[nodiscard]] Expected<std::vector<SessionFacts>> readSessions(Connection &connection, const QString &database);

/// The identity of a database of this server; a databaseOid of 0 where it does not exist.
[[nodiscard]] TargetIdentity identityOf(const ServerFacts &server, const QString &database);

} // namespace Belay
