// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/textoutput.h"
#include "core/archive/toc.h"

namespace Belay {

/// What of an entry is written: the SQL that makes it, or how its data begins.
enum class EntryPart { Definition, Data };

/// Writes one entry as `pg_restore --file=-` does, from its comment to its owner; without the settings before it that
/// depend on what was written earlier, and without rows.
void writeEntry(TextOutput &out, const Toc &toc, const TocEntry &entry, EntryPart part);

} // namespace Belay
