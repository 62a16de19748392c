// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"
#include "core/base/error.h"

#include <vector>

namespace Belay {

/// The entries of a file as `pg_restore --list` and `belayctl inspect --list` print it and people edit it: a dump id at the
/// beginning of a line; what follows a semicolon is a comment. Errors: FileUnreadable, Usage (a line without a dump id).
[[nodiscard]] Expected<std::vector<DumpId>> readUseList(const QString &path);

} // namespace Belay
