// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

namespace Belay {

// What people read where a program reads a key. Translated.

/// "Complete", "Complete with differences", …
[[nodiscard]] QString nameOf(Verdict verdict);
/// "Restore", "Rollback", "Backup".
[[nodiscard]] QString nameOf(RunKind kind);
/// "Running", "Interrupted"; of a finished run that of its verdict.
[[nodiscard]] QString outcomeOf(const RunSummary &run);
/// "Done", "Failed", …
[[nodiscard]] QString nameOf(StepState state);
/// "Safety backup", "Kept database", …
[[nodiscard]] QString nameOf(ArtefactKind kind);
/// How an archive was loaded, by the key of the mode; an unknown one as it is.
[[nodiscard]] QString nameOfMode(const QString &mode);

} // namespace Belay
