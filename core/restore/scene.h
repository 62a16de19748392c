// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecorder.h"
#include "core/postgres/connection.h"
#include "core/restore/restorereport.h"
#include "core/backup/workbench.h"

namespace Belay {

/// What every step of a run works with. Lives for the time of the run, on the worker thread.
struct Scene {
    const Workbench &bench;
    RunRecorder &recorder;
    Connection &server; ///< to the maintenance database; holds the target's advisory lock; stops when the job does
    JobContext &context;
    RestoreReport &report; ///< grows with the run; told whatever happens
};

/// A second connection to the maintenance database that does not stop with the job: for cleaning up after a cancel.
[[nodiscard]] inline Expected<Connection> openForCleanup(const Scene &scene)
{
    return Connection::open(scene.server.resolvedParameters());
}

} // namespace Belay
