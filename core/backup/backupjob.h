// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/databasedump.h"
#include "core/backup/workbench.h"

namespace Belay {

/// What a person chose to back up.
struct BackupRequest {
    ConnectionParameters connection; ///< dbname is the database
    QString folder;                  ///< empty: below the data folder
    std::optional<DumpCompression> compression; ///< absent: the fastest

    bool operator==(const BackupRequest &) const = default;
};

/// A backup that was taken, and the run it is recorded as.
struct BackupReport {
    QString runId;
    BackupFile file;
};

/// Takes a backup of a database and records it in the history. Errors: HistoryUnavailable, ToolMissing, those of
/// Connection::open(), requireDirectSession() and DatabaseDump::take().
[[nodiscard]] Expected<BackupReport> executeBackup(const BackupRequest &request, const Workbench &bench, JobContext &context);

} // namespace Belay
