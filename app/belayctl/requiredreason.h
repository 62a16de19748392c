// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/invocation.h"
#include "core/postgres/connectionparameters.h"

namespace Belay {

/// Insists on a reason where a saved connection says that this server is Production. Errors: ConfirmationMissing;
/// SettingsUnusable.
[[nodiscard]] Expected<> requireReason(const Invocation &invocation, const ConnectionParameters &server, const QString &reason);

} // namespace Belay
