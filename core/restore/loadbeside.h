// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"
#include "core/restore/consent.h"
#include "core/restore/databasecopy.h"
#include "core/restore/loadpace.h"
#include "core/restore/loadstrategy.h"
#include "core/restore/restoreplan.h"
#include "core/restore/scene.h"

namespace Belay {

/// A database to be made beside the target, and what to fill it with.
struct BesideRequest {
    const VerifiedArchive &archive;
    QString name;                           ///< of the new database
    const DatabaseFacts *target = nullptr;  ///< what it shall replace, or null
    std::optional<DatabaseFrame> frame;     ///< how to make it where the target is gone; absent: like `target` as it is then
    ClientTool restoreTool;
    ClientTool dumpTool;
    LoadStrategy strategy;
    std::optional<LoadTimes> earlier = {}; ///< of the last load into the same target
    bool ignoreOwners = false;
    bool ignorePrivileges = false;
    std::set<DumpId> leftOut; ///< entries that nobody chose
    Consent consent; ///< to what need not be there afterwards
    Around around = {}; ///< its SQL file runs once all is compared
    std::optional<Seal> seal{}; ///< what pg_restore runs in, for an archive that nobody knows
};

/// What a plan makes beside its target, under the plan's name for the copy.
[[nodiscard]] BesideRequest besideRequest(const RestorePlan &plan, std::optional<DatabaseFrame> frame = {});

/// Makes the database, loads the archive, gives it what belonged to the target as a database, ANALYZEs and verifies it.
/// Returns its oid. When anything is missing or fails, it is dropped again: the target was never touched. The report gets
/// errors, causes and the verification. Errors: RestoreFailed, VerificationFailed, Cancelled, those of Connection.
[[nodiscard]] Expected<quint32> loadBeside(const BesideRequest &request, Scene &scene);

/// Drops a database of ours, whatever was cancelled; a failure is logged and recorded as an artefact that is left.
void dropLeftover(const QString &name, Scene &scene);

} // namespace Belay
