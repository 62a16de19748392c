// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace Belay {

/// What an entry of the audit tells of.
enum class AuditAction {
    HistoryBegan,    ///< the first entry of every history
    HistoryRebuilt,  ///< the file was damaged or gone, and this one was made of the manifests
    RunBegan,        ///< a run without a plan: a backup, a refusal
    RunConfirmed,    ///< a plan was confirmed and begins
    RunResumed,      ///< recovery takes up a run that died
    RunEnded,
    RunForgotten,    ///< somebody gives up a run whose server is gone
    SessionRemedied, ///< a session on the server that was in the way is told to stop, or ended
    ArtefactAdded,   ///< a backup or a database that a run left
    ArtefactRemoved,
    ValuesRevealed,  ///< values of an archive were shown while the current connection was one of production
    KeyRotated,      ///< signed by the old key, names the new one
    KeyReplaced,     ///< the key was gone: signed by a new one that no other announced
};

/// Stable name, e.g. "run.confirmed".
QLatin1StringView key(AuditAction action);

/// What somebody did. Who and when is for the history to add, sequence and seal for the chain.
struct AuditFacts {
    AuditAction action = AuditAction::RunBegan;
    QString role;             ///< of the database
    QString runId;            ///< or empty
    QString file;             ///< path, or empty
    QString fileSha256;
    QString systemIdentifier; ///< of the target's cluster
    quint32 databaseOid = 0;
    QString target;           ///< name of the database
    QJsonObject payload;      ///< what else belongs to this action

    bool operator==(const AuditFacts &) const = default;
};

/// One entry as it stands in the table, everything as it is hashed.
struct AuditEntry {
    qint64 sequence = 0; ///< from 1
    QString time;        ///< of writing: ISO 8601, UTC, milliseconds
    QString account;     ///< of the operating system
    QString role;
    QString host;
    QString action;
    QString runId;
    QString file;
    QString fileSha256;
    QString systemIdentifier;
    quint32 databaseOid = 0;
    QString target;
    QString payload;  ///< canonical JSON
    QString previous; ///< hash of the entry before; empty for the first
    QString keyId;
    QString hash;      ///< SHA-256 of canonicalForm()
    QString signature; ///< HMAC-SHA-256 of canonicalForm() with the key

    /// What is hashed and signed: canonical JSON of everything but hash and signature.
    [[nodiscard]] QByteArray canonicalForm() const;
    [[nodiscard]] QJsonObject payloadJson() const;

    bool operator==(const AuditEntry &) const = default;
};

/// The last entry of a history at some time. Kept elsewhere it is an anchor: a history that does not have this entry any more is not the
/// one that it was.
struct AuditHead {
    QString chain; ///< random, made with the history's first entry
    qint64 sequence = 0;
    QString hash;

    bool operator==(const AuditHead &) const = default;
};

/// "CHAIN/SEQUENCE/HASH", one word.
[[nodiscard]] QString headText(const AuditHead &head);
/// Reads that; nothing where the text is none.
[[nodiscard]] std::optional<AuditHead> headFromText(QStringView text);

/// SHA-256 of a text's UTF-8, in hexadecimal digits.
[[nodiscard]] QString sha256OfText(QByteArrayView text);

} // namespace Belay
