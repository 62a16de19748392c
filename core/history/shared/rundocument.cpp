// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/shared/rundocument.h"

#include "core/base/canonicaljson.h"
#include "core/history/auditrecord.h"
#include "core/history/historyrows.h"
#include "core/history/storesql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlField>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// PostgreSQL's text has every character but NUL.
QJsonValue valueOf(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() != QMetaType::QString)
        return value.toLongLong();
    return value.toString().replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

/// The rows of a query as objects, by the names of its columns.
Expected<QJsonArray> rows(const QString &connection, const QString &sql, const QString &runId)
{
    auto query = runStatement(connection, sql, {runId});
    if (!query)
        return std::unexpected(query.error());
    QJsonArray array;
    while (query->next()) {
        const QSqlRecord record = query->record();
        QJsonObject row;
        for (int i = 0; i < record.count(); ++i)
            row.insert(record.fieldName(i), valueOf(query->value(i)));
        array += row;
    }
    return array;
}

/// The first value of the first row; empty where there is none.
Expected<QString> word(const QString &connection, const QString &sql, const QVariantList &values = {})
{
    auto query = runStatement(connection, sql, values);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

/// Where the audit stood when the run had ended; empty for a run from before there was an audit.
Expected<QString> headAtEnd(const QString &connection, const QString &runId)
{
    const auto chain = word(connection, u"SELECT json_extract(payload, '$.chain') FROM audit WHERE sequence = 1"_s);
    const auto place = word(connection, u"SELECT sequence || '/' || hash FROM audit WHERE run = ? AND action = ? ORDER BY sequence LIMIT 1"_s,
                            {runId, QString(key(AuditAction::RunEnded))});
    if (!chain || !place)
        return std::unexpected(!chain ? chain.error() : place.error());
    return chain->isEmpty() || place->isEmpty() ? QString() : *chain + u'/' + *place;
}

} // namespace

Expected<RunDocument> runDocument(const QString &connection, const QString &runId)
{
    const auto run = rows(connection, u"SELECT "_s + newRunColumns()
                              + u", verdict, target_changed, coalesce(message, '') AS message, report, finished_at FROM run WHERE id = ?"_s, runId);
    const auto steps = rows(connection, u"SELECT "_s + stepColumns() + u" FROM step WHERE run = ? ORDER BY id"_s, runId);
    const auto errors = rows(connection, u"SELECT class, message, entry, cause FROM error WHERE run = ? ORDER BY id"_s, runId);
    const auto artefacts = rows(connection, u"SELECT kind, location, size, sha256, keep_until FROM artefact WHERE run = ? ORDER BY id"_s, runId);
    const auto removals = rows(
        connection, u"SELECT kind, location, removed_at FROM artefact WHERE run = ? AND removed_at IS NOT NULL ORDER BY id"_s, runId);
    for (const auto *part : {&run, &steps, &errors, &artefacts, &removals}) {
        if (!*part)
            return std::unexpected(part->error());
    }
    const auto workstation = word(connection, u"SELECT workstation FROM sharing"_s);
    const auto head = headAtEnd(connection, runId);
    if (!workstation || !head)
        return std::unexpected(!workstation ? workstation.error() : head.error());
    const QJsonObject document{{u"run"_s, run->first()}, {u"steps"_s, *steps},
                               {u"errors"_s, *errors},   {u"artefacts"_s, *artefacts},
                               {u"workstation"_s, *workstation}, {u"audit_head"_s, *head}};
    return RunDocument{.run = QString::fromUtf8(canonicalJson(document)),
                       .removals = QString::fromUtf8(QJsonDocument(*removals).toJson(QJsonDocument::Compact))};
}

} // namespace Belay
