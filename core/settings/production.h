// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsstore.h"

namespace Belay {

/// The saved connection that is labelled Production and leads to this server, by host and port as they are written there;
/// nothing where there is none. What is done to such a server needs a reason.
[[nodiscard]] std::optional<SavedConnection> productionConnection(const Preferences &preferences, const QString &host, const QString &port);

} // namespace Belay
