// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

namespace Belay {

/// "TABLE DATA gallery.artist", for messages; control and bidirectional characters are made visible.
[[nodiscard]] QString visibleName(const Toc &toc, const TocEntry &entry);

} // namespace Belay
