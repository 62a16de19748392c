// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

#include <compare>

namespace Belay {

/// The version of the archive format; not that of PostgreSQL. 1.14 is written by 12 to 15, 1.15 by 16, 1.16 by 17 and 18.
struct ArchiveVersion {
    int major = 0;
    int minor = 0;
    int revision = 0;

    auto operator<=>(const ArchiveVersion &) const = default;
};

// What came into the format with which version.
constexpr ArchiveVersion accessMethodVersion{.major = 1, .minor = 14};
constexpr ArchiveVersion compressionByteVersion{.major = 1, .minor = 15};
constexpr ArchiveVersion relkindVersion{.major = 1, .minor = 16};

/// "1.16"
QString toString(const ArchiveVersion &version);

enum class Compression { None, Gzip, Lz4, Zstd };

/// Stable name: none, gzip, lz4, zstd.
QLatin1StringView key(Compression compression);

/// What a custom-format archive says about itself before its table of contents.
struct ArchiveHeader {
    ArchiveVersion version;
    int integerSize = 4; ///< bytes of an integer without its sign byte
    int offsetSize = 8;  ///< bytes of a file position
    Compression compression = Compression::None;
    int compressionLevel = 0; ///< up to 1.14 only: -1 is zlib's default. Later archives do not say
    QDateTime createdAt;      ///< the dumping machine's local time; its zone is not recorded
    int daylightSaving =
        -1; ///< as that machine's C library had it: 1 if in force, 0 if not, negative if unknown
    qint64 createdSeconds =
        0;            ///< since 1970, had that machine been in this one's zone: pg_restore's reckoning
    QString database; ///< name of the dumped database
    QByteArray databaseBytes; ///< the same as the file has it, in the dump's client encoding
    QString serverVersion;    ///< e.g. "17.11 (Debian 17.11-0+deb13u1)"
    QString dumpVersion;      ///< of pg_dump

    bool operator==(const ArchiveHeader &) const = default;
};

} // namespace Belay
