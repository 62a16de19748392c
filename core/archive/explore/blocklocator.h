// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"

#include <QHash>
#include <QMutex>

#include <memory>
#include <stop_token>

namespace Belay {

class BoundedReader;

/// Finds the data block of an entry: at once where the table of contents tells its place, otherwise along the
/// lengths of the blocks before it, which are remembered. One object serves an open archive and all threads.
class BlockLocator
{
public:
    explicit BlockLocator(std::shared_ptr<const Archive> archive);

    [[nodiscard]] const std::shared_ptr<const Archive> &archive() const { return m_archive; }

    /// Where the block of `entry`, which has data, begins in the file. Errors: ArchiveDamaged,
    /// ArchiveTruncated, FileUnreadable, Cancelled.
    [[nodiscard]] Expected<qint64> find(const TocEntry &entry, std::stop_token stop = {});

private:
    Expected<qint64> walkTo(const TocEntry &entry, const std::stop_token &stop);
    [[nodiscard]] Error errorOf(const BoundedReader &reader, const TocEntry &entry) const;

    std::shared_ptr<const Archive> m_archive;
    QMutex m_mutex; ///< guards what follows
    QHash<DumpId, qint64> m_starts;
    qint64 m_reached; ///< the block that the walk has not passed yet begins here
};

} // namespace Belay
