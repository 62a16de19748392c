// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <utility>
#include <vector>

namespace Belay {

/// Builds a table of contents in memory.
class TocSample
{
public:
    void add(qint32 id, const QByteArray &desc, const QByteArray &schema, const QByteArray &tag,
             Section section, const std::vector<qint32> &dependencies = {}, bool hasData = false)
    {
        TocEntry entry;
        entry.dumpId = DumpId(id);
        entry.section = section;
        entry.hasData = hasData;
        entry.desc = text(desc);
        entry.namespaceName = text(schema);
        entry.tag = text(tag);
        entry.owner = text("anna");
        entry.firstDependency = static_cast<quint32>(m_dependencies.size());
        entry.dependencyCount = static_cast<quint32>(dependencies.size());
        for (const qint32 dependency : dependencies)
            m_dependencies.emplace_back(dependency);
        m_entries.push_back(entry);
    }
    [[nodiscard]] Toc toc() const { return {m_bytes, m_entries, m_dependencies}; }

    /// A schema, two tables of which one needs a type, their data, an index, an extension.
    static Toc small()
    {
        TocSample sample;
        sample.add(1, "ENCODING", {}, "ENCODING", Section::PreData);
        sample.add(2, "EXTENSION", {}, "pgcrypto", Section::PreData);
        sample.add(3, "SCHEMA", {}, "shop", Section::PreData);
        sample.add(4, "TYPE", "shop", "state", Section::PreData, {3});
        sample.add(5, "TABLE", "shop", "orders", Section::PreData, {4, 3, 4});
        sample.add(6, "TABLE", "shop", "Customers", Section::PreData, {3, 999});
        sample.add(7, "TABLE DATA", "shop", "orders", Section::Data, {5});
        sample.add(8, "TABLE DATA", "shop", "Customers", Section::Data, {6});
        sample.add(9, "INDEX", "shop", "orders_by_date", Section::PostData, {5});
        sample.add(10, "TABLE", "public", "orders_old", Section::PreData);
        return sample.toc();
    }

private:
    TocText text(const QByteArray &bytes)
    {
        if (bytes.isNull())
            return {};
        const TocText result{.offset = static_cast<quint32>(m_bytes.size()),
                             .length = static_cast<qint32>(bytes.size())};
        m_bytes += bytes;
        return result;
    }

    QByteArray m_bytes;
    std::vector<TocEntry> m_entries;
    std::vector<DumpId> m_dependencies;
};

} // namespace Belay
