// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection.h"

namespace Belay {

/// Makes sure that a connection is a session of the server's own. Behind a connection pool (PgBouncer, a cloud's) it is not:
/// another session may run each transaction, so that an advisory lock keeps nobody away and stays behind, settings get lost,
/// and what the client tools ask for at the start is refused. A pool tells its clients process ids that it made up.
/// Errors: PreflightRefused; those of Connection::query().
[[nodiscard]] Expected<> requireDirectSession(Connection &server);

} // namespace Belay
