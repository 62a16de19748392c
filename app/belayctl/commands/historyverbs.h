// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/invocation.h"

namespace Belay {

/// The options of checkHistory().
void addHistoryCheckOptions(QCommandLineParser &parser);

/// `history verify`: says whether the history is what was written. Exits 0 where it is; 1 where it is broken; 7 where it is whole and not
/// everything can be said: a key is missing, or the history had to be made anew.
[[nodiscard]] Expected<ExitCode> checkHistory(Invocation &invocation);

/// `history rotate-key`: signs with a new key from now on.
[[nodiscard]] Expected<ExitCode> rotateHistoryKey(Invocation &invocation);

} // namespace Belay
