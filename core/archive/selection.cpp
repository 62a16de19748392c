// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/selection.h"

#include "core/archive/entryrules.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Whether a partitioned table brings its partitions. One that is only there for one of its partitions does not.
enum class Partitions { StayOut, Come };

/// Collects a selection: each entry that comes in is visited once, or twice if its partitions follow later.
class Closure
{
public:
    Closure(const Toc &toc, const Dependencies &dependencies, const Ownership &ownership);

    void choose(quint32 entry) { include(entry, SelectionReason::Chosen, entry, Partitions::Come); }
    void complete(Belongings belongings);
    [[nodiscard]] Selection selection() const;

private:
    struct State {
        bool isIn = false;
        bool hasPartitions = false;
        SelectionReason reason = SelectionReason::Chosen;
        quint32 cause = 0;
        quint32 missingEnds = 0; ///< of a link
    };

    void include(quint32 entry, SelectionReason reason, quint32 cause, Partitions partitions);
    void includeNeeded(quint32 entry);
    void includeUnwritten(quint32 entry);
    void includeDependents(quint32 entry);
    [[nodiscard]] std::optional<quint32> missingEnd(quint32 link) const;

    const Toc &m_toc;
    const Dependencies &m_dependencies;
    const Ownership &m_ownership;
    std::vector<State> m_states;
    std::vector<quint32> m_visits; ///< entries to visit, and those that were
    QHash<QByteArrayView, quint32> m_schemas;
    QHash<QByteArrayView, quint32> m_servers;
    std::vector<quint32> m_operatorClasses; ///< entries that are or may bring any
    std::vector<quint32> m_largeObjects;    ///< BLOB entries and their BLOBS, before archive 1.16
};

Closure::Closure(const Toc &toc, const Dependencies &dependencies, const Ownership &ownership)
    : m_toc(toc)
    , m_dependencies(dependencies)
    , m_ownership(ownership)
    , m_states(toc.entries().size())
{
    const auto entries = toc.entries();
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (toc.is(entries[i].desc, "SCHEMA"_L1))
            m_schemas.insert(toc.bytes(entries[i].tag), i);
        else if (toc.is(entries[i].desc, "SERVER"_L1))
            m_servers.insert(toc.bytes(entries[i].tag), i);
        else if (isOneOf(toc, entries[i].desc, {"EXTENSION"_L1, "OPERATOR CLASS"_L1}))
            m_operatorClasses.push_back(i);
        else if (toc.is(entries[i].desc, "BLOB"_L1)
                 || (toc.holdsLargeObjects(entries[i]) && dependencies.of(i).empty()))
            m_largeObjects.push_back(i);
        const std::size_t knownEnds =
            dependencies.of(i).size(); // a single one has its other end outside the archive
        m_states[i].missingEnds = static_cast<quint32>(std::max<std::size_t>(knownEnds, 2));
    }
}

void Closure::include(quint32 entry, SelectionReason reason, quint32 cause, Partitions partitions)
{
    State &state = m_states[entry];
    if (state.isIn && (state.hasPartitions || partitions == Partitions::StayOut))
        return;
    if (!state.isIn) {
        state.isIn = true;
        state.reason = reason;
        state.cause = cause;
        for (const quint32 user : m_dependencies.on(entry))
            --m_states[user].missingEnds;
    }
    state.hasPartitions = partitions == Partitions::Come;
    m_visits.push_back(entry);
}

void Closure::complete(Belongings belongings)
{
    for (std::size_t next = 0; next < m_visits.size();
         ++next) { // nearest first: the reasons are the shortest
        const quint32 entry = m_visits[next];
        includeNeeded(entry);
        includeUnwritten(entry);
        if (belongings == Belongings::Come)
            includeDependents(entry);
    }
}

void Closure::includeNeeded(quint32 entry)
{
    const bool isObject = m_ownership.role(entry) == EntryRole::Object;
    for (const quint32 needed : m_dependencies.of(entry)) {
        const bool isWhole = isObject && m_ownership.partitionedTable(entry) != needed;
        include(needed, SelectionReason::Needed, entry, isWhole ? Partitions::Come : Partitions::StayOut);
    }
}

/// What an entry needs without the archive saying so in its dependencies.
void Closure::includeUnwritten(quint32 entry)
{
    const TocEntry &source = m_toc.entries()[entry];
    const auto includeNamed = [&](const QHash<QByteArrayView, quint32> &named, QByteArrayView name,
                                  SelectionReason reason) {
        if (const auto found = named.constFind(name); found != named.constEnd() && *found != entry)
            include(*found, reason, entry, Partitions::Come);
    };
    if (!source.namespaceName.isEmpty())
        includeNamed(m_schemas, m_toc.bytes(source.namespaceName), SelectionReason::Schema);
    if (m_toc.is(source.desc, "USER MAPPING"_L1)) {
        const QByteArrayView mark = " SERVER "; // USER MAPPING role SERVER server
        const QByteArrayView tag = m_toc.bytes(source.tag);
        const qsizetype at = tag.lastIndexOf(mark);
        includeNamed(m_servers, at < 0 ? QByteArrayView() : tag.sliced(at + mark.size()),
                     SelectionReason::Server);
    }
    if (isLoadedThroughRoot(m_toc, source)) {
        auto table = m_ownership.owner(entry).and_then(
            [&](quint32 partition) { return m_ownership.partitionedTable(partition); });
        for (; table && !m_states[*table].hasPartitions; table = m_ownership.partitionedTable(*table))
            include(*table, SelectionReason::Needed, entry, Partitions::Come);
    }
    if (m_toc.is(source.desc, "CONSTRAINT"_L1)
        && m_toc.bytes(source.definition).contains(" EXCLUDE USING ")) {
        for (const quint32 object : std::exchange(m_operatorClasses, {}))
            include(object, SelectionReason::OperatorClass, entry, Partitions::Come);
    }
    if (std::ranges::binary_search(m_largeObjects, entry)) {
        for (const quint32 object : std::exchange(m_largeObjects, {}))
            include(object, SelectionReason::LargeObjects, entry, Partitions::Come);
    }
}

void Closure::includeDependents(quint32 entry)
{
    for (const quint32 user : m_dependencies.on(entry)) {
        const EntryRole role = m_ownership.role(user);
        if (role == EntryRole::Part && m_ownership.owner(user) == entry)
            include(user, SelectionReason::Part, entry, Partitions::Come);
        else if (role == EntryRole::Link && m_states[user].missingEnds == 0)
            include(user, SelectionReason::Link, m_ownership.owner(user).value_or(entry), Partitions::Come);
        else if (m_states[entry].hasPartitions && m_ownership.partitionedTable(user) == entry)
            include(user, SelectionReason::Partition, entry, Partitions::Come);
    }
}

/// Of a link that stays outside, what it misses: an object rather than a part of one.
std::optional<quint32> Closure::missingEnd(quint32 link) const
{
    std::optional<quint32> missing;
    for (const quint32 end : m_dependencies.of(link)) {
        if (m_states[end].isIn)
            continue;
        if (m_ownership.role(end) == EntryRole::Object)
            return end;
        missing = missing.value_or(end);
    }
    return missing;
}

Selection Closure::selection() const
{
    const auto entries = m_toc.entries();
    const auto idOf = [&](quint32 position) { return entries[position].dumpId; };
    Selection result;
    for (quint32 i = 0; i < entries.size(); ++i) {
        const State &state = m_states[i];
        if (state.isIn) {
            const bool isChosen = state.reason == SelectionReason::Chosen;
            result.entries.push_back({.entry = idOf(i),
                                      .reason = state.reason,
                                      .cause = isChosen ? std::nullopt : std::optional(idOf(state.cause))});
        } else if (const auto owner = m_ownership.owner(i);
                   m_ownership.role(i) == EntryRole::Link && owner && m_states[*owner].isIn) {
            result.leftOut.push_back({.entry = idOf(i), .missing = missingEnd(i).transform(idOf)});
        }
    }
    return result;
}

/// A text that must not break its line.
QByteArray onOneLine(QByteArrayView text)
{
    QByteArray line = text.toByteArray();
    std::ranges::replace_if(line, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

} // namespace

QLatin1StringView key(SelectionReason reason)
{
    switch (reason) {
    case SelectionReason::Chosen:
        return "chosen"_L1;
    case SelectionReason::Needed:
        return "needed"_L1;
    case SelectionReason::Schema:
        return "schema"_L1;
    case SelectionReason::Server:
        return "server"_L1;
    case SelectionReason::Partition:
        return "partition"_L1;
    case SelectionReason::Part:
        return "part"_L1;
    case SelectionReason::Link:
        return "link"_L1;
    case SelectionReason::OperatorClass:
        return "operator_class"_L1;
    case SelectionReason::LargeObjects:
        return "large_objects"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

Selection closure(const Toc &toc, const Dependencies &dependencies, const Ownership &ownership,
                  std::span<const DumpId> chosen, Belongings belongings)
{
    Closure closure(toc, dependencies, ownership);
    for (const DumpId id : chosen) {
        if (const TocEntry *const entry = toc.find(id))
            closure.choose(static_cast<quint32>(entry - toc.entries().data()));
    }
    closure.complete(belongings);
    return closure.selection();
}

QByteArray listFile(const Toc &toc, const Selection &selection)
{
    QByteArray list;
    for (const SelectedEntry &selected : selection.entries) {
        const TocEntry &entry = *toc.find(selected.entry);
        list += QByteArray::number(entry.dumpId.number()) + "; ";
        list += onOneLine(toc.bytes(entry.desc)) + ' ';
        list += (entry.namespaceName.isNull() ? "-"_ba : onOneLine(toc.bytes(entry.namespaceName))) + ' ';
        list += onOneLine(toc.bytes(entry.tag)) + '\n';
    }
    return list;
}

} // namespace Belay
