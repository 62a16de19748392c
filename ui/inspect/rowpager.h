// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/rowreader.h"

#include <memory>

namespace Belay {

/// Some rows of a table, and what they consist of.
struct ReadRows {
    std::vector<TableColumn> columns;
    RowPage page;
};

/// Reads the rows of an entry page by page, from some row on. Made on the main thread; next() belongs to a worker, one
/// call at a time.
class RowPager
{
public:
    /// `entry` is a position in the Toc, of an entry with data; `first` counts from 1.
    RowPager(std::shared_ptr<BlockLocator> locator, quint32 entry, qint64 first);

    /// The next rows. Errors: those of RowReader; another call tries again.
    [[nodiscard]] Expected<ReadRows> next(const std::stop_token &stop);

private:
    Expected<> openAtNext(const std::stop_token &stop);

    std::shared_ptr<BlockLocator> m_locator;
    quint32 m_entry;
    qint64 m_next; ///< number of the row that comes next
    std::unique_ptr<RowReader> m_reader;
};

} // namespace Belay
