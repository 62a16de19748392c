// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/contentcheck.h"

namespace Belay {

/// Proof that every byte of an archive was read and is as it must be. The only thing that a restore accepts.
class VerifiedArchive
{
public:
    /// Reads it all. Errors: those of checkContent(); what requireSound() says of an archive with problems.
    [[nodiscard]] static Expected<std::shared_ptr<const VerifiedArchive>>
    verify(std::shared_ptr<const Archive> archive, const ContentCheckOptions &options = {}, std::stop_token stop = {});

    [[nodiscard]] const Archive &archive() const { return *m_archive; }
    [[nodiscard]] const ContentReport &content() const { return m_content; }

private:
    VerifiedArchive(std::shared_ptr<const Archive> archive, ContentReport content)
        : m_archive(std::move(archive))
        , m_content(std::move(content))
    {
    }

    std::shared_ptr<const Archive> m_archive;
    ContentReport m_content;
};

} // namespace Belay
