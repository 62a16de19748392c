// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/finding.h"
#include "core/restore/restoreplan.h"

#include <vector>

namespace Belay {

/// What speaks against a plan, or is worth knowing before it is confirmed. `server` is a connection to the maintenance
/// database; nothing is changed. The plan's findings are not looked at. Errors: those of Connection::query().
[[nodiscard]] Expected<std::vector<Finding>> preflight(const RestorePlan &plan, Connection &server);

} // namespace Belay
