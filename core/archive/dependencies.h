// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <span>
#include <vector>

namespace Belay {

/// The dependencies of a table of contents, both ways. Entries are named by their position in the Toc. Made once,
/// immutable afterwards; in time proportional to the number of dependencies, whatever they are.
class Dependencies
{
public:
    explicit Dependencies(const Toc &toc);

    /// Positions of the entries that `entry` depends on, each once, in the file's order: without those that the archive
    /// does not have, and without itself. There may be cycles.
    [[nodiscard]] std::span<const quint32> of(quint32 entry) const { return m_needed.list(entry); }
    /// Positions of the entries that depend on `entry`, ascending, each once.
    [[nodiscard]] std::span<const quint32> on(quint32 entry) const { return m_dependent.list(entry); }

private:
    /// Lists of positions, one after the other: list i is [starts[i], starts[i + 1]).
    struct Lists {
        std::vector<quint32> starts;
        std::vector<quint32> positions;

        [[nodiscard]] std::span<const quint32> list(quint32 i) const
        {
            return std::span(positions).subspan(starts[i], starts[i + 1] - starts[i]);
        }
    };

    void readNeeded(const Toc &toc);
    void turnAround();

    Lists m_needed;
    Lists m_dependent;
};

} // namespace Belay
