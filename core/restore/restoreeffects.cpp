// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restoreeffects.h"

#include "core/archive/entryrules.h"
#include "core/restore/restoreplan.h"
#include "core/restore/serverroom.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr qsizetype mostNames = 1000; // in the JSON; the numbers are complete

using ObjectName = std::tuple<QString, QString, QString>; // kind, schema, name
using TableName = std::pair<QString, QString>;

/// Objects that the archive makes, and whether `--clean` drops them first.
std::map<ObjectName, bool> archivedObjects(const Toc &toc)
{
    std::map<ObjectName, bool> objects;
    for (const TocEntry &entry : toc.entries()) {
        if (!hasDefinition(toc, entry))
            continue;
        const bool isDropped = toc.bytes(entry.dropStatement).trimmed().startsWith("DROP ")
            || toc.bytes(entry.dropStatement).trimmed().startsWith("ALTER ");
        bool &known = objects[{toc.text(entry.desc), toc.text(entry.namespaceName), toc.text(entry.tag)}];
        known = known || isDropped;
    }
    return objects;
}

ObjectName objectName(const TargetObject &object)
{
    return {object.kind, object.schema, object.name};
}

/// The rows that the archive brings into each table; a table without rows counts, too.
std::map<TableName, qint64> archivedRows(const RestorePlan &plan)
{
    const Toc &toc = plan.wholeToc();
    std::map<TableName, qint64> rows;
    for (const TocEntry &entry : plan.toc().entries()) {
        if (toc.is(entry.desc, "TABLE"_L1) && !toc.bytes(entry.definition).contains("\nPARTITION BY "))
            rows.try_emplace({toc.text(entry.namespaceName), toc.text(entry.tag)}, 0);
    }
    for (const DataContent &content : plan.verified->content().contents) {
        const TocEntry &entry = toc.entries()[content.entry];
        if (toc.is(entry.desc, "TABLE DATA"_L1) && plan.toc().find(entry.dumpId))
            rows[{toc.text(entry.namespaceName), toc.text(entry.tag)}] += content.rows;
    }
    return rows;
}

std::vector<RowChange> rowChanges(const TargetInventory &inventory, const RestorePlan &plan)
{
    std::map<TableName, RowChange> changes;
    for (const auto &[table, count] : archivedRows(plan))
        changes[table] = {.schema = table.first, .name = table.second, .now = {}, .then = count};
    for (const TargetObject &object : inventory) {
        const TableName table{object.schema, object.name};
        if (object.kind != "TABLE"_L1 || object.rows < 0)
            continue;
        const auto known = changes.find(table);
        if (known != changes.end())
            known->second.now = object.rows;
        else if (plan.mode == RestoreMode::Swap) // in place it stays as it is
            changes[table] = {.schema = table.first, .name = table.second, .now = object.rows, .then = {}};
    }
    std::vector<RowChange> list;
    for (auto &[table, change] : changes)
        list.push_back(std::move(change));
    return list;
}

/// What `--clean` does beyond the archive's own objects.
Expected<> addCleanEffect(RestoreEffects &effects, Connection &target, const TargetInventory &inventory,
                          const std::vector<std::size_t> &dropped)
{
    const auto clean = readCleanEffect(target, inventory, dropped);
    if (!clean)
        return std::unexpected(clean.error());
    effects.blockers = clean->blockers;
    for (const std::size_t i : clean->droppedAlong) {
        effects.droppedAlong += nameOf(inventory[i]);
        effects.dropsTablesAlong = effects.dropsTablesAlong || inventory[i].kind == "TABLE"_L1;
        effects.notInArchive.removeOne(nameOf(inventory[i]));
    }
    effects.droppedAlong.sort();
    return {};
}

Expected<> compareWithTarget(RestoreEffects &effects, const RestorePlan &plan, const TargetInventory &inventory, Connection &target)
{
    const std::map<ObjectName, bool> archived = archivedObjects(plan.toc());
    std::set<ObjectName> shared;
    std::vector<std::size_t> dropped;
    for (std::size_t i = 0; i < inventory.size(); ++i) {
        const TargetObject &object = inventory[i];
        effects.relations += object.kind == "TABLE"_L1 || object.kind == "SEQUENCE"_L1 ? 1 : 0;
        const auto known = archived.find(objectName(object));
        if (known == archived.end()) {
            if (object.kind != "SCHEMA"_L1 || object.name != "public"_L1) // there without anybody's doing
                effects.notInArchive += nameOf(object);
            continue;
        }
        shared.insert(objectName(object));
        if (known->second)
            dropped.push_back(i);
    }
    effects.replaced = static_cast<int>(shared.size());
    effects.notInArchive.sort();
    return plan.mode == RestoreMode::InPlace ? addCleanEffect(effects, target, inventory, dropped) : Expected<>();
}

/// How many of the archive's entries are objects that an inventory would name.
int countObjects(const Toc &toc)
{
    return static_cast<int>(std::ranges::count_if(toc.entries(), [&](const TocEntry &entry) {
        return hasDefinition(toc, entry) && !isPrivilegeEntry(toc, entry)
            && !isOneOf(toc, entry.desc, {"COMMENT"_L1, "DEFAULT"_L1, "SECURITY LABEL"_L1, "ROW SECURITY"_L1, "TABLE ATTACH"_L1,
                                          "INDEX ATTACH"_L1, "SEQUENCE OWNED BY"_L1, "PUBLICATION TABLE"_L1, "CHECK CONSTRAINT"_L1});
    }));
}

QJsonArray namesJson(const QStringList &names)
{
    return QJsonArray::fromStringList(names.first(std::min(names.size(), mostNames)));
}

} // namespace

RowTotals totalsOf(const std::vector<RowChange> &rows)
{
    RowTotals totals;
    for (const RowChange &change : rows) {
        totals.now += change.now.value_or(0);
        totals.then += change.then.value_or(0);
        totals.tablesThatLose += change.now.value_or(0) > change.then.value_or(0) ? 1 : 0;
    }
    return totals;
}

QJsonObject RestoreEffects::toJson() const
{
    const auto orNull = [](std::optional<qint64> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonArray tables;
    for (const RowChange &change : rows) {
        if (tables.size() == mostNames)
            break;
        tables += QJsonObject{{u"namespace"_s, change.schema},
                              {u"name"_s, change.name},
                              {u"rows_now_estimated"_s, orNull(change.now)},
                              {u"rows_then"_s, orNull(change.then)}};
    }
    const RowTotals totals = totalsOf(rows);
    return {{u"created"_s, created},
            {u"replaced"_s, replaced},
            {u"not_in_archive_count"_s, notInArchive.size()},
            {u"not_in_archive"_s, namesJson(notInArchive)},
            {u"dropped_along"_s, namesJson(droppedAlong)},
            {u"blockers"_s, namesJson(blockers)},
            {u"rows_now_estimated"_s, totals.now},
            {u"rows_then"_s, totals.then},
            {u"tables"_s, tables},
            {u"room_needed"_s, roomNeeded},
            {u"room_present"_s, orNull(roomPresent)},
            {u"seconds"_s, duration ? QJsonValue(qint64(duration->count())) : QJsonValue()}};
}

Expected<RestoreEffects> readEffects(const RestorePlan &plan, const TargetInventory &inventory, Connection &server,
                                     Connection *target)
{
    RestoreEffects effects;
    effects.rows = rowChanges(inventory, plan);
    if (target) {
        if (const auto compared = compareWithTarget(effects, plan, inventory, *target); !compared)
            return std::unexpected(compared.error());
    }
    effects.created = std::max(countObjects(plan.toc()) - effects.replaced, 0);
    effects.roomNeeded = estimatedRoom(*plan.verified, plan.toc());
    const DatabaseFacts *facts = plan.server.database(plan.target.database);
    const auto room = freeServerRoom(server, facts ? facts->tablespace : QString());
    if (!room)
        return std::unexpected(room.error());
    effects.roomPresent = *room;
    return effects;
}

} // namespace Belay
