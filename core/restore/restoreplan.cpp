// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restoreplan.h"

#include "core/guide/checklist.h"

#include "core/archive/entryname.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

QJsonValue partJson(const RestorePlan &plan)
{
    if (!plan.part)
        return {};
    const Toc &whole = plan.wholeToc();
    QJsonArray along;
    for (const SelectedEntry &selected : plan.part->along)
        along += QJsonObject{{u"entry"_s, visibleName(whole, *whole.find(selected.entry))}, {u"reason"_s, QString(key(selected.reason))}};
    const PartChoice &choice = plan.request.part;
    QJsonArray entries;
    for (const DumpId id : choice.entries)
        entries += id.number();
    QJsonArray sections;
    for (const Section section : choice.sections)
        sections += QString(key(section));
    return QJsonObject{{u"schemas"_s, QJsonArray::fromStringList(choice.schemas)},
                       {u"tables"_s, QJsonArray::fromStringList(choice.tables)},
                       {u"excluded_tables"_s, QJsonArray::fromStringList(choice.excludedTables)},
                       {u"chosen_entries"_s, entries},
                       {u"use_list"_s, choice.listFile},
                       {u"sections"_s, sections},
                       {u"profile"_s, QString(key(choice.profile))},
                       {u"left_out_by_profile"_s, QJsonArray::fromStringList(plan.part->byProfile)},
                       {u"entries"_s, qint64(plan.toc().entries().size())},
                       {u"along"_s, along},
                       {u"kept"_s, QJsonArray::fromStringList(plan.part->kept)},
                       {u"outside"_s, QJsonArray::fromStringList(plan.part->outside)}};
}

} // namespace

bool RestorePlan::isAllowed() const
{
    return !std::ranges::contains(findings, FindingLevel::Blocking, &Finding::level);
}

namespace {

/// What a person confirmed of the checklist, and what was left open.
QJsonObject checklistJson(const QStringList &accepted)
{
    QStringList ticked;
    QStringList open;
    const QStringList keys = checklistKeys();
    for (const QString &key : keys)
        (accepted.contains(key) ? ticked : open) += key;
    return {{u"ticked"_s, QJsonArray::fromStringList(ticked)}, {u"open"_s, QJsonArray::fromStringList(open)}};
}

} // namespace

QJsonObject RestorePlan::toJson() const
{
    QJsonArray findingList;
    for (const Finding &finding : findings) {
        QJsonArray options;
        for (const RequestChange change : finding.changes)
            options += optionText(change);
        findingList += QJsonObject{{u"key"_s, finding.key},
                                   {u"level"_s, QString(Belay::key(finding.level))},
                                   {u"message"_s, finding.message},
                                   {u"evidence"_s, finding.evidence},
                                   {u"lost"_s, QJsonArray::fromStringList(lostBy(finding))},
                                   {u"remedy"_s, finding.remedy},
                                   {u"options"_s, options}};
    }
    return {{u"run_id"_s, runId},
            {u"archive"_s, request.archive},
            {u"archive_size"_s, archive().identity().size},
            {u"accepted"_s, QJsonArray::fromStringList(request.accepted)},
            {u"checklist"_s, checklistJson(request.accepted)},
            {u"to_accept"_s, QJsonArray::fromStringList(unaccepted())},
            {u"part"_s, partJson(*this)},
            {u"role_mapping"_s, roleMappingJson(request.roles)},
            {u"lost"_s, QJsonArray::fromStringList(consent().lost)},
            {u"mode"_s, QString(Belay::key(mode))},
            {u"jobs"_s, load.jobs},
            {u"load"_s, load.toJson()},
            {u"sealed"_s, seal.has_value()},
            {u"target"_s, target.database},
            {u"target_exists"_s, replacesTarget()},
            {u"server"_s, serverName(maintenance)},
            {u"server_version"_s, server.versionText},
            {u"system_identifier"_s, target.systemIdentifier},
            {u"copy_database"_s, copyName},
            {u"kept_database"_s, keptName},
            {u"keep_old_days"_s, request.keepOldDays},
            {u"backup_folder"_s, request.backupFolder},
            {u"sessions_closed"_s, static_cast<qint64>(mode != RestoreMode::InPlace ? sessions.size() : 0)},
            {u"dump_tool"_s, dumpTool.path},
            {u"restore_tool"_s, restoreTool.path},
            {u"reason"_s, request.reason},
            {u"around"_s, around.toJson()},
            {u"allowed"_s, isAllowed()},
            {u"effects"_s, effects.toJson()},
            {u"findings"_s, findingList},
            {u"sentences"_s, QJsonArray::fromStringList(sentences)},
            {u"facts"_s, QJsonArray::fromStringList(facts)},
            {u"commands"_s, QJsonArray::fromStringList(commands)},
            {u"equivalent_command"_s, equivalentCommand}};
}

} // namespace Belay
