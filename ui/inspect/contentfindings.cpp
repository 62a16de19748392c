// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/contentfindings.h"

namespace Belay {

namespace {

/// The report of a sound archive; null for one that is not, which has to be read for its report.
Expected<std::shared_ptr<const ContentReport>> readSound(VerifiedArchives &known, const Archive &archive,
                                                         const ContentCheckOptions &options,
                                                         const std::stop_token &stop)
{
    const auto verified = known.verify(archive.path(), options, stop);
    if (verified && (*verified)->archive().identity() == archive.identity())
        return std::shared_ptr<const ContentReport>(*verified, &(*verified)->content());
    if (!verified && verified.error().code == ErrorCode::Cancelled)
        return std::unexpected(verified.error());
    return nullptr; // damaged, or another file by now: reading this one says which
}

} // namespace

Expected<ContentFindings> readContent(VerifiedArchives &known, const Archive &archive, JobContext &job)
{
    const ContentCheckOptions options{.progress = [&](qint64 read) {
        job.progress({.done = read, .total = archive.identity().size, .text = {}});
    }};
    const auto structure = checkStructure(archive, job.stopToken());
    if (!structure)
        return std::unexpected(structure.error());
    std::shared_ptr<const ContentReport> report;
    if (structure->problems.empty()) {
        auto sound = readSound(known, archive, options, job.stopToken());
        if (!sound)
            return std::unexpected(sound.error());
        report = std::move(*sound);
    }
    if (!report) {
        auto content = checkContent(archive, options, job.stopToken());
        if (!content)
            return std::unexpected(content.error());
        report = std::make_shared<const ContentReport>(std::move(*content));
    }
    auto map = std::make_shared<const DamageMap>(damageMap(archive, *report));
    return ContentFindings{.content = std::move(report), .map = std::move(map)};
}

} // namespace Belay
