// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/bundle.h"
#include "core/diagnosis/examination.h"
#include "ui/shell/appcontext.h"

namespace Belay {

/// Looks at this computer in the background, the keyring first. `done` is called on the main thread, unless `receiver` is gone by
/// then.
void examineInBackground(const AppContext &context, QObject *receiver, std::function<void(Expected<Examination>)> done);

/// The same, and gathers what a diagnostic bundle holds.
void gatherInBackground(const AppContext &context, QObject *receiver, std::function<void(Expected<Bundle>)> done);

} // namespace Belay
