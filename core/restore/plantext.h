// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restoreplan.h"

namespace Belay {

/// What will happen, in order, in whole translated sentences.
[[nodiscard]] QStringList planSentences(const RestorePlan &plan);

/// What is there now against what comes: objects, rows, room and time, in whole translated sentences.
[[nodiscard]] QStringList planFacts(const RestorePlan &plan);

/// What is run before the target is touched; nothing where nothing is.
[[nodiscard]] QStringList beforeSentences(const Around &around);
/// What is run afterwards, and what must answer; nothing where nothing is.
[[nodiscard]] QStringList afterSentences(const Around &around);

} // namespace Belay
