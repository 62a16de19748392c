// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QMap>
#include <QString>

namespace Belay {

/// Where and as whom to connect: libpq's keywords (host, port, user, dbname, service, sslmode, …) and, apart from them,
/// the password.
struct ConnectionParameters {
    QMap<QString, QString> options; ///< by libpq keyword; never `password`
    Secret password;                ///< empty: none was given

    [[nodiscard]] QString host() const { return options.value(QStringLiteral("host")); }
    [[nodiscard]] QString port() const { return options.value(QStringLiteral("port")); }
    [[nodiscard]] QString user() const { return options.value(QStringLiteral("user")); }
    [[nodiscard]] QString database() const { return options.value(QStringLiteral("dbname")); }

    /// The same connection to another database of the server.
    [[nodiscard]] ConnectionParameters withDatabase(const QString &database) const;

    bool operator==(const ConnectionParameters &) const = default;
};

/// Reads `text`, which is a database name, a conninfo string or a URI, as the `-d` of PostgreSQL's tools does.
/// Errors: Usage where it is a malformed conninfo or URI.
[[nodiscard]] Expected<ConnectionParameters> parseConnection(const QString &text);

/// A conninfo string with every value quoted: a database named `dbname=postgres host=evil` stays a name. Holds no
/// password.
[[nodiscard]] QString conninfo(const ConnectionParameters &parameters);

/// What people see of a server: "db.example.org:5432" or "socket /run/postgresql, port 5433".
[[nodiscard]] QString serverName(const ConnectionParameters &parameters);

} // namespace Belay
