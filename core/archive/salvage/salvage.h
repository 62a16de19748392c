// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/salvage/salvageplan.h"

#include <functional>

namespace Belay {

struct SalvageOptions {
    int threads = 0; ///< for reading again; 0: as many as there are cores
    /// Gets the bytes written and then read again: in the end about twice the size of the new archive.
    std::function<void(qint64)> progress = {};
};

/// An archive that a salvage wrote.
struct SalvagedArchive {
    QString path; ///< absolute
    qint64 size = 0;
    QString sha256;

    bool operator==(const SalvagedArchive &) const = default;
};

/// Writes what the plan, made for `source`, hands on: an archive of the same version (of 1.14, where it is older) and
/// compression, its blocks byte for byte those of the source. It gets its name only after every byte of it was read again
/// and found to hold what the source holds; nothing stays behind otherwise.
/// Errors: FileUnwritable (also where something is at `path`), FileUnreadable, ArchiveChanged, ArchiveTooLarge, Cancelled.
[[nodiscard]] Expected<SalvagedArchive> writeSalvage(const Archive &source, const SalvagePlan &plan,
                                                     const QString &path, const SalvageOptions &options = {},
                                                     const std::stop_token &stop = {});

} // namespace Belay
