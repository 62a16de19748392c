// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connectionparameters.h"
#include "core/restore/around.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace Belay {

enum class RestoreMode {
    Swap,    ///< load beside, verify, then take the target's place in one transaction
    InPlace, ///< pg_restore --clean in one transaction, for roles that may not create databases
    Recreate, ///< drop the target, then load: where there is no room for two. Not atomic, but put back where it fails
};

/// Stable name: swap, in-place, recreate.
QLatin1StringView key(RestoreMode mode);
std::optional<RestoreMode> restoreModeFromKey(QStringView key);

/// Which part of an archive is restored. Where nothing is chosen, it is everything but what is excluded.
struct PartChoice {
    QStringList schemas;
    QStringList tables;         ///< SCHEMA.TABLE, or a name that only one schema has; views and sequences, too
    QStringList excludedTables; ///< likewise

    [[nodiscard]] bool isEverything() const { return schemas.isEmpty() && tables.isEmpty() && excludedTables.isEmpty(); }
    bool operator==(const PartChoice &) const = default;
};

/// What a person chose.
struct RestoreRequest {
    QString archive;                 ///< path
    ConnectionParameters connection; ///< dbname is the target
    std::optional<RestoreMode> mode; ///< absent: swap where the role may create databases, else in-place
    int jobs = 0;                    ///< parallel load of mode swap; 0: the number of processors
    int keepOldDays = 7;             ///< how long the old database is kept after a swap
    PartChoice part;
    bool ignoreOwners = false;       ///< --no-owner
    bool ignorePrivileges = false;   ///< --no-acl
    QString backupFolder;            ///< for the safety backup
    QStringList accepted;            ///< keys of findings that somebody said yes to
    QString reason;                  ///< goes into the history
    AroundChoice around;             ///< commands, an SQL file, a health URL

    bool operator==(const RestoreRequest &) const = default;
};

} // namespace Belay
