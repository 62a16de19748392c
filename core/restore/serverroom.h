// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"
#include "core/postgres/connection.h"

#include <optional>

namespace Belay {

/// Bytes that these entries of an archive will take on a server, about: its rows, what a page and a row cost beside them, and
/// its indexes. Compression by the server may make it less.
[[nodiscard]] qint64 estimatedRoom(const VerifiedArchive &archive, const Toc &restored);

/// Free bytes of the disk that a tablespace of the server is on; nothing where the server is on another computer, or does
/// not tell us where its files are. Errors: those of Connection::query().
[[nodiscard]] Expected<std::optional<qint64>> freeServerRoom(Connection &server, const QString &tablespace);

} // namespace Belay
