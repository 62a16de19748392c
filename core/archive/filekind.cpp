// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filekind.h"

#include "core/archive/headerparser.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::string_view_literals;

namespace Belay {

namespace {

struct Signature {
    FileKind kind;
    qsizetype offset;
    std::string_view bytes; // which may hold zeros
};

/// In the order in which they are tried.
constexpr std::array signatures{
    Signature{FileKind::RewrittenArchive, 0, "\xef\xbb\xbfPGDMP"sv},
    Signature{FileKind::RewrittenArchive, 0, "\xff\xfeP\0G\0D\0M\0P\0"sv},
    Signature{FileKind::RewrittenArchive, 0, "\xfe\xff\0P\0G\0D\0M\0P"sv},
    Signature{FileKind::Base64Archive, 0, "UEdETV"sv},
    Signature{FileKind::Utf16Text, 0, "\xff\xfe"sv},
    Signature{FileKind::Utf16Text, 0, "\xfe\xff"sv},
    Signature{FileKind::Gzip, 0, "\x1f\x8b"sv},
    Signature{FileKind::Zstd, 0, "\x28\xb5\x2f\xfd"sv},
    Signature{FileKind::Lz4, 0, "\x04\x22\x4d\x18"sv},
    Signature{FileKind::Bzip2, 0, "BZh"sv},
    Signature{FileKind::Xz, 0,
              "\xfd"
              "7zXZ\0"sv},
    Signature{FileKind::Compress, 0, "\x1f\x9d"sv},
    Signature{FileKind::Zip, 0, "PK\3\4"sv},
    Signature{FileKind::Zip, 0, "PK\5\6"sv},
    Signature{FileKind::SevenZip, 0, "7z\xbc\xaf\x27\x1c"sv},
    Signature{FileKind::Rar, 0, "Rar!\x1a\7"sv},
    Signature{FileKind::Age, 0, "age-encryption.org/"sv},
    Signature{FileKind::Age, 0, "-----BEGIN AGE ENCRYPTED FILE-----"sv},
    Signature{FileKind::OpenPgp, 0, "-----BEGIN PGP MESSAGE-----"sv},
    Signature{FileKind::OpenSsl, 0, "Salted__"sv},
    Signature{FileKind::OpenSsl, 0, "U2FsdGVkX1"sv},
    Signature{FileKind::Sqlite, 0, "SQLite format 3\0"sv},
    Signature{FileKind::GitLfsPointer, 0, "version https://git-lfs.github.com/"sv},
    Signature{FileKind::Tar, 257, "ustar"sv},
};

bool hasSignature(QByteArrayView start, const Signature &signature)
{
    return start.size() >= signature.offset
        && start.sliced(signature.offset).startsWith(QByteArrayView(signature.bytes));
}

/// A message begins with a packet that holds the session key: encrypted to a public key (version 3 or 6) or with a
/// passphrase (version 4 to 6).
bool isOpenPgp(QByteArrayView start)
{
    if (start.size() < 4)
        return false;
    const auto byte = [&](qsizetype i) { return static_cast<quint8>(start[i]); };
    switch (byte(0)) {
    case 0x84: // public key, one byte of length
    case 0xc1:
        return byte(2) == 3 || byte(2) == 6;
    case 0x85: // public key, two bytes of length
        return byte(3) == 3 || byte(3) == 6;
    case 0x8c: // passphrase
    case 0xc3:
        return byte(2) >= 4 && byte(2) <= 6 && byte(1) < 100;
    default:
        return false;
    }
}

FileKind tarKind(QByteArrayView start)
{
    const QByteArrayView name = start.first(std::min<qsizetype>(100, start.size()));
    if (name.startsWith(QByteArrayView("toc.dat\0"sv)))
        return FileKind::TarArchive;
    const bool isBaseBackup =
        name.startsWith("backup_label") || name.startsWith("PG_VERSION") || name.startsWith("tablespace_map");
    return isBaseBackup ? FileKind::BaseBackup : FileKind::Tar;
}

bool isText(QByteArrayView start)
{
    const auto isControl = [](char c) {
        return static_cast<quint8>(c) < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
    };
    return std::ranges::none_of(start, isControl);
}

/// True if the first word behind comments and empty lines is an SQL command or one of psql.
bool isSql(const QByteArray &upperCase)
{
    for (const QByteArray &line : upperCase.split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty() || text.startsWith("--"))
            continue;
        constexpr std::array<QByteArrayView, 14> words{
            "CREATE ", "SET ",  "INSERT ", "BEGIN",  "START TRANSACTION", "DROP ",   "ALTER ",
            "SELECT ", "COPY ", "DO $",    "GRANT ", "UPDATE ",           "DELETE ", "\\"};
        return text.startsWith("/*")
            || std::ranges::any_of(words, [&](QByteArrayView word) { return text.startsWith(word); });
    }
    return false;
}

FileKind textKind(QByteArrayView start)
{
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.sliced(3);
    const QByteArray head = start.first(std::min<qsizetype>(start.size(), 4096)).toByteArray();
    if (head.startsWith("-- MySQL dump") || head.startsWith("-- MariaDB dump") || head.startsWith("/*M!"))
        return FileKind::MySqlScript;
    if (head.contains("-- PostgreSQL database dump") || head.contains("-- PostgreSQL database cluster dump"))
        return FileKind::DumpScript;
    const QByteArray upperCase = head.toUpper();
    const QByteArray trimmed = upperCase.trimmed();
    if (trimmed.startsWith("<!DOCTYPE HTML") || trimmed.startsWith("<HTML") || trimmed.startsWith("<?XML"))
        return FileKind::WebPage;
    return isSql(upperCase) ? FileKind::SqlScript : FileKind::OtherText;
}

} // namespace

FileKind fileKind(QByteArrayView start)
{
    if (start.isEmpty())
        return FileKind::Empty;
    if (start.startsWith(archiveMagic))
        return FileKind::CustomArchive;
    if (archiveMagic.startsWith(start))
        return FileKind::CutArchive;
    const auto found =
        std::ranges::find_if(signatures, [&](const Signature &s) { return hasSignature(start, s); });
    if (found != signatures.end())
        return found->kind == FileKind::Tar ? tarKind(start) : found->kind;
    if (std::ranges::all_of(start, [](char c) { return c == '\0'; }))
        return FileKind::Zeros;
    if (isOpenPgp(start))
        return FileKind::OpenPgp;
    const FileKind tar = tarKind(start); // pg_dump up to 8.4 wrote no "ustar"
    if (tar == FileKind::TarArchive)
        return tar;
    return isText(start) ? textKind(start) : FileKind::Unknown;
}

bool isRewritten(QByteArrayView start)
{
    // The SQL of a table of contents has line feeds without carriage returns, and an archive is no UTF-8. A few of
    // either kind prove nothing.
    constexpr qsizetype enough = 8;
    const QByteArray bytes = start.toByteArray();
    const qsizetype lineFeeds = bytes.count('\n');
    if (lineFeeds >= enough && bytes.count("\r\n") == lineFeeds)
        return true;
    while (!start.isEmpty() && static_cast<quint8>(start.last(1)[0]) >= 0x80) // a character may be cut here
        start.chop(1);
    return bytes.count("\xef\xbf\xbd") >= enough && start.isValidUtf8();
}

} // namespace Belay
