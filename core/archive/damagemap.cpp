// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/damagemap.h"

#include "core/archive/boundedreader.h"
#include "core/archive/data/blocktype.h"
#include "core/archive/entryname.h"
#include "core/archive/largeobjectlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DamageMap)
};

class DamageMapper
{
public:
    DamageMapper(const Archive &archive, const ContentReport &content)
        : m_archive(archive)
        , m_content(content)
        , m_size(archive.identity().size)
        , m_reader(archive.descriptor(), m_size, archive.dataStart())
        , m_largeObjects(archive.toc())
        , m_blockOf(archive.toc().entries().size())
    {
        m_reader.setIntegerSize(archive.header().integerSize);
    }

    DamageMap draw();

private:
    /// A block whose beginning was found.
    struct Block {
        std::size_t entry;
        qint64 start;
        qint64 end; ///< of what was read
        bool isWhole;
        bool isEndUnproven = false; ///< nothing is wrong with it, but there may have been more
    };

    void findReadBlocks();
    void findUnreadBlocks();
    void doubtEnds();
    bool hasProvenEnd(const Block &block) const;
    std::optional<std::size_t> entryAt(qint64 position);
    std::vector<FileSegment> segments() const;
    EntryDamage damageOf(const Block &block) const;
    EntryDamage lossOf(std::size_t index) const;

    const TocEntry &entry(std::size_t index) const { return m_archive.toc().entries()[index]; }

    const Archive &m_archive;
    const ContentReport &m_content;
    qint64 m_size;
    BoundedReader m_reader;
    LargeObjectLists m_largeObjects;
    std::vector<std::optional<Block>> m_blockOf; ///< by entry
    std::vector<Block> m_blocks;                 ///< by start
};

DamageMap DamageMapper::draw()
{
    findReadBlocks();
    findUnreadBlocks();
    for (const auto &block : m_blockOf) {
        if (block)
            m_blocks.push_back(*block);
    }
    std::ranges::sort(m_blocks, {}, &Block::start);
    doubtEnds();

    DamageMap map{.segments = segments()};
    for (std::size_t index = 0; index < m_blockOf.size(); ++index) {
        if (!entry(index).hasData)
            continue;
        if (const auto &block = m_blockOf[index]; !block)
            map.lost.push_back(lossOf(index));
        else if (block->isWhole)
            map.whole.push_back({.entry = index, .start = block->start, .end = block->end});
        else
            map.damaged.push_back(damageOf(*block));
    }
    return map;
}

/// Blocks that were read, as far as they begin where they were looked for.
void DamageMapper::findReadBlocks()
{
    for (const DataContent &content : m_content.contents) {
        if (content.isWhole || entryAt(content.start) == content.entry)
            m_blockOf[content.entry] = Block{.entry = content.entry,
                                             .start = content.start,
                                             .end = std::max(content.start, content.end),
                                             .isWhole = content.isWhole};
    }
}

/// Where nothing tells the places, a block without an end is found only behind the one before.
void DamageMapper::findUnreadBlocks()
{
    std::vector<qint64> starts;
    std::vector<qint64> ends{m_archive.dataStart()};
    for (const auto &block : m_blockOf) {
        if (!block)
            continue;
        starts.push_back(block->start);
        if (block->isWhole)
            ends.push_back(block->end);
    }
    std::ranges::sort(starts);
    for (const qint64 end : ends) {
        if (std::ranges::binary_search(starts, end))
            continue;
        const auto found = entryAt(end);
        if (found && !m_blockOf[*found])
            m_blockOf[*found] = Block{.entry = *found, .start = end, .end = m_size, .isWhole = false};
    }
}

/// Whole blocks must be followed by another or by the end of the file, where nothing else proves their end.
void DamageMapper::doubtEnds()
{
    for (Block &block : m_blocks) {
        if (!block.isWhole || block.end == m_size || hasProvenEnd(block))
            continue;
        const auto next = std::ranges::lower_bound(m_blocks, block.end, {}, &Block::start);
        if (next != m_blocks.end() && next->start == block.end)
            continue;
        block.isWhole = false;
        block.isEndUnproven = true;
        m_blockOf[block.entry] = block;
    }
}

bool DamageMapper::hasProvenEnd(const Block &block) const
{
    const Toc &toc = m_archive.toc();
    const bool isCompressed = m_archive.header().compression != Compression::None;
    if (toc.holdsLargeObjects(entry(block.entry))) {
        const auto expected = m_largeObjects.of(entry(block.entry));
        const DataContent *content = m_content.find(block.entry);
        return isCompressed && expected && content && content->rows == std::ssize(*expected);
    }
    return isCompressed || !entry(block.entry).copyStatement.isEmpty(); // rows have an end mark
}

/// The entry whose block begins here, or nothing.
std::optional<std::size_t> DamageMapper::entryAt(qint64 position)
{
    if (position < m_archive.dataStart() || position >= m_size)
        return {};
    m_reader.restart(position);
    const quint8 type = m_reader.byte();
    const DumpId id(m_reader.integer());
    const TocEntry *found = m_reader.hasFailed() ? nullptr : m_archive.toc().find(id);
    if (!found || !found->hasData)
        return {};
    const bool isBlobs = m_archive.toc().holdsLargeObjects(*found);
    if (type != (isBlobs ? BlockType::LargeObjects : BlockType::TableData))
        return {};
    return static_cast<std::size_t>(found - m_archive.toc().entries().data());
}

std::vector<FileSegment> DamageMapper::segments() const
{
    using Kind = FileSegment::Kind;
    std::vector<FileSegment> segments{
        {.start = 0, .end = m_archive.dataStart(), .kind = Kind::Head, .entry = {}}};
    qint64 reached = m_archive.dataStart();
    const auto addUnknownUpTo = [&](qint64 end) {
        if (end > reached)
            segments.push_back({.start = reached, .end = end, .kind = Kind::Unknown, .entry = {}});
    };
    for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block) {
        // A reader that lost its way may have run into the next block.
        const auto next = std::next(block);
        const qint64 limit = next != m_blocks.end() && !block->isWhole ? next->start : m_size;
        const qint64 end = std::min(block->end, limit);
        if (block->start < reached || end <= block->start)
            continue;
        addUnknownUpTo(block->start);
        segments.push_back({.start = block->start,
                            .end = end,
                            .kind = block->isWhole ? Kind::WholeBlock : Kind::DamagedBlock,
                            .entry = block->entry});
        reached = end;
    }
    addUnknownUpTo(m_size);
    return segments;
}

EntryDamage DamageMapper::damageOf(const Block &block) const
{
    const QString name = visibleName(m_archive.toc(), entry(block.entry));
    EntryDamage damage{.entry = block.entry, .blockStart = block.start, .offset = block.start, .reason = {}};
    if (block.isEndUnproven) {
        damage.offset = block.end;
        damage.reason = Text::tr("The data of %1 is followed by bytes that make no sense, so nobody can tell "
                                 "whether it is all there.")
                            .arg(name);
        return damage;
    }
    const auto problem =
        std::ranges::find(m_content.problems, entry(block.entry).dumpId, &ArchiveProblem::entry);
    if (problem == m_content.problems.end()) {
        damage.reason = Text::tr("The data of %1 is damaged.").arg(name);
        return damage;
    }
    damage.reason = problem->message;
    if (problem->offset >= 0)
        damage.offset = problem->offset;
    return damage;
}

EntryDamage DamageMapper::lossOf(std::size_t index) const
{
    const TocEntry &lost = entry(index);
    const QString name = visibleName(m_archive.toc(), lost);
    if (lost.offsetState != DataOffsetState::Set)
        return {.entry = index, .reason = Text::tr("The data of %1 was not found.").arg(name)};
    const auto offset = static_cast<qint64>(std::min<quint64>(lost.dataOffset, LLONG_MAX));
    return {.entry = index,
            .offset = offset,
            .reason = offset >= m_size ? Text::tr("The file ends before the data of %1.").arg(name)
                                       : Text::tr("The data of %1 is not where it should be.").arg(name)};
}

} // namespace

DamageMap damageMap(const Archive &archive, const ContentReport &content)
{
    return DamageMapper(archive, content).draw();
}

} // namespace Belay
