// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"
#include "core/postgres/serverfacts.h"
#include "core/backup/workbench.h"

namespace Belay {

/// The record of a run on a target, as it is known when it begins; kind, id, archive, mode and plan are for the caller.
[[nodiscard]] RunStart runStart(const TargetIdentity &target, const ServerFacts &server, const ConnectionParameters &maintenance,
                                const Workbench &bench);

/// One line that names a run to whoever finds its lock: program, person, process, machine, run, time.
[[nodiscard]] QString ownerLine(const QString &runId, const Workbench &bench);

/// The `application_name` of every session of a run, so that those which outlive it are known. At most 63 bytes.
[[nodiscard]] QString applicationName(const QString &runId);

/// The connection under that name.
[[nodiscard]] ConnectionParameters namedAfter(const QString &runId, ConnectionParameters connection);

} // namespace Belay
