// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/structurecheck.h"
#include "core/restore/blocker.h"
#include "core/restore/restorer.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace Belay {

/// An archive that was opened for a restore, and what a first look at it found.
struct SourceArchive {
    std::shared_ptr<const Archive> archive;
    StructureReport structure;
    QByteArray listing; ///< the text of `pg_restore --list`

    /// True if the file may go on to a restore.
    [[nodiscard]] bool isSound() const { return structure.isComplete && structure.problems.empty(); }
};

/// The blocking calls into core that the page makes, each from within a job. A value, so that tests and pictures of the
/// page can bring others. Called on a worker thread.
struct RestoreWork {
    std::function<Expected<SourceArchive>(const QString &path, JobContext &)> open;
    std::function<Expected<ServerFacts>(const ConnectionParameters &, JobContext &)> readServer;
    std::function<Expected<RestorePlan>(const RestoreRequest &, const Workbench &, JobContext &)> plan;
    std::function<Expected<RestoreReport>(const RestorePlan &, const QString &confirmation, const Workbench &,
                                          JobContext &)>
        execute;
    std::function<Expected<RollbackPlan>(const QString &runId, const ConnectionParameters &,
                                         const Workbench &, JobContext &)>
        planRollback;
    std::function<Expected<RestoreReport>(const RollbackPlan &, const QString &confirmation,
                                          const Workbench &, JobContext &)>
        executeRollback;
    std::function<Expected<QString>(const BlockerRequest &, const Workbench &, JobContext &)> remedyBlocker;

    /// What the program does.
    static RestoreWork real();
};

} // namespace Belay
