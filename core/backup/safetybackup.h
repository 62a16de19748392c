// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupfile.h"
#include "core/base/clock.h"
#include "core/jobs/jobcontext.h"
#include "core/postgres/serverfacts.h"

#include <optional>

namespace Belay {

class DatabaseDump;

/// Proof that a verified backup of this very target exists, or that there was nothing to back up. Only SafetyBackup
/// makes one, and nothing replaces a database without one.
class SafetyBackupReceipt
{
public:
    /// The cluster and database it is a proof for.
    [[nodiscard]] const TargetIdentity &target() const { return m_target; }
    /// The backup; absent where the target did not exist.
    [[nodiscard]] const std::optional<BackupFile> &file() const { return m_file; }

private:
    friend class SafetyBackup;
    SafetyBackupReceipt(TargetIdentity target, std::optional<BackupFile> file)
        : m_target(std::move(target))
        , m_file(std::move(file))
    {
    }

    TargetIdentity m_target;
    std::optional<BackupFile> m_file;
};

/// Takes the backup without which nothing is changed.
class SafetyBackup
{
public:
    explicit SafetyBackup(DatabaseDump &dump)
        : m_dump(dump)
    {
    }

    /// Dumps the target, checks the dump and puts it durably at `file`; a target that does not exist is proven absent.
    /// `server` is a connection to the maintenance database of the target's server. Errors: BackupFolderUnusable,
    /// BackupNoRoom, SafetyBackupFailed, Cancelled, those of Connection; PlanOutdated where the server or database is
    /// no longer `target`.
    [[nodiscard]] Expected<SafetyBackupReceipt> take(const TargetIdentity &target, Connection &server,
                                                     const QString &file, JobContext &context);

private:
    DatabaseDump &m_dump;
};

} // namespace Belay
