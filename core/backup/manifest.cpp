// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/manifest.h"

#include "core/base/durablefile.h"
#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>


using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Manifest)
};

constexpr int formatVersion = 1;
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

} // namespace

QString manifestPath(const QString &archivePath)
{
    return archivePath + u".manifest.json"_s;
}

Expected<> writeManifest(const BackupFile &backup)
{
    const QJsonObject json{
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
    };
    return writeDurably(manifestPath(backup.path), QJsonDocument(json).toJson());
}

Expected<BackupFile> readManifest(const QString &archivePath)
{
    const QString path = manifestPath(archivePath);
    const auto content = readFile(path, manifestLimit);
    if (!content)
        return std::unexpected(content.error());
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    if (json.value("belay_manifest"_L1).toInt() != formatVersion)
        return failure(ErrorCode::FileUnreadable, Text::tr("%1 is not a manifest that this version understands.").arg(path));
    const auto text = [&](QLatin1StringView name) { return json.value(name).toString(); };
    return BackupFile{.path = archivePath,
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
