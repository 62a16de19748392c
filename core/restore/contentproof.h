// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"
#include "core/jobs/jobcontext.h"
#include "core/postgres/connectionparameters.h"
#include "core/restore/restorereport.h"

#include <set>

namespace Belay {

/// What to compare with what.
struct ContentProofRequest {
    const VerifiedArchive &archive;
    ConnectionParameters connection; ///< dbname is the database
    enum class Depth {
        Rows,         ///< how many there are
        Fingerprints, ///< all of them, by their fingerprint; the order does not matter
    };
    Depth depth = Depth::Rows;
    int connections = 1; ///< at a time
    std::set<DumpId> leftOut; ///< entries that are not compared
};

/// Compares the rows of every table that has data in the archive with those in the database, as the archive's own COPY
/// would write them there: same columns, same settings, same encoding. Rows that pg_dump put under the root of a
/// partitioned table are looked for in all of it. In the archive's order. A difference is no error. Changes nothing.
/// Errors: those of Connection, Cancelled.
[[nodiscard]] Expected<std::vector<TableRows>> proveContent(const ContentProofRequest &request, JobContext &context);

} // namespace Belay
