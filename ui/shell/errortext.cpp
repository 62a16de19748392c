// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errortext.h"

#include <QCoreApplication>

namespace Belay {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Belay::ErrorText)
};

QString causeInArchive(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileUnreadable:
        return Words::tr(
            "The file was moved or renamed, it is not a regular file, or your account may not read it.");
    case ErrorCode::ArchiveNotCustom:
        return Words::tr(
            "The file was made by another program, or by pg_dump in another format than custom (-Fc).");
    case ErrorCode::ArchiveUnsupportedVersion:
        return Words::tr(
            "It was made by a version of pg_dump that is much older or much newer than this program.");
    case ErrorCode::ArchiveDamaged:
        return Words::tr(
            "The file was changed after pg_dump wrote it: by a failing disk or a faulty transfer.");
    case ErrorCode::ArchiveTruncated:
        return Words::tr("The file was not copied in full, or the disk was full while it was written.");
    case ErrorCode::ArchiveUnfinished:
        return Words::tr("pg_dump was stopped before it had finished, or it is still writing.");
    case ErrorCode::ArchiveTooLarge:
        return Words::tr("The file is damaged, or somebody made it so that programs run out of memory.");
    case ErrorCode::ArchiveChanged:
        return Words::tr("Another program wrote to the file, or replaced it, while it was being used.");
    default:
        return {};
    }
}
} // namespace

QString probableCause(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionFailed:
        return Words::tr(
            "The server does not run, the host or port is another one, or a firewall stands between.");
    case ErrorCode::AuthenticationFailed:
        return Words::tr(
            "The role or its password is another one, or the server's pg_hba.conf does not let it in.");
    case ErrorCode::DatabaseMissing:
        return Words::tr("The database was renamed or removed, or its name is written differently.");
    case ErrorCode::ToolMissing:
        return Words::tr(
            "PostgreSQL's client programs are not installed, or too old for this server or archive.");
    case ErrorCode::PlanOutdated:
        return Words::tr("Somebody renamed, removed or made the database again after the plan was made.");
    case ErrorCode::TargetLocked:
        return Words::tr("Another window or command of Belay is restoring this database right now.");
    case ErrorCode::BackupFolderUnusable:
        return Words::tr(
            "The folder is missing or on a disk that is not connected, or your account may not write there.");
    case ErrorCode::BackupNoRoom:
        return Words::tr("The disk of the backup folder is nearly full.");
    case ErrorCode::HistoryUnavailable:
        return Words::tr(
            "The history file is locked or damaged, or it was written by a newer version of Belay.");
    case ErrorCode::SandboxFailed:
        return Words::tr("PostgreSQL's server programs are not installed, or the temporary folder is full.");
    case ErrorCode::SettingsUnusable:
        return Words::tr(
            "The settings file was edited by hand, or it was written by a newer version of Belay.");
    case ErrorCode::KeyringUnavailable:
        return Words::tr("The desktop has no keyring, or it is locked.");
    default:
        return causeInArchive(code);
    }
}

} // namespace Belay
