// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/databasesettings.h"
#include "core/postgres/serverfacts.h"

#include <QStringList>

#include <optional>

namespace Belay {

/// The statement that makes an empty database from template0: with the archive's encoding and locale where it tells
/// them, else with those of `target`, else with the server's; owner and tablespace are those of `target`, if there is one.
[[nodiscard]] QString createCopyStatement(const QString &name, const std::optional<DatabaseSettings> &archived,
                                          const DatabaseFacts *target, int serverVersion);

/// Makes the database and keeps everyone but its owner and superusers out of it. Errors: those of Connection::query().
[[nodiscard]] Expected<> createCopy(Connection &server, const QString &statement, const QString &name);

/// What makes a database like another one but for its content: recorded before that other one is dropped.
struct DatabaseFrame {
    QString create;        ///< the statement that makes it empty
    QStringList carryOver; ///< the statements for when it is loaded, see carryOverStatements()

    bool operator==(const DatabaseFrame &) const = default;
};

/// The statements that give `to` what belongs to a database and not to its content: settings, privileges, connection limit
/// and comment of `from`; a database that replaces none gets the privileges of a new one. Changes nothing. Errors: those of
/// Connection::query().
[[nodiscard]] Expected<QStringList> carryOverStatements(Connection &server, const DatabaseFacts *from, const QString &to);

/// Runs these statements one by one. Errors: those of Connection::query().
[[nodiscard]] Expected<> carryOver(Connection &server, const QStringList &statements);

/// False where there is no such database, or only what a cut-off DROP DATABASE left of it: nobody can use that any more.
[[nodiscard]] bool isWhole(const DatabaseFacts *database);

/// Drops a database of ours, closing what is still connected to it. Errors: those of Connection::query().
[[nodiscard]] Expected<> dropDatabase(Connection &server, const QString &name);

} // namespace Belay
