// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/boundedreader.h"
#include "core/base/error.h"

namespace Belay {

/// That the system refuses to read the file at `path` on, as an error. For faults with FileUnreadable.
[[nodiscard]] Error unreadable(const QString &path, const ReadFault &fault);

} // namespace Belay
