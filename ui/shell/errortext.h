// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errorcode.h"

#include <QString>

namespace Belay {

/// Why an error of this kind usually happens, in one sentence; empty where nobody can say.
[[nodiscard]] QString probableCause(ErrorCode code);

} // namespace Belay
