// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QString>

namespace Belay {

/// What a file that someone took for an archive can be.
enum class FileKind {
    CustomArchive, ///< begins like one
    CutArchive,    ///< the few bytes there are begin like one
    Empty,
    Zeros,
    RewrittenArchive, ///< an archive that was sent through something that changes text
    Base64Archive,
    TarArchive, ///< pg_dump --format=tar
    BaseBackup, ///< a tar file of pg_basebackup
    DumpScript, ///< pg_dump or pg_dumpall, plain format
    SqlScript,
    MySqlScript,
    Utf16Text,
    WebPage,
    GitLfsPointer,
    OtherText,
    Gzip,
    Zstd,
    Lz4,
    Bzip2,
    Xz,
    Compress,
    Zip,
    SevenZip,
    Rar,
    Tar,
    Age,
    OpenPgp,
    OpenSsl,
    Sqlite,
    Unknown,
};

/// How many of a file's first bytes fileKind() wants to see, if there are so many.
constexpr qsizetype fileKindSample = 64 << 10;

/// What a file with these first bytes is.
[[nodiscard]] FileKind fileKind(QByteArrayView start);

/// True if these first bytes of an archive that cannot be read look as if a text conversion had gone over them: every
/// line feed follows a carriage return, or bytes that are no UTF-8 were replaced.
[[nodiscard]] bool isRewritten(QByteArrayView start);

/// The refusal of a file of this kind, which is not CustomArchive: what it is, and what to do with it. `name` is its path
/// as it is to be shown. Code: ArchiveNotCustom, ArchiveTruncated (Empty, CutArchive) or ArchiveDamaged (Zeros,
/// RewrittenArchive).
[[nodiscard]] Error refusal(FileKind kind, const QString &name);

} // namespace Belay
