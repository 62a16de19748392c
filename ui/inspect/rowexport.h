// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/blocklocator.h"
#include "core/archive/explore/rowwriter.h"
#include "core/jobs/jobcontext.h"

namespace Belay {

/// Writes all rows of the entry at a position of the Toc to a file that only its owner can read, and which replaces
/// another one only when it is complete. Returns how many rows. Worker thread. Errors: those of RowReader,
/// FileUnwritable, Cancelled.
[[nodiscard]] Expected<qint64> exportRows(BlockLocator &locator, quint32 entry, RowFormat format,
                                          const QString &path, JobContext &job);

} // namespace Belay
