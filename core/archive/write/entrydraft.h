// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

namespace Belay {

/// An entry for an archive that is being written. Texts are in the dump's client encoding; a null view is NULL. They and
/// the dependencies belong to someone else, usually to the Toc that the entry comes from.
struct EntryDraft {
    DumpId dumpId;
    Section section = Section::None;
    bool hasData = false; ///< a data block follows
    char relkind = 0;     ///< pg_class.relkind, which archives before 1.16 do not have
    QByteArrayView tableOid;
    QByteArrayView oid;
    QByteArrayView tag;
    QByteArrayView desc;
    QByteArrayView definition;
    QByteArrayView dropStatement;
    QByteArrayView copyStatement;
    QByteArrayView namespaceName;
    QByteArrayView tablespace;
    QByteArrayView tableAccessMethod;
    QByteArrayView owner;
    std::span<const DumpId> dependencies;
};

/// The entry as it is in `toc`, which outlives the draft.
[[nodiscard]] EntryDraft draftOf(const Toc &toc, const TocEntry &entry);

} // namespace Belay
