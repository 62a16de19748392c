// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/entrycontents.h"

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
/// A table shows what is known about its data, too.
void tellTables(const Toc &toc, EntryContents &contents)
{
    for (std::size_t entry = 0; entry < contents.size(); ++entry) {
        const TocEntry &data = toc.entries()[entry];
        if (!data.hasData || !toc.is(data.desc, "TABLE DATA"_L1))
            continue;
        for (const DumpId id : toc.dependencies(data)) {
            const TocEntry *table = toc.find(id);
            if (table && toc.is(table->desc, "TABLE"_L1))
                contents[static_cast<std::size_t>(table - toc.entries().data())] = contents[entry];
        }
    }
}
} // namespace

EntryContents contentsOf(const Toc &toc, const StructureReport &structure)
{
    EntryContents contents(toc.entries().size());
    for (const BlockPlace &block : structure.blocks)
        contents[block.entry].fileBytes = block.end - block.start;
    tellTables(toc, contents);
    return contents;
}

EntryContents contentsOf(const Toc &toc, const ContentReport &content)
{
    EntryContents contents(toc.entries().size());
    for (std::size_t entry = 0; entry < contents.size(); ++entry) {
        if (toc.entries()[entry].hasData)
            contents[entry] = {.state = EntryContent::State::Missing, .fileBytes = 0};
    }
    for (const DataContent &data : content.contents) {
        using enum EntryContent::State;
        contents[data.entry] = {.state = data.isWhole ? Whole : Damaged,
                                .fileBytes = data.end - data.start,
                                .rows = data.isWhole ? data.rows : -1};
    }
    tellTables(toc, contents);
    return contents;
}

} // namespace Belay
