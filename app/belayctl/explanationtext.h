// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/explanations.h"

namespace Belay {

/// An explanation with all its parts, for people.
[[nodiscard]] QString explanationText(const Explanation &explanation);

/// Cause, remedy and runbook, below what is said already, each on a line that begins with `indent`.
[[nodiscard]] QString adviceText(const Explanation &explanation, const QString &indent);

} // namespace Belay
