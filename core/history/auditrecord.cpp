// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditrecord.h"

#include "core/base/canonicaljson.h"
#include "core/base/sha256.h"

#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Belay {

QLatin1StringView key(AuditAction action)
{
    switch (action) {
    case AuditAction::HistoryBegan:
        return "history.began"_L1;
    case AuditAction::HistoryRebuilt:
        return "history.rebuilt"_L1;
    case AuditAction::RunBegan:
        return "run.began"_L1;
    case AuditAction::RunConfirmed:
        return "run.confirmed"_L1;
    case AuditAction::RunResumed:
        return "run.resumed"_L1;
    case AuditAction::RunEnded:
        return "run.ended"_L1;
    case AuditAction::RunForgotten:
        return "run.forgotten"_L1;
    case AuditAction::SessionRemedied:
        return "session.remedied"_L1;
    case AuditAction::ArtefactAdded:
        return "artefact.added"_L1;
    case AuditAction::ArtefactRemoved:
        return "artefact.removed"_L1;
    case AuditAction::ValuesRevealed:
        return "values.revealed"_L1;
    case AuditAction::KeyRotated:
        return "key.rotated"_L1;
    case AuditAction::KeyReplaced:
        return "key.replaced"_L1;
    }
    Q_UNREACHABLE();
}

QByteArray AuditEntry::canonicalForm() const
{
    return canonicalJson({{u"sequence"_s, sequence},
                          {u"time"_s, time},
                          {u"account"_s, account},
                          {u"role"_s, role},
                          {u"host"_s, host},
                          {u"action"_s, action},
                          {u"run"_s, runId},
                          {u"file"_s, file},
                          {u"file_sha256"_s, fileSha256},
                          {u"system_identifier"_s, systemIdentifier},
                          {u"database_oid"_s, qint64(databaseOid)},
                          {u"target"_s, target},
                          {u"payload"_s, payload},
                          {u"previous"_s, previous},
                          {u"key_id"_s, keyId}});
}

QJsonObject AuditEntry::payloadJson() const
{
    return QJsonDocument::fromJson(payload.toUtf8()).object();
}

QString headText(const AuditHead &head)
{
    return u"%1/%2/%3"_s.arg(head.chain, QString::number(head.sequence), head.hash);
}

std::optional<AuditHead> headFromText(QStringView text)
{
    const QList<QStringView> parts = text.trimmed().split(u'/');
    if (parts.size() != 3 || parts[0].isEmpty() || parts[2].isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 sequence = parts[1].toLongLong(&isNumber);
    if (!isNumber || sequence < 1)
        return std::nullopt;
    return AuditHead{.chain = parts[0].toString(), .sequence = sequence, .hash = parts[2].toString()};
}

QString sha256OfText(QByteArrayView text)
{
    Sha256 hash;
    hash.add(text);
    return hash.hex();
}

} // namespace Belay
