// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/loadarchive.h"

namespace Belay {

/// Puts what pg_restore said into the report and the history. Fails with RestoreFailed where an object or its data is
/// missing: a restore that lost something is never called one.
[[nodiscard]] Expected<> noteLoad(const LoadOutcome &outcome, Scene &scene);

/// The error for a database that is not what the archive says.
[[nodiscard]] Error mismatch(const VerificationReport &report);

} // namespace Belay
