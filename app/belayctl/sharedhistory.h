// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/belayctl/invocation.h"
#include "core/history/runquery.h"

namespace Belay {

/// Where the shared history is, by the settings; libpq finds the password. Nothing where none is set up. Errors: SettingsUnusable; Usage
/// where its saved connection is gone.
[[nodiscard]] Expected<std::optional<SharedPlace>> sharedPlace(const Invocation &invocation);

/// Adds --shared.
void addSharedOption(QCommandLineParser &parser);
/// The history that a call reads: this computer's, or the shared one. Errors: those of sharedPlace(); Usage where there is none.
[[nodiscard]] Expected<HistoryChoice> historyChoice(const Invocation &invocation);

/// After a verb that wrote runs: shares them, for a few seconds at most, and says on standard error if they wait. Nothing of it changes
/// how the verb ended. False if the server holds the work up even so: then the process must end without waiting for it.
[[nodiscard]] bool shareAfterRun(Invocation &invocation);

} // namespace Belay
