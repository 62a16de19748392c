// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

namespace Belay {

/// What an entry is called in sentences: "TABLE gallery.artist". Whatever the file has, the name is safe to show.
[[nodiscard]] QString visibleName(const Toc &toc, const TocEntry &entry);

} // namespace Belay
