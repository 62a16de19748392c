// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace Belay {

/// Every reason for which an operation can fail. The table in errorcode.cpp gives each its stable key and exit code.
enum class ErrorCode {
    Usage,
    Cancelled,
    Internal,
    FileUnreadable,
    FileUnwritable,
    ArchiveNotCustom,
    ArchiveUnsupportedVersion,
    ArchiveDamaged,
    ArchiveTruncated,
    ArchiveUnfinished,
    ArchiveTooLarge,
    ArchiveChanged,
    EntryUnknown,
    ConnectionFailed,
    AuthenticationFailed,
    QueryFailed,
    DatabaseMissing,
    ToolMissing,
    ToolFailed,
    PreflightRefused,
    ConfirmationMissing,
    PlanOutdated,
    TargetLocked,
    BackupFolderUnusable,
    BackupNoRoom,
    SafetyBackupFailed,
    ManifestForged,
    RestoreFailed,
    VerificationFailed,
    SwitchFailed,
    TargetChanged,
    RollbackImpossible,
    HistoryUnavailable,
    HistoryDamaged,
    RunUnknown,
    SandboxFailed,
    SettingsUnusable,
    KeyringUnavailable,
};

/// What belayctl exits with; documented in its contract.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    ArchiveRefused = 3,
    SafetyRefused = 4,
    SafetyBackupFailed = 5,
    TargetChanged = 6,
    Degraded = 7,
    Locked = 8,
    Connection = 9,
    Cancelled = 130,
};

/// One row of the error table.
struct ErrorCodeInfo {
    ErrorCode code;
    QLatin1StringView key;     ///< stable, printed in JSON and stored in the history
    ExitCode exitCode;
    QLatin1StringView meaning; ///< one English sentence for docs/error-codes.md
};

/// The whole table, in the order of the enumeration.
std::span<const ErrorCodeInfo> errorTable();

/// The stable key, e.g. "backup.no_room".
QLatin1StringView key(ErrorCode code);

/// The exit code of belayctl for an error of this kind.
ExitCode exitCode(ErrorCode code);

/// docs/error-codes.md, generated from the table.
QString errorTableAsMarkdown();

} // namespace Belay
