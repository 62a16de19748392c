// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace Belay {

/// Something about an archive that is not as it must be.
struct ArchiveProblem {
    ErrorCode code = ErrorCode::ArchiveDamaged;
    QString message;    ///< translated, one sentence
    qint64 offset = -1; ///< in the file; -1 where it is about no place
    std::optional<DumpId> entry;

    bool operator==(const ArchiveProblem &) const = default;
};

/// Where the data block of an entry is.
struct BlockPlace {
    std::size_t entry = 0; ///< index into the table of contents
    qint64 start = 0;      ///< in the file
    qint64 end = 0;        ///< behind its last byte

    bool operator==(const BlockPlace &) const = default;
};

/// What the walk along the data blocks found. It proves that the file is finished and whole in its structure; it does
/// not read what is inside the blocks.
struct StructureReport {
    bool isComplete =
        false; ///< the dump was finished: blocks of all entries with data are there, up to the end of the file
    std::vector<BlockPlace> blocks;       ///< those that have an end, in file order
    std::vector<ArchiveProblem> problems; ///< in file order; empty for a sound structure

    bool operator==(const StructureReport &) const = default;
};

/// Walks the chain of data blocks from the end of the table of contents to the end of the file, chunk header by chunk
/// header. `progress` gets the offset reached. Errors: FileUnreadable, Cancelled; what is wrong with the archive is no
/// error but in the report.
[[nodiscard]] Expected<StructureReport> checkStructure(const Archive &archive, std::stop_token stop = {},
                                                       const std::function<void(qint64)> &progress = {});

/// The first problem as an error, for callers that accept no problem.
[[nodiscard]] Expected<> requireSound(const std::vector<ArchiveProblem> &problems);

} // namespace Belay
