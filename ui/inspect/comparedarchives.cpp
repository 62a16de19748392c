// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/comparedarchives.h"

#include "ui/inspect/contentfindings.h"

namespace Belay {

Expected<std::shared_ptr<const ComparedArchives>> compareWith(const OpenedArchive &opened,
                                                              const QString &path, VerifiedArchives &known,
                                                              JobContext &job)
{
    auto other = openForInspection(path, job.stopToken());
    if (!other)
        return std::unexpected(other.error());
    const auto contentA = readContent(known, *opened.archive, job);
    if (!contentA)
        return std::unexpected(contentA.error());
    const auto contentB = readContent(known, *other->archive, job);
    if (!contentB)
        return std::unexpected(contentB.error());
    auto comparison =
        compareArchives({.archive = *opened.archive, .content = *contentA->content},
                        {.archive = *other->archive, .content = *contentB->content}, job.stopToken());
    if (!comparison)
        return std::unexpected(comparison.error());
    return std::make_shared<const ComparedArchives>(
        ComparedArchives{.a = opened, .b = std::move(*other), .comparison = std::move(*comparison)});
}

} // namespace Belay
