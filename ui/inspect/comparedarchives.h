// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/compare/archivecomparison.h"
#include "core/archive/data/verifiedarchives.h"
#include "core/jobs/jobcontext.h"
#include "ui/inspect/openedarchive.h"

namespace Belay {

/// Two archives and how they differ: `a` is the one that is looked at, `b` the other one.
struct ComparedArchives {
    OpenedArchive a;
    OpenedArchive b;
    ArchiveComparison comparison;
};

/// Opens the archive at `path`, reads every byte of both where nobody has yet, and compares them. Worker thread.
/// Errors: those of Archive::open() and compareArchives(), ArchiveChanged.
[[nodiscard]] Expected<std::shared_ptr<const ComparedArchives>> compareWith(const OpenedArchive &opened,
                                                                            const QString &path,
                                                                            VerifiedArchives &known,
                                                                            JobContext &job);

} // namespace Belay
