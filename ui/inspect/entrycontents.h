// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/contentreport.h"

#include <vector>

namespace Belay {

/// What is known about the data of an entry.
struct EntryContent {
    enum class State {
        NotRead, ///< or there is none
        Whole,
        Damaged,
        Missing,
    };

    State state = State::NotRead;
    qint64 fileBytes = -1; ///< of its block in the file; -1 where that is not known
    qint64 rows = -1;      ///< or large objects; -1 unless it is whole

    bool operator==(const EntryContent &) const = default;
};

/// By position in the table of contents.
using EntryContents = std::vector<EntryContent>;

/// What the walk along the blocks tells: how large they are.
[[nodiscard]] EntryContents contentsOf(const Toc &toc, const StructureReport &structure);
/// What reading every byte tells.
[[nodiscard]] EntryContents contentsOf(const Toc &toc, const ContentReport &content);

} // namespace Belay
