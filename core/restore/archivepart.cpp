// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/archivepart.h"

#include "core/archive/entryname.h"
#include "core/archive/entryrules.h"
#include "core/restore/outwardentries.h"
#include "core/restore/uselist.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArchivePart)
};

bool isRelation(const Toc &toc, const TocEntry &entry)
{
    return isOneOf(toc, entry.desc, {"TABLE"_L1, "FOREIGN TABLE"_L1, "VIEW"_L1, "MATERIALIZED VIEW"_L1, "SEQUENCE"_L1});
}

/// The relation of this name. Errors: EntryUnknown where there is none, or more than one schema has it.
Expected<quint32> findRelation(const Toc &toc, const QString &name)
{
    std::vector<quint32> found;
    const auto entries = toc.entries();
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (!isRelation(toc, entries[i]))
            continue;
        const QString tag = toc.text(entries[i].tag);
        if (name == tag || name == toc.text(entries[i].namespaceName) + u'.' + tag)
            found.push_back(i);
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return failure(ErrorCode::EntryUnknown, Text::tr("The archive has no table, view or sequence %1.").arg(name), {},
                       Text::tr("Give it as SCHEMA.NAME, without quotes: belayctl inspect --entries lists them."));
    QStringList names;
    for (const quint32 i : found)
        names += visibleName(toc, entries[i]);
    return failure(ErrorCode::EntryUnknown, Text::tr("Several schemas of the archive have a %1.").arg(name), names.join(u'\n'),
                   Text::tr("Give it as SCHEMA.NAME."));
}

Expected<std::vector<quint32>> findRelations(const Toc &toc, const QStringList &names)
{
    std::vector<quint32> found;
    for (const QString &name : names) {
        const auto relation = findRelation(toc, name);
        if (!relation)
            return std::unexpected(relation.error());
        found.push_back(*relation);
    }
    return found;
}

Expected<std::vector<DumpId>> knownEntries(const Toc &toc, std::vector<DumpId> entries)
{
    const auto unknown = std::ranges::find_if(entries, [&](DumpId id) { return !toc.find(id); });
    if (unknown != entries.end())
        return failure(ErrorCode::EntryUnknown, Text::tr("The archive has no entry %1.").arg(QString::number(unknown->number())), {},
                       Text::tr("belayctl inspect --entries lists what it has."));
    return entries;
}

/// What was asked for: the entries, the relations, and whatever is in the schemas; everything, where nothing was.
Expected<std::vector<DumpId>> chosenEntries(const Toc &toc, const PartChoice &choice)
{
    if (!choice.listFile.isEmpty())
        return readUseList(choice.listFile).and_then([&](std::vector<DumpId> listed) { return knownEntries(toc, std::move(listed)); });
    auto named = knownEntries(toc, choice.entries);
    if (!named)
        return named;
    const auto relations = findRelations(toc, choice.tables);
    if (!relations)
        return std::unexpected(relations.error());
    const auto entries = toc.entries();
    std::vector<DumpId> chosen = std::move(*named);
    const bool isAll = choice.tables.isEmpty() && choice.schemas.isEmpty() && chosen.empty();
    for (const quint32 i : *relations)
        chosen.push_back(entries[i].dumpId);
    QStringList missing = choice.schemas;
    for (const TocEntry &entry : entries) {
        const QString schema = toc.text(entry.namespaceName);
        if (isAll || choice.schemas.contains(schema))
            chosen.push_back(entry.dumpId);
        missing.removeAll(schema);
    }
    if (!missing.isEmpty())
        return failure(ErrorCode::EntryUnknown, Text::tr("The archive has nothing in the schema %1.").arg(missing.first()), {},
                       Text::tr("belayctl inspect --entries lists what it has."));
    return chosen;
}

/// These and everything that cannot be without them.
std::set<quint32> withDependents(const Dependencies &dependencies, const std::vector<quint32> &entries)
{
    std::set<quint32> all(entries.begin(), entries.end());
    std::vector<quint32> open = entries;
    while (!open.empty()) {
        const quint32 entry = open.back();
        open.pop_back();
        for (const quint32 dependent : dependencies.on(entry)) {
            if (all.insert(dependent).second)
                open.push_back(dependent);
        }
    }
    return all;
}

/// The section that each entry is restored in, by its place: one without any, that of the entry before it.
std::vector<Section> sectionsOf(const Toc &toc)
{
    std::vector<Section> sections;
    Section current = Section::PreData;
    for (const TocEntry &entry : toc.entries()) {
        current = entry.section == Section::None ? current : entry.section;
        sections.push_back(current);
    }
    return sections;
}

std::vector<quint32> outwardEntries(const Toc &toc, RestoreProfile profile)
{
    std::vector<quint32> found;
    if (profile == RestoreProfile::Full)
        return found;
    const auto entries = toc.entries();
    for (quint32 i = 0; i < entries.size(); ++i) {
        if (leadsOutside(toc, entries[i]))
            found.push_back(i);
    }
    return found;
}

quint32 placeOf(const Toc &toc, DumpId id)
{
    return static_cast<quint32>(toc.find(id) - toc.entries().data());
}

} // namespace

Expected<ArchivePart> choosePart(const Toc &toc, const PartChoice &choice)
{
    const auto chosen = chosenEntries(toc, choice);
    const auto excluded = findRelations(toc, choice.excludedTables);
    if (!chosen || !excluded)
        return std::unexpected(!chosen ? chosen.error() : excluded.error());
    const Dependencies dependencies(toc);
    const Ownership ownership(toc, dependencies);
    const Belongings belongings = choice.listFile.isEmpty() ? Belongings::Come : Belongings::StayOut;
    const Selection selection = closure(toc, dependencies, ownership, *chosen, belongings);
    const std::set<quint32> gone = withDependents(dependencies, *excluded);
    const std::vector<quint32> outward = outwardEntries(toc, choice.profile);
    const std::set<quint32> goneOutward = withDependents(dependencies, outward);
    const std::vector<Section> sections = sectionsOf(toc);

    ArchivePart part;
    std::set<DumpId> in;
    for (const SelectedEntry &selected : selection.entries) {
        const quint32 i = placeOf(toc, selected.entry);
        const bool isObject = ownership.role(i) == EntryRole::Object;
        if (gone.contains(i)) {
            if (isObject && !std::ranges::contains(*excluded, i))
                part.outside += visibleName(toc, toc.entries()[i]);
            continue;
        }
        if (goneOutward.contains(i)) {
            if (isObject || std::ranges::binary_search(outward, i))
                part.byProfile += visibleName(toc, toc.entries()[i]);
            continue;
        }
        if (!choice.sections.empty() && !std::ranges::contains(choice.sections, sections[i]))
            continue;
        in.insert(selected.entry);
        if (isObject && selected.reason != SelectionReason::Chosen && selected.reason != SelectionReason::Part)
            part.along.push_back(selected);
    }
    part.links = selection.leftOut;
    for (const LeftOutEntry &link : part.links)
        part.outside += leftOutText(toc, link);
    for (const TocEntry &entry : toc.entries()) {
        if (!in.contains(entry.dumpId) && !isSettingsEntry(toc, entry))
            part.leftOut.insert(entry.dumpId);
    }
    part.toc = toc.without(part.leftOut);
    return part;
}

ArchivePart fittedTo(const TargetInventory &inventory, ArchivePart part, const Toc &whole)
{
    std::set<std::tuple<QString, QString, QString>> present;
    for (const TargetObject &object : inventory)
        present.emplace(object.kind, object.schema, object.name);
    const auto isThere = [&](const TocEntry &entry) {
        return present.contains({whole.text(entry.desc), whole.text(entry.namespaceName), whole.text(entry.tag)});
    };
    std::set<DumpId> scattered; // partitions whose rows are loaded through their root: they may land in any of them, so all are made anew
    for (const TocEntry &entry : part.toc.entries()) {
        if (isLoadedThroughRoot(whole, entry))
            scattered.insert(whole.dependencies(entry).begin(), whole.dependencies(entry).end());
    }
    std::set<DumpId> kept;
    for (const SelectedEntry &selected : part.along) {
        const TocEntry &entry = *whole.find(selected.entry);
        if (!isThere(entry) || scattered.contains(selected.entry))
            continue;
        kept.insert(selected.entry);
        part.kept += visibleName(whole, entry);
    }
    std::erase_if(part.along, [&](const SelectedEntry &selected) { return kept.contains(selected.entry); });

    const Dependencies dependencies(whole);
    const Ownership ownership(whole, dependencies);
    for (const TocEntry &entry : part.toc.entries()) { // what belongs to them stays with them
        const auto owner = ownership.owner(placeOf(whole, entry.dumpId));
        if (owner && kept.contains(whole.entries()[*owner].dumpId))
            part.leftOut.insert(entry.dumpId);
    }
    for (const LeftOutEntry &link : part.links) {
        const auto hasEnd = [&](quint32 end) {
            const TocEntry &entry = whole.entries()[end];
            return !part.leftOut.contains(entry.dumpId) || isThere(entry);
        };
        if (!std::ranges::all_of(dependencies.of(placeOf(whole, link.entry)), hasEnd))
            continue;
        part.leftOut.erase(link.entry);
        part.outside.removeOne(leftOutText(whole, link));
    }
    part.leftOut.insert(kept.begin(), kept.end());
    part.toc = whole.without(part.leftOut);
    return part;
}

} // namespace Belay
