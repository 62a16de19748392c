// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/openedarchive.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

std::optional<quint32> rowsOf(const OpenedArchive &opened, quint32 entry)
{
    const Toc &toc = opened.archive->toc();
    const auto hasRows = [&](quint32 candidate) {
        const TocEntry &source = toc.entries()[candidate];
        return source.hasData && toc.is(source.desc, "TABLE DATA"_L1);
    };
    if (hasRows(entry))
        return entry;
    if (!toc.is(toc.entries()[entry].desc, "TABLE"_L1))
        return std::nullopt;
    const auto dependents = opened.index->dependents(entry);
    const auto data = std::ranges::find_if(dependents, hasRows);
    return data == dependents.end() ? std::nullopt : std::optional(*data);
}

Expected<OpenedArchive> openForInspection(const QString &path, std::stop_token stop)
{
    auto archive = Archive::open(path, std::move(stop));
    if (!archive)
        return std::unexpected(archive.error());
    return OpenedArchive{.archive = *archive,
                         .index = std::make_shared<const EntryIndex>((*archive)->toc()),
                         .locator = std::make_shared<BlockLocator>(*archive),
                         .settings = databaseSettings((*archive)->toc())};
}

} // namespace Belay
