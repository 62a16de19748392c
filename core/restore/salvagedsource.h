// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"
#include "core/base/scratchfolder.h"
#include "core/jobs/jobcontext.h"

#include <QStringList>

#include <set>

namespace Belay {

/// What is whole in a damaged archive, as an archive of its own.
struct SalvagedSource {
    std::shared_ptr<const VerifiedArchive> archive;
    std::shared_ptr<const ScratchFolder> folder; ///< that it lies in; goes with the last who holds it
    QStringList lost;                            ///< entries whose data is not in it, or not all of it
    std::set<DumpId> lostTables;                 ///< the tables that come back empty
};

/// Salvages what is whole into a file below `scratch`. Errors: those of Archive::open(), planSalvage(), writeSalvage() and
/// ScratchFolder::make().
[[nodiscard]] Expected<SalvagedSource> salvageSource(const QString &path, const QString &scratch, JobContext &context);

} // namespace Belay
