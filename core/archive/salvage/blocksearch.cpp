// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/salvage/blocksearch.h"

#include "core/archive/boundedreader.h"
#include "core/archive/data/blockcontent.h"
#include "core/archive/data/blocktype.h"
#include "core/base/visibletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QtEndian>

#include <cstring>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlockSearch)
};

/// The integers of every archive that pg_dump wrote. The head of a block is a byte and one of them.
constexpr int usualIntegerSize = 4;
constexpr qint64 headSize = 1 + 1 + usualIntegerSize;
/// How often something may look like the block of one entry and be none; a hostile file could go on for ever.
constexpr int mostAttempts = 16;

class BlockSearch
{
public:
    BlockSearch(const Archive &archive, const DamageMap &map, const std::stop_token &stop)
        : m_archive(archive)
        , m_map(map)
        , m_stop(stop)
        , m_reader(archive)
    {
        for (const EntryDamage &lost : map.lost)
            m_sought.insert(static_cast<quint32>(archive.toc().entries()[lost.entry].dumpId.number()),
                            {.entry = lost.entry});
    }

    Expected<std::vector<DataContent>> run();

private:
    struct Sought {
        std::size_t entry;
        int attempts = 0;
    };

    Expected<> searchIn(const FileSegment &segment);
    /// The end of the block of a sought entry that begins here, or nothing if there is none.
    std::optional<qint64> tryBlock(qint64 start, quint32 id);
    Expected<> unreadable(const ReadFault &fault) const;

    const Archive &m_archive;
    const DamageMap &m_map;
    const std::stop_token &m_stop;
    DataReader m_reader;
    QHash<quint32, Sought> m_sought; ///< by dump id
    std::vector<DataContent> m_found;
};

Expected<std::vector<DataContent>> BlockSearch::run()
{
    if (m_archive.header().integerSize != usualIntegerSize)
        return {};
    for (const FileSegment &segment : m_map.segments) {
        const bool isOpen =
            segment.kind == FileSegment::Kind::Unknown || segment.kind == FileSegment::Kind::DamagedBlock;
        if (!isOpen || m_sought.isEmpty())
            continue;
        if (const auto searched = searchIn(segment); !searched)
            return std::unexpected(searched.error());
    }
    return std::move(m_found);
}

Expected<> BlockSearch::searchIn(const FileSegment &segment)
{
    constexpr quint64 headMask = (quint64(1) << (8 * headSize)) - 1;
    constexpr quint64 tableHead = quint64(BlockType::TableData) << 8; // and the sign of a positive number
    constexpr quint64 largeObjectsHead = quint64(BlockType::LargeObjects) << 8;
    BoundedReader file(m_archive.descriptor(), m_archive.identity().size, segment.start);
    quint64 window = headMask; // the last bytes, the newest lowest
    while (file.position() < segment.end && !m_sought.isEmpty()) {
        qint64 position = file.position();
        const auto bytes = file.available(segment.end - position);
        if (m_stop.stop_requested())
            return failure(ErrorCode::Cancelled, Text::tr("Looking for lost data was cancelled."));
        if (const ReadFault *fault = file.fault())
            return unreadable(*fault);
        for (const uchar byte : bytes) {
            ++position;
            window = (window << 8 | byte) & headMask;
            const quint64 head = window >> 32;
            if (head != tableHead && head != largeObjectsHead)
                continue;
            const auto end = tryBlock(position - headSize, qbswap(static_cast<quint32>(window)));
            if (!end)
                continue;
            file.restart(*end);
            window = headMask;
            break;
        }
    }
    return {};
}

std::optional<qint64> BlockSearch::tryBlock(qint64 start, quint32 id)
{
    const auto sought = m_sought.find(id);
    if (sought == m_sought.end() || sought->attempts++ == mostAttempts)
        return {};
    const BlockPlace place{.entry = sought->entry, .start = start, .end = m_archive.identity().size};
    const BlockContent block = readBlock(m_reader, m_archive, place, CopyRowCounter::Digest::Fingerprint,
                                         [&](qint64) { return !m_stop.stop_requested(); });
    if (!block.content.isWhole)
        return {};
    m_found.push_back(block.content);
    m_sought.erase(sought);
    return block.content.end;
}

Expected<> BlockSearch::unreadable(const ReadFault &fault) const
{
    return failure(ErrorCode::FileUnreadable,
                   Text::tr("%1 cannot be read to its end.").arg(visible(m_archive.path())),
                   QString::fromLocal8Bit(std::strerror(fault.systemError)));
}

} // namespace

Expected<std::vector<DataContent>> findLostBlocks(const Archive &archive, const DamageMap &map,
                                                  const std::stop_token &stop)
{
    return BlockSearch(archive, map, stop).run();
}

} // namespace Belay
