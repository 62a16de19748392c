// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/damagemap.h"
#include "core/archive/data/verifiedarchives.h"
#include "core/jobs/jobcontext.h"

#include <memory>

namespace Belay {

/// What reading every byte of an archive found.
struct ContentFindings {
    std::shared_ptr<const ContentReport> content;
    std::shared_ptr<const DamageMap> map;
};

/// Reads every byte of `archive`. A sound one is kept in `known`, so that a restore does not read it again; one that was
/// read before is not read now. Worker thread. Errors: FileUnreadable, ArchiveChanged, Cancelled; what is wrong with the
/// archive is no error but in the findings.
[[nodiscard]] Expected<ContentFindings> readContent(VerifiedArchives &known, const Archive &archive,
                                                    JobContext &job);

} // namespace Belay
