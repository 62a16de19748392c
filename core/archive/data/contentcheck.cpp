// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/contentcheck.h"

#include "core/archive/data/blockcontent.h"
#include "core/archive/data/datafault.h"
#include "core/archive/data/windowbudget.h"
#include "core/archive/entryname.h"
#include "core/archive/limits.h"
#include "core/archive/unreadable.h"
#include "core/base/threads.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContentCheck)
};

/// Reads blocks on several threads, the largest first, so that no long one begins last.
class ContentCheck
{
public:
    ContentCheck(const Archive &archive, const ContentCheckOptions &options, std::stop_token stop)
        : m_archive(archive)
        , m_options(options)
        , m_stop(std::move(stop))
    {
        const auto entries = archive.toc().entries();
        for (std::size_t index = 0; index < entries.size(); ++index) {
            if (entries[index].hasData)
                m_dataEntries.push_back(index);
        }
        m_blocks.resize(m_dataEntries.size());
    }

    Expected<ContentReport> run();

private:
    std::vector<BlockPlace> placesOfToc() const;
    void read(std::vector<BlockPlace> places);
    void work(const std::vector<BlockPlace> &places, std::atomic<std::size_t> &next);
    Expected<> checkReading() const;
    bool isChainWhole() const;
    Expected<> walk();
    std::vector<BlockPlace> placesFoundElsewhere();
    void report(ContentReport &report);
    std::optional<BlockContent> &blockOf(std::size_t entry)
    {
        return m_blocks[static_cast<std::size_t>(std::ranges::lower_bound(m_dataEntries, entry)
                                                 - m_dataEntries.begin())];
    }

    const Archive &m_archive;
    const ContentCheckOptions &m_options;
    std::stop_token m_stop;
    WindowBudget m_windows{Limits::windowMemory};
    std::atomic<qint64> m_bytesRead = 0;
    std::vector<std::size_t> m_dataEntries;            ///< entries with data
    std::vector<std::optional<BlockContent>> m_blocks; ///< of these, in the same order
    std::optional<StructureReport> m_structure;        ///< of a walk, where one was needed
};

Expected<ContentReport> ContentCheck::run()
{
    QElapsedTimer timer;
    timer.start();
    if (!m_archive.hasOffsets()) {
        if (const auto walked = walk(); !walked)
            return std::unexpected(walked.error());
    }
    read(m_structure ? m_structure->blocks : placesOfToc());
    if (const auto readable = checkReading(); !readable)
        return std::unexpected(readable.error());
    if (!m_structure && !isChainWhole()) {
        if (const auto walked = walk(); !walked)
            return std::unexpected(walked.error());
        read(placesFoundElsewhere());
        if (const auto readable = checkReading(); !readable)
            return std::unexpected(readable.error());
    }
    if (const auto same = m_archive.checkUnchanged(); !same)
        return std::unexpected(same.error());
    ContentReport result;
    report(result);
    result.bytesRead = m_bytesRead + m_archive.dataStart();
    result.duration = std::chrono::milliseconds(timer.elapsed());
    return result;
}

/// Where the table of contents says that the blocks are, each up to the next.
std::vector<BlockPlace> ContentCheck::placesOfToc() const
{
    std::vector<BlockPlace> places;
    for (const std::size_t index : m_dataEntries) {
        const quint64 offset = m_archive.toc().entries()[index].dataOffset;
        // A place beyond the largest number is beyond the file too.
        places.push_back({.entry = index, .start = qint64(std::min<quint64>(offset, LLONG_MAX))});
    }
    std::ranges::sort(places, {}, &BlockPlace::start);
    qint64 end = m_archive.identity().size;
    for (BlockPlace &place : places | std::views::reverse)
        place.end = std::exchange(end, place.start);
    return places;
}

void ContentCheck::read(std::vector<BlockPlace> places)
{
    std::ranges::stable_sort(places, std::ranges::greater(),
                             [](const BlockPlace &place) { return place.end - place.start; });
    std::atomic<std::size_t> next = 0;
    runOnThreads(
        std::min<qint64>(readingThreads(m_options.threads), std::ssize(places)), [&] { work(places, next); },
        [&] {
            if (m_options.progress)
                m_options.progress(m_archive.dataStart() + m_bytesRead);
        });
}

/// On each thread: takes the next place until there is none.
void ContentCheck::work(const std::vector<BlockPlace> &places, std::atomic<std::size_t> &next)
{
    DataReader reader(m_archive, &m_windows);
    for (std::size_t i = next++; i < places.size() && !m_stop.stop_requested(); i = next++) {
        const BlockPlace &place = places[i];
        qint64 reached = place.start;
        const auto moved = [&](qint64 position) {
            m_bytesRead += position - std::exchange(reached, position);
            return !m_stop.stop_requested();
        };
        blockOf(place.entry) = readBlock(reader, m_archive, place, m_options.digest, moved);
        moved(reader.position());
    }
}

/// An error where it is not the archive's fault that it was not read.
Expected<> ContentCheck::checkReading() const
{
    if (m_stop.stop_requested())
        return failure(ErrorCode::Cancelled, Text::tr("The check of the archive was cancelled."));
    for (const auto &block : m_blocks) {
        if (block && block->fault && block->fault->code == ErrorCode::FileUnreadable)
            return std::unexpected(unreadable(m_archive.path(), *block->fault));
    }
    return {};
}

/// True if all blocks are whole, and lie one behind the other from the table of contents to the end of the file.
bool ContentCheck::isChainWhole() const
{
    std::vector<const DataContent *> contents;
    for (const auto &block : m_blocks) {
        if (block && !block->content.isWhole)
            return false;
        if (block)
            contents.push_back(&block->content);
    }
    std::ranges::sort(contents, {}, &DataContent::start);
    qint64 reached = m_archive.dataStart();
    for (const DataContent *content : contents) {
        if (content->start != reached)
            return false;
        reached = content->end;
    }
    return reached == m_archive.identity().size;
}

Expected<> ContentCheck::walk()
{
    auto structure = checkStructure(m_archive, m_stop);
    if (!structure)
        return std::unexpected(structure.error());
    m_structure = std::move(*structure);
    return {};
}

/// Blocks that the walk found elsewhere than the table of contents says, or that seemed to overlap by what it says.
std::vector<BlockPlace> ContentCheck::placesFoundElsewhere()
{
    std::vector<BlockPlace> places = m_structure->blocks;
    std::erase_if(places, [&](const BlockPlace &place) {
        const auto &block = blockOf(place.entry);
        return block
            && (block->content.isWhole || (block->content.start == place.start && !block->isOverrun));
    });
    return places;
}

void ContentCheck::report(ContentReport &report)
{
    report.isComplete = !m_structure || m_structure->isComplete;
    if (m_structure)
        report.problems = std::move(m_structure->problems);
    const std::size_t structural = report.problems.size();
    for (const auto &block : m_blocks) {
        if (!block)
            continue;
        const TocEntry &entry = m_archive.toc().entries()[block->content.entry];
        report.contents.push_back(block->content);
        if (m_archive.toc().holdsLargeObjects(entry))
            report.largeObjects += block->content.rows;
        const auto concerns = [&](const ArchiveProblem &problem) { return problem.entry == entry.dumpId; };
        const bool isKnown = std::ranges::any_of(report.problems | std::views::take(structural), concerns);
        if (!block->fault || isKnown || std::ssize(report.problems) == Limits::problems)
            continue;
        const QString name = visibleName(m_archive.toc(), entry);
        const QString reason = faultText(block->fault->reason);
        report.problems.push_back(
            {.code = block->fault->code,
             .message = block->faultRow >= 0
                 ? Text::tr("The data of %1 is damaged after row %2: %3.").arg(name, QString::number(block->faultRow), reason)
                 : Text::tr("The data of %1 is damaged: %2.").arg(name, reason),
             .offset = block->fault->offset,
             .entry = entry.dumpId});
    }
}

} // namespace

const DataContent *ContentReport::find(std::size_t entry) const
{
    const auto found = std::ranges::lower_bound(contents, entry, {}, &DataContent::entry);
    return found != contents.end() && found->entry == entry ? &*found : nullptr;
}

Expected<ContentReport> checkContent(const Archive &archive, const ContentCheckOptions &options, std::stop_token stop)
{
    return ContentCheck(archive, options, std::move(stop)).run();
}

} // namespace Belay
