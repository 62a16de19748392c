// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/data/contentreport.h"

#include <stop_token>

namespace Belay {

/// A digest of a whole block that has no fingerprint: of a table's INSERT statements as they stand, or of large objects
/// with their oids, whatever their order. Reads the block.
/// Errors: FileUnreadable, ArchiveDamaged (it is no longer what it was), Cancelled.
[[nodiscard]] Expected<RowFingerprint> plainDigest(const Archive &archive, const DataContent &content,
                                                   const std::stop_token &stop);

} // namespace Belay
