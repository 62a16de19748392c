// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/shared/sharedplace.h"
#include "ui/shell/appcontext.h"

namespace Belay {

enum class PasswordWish {
    AskIfNeeded, ///< somebody wants to see the shared history
    AskNobody,   ///< it is for the background
};

/// Calls `done` with where the shared history is, and its password, unless `receiver` is gone by then. Errors: HistoryUnavailable where none is
/// set up, or its saved connection is gone; those of ConnectionController::prepare().
void prepareShared(const AppContext &context, PasswordWish wish, QObject *receiver, std::function<void(Expected<SharedPlace>)> done);

} // namespace Belay
