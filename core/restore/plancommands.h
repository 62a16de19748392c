// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restoreplan.h"

namespace Belay {

/// The exact commands and statements, in order. They hold no secret: a password reaches the tools by a file.
[[nodiscard]] QStringList planCommands(const RestorePlan &plan);

/// The call of belayctl that does the same.
[[nodiscard]] QString equivalentCommand(const RestorePlan &plan);

/// A program and its arguments as somebody would type them.
[[nodiscard]] QString commandLine(const QStringList &command);

} // namespace Belay
