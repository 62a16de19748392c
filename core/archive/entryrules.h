// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <initializer_list>

namespace Belay {

/// True if the text is one of these.
[[nodiscard]] bool isOneOf(const Toc &toc, const TocText &text,
                           std::initializer_list<QLatin1StringView> names);

/// True for entries that are read when an archive is opened and never restored: ENCODING, STDSTRINGS, SEARCHPATH.
[[nodiscard]] bool isSettingsEntry(const Toc &toc, const TocEntry &entry);

/// True for entries that are about the database as a whole, which only `pg_restore --create` restores.
[[nodiscard]] bool isDatabaseEntry(const Toc &toc, const TocEntry &entry);

/// True for entries that count as data although no data block belongs to them: values of sequences, and what large
/// objects are besides their content.
[[nodiscard]] bool isDataWithoutBlock(const Toc &toc, const TocEntry &entry);

/// True for privileges, which are restored after everything that they are about.
[[nodiscard]] bool isPrivilegeEntry(const Toc &toc, const TocEntry &entry);

/// True if the entry makes something besides data: `pg_restore --schema-only` restores it.
[[nodiscard]] bool hasDefinition(const Toc &toc, const TocEntry &entry);

/// What such rows are loaded through by pg_dump's own remark, as it writes names; empty where there is none, as in older archives.
[[nodiscard]] QByteArrayView rootRemark(const Toc &toc, const TocEntry &entry);

/// True for rows of a partition that are loaded through the table that it is a partition of: they may land in any
/// partition.
[[nodiscard]] bool isLoadedThroughRoot(const Toc &toc, const TocEntry &entry);

} // namespace Belay
