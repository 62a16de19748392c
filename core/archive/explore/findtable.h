// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <vector>

namespace Belay {

/// The entries with the rows of a table, in the archive's order. `name` is SCHEMA.TABLE, as the names are and
/// without quotes; the schema can be left out where only one table has the name. The rows of a partitioned
/// table that pg_dump loads through its root are in several entries. Errors: EntryUnknown, whose remedy names
/// similar tables.
[[nodiscard]] Expected<std::vector<const TocEntry *>> findTable(const Archive &archive, const QString &name);

} // namespace Belay
