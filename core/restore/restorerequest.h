// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"
#include "core/postgres/connectionparameters.h"
#include "core/restore/around.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace Belay {

enum class RestoreMode {
    Swap,    ///< load beside, verify, then take the target's place in one transaction
    InPlace, ///< pg_restore --clean in one transaction, for roles that may not create databases
    Recreate, ///< drop the target, then load: where there is no room for two. Not atomic, but put back where it fails
};

/// Stable name: swap, in-place, recreate.
QLatin1StringView key(RestoreMode mode);
std::optional<RestoreMode> restoreModeFromKey(QStringView key);

/// What a restored database is for.
enum class RestoreProfile {
    Full,    ///< to be what the dumped one was
    Staging, ///< a copy that keeps to itself: nothing in it that reaches out of it, see leadsOutside()
};

/// Stable name: full, staging.
QLatin1StringView key(RestoreProfile profile);
std::optional<RestoreProfile> restoreProfileFromKey(QStringView key);

/// Which part of an archive is restored. Where nothing is chosen, it is everything but what is excluded.
struct PartChoice {
    QStringList schemas;
    QStringList tables;         ///< SCHEMA.TABLE, or a name that only one schema has; views and sequences, too
    std::vector<DumpId> entries; ///< with what they need and what belongs to it
    QString listFile;           ///< instead of all these: a file with entries, see readUseList(); with what they need only
    QStringList excludedTables; ///< as `tables`
    std::vector<Section> sections; ///< of what was chosen, only what is in these; none: all
    RestoreProfile profile = RestoreProfile::Full;

    /// True if something is picked out of the archive, by whatever but the profile.
    [[nodiscard]] bool isPart() const;
    [[nodiscard]] bool isEverything() const { return !isPart() && profile == RestoreProfile::Full; }
    bool operator==(const PartChoice &) const = default;
};

/// Roles of an archive, and those of the server that take their places.
using RoleMapping = std::map<QString, QString>;

/// The two roles of `OLD=NEW`, as they are written; in double quotes, as in SQL, where a name has a `=` or a quote in it.
/// Nothing where the text does not read so.
[[nodiscard]] std::optional<std::pair<QString, QString>> roleMappingFromText(const QString &text);
/// The text that roleMappingFromText() reads.
[[nodiscard]] QString roleMappingText(const QString &from, const QString &to);
/// As plans are kept: the new name by the old one.
[[nodiscard]] QJsonObject roleMappingJson(const RoleMapping &roles);
[[nodiscard]] RoleMapping roleMappingFromJson(const QJsonObject &json);

/// What a person chose.
struct RestoreRequest {
    QString archive;                 ///< path
    ConnectionParameters connection; ///< dbname is the target
    std::optional<RestoreMode> mode; ///< absent: swap where the role may create databases, else in-place
    int jobs = 0;                    ///< parallel load of mode swap; 0: the number of processors
    int keepOldDays = 7;             ///< how long the old database is kept after a swap
    PartChoice part;
    RoleMapping roles;               ///< --map-role
    bool ignoreOwners = false;       ///< --no-owner
    bool ignorePrivileges = false;   ///< --no-acl
    QString backupFolder;            ///< for the safety backup
    QStringList accepted;            ///< keys of findings that somebody said yes to
    QString reason;                  ///< goes into the history
    AroundChoice around;             ///< commands, an SQL file, a health URL

    bool operator==(const RestoreRequest &) const = default;
};

} // namespace Belay
