// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/databasesettings.h"
#include "core/archive/explore/blocklocator.h"
#include "ui/inspect/entryindex.h"

#include <memory>
#include <optional>

namespace Belay {

/// An archive with all that the page shows at once. A value made on a worker thread.
struct OpenedArchive {
    std::shared_ptr<const Archive> archive;
    std::shared_ptr<const EntryIndex> index;
    std::shared_ptr<BlockLocator> locator; ///< for all who read data
    std::optional<DatabaseSettings> settings;
};

/// The entry that holds the rows of `entry`: itself, or the data of a table; nothing where there are none.
[[nodiscard]] std::optional<quint32> rowsOf(const OpenedArchive &opened, quint32 entry);

/// Opens the file and prepares the browsing of its entries. Errors: those of Archive::open().
[[nodiscard]] Expected<OpenedArchive> openForInspection(const QString &path, std::stop_token stop);

} // namespace Belay
