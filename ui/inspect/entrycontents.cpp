// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/entrycontents.h"

namespace Belay {

EntryContents contentsOf(const Toc &toc, const StructureReport &structure)
{
    EntryContents contents(toc.entries().size());
    for (const BlockPlace &block : structure.blocks)
        contents[block.entry].fileBytes = block.end - block.start;
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
    return contents;
}

} // namespace Belay
