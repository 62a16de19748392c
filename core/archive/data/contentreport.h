// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/rowfingerprint.h"
#include "core/archive/structurecheck.h"

#include <chrono>
#include <optional>
#include <vector>

namespace Belay {

/// What the data block of an entry holds.
struct DataContent {
    std::size_t entry = 0;       ///< index into the table of contents
    qint64 start = 0;            ///< of the block, in the file
    qint64 end = 0;              ///< behind the last byte that was read
    bool isWhole = false;        ///< every byte is as it must be; what follows is meaningless otherwise
    qint64 rows = 0;             ///< of a table; of the BLOBS entry its large objects
    qint64 bytes = 0;            ///< plain: rows with their newlines and without the end mark, or large objects
    std::optional<RowFingerprint> fingerprint; ///< of a table's COPY rows
    QString sha256;              ///< of these rows, where it was asked for

    bool operator==(const DataContent &) const = default;
};

/// What reading every byte of an archive found.
struct ContentReport {
    bool isComplete = false;               ///< the dump was finished
    std::vector<ArchiveProblem> problems;  ///< empty for a sound archive
    std::vector<DataContent> contents;     ///< of every entry with data whose block was found, in the archive's order
    qint64 largeObjects = 0;
    qint64 bytesRead = 0;                  ///< of the file
    std::chrono::milliseconds duration{0};

    [[nodiscard]] bool isValid() const { return isComplete && problems.empty(); }
    /// What was found out about this entry, or null.
    [[nodiscard]] const DataContent *find(std::size_t entry) const;
};

} // namespace Belay
