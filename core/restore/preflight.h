// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/finding.h"
#include "core/restore/restoreplan.h"

#include <vector>

namespace Belay {

/// What speaks against a plan, must be accepted, or is worth knowing before it is confirmed; in this order. `server` is a
/// connection to the maintenance database, `target` one to the target, or null where there is none. Nothing is changed.
/// Errors: those of Connection::query().
[[nodiscard]] Expected<std::vector<Finding>> preflight(const RestorePlan &plan, Connection &server, Connection *target);

} // namespace Belay
