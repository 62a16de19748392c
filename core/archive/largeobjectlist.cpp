// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/largeobjectlist.h"

#include "core/archive/limits.h"

#include <charconv>
#include <set>

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

std::optional<std::vector<quint32>> expectedLargeObjects(const Toc &toc, const TocEntry &blobs)
{
    std::vector<quint32> oids;
    const auto add = [&](const TocText &text) {
        const auto more = parseOidList(toc.bytes(text));
        if (!more || oids.size() + more->size() > Limits::largeObjectsOfBlock)
            return false;
        oids.insert(oids.end(), more->begin(), more->end());
        return true;
    };
    const std::span<const DumpId> named = toc.dependencies(blobs);
    for (const DumpId id : std::set(named.begin(), named.end())) {
        const TocEntry *entry = toc.find(id);
        if (entry && toc.is(entry->desc, "BLOB METADATA"_L1) && !add(entry->definition))
            return {};
    }
    if (!oids.empty())
        return oids;
    for (const TocEntry &entry : toc.entries()) {
        if (toc.is(entry.desc, "BLOB"_L1) && !add(entry.tag))
            return {};
    }
    return oids;
}

} // namespace Belay
