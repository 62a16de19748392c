// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errorcode.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr std::array table {
    ErrorCodeInfo{ErrorCode::Usage, "usage"_L1, ExitCode::Usage,
                  "The command line or a request makes no sense as written."_L1},
    ErrorCodeInfo{ErrorCode::Cancelled, "cancelled"_L1, ExitCode::Cancelled,
                  "The work was cancelled; the message says what state the target is in."_L1},
    ErrorCodeInfo{ErrorCode::Internal, "internal"_L1, ExitCode::Failed,
                  "Something happened that should not be possible; please report it."_L1},
    ErrorCodeInfo{ErrorCode::FileUnreadable, "file.unreadable"_L1, ExitCode::ArchiveRefused,
                  "The file does not exist, cannot be read, or is not a regular file."_L1},
    ErrorCodeInfo{ErrorCode::FileUnwritable, "file.unwritable"_L1, ExitCode::Failed,
                  "A file or folder could not be written."_L1},
    ErrorCodeInfo{ErrorCode::ArchiveNotCustom, "archive.not_custom"_L1, ExitCode::ArchiveRefused,
                  "The file is something else than a PostgreSQL custom-format archive."_L1},
    ErrorCodeInfo{ErrorCode::ArchiveUnsupportedVersion, "archive.unsupported_version"_L1, ExitCode::ArchiveRefused,
                  "The archive version is older or newer than what is understood."_L1},
    ErrorCodeInfo{ErrorCode::ArchiveDamaged, "archive.damaged"_L1, ExitCode::ArchiveRefused,
                  "The archive contradicts its own format."_L1},
    ErrorCodeInfo{ErrorCode::ArchiveTruncated, "archive.truncated"_L1, ExitCode::ArchiveRefused,
                  "The file ends before the archive does."_L1},
    ErrorCodeInfo{ErrorCode::ArchiveUnfinished, "archive.unfinished"_L1, ExitCode::ArchiveRefused,
                  "pg_dump never finished writing this archive."_L1},
    ErrorCodeInfo{ErrorCode::ArchiveTooLarge, "archive.too_large"_L1, ExitCode::ArchiveRefused,
                  "A count or length in the archive is beyond what is accepted."_L1},
    ErrorCodeInfo{ErrorCode::ArchiveChanged, "archive.changed"_L1, ExitCode::ArchiveRefused,
                  "The file is not the one that was checked: it changed since."_L1},
    ErrorCodeInfo{ErrorCode::EntryUnknown, "archive.entry_unknown"_L1, ExitCode::Usage,
                  "The archive holds no such table, or no rows of it, or no such large object."_L1},
    ErrorCodeInfo{ErrorCode::ConnectionFailed, "connection.failed"_L1, ExitCode::Connection,
                  "The server could not be reached or closed the connection."_L1},
    ErrorCodeInfo{ErrorCode::AuthenticationFailed, "connection.authentication"_L1, ExitCode::Connection,
                  "The server refused the role or its password, or a password is missing."_L1},
    ErrorCodeInfo{ErrorCode::QueryFailed, "query.failed"_L1, ExitCode::Failed,
                  "The server refused a statement."_L1},
    ErrorCodeInfo{ErrorCode::DatabaseMissing, "database.missing"_L1, ExitCode::Connection,
                  "The database does not exist on the server."_L1},
    ErrorCodeInfo{ErrorCode::ToolMissing, "tool.missing"_L1, ExitCode::SafetyRefused,
                  "No installed client tool fits the archive and the server."_L1},
    ErrorCodeInfo{ErrorCode::ToolFailed, "tool.failed"_L1, ExitCode::Failed,
                  "A client tool failed."_L1},
    ErrorCodeInfo{ErrorCode::PreflightRefused, "preflight.refused"_L1, ExitCode::SafetyRefused,
                  "A check before the restore found something that forbids it; nothing was changed."_L1},
    ErrorCodeInfo{ErrorCode::ConfirmationMissing, "confirmation.missing"_L1, ExitCode::SafetyRefused,
                  "Replacing something that exists must be confirmed by its name, and on a production server with a reason."_L1},
    ErrorCodeInfo{ErrorCode::PlanOutdated, "plan.outdated"_L1, ExitCode::SafetyRefused,
                  "The target is no longer the one that the confirmed plan was made for."_L1},
    ErrorCodeInfo{ErrorCode::TargetLocked, "target.locked"_L1, ExitCode::Locked,
                  "Another run works on the same target."_L1},
    ErrorCodeInfo{ErrorCode::BackupFolderUnusable, "backup.folder_unusable"_L1, ExitCode::SafetyBackupFailed,
                  "The backup folder cannot be used."_L1},
    ErrorCodeInfo{ErrorCode::BackupNoRoom, "backup.no_room"_L1, ExitCode::SafetyBackupFailed,
                  "The backup folder has too little room."_L1},
    ErrorCodeInfo{ErrorCode::SafetyBackupFailed, "backup.failed"_L1, ExitCode::SafetyBackupFailed,
                  "The backup could not be taken or did not pass its check."_L1},
    ErrorCodeInfo{ErrorCode::ManifestForged, "backup.manifest_forged"_L1, ExitCode::ArchiveRefused,
                  "The manifest of a backup is not what Belay signed."_L1},
    ErrorCodeInfo{ErrorCode::RestoreFailed, "restore.failed"_L1, ExitCode::Failed,
                  "The archive could not be loaded; the target is as it was."_L1},
    ErrorCodeInfo{ErrorCode::VerificationFailed, "restore.verification_failed"_L1, ExitCode::Failed,
                  "What was loaded does not match the archive; the target is as it was."_L1},
    ErrorCodeInfo{ErrorCode::SwitchFailed, "restore.switch_failed"_L1, ExitCode::Failed,
                  "The loaded copy could not take the target's place; the target is as it was."_L1},
    ErrorCodeInfo{ErrorCode::TargetChanged, "restore.target_changed"_L1, ExitCode::TargetChanged,
                  "The restore failed after the target was changed; the message says how to roll back."_L1},
    ErrorCodeInfo{ErrorCode::RollbackImpossible, "rollback.impossible"_L1, ExitCode::SafetyRefused,
                  "The run cannot be rolled back; nothing was changed."_L1},
    ErrorCodeInfo{ErrorCode::HistoryUnavailable, "history.unavailable"_L1, ExitCode::Failed,
                  "The history cannot be read or written; without it nothing is changed."_L1},
    ErrorCodeInfo{ErrorCode::HistoryDamaged, "history.damaged"_L1, ExitCode::Failed,
                  "The file of the history is damaged; without it nothing is changed."_L1},
    ErrorCodeInfo{ErrorCode::RunUnknown, "history.run_unknown"_L1, ExitCode::Usage,
                  "The history holds no run with this id."_L1},
    ErrorCodeInfo{ErrorCode::SandboxFailed, "sandbox.failed"_L1, ExitCode::Failed,
                  "The private PostgreSQL could not be made, started or removed."_L1},
    ErrorCodeInfo{ErrorCode::SettingsUnusable, "settings.unusable"_L1, ExitCode::Failed,
                  "The settings cannot be read or written."_L1},
    ErrorCodeInfo{ErrorCode::KeyringUnavailable, "keyring.unavailable"_L1, ExitCode::Failed,
                  "The desktop's keyring does not answer; passwords are asked instead."_L1},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table.at(i).code) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "the rows of the error table follow the enumeration");
static_assert(table.size() == static_cast<std::size_t>(ErrorCode::KeyringUnavailable) + 1);

} // namespace

std::span<const ErrorCodeInfo> errorTable()
{
    return table;
}

QLatin1StringView key(ErrorCode code)
{
    return table.at(static_cast<std::size_t>(code)).key;
}

ExitCode exitCode(ErrorCode code)
{
    return table.at(static_cast<std::size_t>(code)).exitCode;
}

QString errorTableAsMarkdown()
{
    QString text = u"# Error codes\n\n"
                   "Generated from `core/base/errorcode.cpp`. The key is stable: it is printed by `--json` and kept in "
                   "the history. Two exit codes of belayctl belong to no error: 0 is done and complete, 7 is done, but something "
                   "is lost or different, as the result says.\n\n"
                   "| key | exit code | meaning |\n| --- | --- | --- |\n"_s;
    for (const ErrorCodeInfo &row : table)
        text += u"| `%1` | %2 | %3 |\n"_s.arg(row.key).arg(static_cast<int>(row.exitCode)).arg(row.meaning);
    return text;
}

} // namespace Belay
