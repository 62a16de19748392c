// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection.h"

namespace Belay {

/// True if the database of this connection holds a shared history, this computer's or anybody's: to restore into it would take back what
/// others recorded. The server's catalogue tells, whatever the role may see of the tables. Errors: those of Connection::query().
[[nodiscard]] Expected<bool> holdsSharedHistory(Connection &database);

} // namespace Belay
