// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/bytemasks.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>

namespace Belay {

/// Goes from row end to row end of COPY text, once over all bytes.
class RowScan
{
public:
    explicit RowScan(std::span<const char> bytes)
        : m_bytes(bytes)
    {
    }

    /// The place of the next newline, or -1 where there is none. Then tabs() are those since the one before, or since
    /// there up to the end.
    qsizetype next()
    {
        m_tabs = 0;
        while (m_masks.newlines == 0) {
            if (m_masks.tabs != 0)
                m_tabs += std::popcount(std::exchange(m_masks.tabs, 0));
            m_block += ByteMasks::width;
            if (m_block >= std::ssize(m_bytes))
                return -1;
            look();
        }
        const quint64 newline = m_masks.newlines & -m_masks.newlines;
        const quint64 before = newline - 1;
        m_tabs += std::popcount(m_masks.tabs & before);
        m_masks.tabs &= ~before;
        m_masks.newlines ^= newline;
        return m_block + std::countr_zero(newline);
    }
    [[nodiscard]] qsizetype tabs() const { return m_tabs; }
    /// True if a zero byte was passed.
    [[nodiscard]] bool hasZero() const { return m_hasZero; }

private:
    void look()
    {
        const std::span rest = m_bytes.subspan(static_cast<std::size_t>(m_block));
        std::array<char, ByteMasks::width> last;
        if (rest.size() < last.size()) {
            last.fill(' ');
            std::ranges::copy(rest, last.begin());
            m_masks = ByteMasks::of(last.data());
        } else {
            m_masks = ByteMasks::of(rest.data());
        }
        m_hasZero = m_hasZero || m_masks.hasZero;
    }

    std::span<const char> m_bytes;
    qsizetype m_block = -ByteMasks::width; ///< where the bytes of the masks begin
    ByteMasks m_masks;                     ///< bits that were not passed yet
    qsizetype m_tabs = 0;
    bool m_hasZero = false;
};

} // namespace Belay
