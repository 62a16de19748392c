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

/// Who takes several large objects, one after the other.
struct LargeObjectReceiver {
    std::function<bool(quint32 oid)> wants; ///< the others are passed over unread
    std::function<Expected<>(quint32 oid)> begin;
    ByteSink bytes; ///< of the object that began
    std::function<Expected<>()> end;
};

/// Gives the large objects that are wanted, in the archive's order and in one pass; returns how many bytes they had together.
/// Errors: those of eachLargeObject() and of the receiver.
[[nodiscard]] Expected<qint64> readLargeObjects(BlockLocator &locator, const LargeObjectReceiver &receiver, std::stop_token stop = {});

} // namespace Belay
