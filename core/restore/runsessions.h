// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection.h"

namespace Belay {

/// Ends the sessions that a run has on the server (its tools' and its own, known by their application_name) and waits until
/// they are gone: whatever they were about to commit is committed by then, or never will be. `spared` is the process id
/// of one that stays, or 0. Errors: those of Connection::query(); QueryFailed where they stay for five seconds.
[[nodiscard]] Expected<> endSessions(Connection &server, const QString &runId, int spared = 0);

} // namespace Belay
