// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restorereport.h"

#include "core/base/errorjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

QJsonObject toJson(const BackupFile &backup)
{
    return {{u"path"_s, backup.path}, {u"sha256"_s, backup.sha256}, {u"size"_s, backup.size}};
}

QJsonObject toJson(const VerificationReport &verification)
{
    QJsonArray objects;
    for (const ObjectCount &count : verification.objects)
        objects += QJsonObject{{u"kind"_s, count.kind}, {u"expected"_s, count.expected}, {u"actual"_s, count.actual}};
    return {{u"objects"_s, objects},
            {u"tables"_s, tableRowsJson(verification.tables)},
            {u"missing"_s, QJsonArray::fromStringList(verification.missing)},
            {u"extra"_s, QJsonArray::fromStringList(verification.extra)},
            {u"invalid_indexes"_s, QJsonArray::fromStringList(verification.health.invalidIndexes)},
            {u"unvalidated_constraints"_s, QJsonArray::fromStringList(verification.health.unvalidatedConstraints)},
            {u"empty_materialized_views"_s, QJsonArray::fromStringList(verification.health.emptyViews)},
            {u"sequences_behind"_s, QJsonArray::fromStringList(verification.health.sequencesBehind)},
            {u"new_database"_s, verification.isNewDatabase},
            {u"matches"_s, verification.databaseOid != 0 && verification.matches()}};
}

} // namespace

QJsonArray tableRowsJson(const std::vector<TableRows> &tables)
{
    QJsonArray list;
    for (const TableRows &rows : tables) {
        QJsonObject json{{u"namespace"_s, rows.namespaceName},
                         {u"name"_s, rows.name},
                         {u"expected_rows"_s, rows.expected},
                         {u"actual_rows"_s, rows.actual ? QJsonValue(*rows.actual) : QJsonValue()}};
        if (rows.hasEqualContent)
            json.insert(u"equal_content"_s, *rows.hasEqualContent);
        if (!rows.reason.isEmpty())
            json.insert(u"reason"_s, rows.reason);
        if (rows.isLost)
            json.insert(u"lost"_s, true);
        list += json;
    }
    return list;
}

bool VerificationReport::matches() const
{
    const auto isShort = [](const ObjectCount &count) { return count.actual < count.expected; };
    return std::ranges::all_of(tables, &TableRows::matches) && missing.isEmpty() && health.isSound()
        && std::ranges::none_of(objects, isShort);
}

QJsonObject RestoreReport::toJson() const
{
    QJsonArray stepList;
    for (const StepRecord &step : steps)
        stepList += QJsonObject{{u"name"_s, step.key},
                                {u"state"_s, QString(Belay::key(step.state))},
                                {u"seconds"_s, std::chrono::duration<double>(step.duration).count()}};
    QJsonArray errorList;
    for (const ErrorRecord &record : errors)
        errorList += QJsonObject{{u"class"_s, record.errorClass},
                                 {u"message"_s, record.message},
                                 {u"entry"_s, record.entry},
                                 {u"cause"_s, record.cause}};
    QJsonArray causeList;
    for (const ErrorCause &cause : causes)
        causeList += QJsonObject{
            {u"message"_s, cause.message}, {u"objects"_s, cause.objects}, {u"explanation"_s, cause.explanation}};
    return {{u"run_id"_s, runId},
            {u"kind"_s, QString(Belay::key(kind))},
            {u"verdict"_s, QString(Belay::key(verdict))},
            {u"target"_s, target},
            {u"target_changed"_s, targetChanged},
            {u"switch_undone"_s, isSwitchUndone},
            {u"unsettled"_s, isUnsettled},
            {u"sql_file"_s, sqlFile.isEmpty() ? QJsonValue() : QJsonValue(sqlFile)},
            {u"mode"_s, QString(Belay::key(mode))},
            {u"message"_s, message},
            {u"safety_backup"_s, safetyBackup ? QJsonValue(Belay::toJson(*safetyBackup)) : QJsonValue()},
            {u"kept_database"_s, keptDatabase.isEmpty() ? QJsonValue() : QJsonValue(keptDatabase)},
            {u"kept_until"_s, keptUntil ? QJsonValue(keptUntil->toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"restored_oid"_s, qint64(restoredOid)},
            {u"steps"_s, stepList},
            {u"errors"_s, errorList},
            {u"causes"_s, causeList},
            {u"lost"_s, QJsonArray::fromStringList(lost)},
            {u"load"_s, loadTimes ? QJsonValue(loadTimes->toJson()) : QJsonValue()},
            {u"verification"_s, Belay::toJson(verification)},
            {u"after_command_error"_s, afterCommandError ? QJsonValue(errorJson(*afterCommandError)) : QJsonValue()},
            {u"error"_s, error ? QJsonValue(errorJson(*error)) : QJsonValue()}};
}

} // namespace Belay
