// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/places.h"

#include <QString>

namespace Belay {

// The file of the store, for the files of this room.

/// True if there is no store, or an empty file, although anchors tell that there was one.
[[nodiscard]] bool isStoreGone(const Places &places);
/// HistoryDamaged for that.
[[nodiscard]] Error storeGone();

/// Makes the file, and its folder, where they are missing, before SQLite does, so that its mode is 0600 from the first byte.
/// Errors: HistoryUnavailable.
[[nodiscard]] Expected<> makeStoreFile(const QString &file);

/// Opens the file under this name of a connection. Errors: HistoryUnavailable.
[[nodiscard]] Expected<> connectStore(const QString &connection, const QString &file);

/// Sets what every connection needs and brings the schema to the current version. Errors: HistoryDamaged where the file is damaged or
/// none of SQLite's; HistoryUnavailable where it is of a newer Belay or another program.
[[nodiscard]] Expected<> prepareStore(const QString &connection);

} // namespace Belay
