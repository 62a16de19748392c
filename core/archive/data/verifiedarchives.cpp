// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/verifiedarchives.h"

#include <algorithm>

namespace Belay {

namespace {
constexpr std::size_t most = 4; // each keeps a table of contents in memory
} // namespace

Expected<std::shared_ptr<const VerifiedArchive>>
VerifiedArchives::verify(const QString &path, const ContentCheckOptions &options, std::stop_token stop)
{
    auto archive = Archive::open(path, stop);
    if (!archive)
        return std::unexpected(archive.error());
    if (auto known = find(**archive))
        return known;
    auto verified = VerifiedArchive::verify(std::move(*archive), options, std::move(stop));
    if (verified) {
        const std::scoped_lock lock(m_mutex);
        m_archives.push_front(*verified);
        m_archives.resize(std::min(m_archives.size(), most));
    }
    return verified;
}

std::shared_ptr<const VerifiedArchive> VerifiedArchives::find(const Archive &archive) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find_if(m_archives, [&](const auto &known) {
        return known->archive().identity() == archive.identity() && known->archive().path() == archive.path();
    });
    return found != m_archives.end() ? *found : nullptr;
}

} // namespace Belay
