// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/openedarchive.h"

namespace Belay {

Expected<OpenedArchive> openForInspection(const QString &path, std::stop_token stop)
{
    auto archive = Archive::open(path, std::move(stop));
    if (!archive)
        return std::unexpected(archive.error());
    return OpenedArchive{.archive = *archive,
                         .index = std::make_shared<const EntryIndex>((*archive)->toc()),
                         .settings = databaseSettings((*archive)->toc())};
}

} // namespace Belay
