// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/salvagedsource.h"

#include "core/archive/entryname.h"
#include "core/archive/salvage/salvage.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

Expected<SalvagedSource> salvageSource(const QString &path, const QString &scratch, JobContext &context)
{
    const auto source = Archive::open(path, context.stopToken());
    if (!source)
        return std::unexpected(source.error());
    const auto progress = [&](qint64 bytes) { context.progress({.done = bytes, .total = {}, .text = {}}); };
    const auto content = checkContent(**source, {.progress = progress}, context.stopToken());
    if (!content)
        return std::unexpected(content.error());
    const auto plan = planSalvage(**source, *content, context.stopToken());
    if (!plan)
        return std::unexpected(plan.error());

    const auto folder = ScratchFolder::make(scratch);
    if (!folder)
        return std::unexpected(folder.error());
    const auto written = writeSalvage(**source, *plan, (*folder)->filePath(QFileInfo(path).fileName()), {.progress = progress},
                                      context.stopToken());
    if (!written)
        return std::unexpected(written.error());
    auto archive = Archive::open(written->path, context.stopToken());
    if (!archive)
        return std::unexpected(archive.error());
    auto verified = VerifiedArchive::verify(std::move(*archive), {.progress = progress}, context.stopToken());
    if (!verified)
        return std::unexpected(verified.error());
    const Toc &toc = (*source)->toc();
    QStringList lost;
    std::set<DumpId> lostTables;
    for (const EntryDamage &damage : plan->lost) {
        const TocEntry &entry = toc.entries()[damage.entry];
        lost += visibleName(toc, entry);
        if (toc.is(entry.desc, "TABLE DATA"_L1))
            lostTables.insert(toc.dependencies(entry).begin(), toc.dependencies(entry).end());
    }
    return SalvagedSource{.archive = std::move(*verified), .folder = *folder, .lost = lost, .lostTables = std::move(lostTables)};
}

} // namespace Belay
