// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archiveheader.h"
#include "core/archive/boundedreader.h"
#include "core/archive/toc.h"

#include <stop_token>

namespace Belay {

/// Reads the table of contents of a custom-format archive behind its header. Afterwards the reader stands at the first
/// data block. The result means something only if the reader has no fault (ArchiveDamaged, ArchiveTruncated,
/// ArchiveTooLarge, FileUnreadable, Cancelled).
Toc readToc(BoundedReader &reader, const ArchiveHeader &header, const std::stop_token &stop);

} // namespace Belay
