// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"
#include "core/postgres/serverfacts.h"
#include "core/backup/workbench.h"

namespace Belay {

/// The record of a run on a target, as it is known when it begins; kind, id, archive, mode and plan are for the caller.
[[nodiscard]] RunStart runStart(const TargetIdentity &target, const ServerFacts &server, const ConnectionParameters &maintenance,
                                const Workbench &bench);

/// One line that names a run to whoever finds its lock: program, process, machine, run, time.
[[nodiscard]] QString ownerLine(const QString &runId, const Workbench &bench);

} // namespace Belay
