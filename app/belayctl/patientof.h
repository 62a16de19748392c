// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/invocation.h"
#include "core/diagnosis/examination.h"

namespace Belay {

/// What an examination looks at, here; the keyring is asked first. `runner` outlives it.
[[nodiscard]] Patient patientOf(const Invocation &invocation, ProcessRunner &runner);

} // namespace Belay
