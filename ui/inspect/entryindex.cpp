// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/entryindex.h"

#include "core/base/visibletext.h"

#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Gives each distinct text a number.
class Numbering
{
public:
    quint32 number(const QString &text)
    {
        const auto found = m_numbers.constFind(text);
        if (found != m_numbers.constEnd())
            return *found;
        const auto number = static_cast<quint32>(m_texts.size());
        m_texts.append(text);
        m_numbers.insert(text, number);
        return number;
    }

    /// Sorts the texts; the result maps old numbers to new ones.
    std::vector<quint32> sort(QStringList &sorted)
    {
        std::vector<quint32> byText(static_cast<std::size_t>(m_texts.size()));
        std::iota(byText.begin(), byText.end(), 0U);
        std::ranges::sort(byText, {}, [this](quint32 i) { return m_texts.at(i); });
        std::vector<quint32> newNumber(byText.size());
        sorted.clear();
        for (quint32 i = 0; i < byText.size(); ++i) {
            newNumber[byText[i]] = i;
            sorted.append(m_texts.at(byText[i]));
        }
        return newNumber;
    }

private:
    QStringList m_texts;
    QHash<QString, quint32> m_numbers;
};

} // namespace

EntryIndex::EntryIndex(const Toc &toc)
{
    readItems(toc);
    sort();
    linkDependencies(toc);
}

void EntryIndex::readItems(const Toc &toc)
{
    Numbering schemas;
    Numbering kinds;
    schemas.number({});
    m_items.reserve(toc.entries().size());
    for (const TocEntry &entry : toc.entries()) {
        const QString name = visible(toc.text(entry.tag));
        // A schema is shown beside what it holds.
        const bool isSchema = toc.is(entry.desc, "SCHEMA"_L1);
        const QString schema = isSchema ? name : visible(toc.text(entry.namespaceName));
        const QString kind = visible(toc.text(entry.desc));
        m_items.push_back({.schema = schemas.number(schema.isEmpty() ? QString() : schema),
                           .kind = kinds.number(kind),
                           .name = name});
        if (kind == u"EXTENSION")
            m_extensions.append(name);
    }
    const std::vector<quint32> newSchema = schemas.sort(m_schemas);
    const std::vector<quint32> newKind = kinds.sort(m_kinds);
    for (Item &item : m_items) {
        item.schema = newSchema[item.schema];
        item.kind = newKind[item.kind];
    }
}

void EntryIndex::sort()
{
    m_order.resize(m_items.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::ranges::stable_sort(m_order, [this](quint32 a, quint32 b) {
        const Item &left = m_items[a];
        const Item &right = m_items[b];
        if (left.schema != right.schema)
            return left.schema < right.schema;
        if (left.kind != right.kind)
            return left.kind < right.kind;
        return left.name < right.name;
    });
}

void EntryIndex::linkDependencies(const Toc &toc)
{
    const std::span<const TocEntry> entries = toc.entries();
    const auto count = static_cast<quint32>(entries.size());
    const auto position = [&](DumpId id) -> std::optional<quint32> {
        const TocEntry *found = toc.find(id);
        return found ? std::optional(static_cast<quint32>(found - entries.data())) : std::nullopt;
    };
    std::vector<quint32> dependentCounts(count, 0);
    std::vector<quint32> lastSource(count, count); // an archive may name a dependency several times
    quint32 source = 0;
    m_dependencies.starts.push_back(0);
    for (const TocEntry &entry : entries) {
        for (const DumpId id : toc.dependencies(entry)) {
            const auto target = position(id);
            if (target && lastSource[*target] != source) {
                lastSource[*target] = source;
                m_dependencies.entries.push_back(*target);
                ++dependentCounts[*target];
            }
        }
        m_dependencies.starts.push_back(static_cast<quint32>(m_dependencies.entries.size()));
        ++source;
    }
    m_dependents.starts.resize(count + 1, 0);
    std::inclusive_scan(dependentCounts.begin(), dependentCounts.end(), m_dependents.starts.begin() + 1);
    m_dependents.entries.resize(m_dependencies.entries.size());
    std::vector<quint32> next = m_dependents.starts;
    for (quint32 entry = 0; entry < count; ++entry) {
        for (const quint32 target : m_dependencies.list(entry))
            m_dependents.entries[next[target]++] = entry;
    }
}

std::span<const quint32> EntryIndex::Lists::list(quint32 i) const
{
    return std::span(entries).subspan(starts[i], starts[i + 1] - starts[i]);
}

std::span<const quint32> EntryIndex::dependencies(quint32 entry) const
{
    return m_dependencies.list(entry);
}

std::span<const quint32> EntryIndex::dependents(quint32 entry) const
{
    return m_dependents.list(entry);
}

QString EntryIndex::fullName(quint32 entry) const
{
    const Item &item = m_items[entry];
    const QString &schema = m_schemas.at(item.schema);
    const bool isQualified = !schema.isEmpty() && schema != item.name;
    return m_kinds.at(item.kind) + u' ' + (isQualified ? schema + u'.' : QString()) + item.name;
}

} // namespace Belay
