// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restorerequest.h"

namespace Belay {

/// Another choice in the request, which does away with a finding: a button in the window, an option of belayctl.
enum class RequestChange {
    UseSwap,
    UseInPlace,
    IgnoreOwners,
    IgnorePrivileges,
    KeepToItself, ///< the profile staging
};

/// As it is written on belayctl's command line: "--mode swap".
[[nodiscard]] QString optionText(RequestChange change);
/// What a button says, translated: "Use the mode swap".
[[nodiscard]] QString buttonText(RequestChange change);
/// The request with the change made.
[[nodiscard]] RestoreRequest changed(RestoreRequest request, RequestChange change);

} // namespace Belay
