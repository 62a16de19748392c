// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveheader.h"
#include "core/archive/boundedreader.h"

#include <QByteArrayView>

namespace Belay {

/// The first bytes of every archive.
constexpr QByteArrayView archiveMagic("PGDMP");

constexpr ArchiveVersion oldestArchiveVersion{.major = 1, .minor = 12};
constexpr ArchiveVersion newestArchiveVersion{.major = 1, .minor = 16, .revision = 255};

/// Reads the header behind the magic, and sets the reader's integer size. Where the reader has a fault afterwards
/// (ArchiveUnsupportedVersion, ArchiveNotCustom, ArchiveDamaged, ArchiveTruncated, FileUnreadable), only the fields
/// before its place are filled.
ArchiveHeader readHeader(BoundedReader &reader);

} // namespace Belay
