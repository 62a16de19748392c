// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Belay {

/// The account of the operating system that this program runs as; its number where it has no name.
[[nodiscard]] QString accountName();

} // namespace Belay
