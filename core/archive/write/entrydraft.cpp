// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/write/entrydraft.h"

namespace Belay {

EntryDraft draftOf(const Toc &toc, const TocEntry &entry)
{
    const auto view = [&](const TocText &text) {
        return text.isNull() ? QByteArrayView() : text.isEmpty() ? QByteArrayView("") : toc.bytes(text);
    };
    return {.dumpId = entry.dumpId,
            .section = entry.section,
            .hasData = entry.hasData,
            .relkind = entry.relkind,
            .tableOid = view(entry.tableOid),
            .oid = view(entry.oid),
            .tag = view(entry.tag),
            .desc = view(entry.desc),
            .definition = view(entry.definition),
            .dropStatement = view(entry.dropStatement),
            .copyStatement = view(entry.copyStatement),
            .namespaceName = view(entry.namespaceName),
            .tablespace = view(entry.tablespace),
            .tableAccessMethod = view(entry.tableAccessMethod),
            .owner = view(entry.owner),
            .dependencies = toc.dependencies(entry)};
}

} // namespace Belay
