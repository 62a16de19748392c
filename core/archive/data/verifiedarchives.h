// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchive.h"

#include <deque>
#include <mutex>

namespace Belay {

/// The archives that were verified lately, so that one file is not read twice on its way from the preview to the restore.
/// A file that changed is another file. May be used by several threads.
class VerifiedArchives
{
public:
    /// The archive at `path`, opened and verified now or before. Errors: those of Archive::open() and
    /// VerifiedArchive::verify().
    [[nodiscard]] Expected<std::shared_ptr<const VerifiedArchive>>
    verify(const QString &path, const ContentCheckOptions &options = {}, std::stop_token stop = {});

private:
    [[nodiscard]] std::shared_ptr<const VerifiedArchive> find(const Archive &archive) const;

    mutable std::mutex m_mutex;
    std::deque<std::shared_ptr<const VerifiedArchive>> m_archives; ///< latest first
};

} // namespace Belay
