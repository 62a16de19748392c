// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"
#include "core/postgres/seal.h"
#include "core/restore/consent.h"
#include "core/restore/loadpace.h"
#include "core/restore/loadstrategy.h"
#include "core/restore/restorerequest.h"
#include "core/restore/scene.h"
#include "core/restore/triage.h"

#include <set>
#include <vector>

namespace Belay {

/// What to load into which database, and how.
struct LoadRequest {
    const VerifiedArchive &archive;
    ClientTool tool;
    ConnectionParameters connection; ///< dbname is the database to load into
    RestoreMode mode = RestoreMode::Swap;
    LoadStrategy strategy;
    bool ignoreOwners = false;
    bool ignorePrivileges = false;
    int serverVersion = 0;
    std::set<DumpId> leftOut; ///< entries that nobody chose
    Consent consent; ///< to what need not be there afterwards
    std::optional<LoadTimes> earlier; ///< of the last load into the same target
    std::optional<Seal> seal{}; ///< what pg_restore runs in, for an archive that nobody knows
};

/// What pg_restore said; it has no opinion on whether that is good enough.
struct LoadOutcome {
    bool hasStoppedEarly = false; ///< at an error, as its strategy does: there may be more that is wrong
    bool hasFinished = false; ///< pg_restore went through to its end, whatever errors it counted; in place, without any
    std::vector<TriagedError> errors{}; ///< and what is known by consent
    QStringList lost{}; ///< names of entries that failed, as was accepted
    LoadTimes times{};

    /// True if an object or its data is missing, or pg_restore could not go on.
    [[nodiscard]] bool hasLostData() const;
    /// True if owners, privileges, comments or policies are missing.
    [[nodiscard]] bool isDegraded() const;
    /// Entries that are known not to be there: accepted ones, and policies and the like that failed.
    [[nodiscard]] std::set<DumpId> missing() const;
};

/// One call of pg_restore.
struct LoadPass {
    QStringList arguments;     ///< without connection, list and file
    std::set<DumpId> leftOut;  ///< entries that are not given to it
};

/// The calls of pg_restore that load an archive, in order.
[[nodiscard]] std::vector<LoadPass> loadPasses(const LoadRequest &request);

/// The connection of these calls, with what each of their sessions sets.
[[nodiscard]] ConnectionParameters loadConnection(const LoadRequest &request);

/// Entries that are not given to this server, because it could only refuse them: statistics before 18.
[[nodiscard]] std::vector<DumpId> leftOutEntries(const Toc &toc, int serverVersion);

/// Runs pg_restore and triages what it says. Where the strategy stops at errors, only the first may be told. The file is read through the descriptor that the archive has kept open,
/// so it is the one that was checked. Errors: ArchiveChanged, ToolFailed, FileUnwritable, Cancelled.
[[nodiscard]] Expected<LoadOutcome> loadArchive(const LoadRequest &request, Scene &scene);

} // namespace Belay
