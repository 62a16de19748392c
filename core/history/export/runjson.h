// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

#include <QJsonObject>

namespace Belay {

/// A run as `belayctl history list --json` lists it.
[[nodiscard]] QJsonObject runJson(const RunSummary &run);

/// A run as `belayctl history show --json` shows it: the same and everything else.
[[nodiscard]] QJsonObject runJson(const RunDetail &run);

} // namespace Belay
