// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/export/runjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

QJsonValue time(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue optional(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject runJson(const RunSummary &run)
{
    return {{u"run_id"_s, run.start.id},
            {u"kind"_s, QString(key(run.start.kind))},
            {u"target"_s, run.start.target},
            {u"server"_s, run.start.server},
            {u"role"_s, run.start.role},
            {u"operator"_s, run.start.operatorName},
            {u"host"_s, run.start.host},
            {u"program"_s, run.start.program},
            {u"started_at"_s, time(run.start.startedAt)},
            {u"finished_at"_s, run.end ? time(run.end->finishedAt) : QJsonValue()},
            {u"state"_s, QString(key(run.state))},
            {u"verdict"_s, run.end ? QJsonValue(QString(key(run.end->verdict))) : QJsonValue()},
            {u"target_changed"_s, run.end ? QJsonValue(run.end->targetChanged) : QJsonValue()},
            {u"message"_s, run.end ? QJsonValue(run.end->message) : QJsonValue()},
            {u"archive"_s, optional(run.start.archive)},
            {u"archive_size"_s, run.start.archiveSize},
            {u"mode"_s, optional(run.start.mode)},
            {u"safety_backup"_s, run.safetyBackup ? QJsonValue(run.safetyBackup->location) : QJsonValue()},
            {u"undoes"_s, optional(run.start.undoes)},
            {u"undone_by"_s, optional(run.undoneBy)}};
}

QJsonObject runJson(const RunDetail &run)
{
    QJsonObject json = runJson(run.summary);
    QJsonArray steps;
    for (const StepRecord &step : run.steps)
        steps += QJsonObject{{u"name"_s, step.key},
                             {u"state"_s, QString(key(step.state))},
                             {u"intent"_s, step.intent},
                             {u"started_at"_s, time(step.startedAt)},
                             {u"seconds"_s, std::chrono::duration<double>(step.duration).count()}};
    QJsonArray errors;
    for (const ErrorRecord &error : run.errors)
        errors += QJsonObject{{u"class"_s, error.errorClass},
                              {u"message"_s, error.message},
                              {u"entry"_s, error.entry},
                              {u"cause"_s, error.cause}};
    QJsonArray artefacts;
    for (const ArtefactRecord &artefact : run.artefacts)
        artefacts += QJsonObject{{u"kind"_s, QString(key(artefact.kind))},
                                 {u"location"_s, artefact.location},
                                 {u"size"_s, artefact.size},
                                 {u"sha256"_s, artefact.sha256},
                                 {u"keep_until"_s, artefact.keepUntil ? time(*artefact.keepUntil) : QJsonValue()},
                                 {u"removed_at"_s, artefact.removedAt ? time(*artefact.removedAt) : QJsonValue()}};
    json.insert(u"steps"_s, steps);
    json.insert(u"errors"_s, errors);
    json.insert(u"artefacts"_s, artefacts);
    json.insert(u"plan"_s, run.summary.start.plan);
    json.insert(u"report"_s, run.summary.end ? QJsonValue(run.summary.end->report) : QJsonValue());
    return json;
}

} // namespace Belay
