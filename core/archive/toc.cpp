// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/toc.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
/// Ids are called dense where the greatest is at most so many times the number of entries: pg_dump counts what it leaves
/// out, too. More would take more memory for an entry than the parser reckons with.
constexpr std::size_t densest = 4;
} // namespace

QLatin1StringView key(Section section)
{
    switch (section) {
    case Section::None:
        return "none"_L1;
    case Section::PreData:
        return "pre-data"_L1;
    case Section::Data:
        return "data"_L1;
    case Section::PostData:
        return "post-data"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

Toc::Toc(QByteArray bytes, std::vector<TocEntry> entries, std::vector<DumpId> dependencies)
    : m_bytes(std::move(bytes))
    , m_entries(std::move(entries))
    , m_dependencies(std::move(dependencies))
{
    indexIds();
}

void Toc::indexIds()
{
    qint32 greatest = 0;
    for (const TocEntry &entry : m_entries)
        greatest = std::max(greatest, entry.dumpId.number());
    const bool isDense = static_cast<std::size_t>(greatest) <= densest * m_entries.size();
    m_indexOfId.resize(isDense ? static_cast<std::size_t>(greatest) + 1 : 0);
    for (quint32 index = 0; const TocEntry &entry : m_entries) {
        const qint32 id = entry.dumpId.number();
        if (!isDense) {
            m_sparseIds.emplace_back(id, index++);
            continue;
        }
        quint32 &place = m_indexOfId[static_cast<std::size_t>(id)];
        m_hasUniqueIds = m_hasUniqueIds && place == 0;
        place = ++index;
    }
    std::ranges::sort(m_sparseIds);
    if (!isDense)
        m_hasUniqueIds = std::ranges::adjacent_find(m_sparseIds, {}, &std::pair<qint32, quint32>::first) == m_sparseIds.end();
}

const TocEntry *Toc::find(DumpId id) const
{
    if (m_sparseIds.empty()) {
        const auto at = static_cast<std::size_t>(std::max(id.number(), 0));
        const quint32 place = at < m_indexOfId.size() ? m_indexOfId[at] : 0;
        return place != 0 ? &m_entries[place - 1] : nullptr;
    }
    const auto found = std::ranges::lower_bound(m_sparseIds, id.number(), {}, &std::pair<qint32, quint32>::first);
    return found != m_sparseIds.end() && found->first == id.number() ? &m_entries[found->second] : nullptr;
}

std::span<const DumpId> Toc::dependencies(const TocEntry &entry) const
{
    return std::span(m_dependencies).subspan(entry.firstDependency, entry.dependencyCount);
}

QString Toc::text(const TocText &text) const
{
    return text.isNull() ? QString() : text.isEmpty() ? u""_s : QString::fromUtf8(bytes(text));
}

Toc Toc::without(const std::set<DumpId> &leftOut) const
{
    std::vector<TocEntry> kept;
    kept.reserve(m_entries.size());
    std::ranges::copy_if(m_entries, std::back_inserter(kept),
                         [&](const TocEntry &entry) { return !leftOut.contains(entry.dumpId); });
    return {m_bytes, std::move(kept), m_dependencies};
}

bool Toc::holdsLargeObjects(const TocEntry &entry) const
{
    return is(entry.desc, "BLOBS"_L1);
}

QByteArrayView Toc::setting(QLatin1StringView desc) const
{
    QByteArrayView sql;
    for (const TocEntry &entry : m_entries) {
        if (is(entry.desc, desc))
            sql = bytes(entry.definition);
    }
    return sql;
}

QString Toc::encoding() const
{
    const QByteArrayView sql = setting("ENCODING"_L1); // SET client_encoding = 'UTF8';
    const qsizetype start = sql.indexOf('\'') + 1;
    const qsizetype end = sql.indexOf('\'', start);
    return start > 0 && end > start ? QString::fromUtf8(sql.sliced(start, end - start)) : QString();
}

} // namespace Belay
