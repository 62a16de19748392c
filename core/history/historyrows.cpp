// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historyrows.h"

#include "core/base/canonicaljson.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

QJsonObject jsonFrom(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).object();
}

/// SQLite's NOT NULL takes the empty string and not a null one.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

StepState stepStateFromKey(QStringView text)
{
    for (const StepState state : {StepState::Done, StepState::Failed, StepState::Skipped, StepState::Cancelled}) {
        if (text == key(state))
            return state;
    }
    return StepState::Running;
}

} // namespace

QString storedJson(const QJsonObject &json)
{
    return QString::fromUtf8(canonicalJson(json));
}

QString storedTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s) : u""_s;
}

QDateTime timeFromStored(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QString newRunColumns()
{
    return u"id, kind, target, server, system_identifier, database_oid, connection, role, operator, host, program, archive, "
           "archive_size, mode, undoes, plan, started_at"_s;
}

QVariantList valuesOf(const RunStart &start)
{
    return {start.id,
            QString(key(start.kind)),
            notNull(start.target),
            notNull(start.server),
            notNull(start.systemIdentifier),
            start.databaseOid,
            notNull(start.connection),
            notNull(start.role),
            notNull(start.operatorName),
            notNull(start.host),
            notNull(start.program),
            notNull(start.archive),
            start.archiveSize,
            notNull(start.mode),
            notNull(start.undoes),
            storedJson(start.plan),
            storedTime(start.startedAt)};
}

QString runColumns()
{
    return newRunColumns()
        + u", verdict, target_changed, message, report, finished_at, "
          "(SELECT u.id FROM run u WHERE u.undoes = run.id AND u.undoes <> '' AND u.verdict = 'rolled_back' LIMIT 1), "
          "(SELECT location FROM artefact WHERE artefact.run = run.id AND kind = 'safety_backup' LIMIT 1), "
          "(SELECT size FROM artefact WHERE artefact.run = run.id AND kind = 'safety_backup' LIMIT 1), "
          "(SELECT sha256 FROM artefact WHERE artefact.run = run.id AND kind = 'safety_backup' LIMIT 1)"_s;
}

QString runLineColumns()
{
    return runColumns().replace(u" plan,"_s, u" '{}',"_s).replace(u" report,"_s, u" '{}',"_s);
}

RunSummary runFrom(const QSqlQuery &query)
{
    const auto text = [&](int column) { return query.value(column).toString(); };
    RunSummary summary;
    summary.start = {.id = text(0),
                     .kind = runKindFromKey(text(1)).value_or(RunKind::Restore),
                     .target = text(2),
                     .server = text(3),
                     .systemIdentifier = text(4),
                     .databaseOid = query.value(5).toUInt(),
                     .connection = text(6),
                     .role = text(7),
                     .operatorName = text(8),
                     .host = text(9),
                     .program = text(10),
                     .archive = text(11),
                     .archiveSize = query.value(12).toLongLong(),
                     .mode = text(13),
                     .undoes = text(14),
                     .plan = jsonFrom(query.value(15)),
                     .startedAt = timeFromStored(text(16))};
    if (const auto verdict = verdictFromKey(text(17))) {
        summary.state = RunState::Finished;
        summary.end = RunEnd{.verdict = *verdict,
                             .targetChanged = query.value(18).toBool(),
                             .message = text(19),
                             .report = jsonFrom(query.value(20)),
                             .finishedAt = timeFromStored(text(21))};
    }
    summary.undoneBy = text(22);
    if (!query.isNull(23))
        summary.safetyBackup = ArtefactRecord{.kind = ArtefactKind::SafetyBackup,
                                              .location = text(23),
                                              .size = query.value(24).toLongLong(),
                                              .sha256 = text(25),
                                              .keepUntil = {}};
    return summary;
}

QString stepColumns()
{
    return u"key, title, intent, facts, state, started_at, milliseconds"_s;
}

StepRecord stepFrom(const QSqlQuery &query)
{
    return {.key = query.value(0).toString(),
            .title = query.value(1).toString(),
            .intent = query.value(2).toString(),
            .facts = jsonFrom(query.value(3)),
            .state = stepStateFromKey(query.value(4).toString()),
            .startedAt = timeFromStored(query.value(5).toString()),
            .duration = std::chrono::milliseconds(query.value(6).toLongLong())};
}

QString artefactColumns()
{
    return u"kind, location, size, sha256, keep_until, removed_at"_s;
}

ArtefactRecord artefactFrom(const QSqlQuery &query)
{
    const QDateTime keepUntil = timeFromStored(query.value(4).toString());
    const QDateTime removedAt = timeFromStored(query.value(5).toString());
    return {.kind = artefactKindFromKey(query.value(0).toString()).value_or(ArtefactKind::Backup),
            .location = query.value(1).toString(),
            .size = query.value(2).toLongLong(),
            .sha256 = query.value(3).toString(),
            .keepUntil = keepUntil.isValid() ? std::optional(keepUntil) : std::nullopt,
            .removedAt = removedAt.isValid() ? std::optional(removedAt) : std::nullopt};
}

} // namespace Belay
