// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filekind.h"

#include <QCoreApplication>

#include <array>

namespace Belay {

namespace {

constexpr char context[] = "FileKind";

constexpr char packed[] = QT_TRANSLATE_NOOP("FileKind", "%1 is packed with %2.");
constexpr char unpack[] = QT_TRANSLATE_NOOP("FileKind", "Unpack it, and open the file that comes out.");
constexpr char encrypted[] = QT_TRANSLATE_NOOP("FileKind", "%1 is encrypted with %2.");
constexpr char decrypt[] = QT_TRANSLATE_NOOP(
    "FileKind", "Decrypt it with the key that it was made for, and open the file that comes out.");
constexpr char dumpAgain[] =
    QT_TRANSLATE_NOOP("FileKind", "Dump the database again with pg_dump --format=custom.");
constexpr char copyAgain[] = QT_TRANSLATE_NOOP(
    "FileKind", "Copy the file again from where it was made, and compare the sizes of both.");
constexpr char aboutScripts[] = QT_TRANSLATE_NOOP("FileKind",
                                                  "A script is not restored but run: whatever commands are "
                                                  "in it, it does with the rights of who runs it. Dump the "
                                                  "database again with pg_dump --format=custom.");

struct Row {
    FileKind kind;
    const char *message; ///< %1 is the file, %2 the tool
    const char *remedy;
    ErrorCode code = ErrorCode::ArchiveNotCustom;
    QLatin1StringView tool = {};
};

using namespace Qt::StringLiterals;

/// In the order of the enumeration.
constexpr std::array table{
    Row{FileKind::CustomArchive, "", ""},
    Row{FileKind::CutArchive, QT_TRANSLATE_NOOP("FileKind", "%1 has only the first few bytes of an archive."),
        copyAgain, ErrorCode::ArchiveTruncated},
    Row{FileKind::Empty,
        QT_TRANSLATE_NOOP("FileKind",
                          "%1 is empty: the dump, or a copy of it, failed before anything was written."),
        dumpAgain, ErrorCode::ArchiveTruncated},
    Row{FileKind::Zeros,
        QT_TRANSLATE_NOOP("FileKind",
                          "%1 is filled with zeros: room was made for it, but its content never arrived."),
        copyAgain, ErrorCode::ArchiveDamaged},
    Row{FileKind::RewrittenArchive,
        QT_TRANSLATE_NOOP("FileKind",
                          "%1 was an archive, but something that converts text has changed its bytes."),
        QT_TRANSLATE_NOOP(
            "FileKind",
            "That cannot be undone. Dump the database again and let pg_dump write the file itself, with "
            "--file: redirecting with > in PowerShell, and FTP in text mode, change the bytes."),
        ErrorCode::ArchiveDamaged},
    Row{FileKind::Base64Archive,
        QT_TRANSLATE_NOOP("FileKind", "%1 is an archive that was encoded as Base64."),
        QT_TRANSLATE_NOOP("FileKind", "Decode it (base64 --decode), and open the file that comes out.")},
    Row{FileKind::TarArchive,
        QT_TRANSLATE_NOOP("FileKind", "%1 is a tar archive of pg_dump, not one in the custom format."),
        dumpAgain},
    Row{FileKind::BaseBackup,
        QT_TRANSLATE_NOOP("FileKind",
                          "%1 is a copy of a server's files, as pg_basebackup makes it, not a dump."),
        QT_TRANSLATE_NOOP(
            "FileKind", "Start a server from it, and dump the database there with pg_dump --format=custom.")},
    Row{FileKind::DumpScript,
        QT_TRANSLATE_NOOP("FileKind", "%1 is a dump in the plain format: an SQL script."), aboutScripts},
    Row{FileKind::SqlScript, QT_TRANSLATE_NOOP("FileKind", "%1 is an SQL script."), aboutScripts},
    Row{FileKind::MySqlScript, QT_TRANSLATE_NOOP("FileKind", "%1 is a dump of MySQL or MariaDB."),
        QT_TRANSLATE_NOOP("FileKind", "PostgreSQL does not understand it: it takes a migration tool.")},
    Row{FileKind::Utf16Text,
        QT_TRANSLATE_NOOP("FileKind",
                          "%1 is text in UTF-16, as PowerShell writes it when output is redirected with >."),
        QT_TRANSLATE_NOOP(
            "FileKind",
            "Dump the database again with pg_dump --format=custom, and let it write the file itself, "
            "with --file.")},
    Row{FileKind::WebPage,
        QT_TRANSLATE_NOOP("FileKind",
                          "%1 is a web page or a web server's message, not the file that was wanted."),
        QT_TRANSLATE_NOOP("FileKind", "Download it again; you may have to log in first.")},
    Row{FileKind::GitLfsPointer,
        QT_TRANSLATE_NOOP("FileKind", "%1 only says where Git LFS keeps the real file."),
        QT_TRANSLATE_NOOP("FileKind", "Fetch the real file with git lfs pull.")},
    Row{FileKind::OtherText, QT_TRANSLATE_NOOP("FileKind", "%1 is a text file."), dumpAgain},
    Row{FileKind::Gzip, packed, unpack, ErrorCode::ArchiveNotCustom, "gzip"_L1},
    Row{FileKind::Zstd, packed, unpack, ErrorCode::ArchiveNotCustom, "zstd"_L1},
    Row{FileKind::Lz4, packed, unpack, ErrorCode::ArchiveNotCustom, "lz4"_L1},
    Row{FileKind::Bzip2, packed, unpack, ErrorCode::ArchiveNotCustom, "bzip2"_L1},
    Row{FileKind::Xz, packed, unpack, ErrorCode::ArchiveNotCustom, "xz"_L1},
    Row{FileKind::Compress, packed, unpack, ErrorCode::ArchiveNotCustom, "compress"_L1},
    Row{FileKind::Zip, packed, unpack, ErrorCode::ArchiveNotCustom, "zip"_L1},
    Row{FileKind::SevenZip, packed, unpack, ErrorCode::ArchiveNotCustom, "7z"_L1},
    Row{FileKind::Rar, packed, unpack, ErrorCode::ArchiveNotCustom, "rar"_L1},
    Row{FileKind::Tar, packed, unpack, ErrorCode::ArchiveNotCustom, "tar"_L1},
    Row{FileKind::Age, encrypted, decrypt, ErrorCode::ArchiveNotCustom, "age"_L1},
    Row{FileKind::OpenPgp, encrypted, decrypt, ErrorCode::ArchiveNotCustom, "OpenPGP (gpg)"_L1},
    Row{FileKind::OpenSsl, encrypted, decrypt, ErrorCode::ArchiveNotCustom, "openssl"_L1},
    Row{FileKind::Sqlite, QT_TRANSLATE_NOOP("FileKind", "%1 is an SQLite database."),
        QT_TRANSLATE_NOOP("FileKind", "Open it with a program for SQLite.")},
    Row{FileKind::Unknown,
        QT_TRANSLATE_NOOP("FileKind",
                          "%1 is not a PostgreSQL archive, and not a kind of file that is known here."),
        QT_TRANSLATE_NOOP(
            "FileKind",
            "Check that it is the right file. A dump for Belay is made with pg_dump --format=custom.")},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table.at(i).kind) != i)
            return false;
    }
    return table.size() == static_cast<std::size_t>(FileKind::Unknown) + 1;
}
static_assert(isInOrder(), "the rows follow the enumeration");

} // namespace

Error refusal(FileKind kind, const QString &name)
{
    const Row &row = table.at(static_cast<std::size_t>(kind));
    QString message = QCoreApplication::translate(context, row.message);
    message = row.tool.isEmpty() ? message.arg(name) : message.arg(name, row.tool);
    return {.code = row.code, .message = message, .remedy = QCoreApplication::translate(context, row.remedy)};
}

} // namespace Belay
