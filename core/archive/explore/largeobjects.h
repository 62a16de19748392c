// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/blocklocator.h"
#include "core/archive/explore/rowwriter.h"

namespace Belay {

/// A large object in an archive.
struct LargeObject {
    quint32 oid = 0;
    qint64 size = 0; ///< bytes

    bool operator==(const LargeObject &) const = default;
};

/// Gives all large objects to `take`, in the archive's order, until it says no. Reads them all, for their
/// sizes. Errors: ArchiveDamaged, ArchiveTruncated, ArchiveChanged, FileUnreadable, Cancelled.
[[nodiscard]] Expected<> eachLargeObject(BlockLocator &locator,
                                         const std::function<bool(const LargeObject &)> &take,
                                         std::stop_token stop = {});

/// Writes the bytes of one to `sink`, and returns how many there were. Those before it are passed over
/// unread. Errors: EntryUnknown, those of eachLargeObject() and of the sink.
[[nodiscard]] Expected<qint64> readLargeObject(BlockLocator &locator, quint32 oid, const ByteSink &sink,
                                               std::stop_token stop = {});

} // namespace Belay
