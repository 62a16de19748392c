// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <QByteArray>

namespace Belay {

/// The text that `pg_restore --list` prints for this archive, byte for byte as the pg_restore of PostgreSQL 17 does.
[[nodiscard]] QByteArray listing(const Archive &archive);

/// True if `pg_restore --list` shows this entry: it would be restored without `--create`.
[[nodiscard]] bool isListed(const Toc &toc, const TocEntry &entry);

} // namespace Belay
