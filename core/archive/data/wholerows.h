// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>

// Only numbers here, and no function of ours with a body: this is read by code that is compiled for newer processors, too.

namespace Belay {

/// The whole rows at the beginning of a piece of COPY text.
struct WholeRows {
    static constexpr std::uint64_t none = std::numeric_limits<std::uint64_t>::max();

    std::size_t size = 0;        ///< of these rows in bytes, with their newlines
    std::uint64_t rows = 0;
    std::uint64_t sumHigh = 0;   ///< of their hashes, as RowFingerprint adds them; 0 where they are not wanted
    std::uint64_t sumLow = 0;
    std::uint64_t oddRow = none; ///< the first that has another number of tabs than wanted, counted from 0
    std::size_t tabsLeft = 0;    ///< in the bytes behind `size`, up to the end of the piece
    bool isEnded = false;        ///< the line behind `size` is the end mark, "\."; what follows it was not looked at
    bool hasZero = false;        ///< a zero byte was met
};

/// Counts and checks rows, and hashes them where that is wanted, in one pass, with what the processor has. `tabs` are those that each row
/// must have.
WholeRows countWholeRows(const char *bytes, std::size_t size, std::size_t tabs, bool isHashed = true);

/// The same, compiled for every processor of the architecture, and for x86-64-v3.
namespace Baseline {
WholeRows countWholeRows(const char *bytes, std::size_t size, std::size_t tabs, bool isHashed = true);
}
namespace Wide {
WholeRows countWholeRows(const char *bytes, std::size_t size, std::size_t tabs, bool isHashed = true);
}

} // namespace Belay
