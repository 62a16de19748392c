// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/write/archiverewrite.h"

#include "core/archive/write/archivewriter.h"
#include "core/archive/write/headencoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArchiveRewrite)
};

Expected<> write(ArchiveWriter &writer, const VerifiedArchive &source, const Toc &toc, const ContentCheckOptions &options,
                 const std::stop_token &stop)
{
    for (const TocEntry &entry : toc.entries())
        writer.addEntry(draftOf(toc, entry));
    qint64 written = 0;
    for (const DataContent &content : source.content().contents) {
        const BlockPlace place{.entry = content.entry, .start = content.start, .end = content.end};
        if (const auto copied = writer.copyBlock(source.archive(), place, ArchiveWriter::Copied::Whole, stop); !copied)
            return copied;
        written += content.end - content.start;
        if (options.progress)
            options.progress(written);
    }
    if (const auto same = source.archive().checkUnchanged(); !same)
        return same;
    return writer.finish();
}

bool haveEqualContent(const ContentReport &a, const ContentReport &b)
{
    return std::ranges::equal(a.contents, b.contents, [](const DataContent &x, const DataContent &y) {
        return x.entry == y.entry && x.rows == y.rows && x.bytes == y.bytes && x.fingerprint == y.fingerprint;
    });
}

} // namespace

Expected<std::shared_ptr<const VerifiedArchive>> rewriteArchive(const VerifiedArchive &source, const Toc &toc, const QString &path,
                                                                const ContentCheckOptions &options, const std::stop_token &stop)
{
    const auto writer = ArchiveWriter::create(path, writtenHeader(source.archive().header()), toc.entries().size());
    if (!writer)
        return std::unexpected(writer.error());
    if (const auto written = write(**writer, source, toc, options, stop); !written)
        return std::unexpected(written.error());
    if (const auto committed = (*writer)->commit(); !committed)
        return std::unexpected(committed.error());
    auto archive = Archive::open(path, stop);
    if (!archive)
        return std::unexpected(archive.error());
    auto verified = VerifiedArchive::verify(std::move(*archive), options, stop);
    if (verified && !haveEqualContent(source.content(), (*verified)->content()))
        return failure(ErrorCode::FileUnwritable,
                       Text::tr("What was written reads differently from what was to be written."), {},
                       Text::tr("Check the disk, or write to another one."));
    return verified;
}

} // namespace Belay
