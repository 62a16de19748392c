// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/verifiedarchive.h"

namespace Belay {

Expected<std::shared_ptr<const VerifiedArchive>> VerifiedArchive::verify(std::shared_ptr<const Archive> archive,
                                                                         const ContentCheckOptions &options,
                                                                         std::stop_token stop)
{
    auto content = checkContent(*archive, options, std::move(stop));
    if (!content)
        return std::unexpected(content.error());
    if (const auto valid = requireSound(content->problems); !valid)
        return std::unexpected(valid.error());
    return std::shared_ptr<const VerifiedArchive>(new VerifiedArchive(std::move(archive), std::move(*content)));
}

} // namespace Belay
