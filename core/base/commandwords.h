// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace Belay {

/// The words of a command line as a shell would split it: by blanks, with '…', "…" and \ to quote. Nothing is expanded, and
/// what only a shell could do (pipes, variables, patterns) is refused instead of being passed on as a word.
/// Errors: Usage, naming what is refused.
[[nodiscard]] Expected<QStringList> commandWords(const QString &line);

} // namespace Belay
