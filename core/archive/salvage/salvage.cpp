// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/salvage/salvage.h"

#include "core/archive/data/contentcheck.h"
#include "core/archive/write/archivewriter.h"
#include "core/archive/write/headencoder.h"
#include "core/base/sha256.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

class Salvage
{
public:
    Salvage(const Archive &source, const SalvagePlan &plan, const SalvageOptions &options,
            const std::stop_token &stop)
        : m_source(source)
        , m_plan(plan)
        , m_options(options)
        , m_stop(stop)
    {
    }

    Expected<> write(ArchiveWriter &writer);
    Expected<SalvagedArchive> readAgain(const QString &partPath);

private:
    Expected<> addEntries(ArchiveWriter &writer) const;
    bool isAsPlanned(const ContentReport &content) const;
    void report(qint64 bytes) const;

    const Archive &m_source;
    const SalvagePlan &m_plan;
    const SalvageOptions &m_options;
    const std::stop_token &m_stop;
    qint64 m_written = 0;
};

std::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, Text::tr("The salvage was cancelled; nothing was written."));
}

Expected<> Salvage::write(ArchiveWriter &writer)
{
    if (const auto added = addEntries(writer); !added)
        return added;
    for (const SalvagedBlock &block : m_plan.blocks) {
        const DataContent &content = block.content;
        const auto copied = writer.copyBlock(
            m_source, {.entry = content.entry, .start = content.start, .end = content.end},
            block.isBeginning ? ArchiveWriter::Copied::LargeObjects : ArchiveWriter::Copied::Whole, m_stop);
        if (!copied)
            return copied;
        m_written += content.end - content.start;
        report(m_written);
    }
    if (const auto same = m_source.checkUnchanged(); !same)
        return same;
    return writer.finish();
}

Expected<> Salvage::addEntries(ArchiveWriter &writer) const
{
    for (const SalvagedEntry &kept : m_plan.entries) {
        if (m_stop.stop_requested())
            return cancelled();
        if (writer.hasFailed())
            return writer.finish();
        EntryDraft draft = draftOf(m_source.toc(), m_source.toc().entries()[kept.entry]);
        if (kept.definition)
            draft.definition = *kept.definition;
        writer.addEntry(draft);
    }
    return {};
}

Expected<SalvagedArchive> Salvage::readAgain(const QString &partPath)
{
    const auto written = Archive::open(partPath, m_stop);
    if (!written)
        return std::unexpected(written.error());
    const auto content = checkContent(
        **written,
        {.threads = m_options.threads, .progress = [&](qint64 bytes) { report(m_written + bytes); }}, m_stop);
    if (!content)
        return std::unexpected(content.error());
    if (!isAsPlanned(*content))
        return failure(
            ErrorCode::FileUnwritable,
            Text::tr("What was written reads differently from what was to be written; it was removed."), {},
            Text::tr("Check the disk, or write to another one."));
    auto sha256 = sha256OfFile(partPath, m_stop);
    if (!sha256)
        return std::unexpected(sha256.error());
    return SalvagedArchive{.path = {}, .size = (*written)->identity().size, .sha256 = std::move(*sha256)};
}

bool Salvage::isAsPlanned(const ContentReport &content) const
{
    return content.isValid()
        && std::ranges::equal(
               content.contents, m_plan.blocks, [](const DataContent &read, const SalvagedBlock &planned) {
                   return read.rows == planned.content.rows && read.bytes == planned.content.bytes
                       && read.fingerprint == planned.content.fingerprint;
               });
}

void Salvage::report(qint64 bytes) const
{
    if (m_options.progress)
        m_options.progress(bytes);
}

} // namespace

Expected<SalvagedArchive> writeSalvage(const Archive &source, const SalvagePlan &plan, const QString &path,
                                       const SalvageOptions &options, const std::stop_token &stop)
{
    const auto writer = ArchiveWriter::create(path, writtenHeader(source.header()), plan.entries.size());
    if (!writer)
        return std::unexpected(writer.error());
    Salvage salvage(source, plan, options, stop);
    if (const auto written = salvage.write(**writer); !written)
        return std::unexpected(written.error());
    auto archive = salvage.readAgain((*writer)->partPath());
    if (!archive)
        return archive;
    if (stop.stop_requested())
        return cancelled();
    if (const auto committed = (*writer)->commit(); !committed)
        return std::unexpected(committed.error());
    archive->path = QFileInfo(path).absoluteFilePath();
    return archive;
}

} // namespace Belay
