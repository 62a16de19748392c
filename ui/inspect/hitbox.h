// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/explore/rowsearch.h"

#include <mutex>
#include <utility>
#include <vector>

namespace Belay {

/// Takes the hits of a running search from its threads and hands them to the window's, many at a time.
class HitBox
{
public:
    void add(const SearchHit &hit)
    {
        const std::scoped_lock lock(m_mutex);
        m_hits.push_back(hit);
    }
    /// All hits since the last visit.
    [[nodiscard]] std::vector<SearchHit> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_hits, {});
    }

private:
    std::mutex m_mutex;
    std::vector<SearchHit> m_hits;
};

} // namespace Belay
