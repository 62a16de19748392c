// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/boundedreader.h"

namespace Belay {

// Why rows or large objects could not be read, as errors.

/// The data of `entry` cannot be read on behind `rows` rows. That the file changed meanwhile is told apart.
[[nodiscard]] Error dataFailure(const Archive &archive, const TocEntry &entry, const ReadFault &fault,
                                qint64 rows);

/// Row `row` of `entry` is longer or wider than is accepted.
[[nodiscard]] Error rowTooLarge(const Archive &archive, const TocEntry &entry, qint64 row);

/// `entry` is none with a table's data.
[[nodiscard]] Error noRows(const Archive &archive, const TocEntry &entry);

[[nodiscard]] Error readingCancelled();

} // namespace Belay
