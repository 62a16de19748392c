// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/manifest.h"
#include "core/base/clock.h"
#include "core/jobs/jobcontext.h"
#include "core/postgres/clienttools.h"
#include "core/postgres/processrunner.h"

#include <QJsonObject>

namespace Belay {

/// How pg_dump compresses. Level 1 everywhere: six to eight times faster than pg_dump's default for a few percent more.
struct DumpCompression {
    Compression method = Compression::Zstd;
    int level = 1;

    bool operator==(const DumpCompression &) const = default;
};

/// "zstd:1", as `--compress` takes it from 16 on.
[[nodiscard]] QString toString(const DumpCompression &compression);
/// Reads "METHOD[:LEVEL]". Errors: Usage.
[[nodiscard]] Expected<DumpCompression> parseDumpCompression(const QString &text);
/// The fastest that this pg_dump and this pg_restore both know: zstd:1 from 16 on, else gzip:1. A pg_dump that was built without
/// zstd is asked for lz4:1, then for gzip:1.
[[nodiscard]] DumpCompression fastestCompression(const ClientTool &dumpTool, const ClientTool &listTool);

/// What to dump, and to where.
struct DumpRequest {
    ConnectionParameters connection; ///< dbname is the database
    TargetIdentity source;
    qint64 databaseSize = -1; ///< bytes; for the check of the room, -1 where unknown
    QString file; ///< see freeBackupPath(); its folder is made with mode 0700 where it is missing
    std::optional<DumpCompression> compression; ///< absent: the fastest
};

/// Takes a dump that can be relied on: room check, pg_dump into `NAME.part`, flush, our own check of the structure and
/// `pg_restore --list`, SHA-256, rename, flush of the folder, manifest. What is not finished is removed.
class DatabaseDump
{
public:
    /// `origin` goes into the manifest.
    DatabaseDump(ProcessRunner &runner, const Clock &clock, ClientTool dumpTool, ClientTool listTool, ManifestOrigin origin);

    /// Errors: BackupFolderUnusable, BackupNoRoom, SafetyBackupFailed, Cancelled.
    [[nodiscard]] Expected<BackupFile> take(const DumpRequest &request, JobContext &context);

    /// The call of pg_dump for a file of this name, for plans.
    [[nodiscard]] static QStringList dumpArguments(const QString &file, const DumpCompression &compression, int toolMajor);

private:
    [[nodiscard]] Expected<> dump(const DumpRequest &request, const QString &file, JobContext &context);
    [[nodiscard]] Expected<> runDump(const DumpRequest &request, const QString &file, const DumpCompression &compression,
                                     JobContext &context);
    [[nodiscard]] Expected<BackupFile> check(const QString &file, JobContext &context);

    ProcessRunner &m_runner;
    const Clock &m_clock;
    ClientTool m_dumpTool;
    ClientTool m_listTool;
    ManifestOrigin m_origin;
};

/// The file name of a backup: `<database>_<UTC time>_<purpose>.dump`. What is neither a letter nor a digit of some script becomes %XX;
/// where that makes the name too long for a file system, it is cut and marked by a hash.
[[nodiscard]] QString backupFileName(const QString &database, const QDateTime &time, const QString &purpose);

/// A path in `folder` that no backup has: a second one within a second gets a number.
[[nodiscard]] QString freeBackupPath(const QString &folder, const QString &database, const QDateTime &time, const QString &purpose);

/// What `file` is called until it is finished.
[[nodiscard]] QString unfinishedPath(const QString &file);

/// What the history is told of a dump before it begins, and the file that it names then; empty where there is none.
[[nodiscard]] QJsonObject dumpFacts(const QString &file);
[[nodiscard]] QString dumpFileOf(const QJsonObject &facts);

/// Removes what a dump that died left of `file`: the part, and a file without a manifest. Returns the backup if it was
/// finished after all. `keyFile` is Places::signingKeys(). Errors: FileUnwritable; ManifestForged: then nothing is removed.
[[nodiscard]] Expected<std::optional<BackupFile>> settleDump(const QString &file, const QString &keyFile);

/// Fails unless the folder can be made or written and has room for a dump of a database of this size.
/// Errors: BackupFolderUnusable, BackupNoRoom.
[[nodiscard]] Expected<> checkRoom(const QString &folder, qint64 databaseSize);

} // namespace Belay
