// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/dependencies.h"

#include <limits>
#include <numeric>

namespace Belay {

Dependencies::Dependencies(const Toc &toc)
{
    readNeeded(toc);
    turnAround();
}

void Dependencies::readNeeded(const Toc &toc)
{
    const auto entries = toc.entries();
    std::vector<quint32> lastUser(entries.size(), std::numeric_limits<quint32>::max());
    m_needed.starts.reserve(entries.size() + 1);
    m_needed.starts.push_back(0);
    for (quint32 user = 0; user < entries.size(); ++user) {
        for (const DumpId id : toc.dependencies(entries[user])) {
            const TocEntry *const found = toc.find(id);
            if (found == nullptr)
                continue;
            const auto position = static_cast<quint32>(found - entries.data());
            if (position == user || lastUser[position] == user)
                continue;
            lastUser[position] = user;
            m_needed.positions.push_back(position);
        }
        m_needed.starts.push_back(static_cast<quint32>(m_needed.positions.size()));
    }
}

void Dependencies::turnAround()
{
    const std::size_t count = m_needed.starts.size() - 1;
    std::vector<quint32> ends(count + 1); // of each list, after the one before it
    for (const quint32 position : m_needed.positions)
        ++ends[position + 1];
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    m_dependent.starts = ends;
    m_dependent.positions.resize(m_needed.positions.size());
    for (quint32 user = 0; user < count; ++user) {
        for (const quint32 position : m_needed.list(user))
            m_dependent.positions[ends[position]++] = user;
    }
}

} // namespace Belay
