// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/contentreport.h"
#include "core/archive/data/copyrowcounter.h"

namespace Belay {

struct ContentCheckOptions {
    CopyRowCounter::Digest digest = CopyRowCounter::Digest::Fingerprint;
    int threads = 0;                            ///< 0: as many as there are cores
    std::function<void(qint64)> progress = {};  ///< gets the bytes of the file that were read, ten times a second
};

/// Reads every byte of the archive's data: the chain of blocks up to the end of the file, compressed streams with their
/// checksums, the columns of every row, the end mark of every table, large objects. Errors: FileUnreadable,
/// ArchiveChanged, Cancelled; what is wrong with the archive is no error but in the report.
[[nodiscard]] Expected<ContentReport> checkContent(const Archive &archive, const ContentCheckOptions &options = {},
                                                   std::stop_token stop = {});

} // namespace Belay
