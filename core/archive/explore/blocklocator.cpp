// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/blocklocator.h"

#include "core/archive/boundedreader.h"
#include "core/archive/data/blocktype.h"
#include "core/archive/data/datafault.h"
#include "core/archive/entryname.h"
#include "core/archive/unreadable.h"

#include <QCoreApplication>

#include <climits>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockLocator)
};

/// Chunks between two looks at whether to stop.
constexpr int chunksAtOnce = 4096;

void passStream(BoundedReader &reader, const std::stop_token &stop)
{
    for (int chunks = 1;; ++chunks) {
        const qint64 start = reader.position();
        const qint32 length = reader.integer();
        if (length < 0)
            reader.fail(ErrorCode::ArchiveDamaged, "negative length"_L1, start);
        if (length <= 0)
            return;
        reader.skip(length);
        if (chunks % chunksAtOnce == 0 && stop.stop_requested())
            reader.fail(ErrorCode::Cancelled, "cancelled"_L1, start);
    }
}

} // namespace

BlockLocator::BlockLocator(std::shared_ptr<const Archive> archive)
    : m_archive(std::move(archive))
    , m_reached(m_archive->dataStart())
{
}

Expected<qint64> BlockLocator::find(const TocEntry &entry, std::stop_token stop)
{
    if (entry.offsetState == DataOffsetState::Set) // a place beyond the largest number is beyond the file too
        return static_cast<qint64>(std::min<quint64>(entry.dataOffset, LLONG_MAX));
    const QMutexLocker lock(&m_mutex);
    if (const auto known = m_starts.constFind(entry.dumpId); known != m_starts.constEnd())
        return *known;
    return walkTo(entry, stop);
}

Expected<qint64> BlockLocator::walkTo(const TocEntry &entry, const std::stop_token &stop)
{
    BoundedReader reader(m_archive->descriptor(), m_archive->identity().size, m_reached);
    reader.setIntegerSize(m_archive->header().integerSize);
    while (reader.remaining() > 0) {
        const qint64 start = reader.position();
        const quint8 type = reader.byte();
        const DumpId id(reader.integer());
        if (!BlockType::isKnown(type))
            reader.fail(ErrorCode::ArchiveDamaged, "another data block is here"_L1, start);
        if (reader.hasFailed())
            return std::unexpected(errorOf(reader, entry));
        if (!m_starts.contains(id))
            m_starts.insert(id, start);
        m_reached = start;
        if (id == entry.dumpId)
            return start;
        if (type == BlockType::TableData)
            passStream(reader, stop);
        else
            while (reader.integer() != 0)
                passStream(reader, stop);
        if (reader.hasFailed() || stop.stop_requested()) {
            reader.fail(ErrorCode::Cancelled, "cancelled"_L1, start);
            return std::unexpected(errorOf(reader, entry));
        }
        m_reached = reader.position();
    }
    reader.fail(ErrorCode::ArchiveTruncated, "the file ends here"_L1, reader.position());
    return std::unexpected(errorOf(reader, entry));
}

Error BlockLocator::errorOf(const BoundedReader &reader, const TocEntry &entry) const
{
    const ReadFault &fault = *reader.fault();
    const QString place = u"at byte %1: "_s.arg(fault.offset);
    if (fault.code == ErrorCode::Cancelled)
        return {.code = fault.code,
                .message = Text::tr("Looking for data was cancelled."),
                .detail = {},
                .remedy = {}};
    if (fault.code == ErrorCode::FileUnreadable)
        return unreadable(m_archive->path(), fault);
    return {.code = fault.code,
            .message = Text::tr("The data of %1 is not found.").arg(visibleName(m_archive->toc(), entry)),
            .detail = place + faultText(fault.reason),
            .remedy = Text::tr("Verify the archive: it is damaged, or was never finished.")};
}

} // namespace Belay
