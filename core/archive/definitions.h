// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/archive/textoutput.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace Belay {

/// Which definitions are written, and how.
struct DefinitionRequest {
    /// Only these entries, in archive order, as `pg_restore --use-list` selects them; ids that the archive does not have
    /// are ignored. Without: everything that `pg_restore --schema-only` writes.
    std::optional<std::vector<DumpId>> entries;
    /// Letters and digits: shuts psql's own commands out of the script by `\restrict`. Empty: the script is not
    /// restricted, which old versions of psql need.
    QByteArray restrictKey;
};

/// Writes definitions as one SQL script, byte for byte as `pg_restore --file=-` of PostgreSQL 17 does, except that rows
/// and the content of large objects are left out. Reads the table of contents only. The text is in the dump's encoding,
/// and it is SQL by whoever made the archive: nothing to run without looking. Errors: those of `sink`.
[[nodiscard]] Expected<> writeDefinitions(const Archive &archive, const DefinitionRequest &request,
                                          const TextSink &sink);

/// One entry's part of such a script, from its comment to its owner; of an entry with data, how the data begins. Ends with
/// an ellipsis after some MiB, which only made-up entries have. In the dump's encoding.
[[nodiscard]] QByteArray definitionOf(const Toc &toc, const TocEntry &entry);

} // namespace Belay
