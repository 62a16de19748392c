// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace Belay {

/// The reason that a reader of data gave, for people. Reasons are English in the code, so that a fault costs no
/// translation where nobody looks at it; datafault.cpp lists them for the translators.
[[nodiscard]] QString faultText(QLatin1StringView reason);

} // namespace Belay
