// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/databasedump.h"

#include "core/archive/data/verifiedarchive.h"
#include "core/base/durablefile.h"
#include "core/base/faultpoint.h"
#include "core/base/sha256.h"
#include "core/postgres/pgtool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <future>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DatabaseDump)
};

constexpr int firstMajorWithZstd = 16;
constexpr qint64 leastRoom = 16LL << 20; // bytes: a small database still needs room for the file system's own needs

Error asBackupError(Error error)
{
    if (error.code != ErrorCode::Cancelled)
        error.code = ErrorCode::SafetyBackupFailed;
    return error;
}

/// Removes a file that was not finished.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~UnfinishedFile()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(UnfinishedFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

QByteArray shortHash(const QByteArray &text)
{
    Sha256 hash;
    hash.add(text);
    return hash.hex().first(12).toLatin1();
}

/// A database's name as a part of a file's: letters and digits of any script as they are, everything else percent-encoded; where
/// that becomes long, cut and marked by a hash. A file's name has 255 bytes, of which ours add up to 90.
QString safeFileName(const QString &database)
{
    constexpr qsizetype most = 150;
    constexpr qsizetype kept = 120;
    QByteArray safe;
    qsizetype cut = 0; // between two characters
    for (const char32_t character : database.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        const bool isPlain = QChar::isLetterOrNumber(character) || character == U' ' || character == U'_' || (character == U'-' && !safe.isEmpty());
        safe += isPlain ? bytes : bytes.toPercentEncoding({}, "-.~");
        if (safe.size() <= kept)
            cut = safe.size();
    }
    if (safe.size() > most)
        safe = safe.first(cut) + '~' + shortHash(database.toUtf8());
    return QString::fromUtf8(safe);
}

} // namespace

QString toString(const DumpCompression &compression)
{
    if (compression.method == Compression::None)
        return key(compression.method);
    return key(compression.method) + u':' + QString::number(compression.level);
}

Expected<DumpCompression> parseDumpCompression(const QString &text)
{
    const QString method = text.section(u':', 0, 0);
    bool hasLevel = true;
    const int level = text.contains(u':') ? text.section(u':', 1).toInt(&hasLevel) : 1;
    for (const Compression known : {Compression::None, Compression::Gzip, Compression::Lz4, Compression::Zstd}) {
        if (method == key(known) && hasLevel)
            return DumpCompression{.method = known, .level = level};
    }
    return failure(ErrorCode::Usage, Text::tr("%1 is no compression; use none, gzip, lz4 or zstd, with :LEVEL if you like.").arg(text));
}

DumpCompression fastestCompression(const ClientTool &dumpTool, const ClientTool &listTool)
{
    const bool hasZstd = dumpTool.major >= firstMajorWithZstd && listTool.major >= firstMajorWithZstd;
    return {.method = hasZstd ? Compression::Zstd : Compression::Gzip, .level = 1};
}

QString backupFileName(const QString &database, const QDateTime &time, const QString &purpose)
{
    return safeFileName(database) + u'_' + time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s) + u'_' + purpose + u".dump"_s;
}

QString freeBackupPath(const QString &folder, const QString &database, const QDateTime &time, const QString &purpose)
{
    const QDir place(folder);
    QString path = place.filePath(backupFileName(database, time, purpose));
    for (int number = 2; QFile::exists(path) || QFile::exists(unfinishedPath(path)); ++number)
        path = place.filePath(backupFileName(database, time, purpose + u'-' + QString::number(number)));
    return path;
}

QString unfinishedPath(const QString &file)
{
    return file + u".part"_s;
}

QJsonObject dumpFacts(const QString &file)
{
    return {{u"file"_s, file}};
}

QString dumpFileOf(const QJsonObject &facts)
{
    return facts.value("file"_L1).toString();
}

Expected<std::optional<BackupFile>> settleDump(const QString &file, const QString &keyFile)
{
    const QFileInfo info(file);
    QStringList remains = info.dir().entryList({info.fileName() + u"*.part"_s}, QDir::Files | QDir::Hidden);
    const auto manifest = readManifest(file, keyFile);
    if (!manifest && manifest.error().code == ErrorCode::ManifestForged)
        return std::unexpected(manifest.error());
    const bool isFinished = manifest && info.exists();
    if (!isFinished && info.exists())
        remains += info.fileName();
    for (const QString &name : std::as_const(remains)) {
        QFile remnant(info.dir().filePath(name));
        if (!remnant.remove())
            return failure(ErrorCode::FileUnwritable, Text::tr("%1 cannot be removed.").arg(remnant.fileName()), remnant.errorString());
    }
    return isFinished ? std::optional(manifest->backup) : std::nullopt;
}

Expected<> checkRoom(const QString &folder, qint64 databaseSize)
{
    if (const auto made = makePrivateFolder(folder); !made)
        return failure(ErrorCode::BackupFolderUnusable, Text::tr("The backup folder %1 cannot be made.").arg(folder),
                       made.error().detail, Text::tr("Choose another backup folder."));
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) != 0)
        return failure(ErrorCode::BackupFolderUnusable, Text::tr("The backup folder %1 cannot be written.").arg(folder), {},
                       Text::tr("Change its permissions or choose another backup folder."));
    const QStorageInfo storage(folder);
    const qint64 needed = std::max(leastRoom, databaseSize / 2); // a compressed dump has never been larger in practice
    if (storage.bytesAvailable() < needed)
        return failure(ErrorCode::BackupNoRoom,
                       Text::tr("The backup folder %1 has %2 free; about %3 are needed.")
                           .arg(folder, QLocale().formattedDataSize(storage.bytesAvailable()), QLocale().formattedDataSize(needed)),
                       {}, Text::tr("Make room or choose another backup folder."));
    return {};
}

DatabaseDump::DatabaseDump(ProcessRunner &runner, const Clock &clock, ClientTool dumpTool, ClientTool listTool, ManifestOrigin origin)
    : m_runner(runner)
    , m_clock(clock)
    , m_dumpTool(std::move(dumpTool))
    , m_listTool(std::move(listTool))
    , m_origin(std::move(origin))
{
}

QStringList DatabaseDump::dumpArguments(const QString &file, const DumpCompression &compression, int toolMajor)
{
    const QString method = toolMajor >= firstMajorWithZstd ? toString(compression)
        : compression.method == Compression::None         ? u"0"_s
                                                          : QString::number(compression.level);
    // take() flushes the file itself, while it is read.
    return {u"--format=custom"_s, u"--compress="_s + method, u"--no-sync"_s, u"--lock-wait-timeout=60s"_s, u"--file="_s + file};
}

Expected<BackupFile> DatabaseDump::take(const DumpRequest &request, JobContext &context)
{
    if (const auto room = checkRoom(QFileInfo(request.file).absolutePath(), request.databaseSize); !room)
        return std::unexpected(room.error());

    const QDateTime startedAt = m_clock.now();
    UnfinishedFile part(unfinishedPath(request.file));
    if (const auto dumped = dump(request, part.path(), context); !dumped)
        return std::unexpected(asBackupError(dumped.error()));
    faultPoint(u"dump", u"written");
    auto flushing = std::async(std::launch::async, [&] { return syncToDisk(part.path()); });
    auto backup = check(part.path(), context);
    if (const auto flushed = flushing.get(); !flushed)
        return std::unexpected(asBackupError(flushed.error()));
    if (!backup)
        return std::unexpected(asBackupError(backup.error()));
    if (const auto renamed = renameDurably(part.path(), request.file); !renamed)
        return std::unexpected(asBackupError(renamed.error()));
    part.keep();
    faultPoint(u"dump", u"renamed");

    backup->path = request.file;
    backup->source = request.source;
    backup->startedAt = startedAt;
    backup->finishedAt = m_clock.now();
    if (const auto written = writeManifest(*backup, m_origin); !written)
        return std::unexpected(asBackupError(written.error()));
    return backup;
}

Expected<> DatabaseDump::dump(const DumpRequest &request, const QString &file, JobContext &context)
{
    if (request.compression)
        return runDump(request, file, *request.compression, context);
    Expected<> dumped;
    DumpCompression compression = fastestCompression(m_dumpTool, m_listTool);
    for (const Compression slower : {Compression::Lz4, Compression::Gzip}) {
        dumped = runDump(request, file, compression, context);
        const bool isBuiltWithout = !dumped && dumped.error().detail.contains("this build does not support compression"_L1);
        if (!isBuiltWithout)
            return dumped;
        compression.method = slower;
    }
    return runDump(request, file, compression, context);
}

Expected<> DatabaseDump::runDump(const DumpRequest &request, const QString &file, const DumpCompression &compression,
                                 JobContext &context)
{
    // The file is made by us, so that its mode is 0600 whatever happens, and nothing that exists is overwritten.
    QFile made(file);
    if (!QFile::exists(file) && !made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::BackupFolderUnusable, Text::tr("%1 cannot be written.").arg(file), made.errorString());
    made.close();
    const PgToolCall call{.tool = m_dumpTool,
                          .arguments = dumpArguments(file, compression, m_dumpTool.major),
                          .connection = request.connection,
                          .errorLine = [&](const QString &line) { context.log(LogLevel::Information, line); },
                          .tick = [&] { context.progress({.done = QFileInfo(file).size(), .total = {}, .text = request.source.database}); }};
    const auto outcome = runPgTool(m_runner, call, context);
    if (!outcome)
        return std::unexpected(outcome.error());
    if (!outcome->succeeded()) {
        Error error = toolError(call, *outcome);
        error.message = Text::tr("The database %1 could not be dumped.").arg(request.source.database);
        return std::unexpected(error);
    }
    return {};
}

Expected<BackupFile> DatabaseDump::check(const QString &file, JobContext &context)
{
    const auto opened = Archive::open(file, context.stopToken());
    if (!opened)
        return std::unexpected(opened.error());
    const qint64 size = (*opened)->identity().size;
    auto hashing = std::async(std::launch::async, [&] { return sha256OfFile(file, context.stopToken()); });
    const auto progress = [&](qint64 done) {
        context.progress({.done = done, .total = size, .text = Text::tr("Reading every byte")});
    };
    const auto verified = VerifiedArchive::verify(*opened, {.digest = CopyRowCounter::Digest::None, .progress = progress}, context.stopToken());
    if (!verified)
        return std::unexpected(verified.error());
    const Archive &archive = **opened;
    const PgToolCall list{.tool = m_listTool, .arguments = {u"--list"_s, file}, .connection = {}, .errorLine = {}, .tick = {}};
    const auto listed = runPgTool(m_runner, list, context);
    if (!listed)
        return std::unexpected(listed.error());
    if (!listed->succeeded())
        return std::unexpected(toolError(list, *listed));
    const auto sha256 = hashing.get();
    if (!sha256)
        return std::unexpected(sha256.error());
    return BackupFile{.path = file,
                      .size = size,
                      .sha256 = *sha256,
                      .source = {},
                      .compression = archive.header().compression,
                      .dumpVersion = archive.header().dumpVersion,
                      .entryCount = static_cast<qint64>(archive.toc().entries().size()),
                      .startedAt = {},
                      .finishedAt = {}};
}

} // namespace Belay
