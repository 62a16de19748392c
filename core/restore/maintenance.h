// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"
#include "core/postgres/serverfacts.h"

namespace Belay {

/// Connects to a database of the target's server that is not the target: `postgres`, else `template1`, else, where
/// neither lets us in, the target itself. Errors: those of Connection::open(); Usage where no target is named.
[[nodiscard]] Expected<Connection> openMaintenance(const ConnectionParameters &target, std::stop_token stop);

/// The connection to the target that the history remembers of a run; whatever `chosen` says goes before it.
/// Errors: Usage.
[[nodiscard]] Expected<ConnectionParameters> rememberedConnection(const RunStart &start, const ConnectionParameters &chosen);

/// `base` + `suffix` as a database name of at most 63 bytes; what is cut is cut from `base`, between characters.
[[nodiscard]] QString databaseName(const QString &base, const QString &suffix);

} // namespace Belay
