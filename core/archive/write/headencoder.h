// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveheader.h"
#include "core/archive/write/archiveencoder.h"
#include "core/archive/write/entrydraft.h"

namespace Belay {

/// The versions that are written: 1.14 is read by every pg_restore from 12 on, 1.15 from 16, 1.16 from 17.
constexpr ArchiveVersion oldestWrittenVersion{.major = 1, .minor = 14};
constexpr ArchiveVersion newestWrittenVersion{.major = 1, .minor = 16};

/// True if archives of this version are written and may be compressed so.
[[nodiscard]] bool isWritable(const ArchiveVersion &version, Compression compression);

/// The header of an archive that takes over the data of another: its own, or that of the oldest version that is written.
[[nodiscard]] ArchiveHeader writtenHeader(const ArchiveHeader &source);

/// Appends everything before the table of contents. Places of data have eight bytes, whatever the header says.
void encodeHeader(ArchiveEncoder &encoder, const ArchiveHeader &header);

/// Appends an entry, whose data has no place yet: the last nine bytes are the place.
void encodeEntry(ArchiveEncoder &encoder, const EntryDraft &entry, const ArchiveVersion &version);

} // namespace Belay
