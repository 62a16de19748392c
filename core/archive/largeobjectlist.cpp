// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/largeobjectlist.h"

#include "core/archive/limits.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace Belay {

std::optional<std::vector<quint32>> parseOidList(QByteArrayView text)
{
    std::vector<quint32> oids;
    while (!text.isEmpty()) {
        quint32 oid = 0;
        const auto [end, error] = std::from_chars(text.begin(), text.end(), oid);
        if (error != std::errc() || oid == 0 || (end != text.end() && *end != '\n')
            || oids.size() == Limits::largeObjectsOfBlock)
            return {};
        oids.push_back(oid);
        text = end == text.end() ? QByteArrayView() : text.sliced(end + 1 - text.begin());
    }
    return oids;
}

LargeObjectLists::LargeObjectLists(const Toc &toc)
    : m_toc(toc)
{
    std::set<DumpId> claimed;
    for (const TocEntry &entry : toc.entries()) {
        if (!toc.holdsLargeObjects(entry))
            continue;
        ++m_blobsEntries;
        for (const DumpId id : metadataOf(entry)) {
            if (!claimed.insert(id).second)
                m_claimedTwice.insert(id);
        }
    }
}

std::optional<std::vector<quint32>> LargeObjectLists::of(const TocEntry &blobs) const
{
    std::vector<quint32> oids;
    const auto add = [&](const TocText &text) {
        const auto more = parseOidList(m_toc.bytes(text));
        if (!more || oids.size() + more->size() > Limits::largeObjectsOfBlock)
            return false;
        oids.insert(oids.end(), more->begin(), more->end());
        return true;
    };
    const std::set<DumpId> metadata = metadataOf(blobs);
    for (const DumpId id : metadata) {
        if (m_claimedTwice.contains(id) || !add(m_toc.find(id)->definition))
            return {};
    }
    if (!metadata.empty())
        return oids;
    if (m_blobsEntries != 1) // pg_dump wrote one for all of them
        return {};
    for (const TocEntry &entry : m_toc.entries()) {
        if (m_toc.is(entry.desc, "BLOB"_L1) && !add(entry.tag))
            return {};
    }
    return oids;
}

/// The BLOB METADATA entries that it depends on.
std::set<DumpId> LargeObjectLists::metadataOf(const TocEntry &blobs) const
{
    std::set<DumpId> metadata;
    for (const DumpId id : m_toc.dependencies(blobs)) {
        if (const TocEntry *entry = m_toc.find(id); entry && m_toc.is(entry->desc, "BLOB METADATA"_L1))
            metadata.insert(id);
    }
    return metadata;
}

} // namespace Belay
