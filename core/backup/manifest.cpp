// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/manifest.h"

#include "core/base/canonicaljson.h"
#include "core/base/durablefile.h"
#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>


using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Manifest)
};

constexpr int formatVersion = 2; // 1 had no origin, head and signature
constexpr qint64 manifestLimit = 1 << 20; // bytes; ours are below one kB

QString time(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODateWithMs);
}

Compression compressionFromKey(const QString &text)
{
    for (const Compression compression : {Compression::Gzip, Compression::Lz4, Compression::Zstd}) {
        if (text == key(compression))
            return compression;
    }
    return Compression::None;
}

const QString manifestSuffix = u".manifest.json"_s;

RunKind kindFrom(const QString &text)
{
    return runKindFromKey(text).value_or(RunKind::Backup);
}

/// What the signature is worth. Errors: ManifestForged.
Expected<ManifestProof> proofOf(QJsonObject json, const QString &path, const QString &keyFile)
{
    const QString signature = json.take("signature"_L1).toString();
    if (signature.isEmpty())
        return ManifestProof::Unsigned;
    const auto keys = SigningKeys::load(keyFile);
    const SigningKey *signing = keys ? keys->find(json["key_id"_L1].toString()) : nullptr;
    if (!signing)
        return ManifestProof::UnknownKey;
    if (signing->isSignature(signature, canonicalJson(json)))
        return ManifestProof::Signed;
    return failure(ErrorCode::ManifestForged, Text::tr("The signature of the manifest %1 is wrong: it is not what Belay wrote.").arg(path),
                   signing->id(), Text::tr("Do not restore this archive unless you know by other means what it is; then move the manifest away."));
}

} // namespace

Expected<ManifestOrigin> ManifestOrigin::of(const RunStart &run, const HistoryStore &history)
{
    auto seal = history.seal();
    if (!seal)
        return std::unexpected(seal.error());
    return ManifestOrigin{.runId = run.id,
                          .kind = run.kind,
                          .server = run.server,
                          .role = run.role,
                          .operatorName = run.operatorName,
                          .host = run.host,
                          .program = run.program,
                          .seal = std::move(*seal)};
}

QString manifestPath(const QString &archivePath)
{
    return archivePath + manifestSuffix;
}

QStringList archivesWithManifest(const QString &folder)
{
    const QDir place(folder);
    QStringList archives;
    for (const QString &name : place.entryList({u'*' + manifestSuffix}, QDir::Files | QDir::Hidden, QDir::Name))
        archives += place.filePath(name.chopped(manifestSuffix.size()));
    return archives;
}

Expected<> writeManifest(const BackupFile &backup, const ManifestOrigin &origin)
{
    QJsonObject json{
        {u"belay_manifest"_s, formatVersion},
        {u"file"_s, QFileInfo(backup.path).fileName()},
        {u"size"_s, backup.size},
        {u"sha256"_s, backup.sha256},
        {u"database"_s, backup.source.database},
        {u"database_oid"_s, qint64(backup.source.databaseOid)},
        {u"system_identifier"_s, backup.source.systemIdentifier},
        {u"compression"_s, QString(key(backup.compression))},
        {u"dump_version"_s, backup.dumpVersion},
        {u"entry_count"_s, backup.entryCount},
        {u"started_at"_s, time(backup.startedAt)},
        {u"finished_at"_s, time(backup.finishedAt)},
        {u"run"_s, origin.runId},
        {u"kind"_s, QString(key(origin.kind))},
        {u"server"_s, origin.server},
        {u"role"_s, origin.role},
        {u"operator"_s, origin.operatorName},
        {u"host"_s, origin.host},
        {u"program"_s, origin.program},
    };
    if (origin.seal) {
        json[u"history_head"_s] = headText(origin.seal->head);
        json[u"key_id"_s] = origin.seal->key.id();
        json[u"signature"_s] = origin.seal->key.sign(canonicalJson(json));
    }
    return writeDurably(manifestPath(backup.path), canonicalJson(json) + '\n');
}

Expected<Manifest> readManifest(const QString &archivePath, const QString &keyFile)
{
    const QString path = manifestPath(archivePath);
    const auto content = readFile(path, manifestLimit);
    if (!content)
        return std::unexpected(content.error());
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    const int version = json.value("belay_manifest"_L1).toInt();
    if (version < 1 || version > formatVersion)
        return failure(ErrorCode::FileUnreadable, Text::tr("%1 is not a manifest that this version understands.").arg(path));
    const auto text = [&](QLatin1StringView name) { return json.value(name).toString(); };
    const auto proof = proofOf(json, path, keyFile);
    if (!proof)
        return std::unexpected(proof.error());
    BackupFile backup{.path = archivePath,
                      .size = json.value("size"_L1).toInteger(-1),
                      .sha256 = text("sha256"_L1),
                      .source = {.systemIdentifier = text("system_identifier"_L1),
                                 .databaseOid = static_cast<quint32>(json.value("database_oid"_L1).toInteger()),
                                 .database = text("database"_L1)},
                      .compression = compressionFromKey(text("compression"_L1)),
                      .dumpVersion = text("dump_version"_L1),
                      .entryCount = json.value("entry_count"_L1).toInteger(),
                      .startedAt = QDateTime::fromString(text("started_at"_L1), Qt::ISODateWithMs),
                      .finishedAt = QDateTime::fromString(text("finished_at"_L1), Qt::ISODateWithMs)};
    return Manifest{.backup = std::move(backup),
                    .origin = {.runId = text("run"_L1),
                               .kind = kindFrom(text("kind"_L1)),
                               .server = text("server"_L1),
                               .role = text("role"_L1),
                               .operatorName = text("operator"_L1),
                               .host = text("host"_L1),
                               .program = text("program"_L1),
                               .seal = {}},
                    .proof = *proof,
                    .keyId = text("key_id"_L1),
                    .head = headFromText(text("history_head"_L1))};
}

Expected<> checkAgainstManifest(const BackupFile &backup, std::stop_token stop)
{
    const auto sha256 = sha256OfFile(backup.path, std::move(stop));
    if (!sha256)
        return std::unexpected(sha256.error());
    if (QFileInfo(backup.path).size() != backup.size || *sha256 != backup.sha256)
        return failure(ErrorCode::ArchiveChanged, Text::tr("The backup %1 is not the one that was taken: it changed since.").arg(backup.path),
                       u"expected %1, found %2"_s.arg(backup.sha256, *sha256));
    return {};
}

} // namespace Belay
