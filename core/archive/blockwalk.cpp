// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/blockwalk.h"

#include "core/archive/data/blocktype.h"
#include "core/archive/entryname.h"
#include "core/archive/limits.h"
#include "core/archive/unreadable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qint64 progressStep = 4 << 20; // bytes

} // namespace

BlockWalk::BlockWalk(const Archive &archive, std::stop_token stop,
                     const std::function<void(qint64)> &progress)
    : m_archive(archive)
    , m_stop(std::move(stop))
    , m_progress(progress)
    , m_reader(archive.descriptor(), archive.identity().size, archive.dataStart())
    , m_isFound(archive.toc().entries().size())
    , m_reported(archive.dataStart() - progressStep)
{
    m_reader.setIntegerSize(archive.header().integerSize);
    for (const TocEntry &entry : archive.toc().entries()) {
        if (!entry.hasData)
            continue;
        ++m_missing;
        if (entry.offsetState == DataOffsetState::Set)
            m_places.push_back({.offset = entry.dataOffset, .entry = static_cast<quint32>(indexOf(entry))});
    }
    std::ranges::sort(m_places, {}, &Place::offset);
    // pg_dump notes the places last: a file without any was never finished, or came through a pipe and lost its end.
    if (m_places.empty())
        m_cutCode = ErrorCode::ArchiveUnfinished;
}

Expected<StructureReport> BlockWalk::run()
{
    reportProgress();
    while (m_reader.remaining() > 0 && walkBlock())
        reportProgress();
    if (const ReadFault *fault = m_reader.fault(); fault && fault->code == ErrorCode::Cancelled)
        return failure(fault->code, tr("The check of the archive was cancelled."));
    else if (fault && fault->code == ErrorCode::FileUnreadable)
        return std::unexpected(unreadable(m_archive.path(), *fault));
    if (m_missing > 0)
        noteMissing();
    m_report.isComplete = m_missing == 0 && !m_isBroken;
    if (m_progress)
        m_progress(m_reader.size());
    return std::move(m_report);
}

/// Goes to the end of the block that begins here, or to another one if there is no end. False where the walk ends.
bool BlockWalk::walkBlock()
{
    m_start = m_reader.position();
    const quint8 type = m_reader.byte();
    const DumpId id(m_reader.integer());
    const TocEntry *entry = m_reader.hasFailed() ? nullptr : m_archive.toc().find(id);
    if (!BlockType::isKnown(type) || !entry || !entry->hasData)
        return recoverFromNoBlock();

    checkHead(type, *entry);
    m_last = entry;
    if (!m_isFound[indexOf(*entry)])
        --m_missing;
    m_isFound[indexOf(*entry)] = true;
    if (type == BlockType::TableData)
        skipStream();
    else
        skipLargeObjects();
    if (m_reader.hasFailed())
        return recoverWithin(*entry);
    m_report.blocks.push_back({.entry = indexOf(*entry), .start = m_start, .end = m_reader.position()});
    return true;
}

void BlockWalk::checkHead(quint8 type, const TocEntry &entry)
{
    const auto note = [&](const QString &message) {
        add(ErrorCode::ArchiveDamaged, message.arg(visibleName(m_archive.toc(), entry)), m_start, &entry);
    };
    if (m_isFound[indexOf(entry)])
        note(tr("There is more than one data block of %1."));
    else if (entry.offsetState == DataOffsetState::Set && entry.dataOffset != static_cast<quint64>(m_start))
        note(tr("The data of %1 is not where the table of contents says."));
    else if (entry.offsetState == DataOffsetState::NoData)
        note(tr("The table of contents contradicts itself about whether %1 has data."));
    if ((type == BlockType::LargeObjects) != m_archive.toc().holdsLargeObjects(entry))
        note(tr("The data block of %1 is of the wrong type."));
}

/// Large objects, each an OID and a stream, up to an OID of 0.
void BlockWalk::skipLargeObjects()
{
    while (m_reader.integer() != 0) {
        skipStream();
        reportProgress();
    }
}

/// Chunks, each a length and so many bytes, up to a length of 0.
void BlockWalk::skipStream()
{
    while (true) {
        const qint64 start = m_reader.position();
        m_passedAgain += start < m_furthest ? 1 : 0;
        m_furthest = std::max(m_furthest, start);
        const qint32 length = m_reader.integer();
        if (length < 0)
            m_reader.fail(ErrorCode::ArchiveDamaged, "negative length"_L1, start);
        if (length <= 0)
            return;
        m_reader.skip(length);
        reportProgress();
    }
}

/// Where a block should begin and does not: records that, and goes on at the next block if there is one.
bool BlockWalk::recoverFromNoBlock()
{
    if (isStopped())
        return false;
    m_isBroken = true;
    const ReadFault *fault = m_reader.fault();
    const bool isCut = fault && fault->code == ErrorCode::ArchiveTruncated;
    if (m_missing == 0)
        add(ErrorCode::ArchiveDamaged,
            tr("%n bytes follow the last data block.", nullptr,
               static_cast<int>(std::min<qint64>(m_reader.size() - m_start, INT_MAX))),
            m_start, nullptr);
    else if (isCut)
        add(m_cutCode, tr("The file ends at the beginning of a data block."), m_start, nullptr);
    else if (m_last)
        add(ErrorCode::ArchiveDamaged,
            tr("The data of %1 ends too early, or is followed by something else.").arg(visibleName(m_archive.toc(), *m_last)),
            m_start, m_last);
    else
        add(ErrorCode::ArchiveDamaged, tr("The table of contents is not followed by a data block."), m_start,
            nullptr);
    return m_missing > 0 && findNextBlock();
}

/// Where a block has no end: records that, and goes on at the next block if there is one.
bool BlockWalk::recoverWithin(const TocEntry &entry)
{
    if (isStopped())
        return false;
    m_isBroken = true;
    const ReadFault fault = *m_reader.fault();
    const bool hasNext = findNextBlock();
    // A length that leads behind the end of the file is a wrong length if a block begins further on.
    if (fault.code == ErrorCode::ArchiveTruncated && !hasNext)
        add(m_cutCode, tr("The file ends within the data of %1.").arg(visibleName(m_archive.toc(), entry)), m_reader.size(),
            &entry);
    else
        add(ErrorCode::ArchiveDamaged, tr("The data of %1 is damaged.").arg(visibleName(m_archive.toc(), entry)), fault.offset,
            &entry);
    return hasNext;
}

/// Goes to the next block that begins where the table of contents says; false if there is none.
bool BlockWalk::findNextBlock()
{
    if (m_passedAgain > Limits::chunksPassedAgain)
        return false;
    for (; m_nextPlace < m_places.size(); ++m_nextPlace) {
        const auto [offset, entry] = m_places[m_nextPlace];
        if (offset <= static_cast<quint64>(m_start) || m_isFound[entry])
            continue;
        if (offset >= static_cast<quint64>(m_reader.size()))
            return false;
        m_reader.restart(static_cast<qint64>(offset));
        const quint8 type = m_reader.byte();
        const DumpId id(m_reader.integer());
        const bool isBlock = BlockType::isKnown(type) && !m_reader.hasFailed()
            && id == m_archive.toc().entries()[entry].dumpId;
        if (isStopped())
            return false;
        if (isBlock) {
            m_reader.restart(static_cast<qint64>(offset));
            return true;
        }
    }
    return false;
}

void BlockWalk::noteMissing()
{
    const qint64 end = m_isBroken ? m_start : m_reader.size();
    const bool isCut =
        std::ranges::none_of(m_places,
                             [&](const Place &place) {
                                 return !m_isFound[place.entry] && place.offset < static_cast<quint64>(end);
                             })
        && (!m_isBroken || m_report.problems.back().code == m_cutCode);
    const auto entries = m_archive.toc().entries();
    const auto first = std::ranges::find_if(
        entries, [&](const TocEntry &entry) { return entry.hasData && !m_isFound[indexOf(entry)]; });
    add(isCut ? m_cutCode : ErrorCode::ArchiveDamaged,
        tr("The data of %n entries is missing; the first is %1.", nullptr, static_cast<int>(m_missing))
            .arg(visibleName(m_archive.toc(), *first)),
        m_isBroken ? -1 : end, &*first);
}

void BlockWalk::add(ErrorCode code, const QString &message, qint64 offset, const TocEntry *entry)
{
    if (std::ssize(m_report.problems) == Limits::problems)
        return;
    const QString text = code == ErrorCode::ArchiveUnfinished
        ? tr("pg_dump never finished this archive, or its end was lost on the way. %1").arg(message)
        : message;
    m_report.problems.push_back({.code = code,
                                 .message = text,
                                 .offset = offset,
                                 .entry = entry ? std::optional(entry->dumpId) : std::nullopt});
}

void BlockWalk::reportProgress()
{
    if (m_reader.hasFailed() || m_reader.position() - m_reported < progressStep)
        return;
    m_reported = m_reader.position();
    if (m_progress)
        m_progress(m_reported);
    if (m_stop.stop_requested())
        m_reader.fail(ErrorCode::Cancelled, "cancelled"_L1, m_reported);
}

/// True if the walk was cancelled, or the file cannot be read.
bool BlockWalk::isStopped() const
{
    const ReadFault *fault = m_reader.fault();
    return fault && (fault->code == ErrorCode::Cancelled || fault->code == ErrorCode::FileUnreadable);
}

std::size_t BlockWalk::indexOf(const TocEntry &entry) const
{
    return static_cast<std::size_t>(&entry - m_archive.toc().entries().data());
}

} // namespace Belay
