// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/salvage/salvageplan.h"

#include "core/archive/largeobjectlist.h"
#include "core/archive/salvage/blocksearch.h"
#include "core/archive/salvage/wholelargeobjects.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

class SalvagePlanner
{
public:
    SalvagePlanner(const Archive &source, const ContentReport &content, const std::stop_token &stop)
        : m_source(source)
        , m_content(content)
        , m_toc(source.toc())
        , m_largeObjects(m_toc)
        , m_stop(stop)
    {
    }

    Expected<SalvagePlan> plan();

private:
    void addToContent(const std::vector<DataContent> &found);
    void keepWholeBlocks(const DamageMap &map);
    Expected<> saveLargeObjects(const EntryDamage &damage);
    void addEntry(std::size_t index);
    bool concernsLostObject(const TocEntry &entry) const;
    std::optional<QByteArray> reducedDefinition(const TocEntry &metadata) const;

    const Archive &m_source;
    ContentReport m_content; ///< and what was found beyond it
    const Toc &m_toc;
    LargeObjectLists m_largeObjects;
    const std::stop_token &m_stop;
    SalvagePlan m_plan;
    QHash<std::size_t, SalvagedBlock> m_blocks; ///< by entry
    QSet<quint32> m_lostObjects;
    QSet<DumpId> m_droppedEntries; ///< about large objects of which none is left
};

Expected<SalvagePlan> SalvagePlanner::plan()
{
    DamageMap map = damageMap(m_source, m_content);
    if (!map.lost.empty()) {
        const auto found = findLostBlocks(m_source, map, m_stop);
        if (!found)
            return std::unexpected(found.error());
        addToContent(*found);
        map = damageMap(m_source, m_content);
    }
    keepWholeBlocks(map);
    m_plan.lost = map.damaged;
    m_plan.lost.insert(m_plan.lost.end(), map.lost.begin(), map.lost.end());
    std::ranges::sort(m_plan.lost, {}, &EntryDamage::entry);
    for (const EntryDamage &damage : m_plan.lost) {
        if (!m_toc.holdsLargeObjects(m_toc.entries()[damage.entry]))
            continue;
        if (const auto saved = saveLargeObjects(damage); !saved)
            return std::unexpected(saved.error());
    }
    m_plan.lostLargeObjects = m_lostObjects.size();
    for (std::size_t index = 0; index < m_toc.entries().size(); ++index)
        addEntry(index);
    return std::move(m_plan);
}

void SalvagePlanner::addToContent(const std::vector<DataContent> &found)
{
    QSet<std::size_t> entries;
    for (const DataContent &content : found)
        entries.insert(content.entry);
    std::erase_if(m_content.contents, [&](const DataContent &old) { return entries.contains(old.entry); });
    m_content.contents.insert(m_content.contents.end(), found.begin(), found.end());
    std::ranges::sort(m_content.contents, {}, &DataContent::entry);
}

void SalvagePlanner::keepWholeBlocks(const DamageMap &map)
{
    for (const BlockPlace &place : map.whole) {
        const DataContent *content = m_content.find(place.entry);
        m_blocks[place.entry] = SalvagedBlock{.content = *content};
        if (m_toc.holdsLargeObjects(m_toc.entries()[place.entry]))
            m_plan.keptLargeObjects += content->rows;
    }
}

/// Keeps those at the front of a damaged block, and notes the others.
Expected<> SalvagePlanner::saveLargeObjects(const EntryDamage &damage)
{
    const TocEntry &blobs = m_toc.entries()[damage.entry];
    const auto expected = m_largeObjects.of(blobs);
    if (!expected)
        return {};
    m_lostObjects.unite(QSet<quint32>(expected->begin(), expected->end()));
    if (damage.blockStart < 0)
        return {};
    const auto whole = wholeLargeObjects(m_source, blobs, damage.blockStart, *expected, m_stop);
    if (!whole)
        return std::unexpected(whole.error());
    if (whole->oids.empty())
        return {};
    for (const quint32 oid : whole->oids)
        m_lostObjects.remove(oid);
    const auto count = static_cast<qint64>(whole->oids.size());
    m_blocks[damage.entry] = SalvagedBlock{.content = {.entry = damage.entry,
                                                       .start = damage.blockStart,
                                                       .end = whole->end,
                                                       .isWhole = true,
                                                       .rows = count,
                                                       .bytes = whole->bytes,
                                                       .fingerprint = {},
                                                       .sha256 = {}},
                                           .isBeginning = true};
    m_plan.keptLargeObjects += count;
    return {};
}

void SalvagePlanner::addEntry(std::size_t index)
{
    const TocEntry &entry = m_toc.entries()[index];
    if (entry.hasData) {
        const auto block = m_blocks.constFind(index);
        if (block == m_blocks.constEnd())
            return;
        m_plan.blocks.push_back(*block);
        m_plan.entries.push_back({.entry = index, .definition = {}});
        m_plan.wholeEntries += block->isBeginning ? 0 : 1;
        return;
    }
    SalvagedEntry kept{.entry = index, .definition = {}};
    if (!m_lostObjects.isEmpty()) {
        if (m_toc.is(entry.desc, "BLOB METADATA"_L1))
            kept.definition = reducedDefinition(entry);
        if (concernsLostObject(entry) || (kept.definition && kept.definition->isEmpty())) {
            m_droppedEntries.insert(entry.dumpId);
            return;
        }
    }
    m_plan.wholeEntries += kept.definition ? 0 : 1;
    m_plan.entries.push_back(std::move(kept));
}

/// True for a BLOB entry of a lost object, and for comments, rights and labels of one. They come behind the entry that
/// makes the object, and name it in their tag or depend on that entry.
bool SalvagePlanner::concernsLostObject(const TocEntry &entry) const
{
    const auto isLost = [&](QByteArrayView text) {
        const auto oids = parseOidList(text);
        return oids && oids->size() == 1 && m_lostObjects.contains(oids->front());
    };
    const QByteArrayView tag = m_toc.bytes(entry.tag);
    if (m_toc.is(entry.desc, "BLOB"_L1))
        return isLost(tag);
    const bool isRemark = m_toc.is(entry.desc, "COMMENT"_L1) || m_toc.is(entry.desc, "ACL"_L1)
        || m_toc.is(entry.desc, "SECURITY LABEL"_L1);
    constexpr QByteArrayView object("LARGE OBJECT ");
    return isRemark
        && ((tag.startsWith(object) && isLost(tag.sliced(object.size())))
            || std::ranges::any_of(m_toc.dependencies(entry),
                                   [&](DumpId id) { return m_droppedEntries.contains(id); }));
}

/// The oids of a BLOB METADATA entry that are left; nothing where all are.
std::optional<QByteArray> SalvagePlanner::reducedDefinition(const TocEntry &metadata) const
{
    const auto oids = parseOidList(m_toc.bytes(metadata.definition));
    const auto isLost = [&](quint32 oid) { return m_lostObjects.contains(oid); };
    if (!oids || std::ranges::none_of(*oids, isLost))
        return {};
    QByteArray left("");
    for (const quint32 oid : *oids) {
        if (!isLost(oid))
            left += QByteArray::number(oid) + '\n';
    }
    return left;
}

} // namespace

Expected<SalvagePlan> planSalvage(const Archive &source, const ContentReport &content,
                                  const std::stop_token &stop)
{
    return SalvagePlanner(source, content, stop).plan();
}

} // namespace Belay
