// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <optional>
#include <vector>

namespace Belay {

/// The oids that a text names, one a line, as a BLOB METADATA entry's definition does. Nothing if it is anything else.
[[nodiscard]] std::optional<std::vector<quint32>> parseOidList(QByteArrayView text);

/// The large objects that the data block of `blobs`, a BLOBS entry, must hold as other entries tell: BLOB METADATA ones
/// that it depends on, or, before archive 1.16, all BLOB entries. Nothing where these make no sense.
[[nodiscard]] std::optional<std::vector<quint32>> expectedLargeObjects(const Toc &toc, const TocEntry &blobs);

} // namespace Belay
