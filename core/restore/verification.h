// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"
#include "core/restore/restorereport.h"
#include "core/restore/scene.h"

#include <set>

namespace Belay {

/// What a restored database is compared with.
struct VerificationRequest {
    const VerifiedArchive &archive;
    ConnectionParameters connection; ///< dbname is the restored database
    ClientTool dumpTool;             ///< tells what the database holds, in the archive's own words
    quint32 oldOid = 0;              ///< of the target before; 0 if it did not exist
    int connections = 1;             ///< for counting rows
    std::set<DumpId> leftOut;        ///< entries that nobody chose: not looked at
    std::set<DumpId> missing;        ///< entries that are known not to be there: no difference
    std::shared_ptr<const Toc> mappedToc = nullptr; ///< the archive's, with other roles, where `archive` has the old ones
};

/// Compares the restored database with the archive: its rows, table by table, and its objects, by name; for these the
/// database is asked by pg_dump itself, so that both sides name things alike. Changes nothing. What does not match is no error but in the
/// report. Errors: VerificationFailed where it could not be looked at, Cancelled.
[[nodiscard]] Expected<VerificationReport> verifyRestored(const VerificationRequest &request, Scene &scene);

} // namespace Belay
