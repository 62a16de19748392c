// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <chrono>
#include <stop_token>

namespace Belay {

/// Asks `url` (http or https, certificates are checked, redirections are not followed) every half second until it answers
/// 2xx. Errors: SwitchFailed where it did not within `patience`, with the last answer; Cancelled.
[[nodiscard]] Expected<> waitUntilHealthy(const QString &url, std::chrono::seconds patience, std::stop_token stop);

} // namespace Belay
