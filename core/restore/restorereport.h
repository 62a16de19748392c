// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupfile.h"
#include "core/history/runrecord.h"
#include "core/restore/databasehealth.h"
#include "core/restore/loadpace.h"
#include "core/restore/restorerequest.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace Belay {

/// Entries of the archive that failed for one reason.
struct ErrorCause {
    QString message; ///< translated, e.g. "The role "reader" does not exist on this server."
    int objects = 0;
    QString explanation{}; ///< id of what explains it, or empty

    bool operator==(const ErrorCause &) const = default;
};

/// How many objects of one kind the archive has and the restored database has.
struct ObjectCount {
    QString kind; ///< the archive's desc, e.g. "TABLE"
    qint64 expected = 0;
    qint64 actual = 0;

    bool operator==(const ObjectCount &) const = default;
};

/// The rows of a table in the archive and in a database.
struct TableRows {
    QString namespaceName;
    QString name;
    qint64 expected = 0;
    std::optional<qint64> actual;        ///< absent where there is no such table, or it cannot be read
    std::optional<bool> hasEqualContent; ///< by fingerprint, where that was asked for and the archive has one
    QString reason;                      ///< why it could not be read, as the server says it; empty where it was
    bool isLost = false;                 ///< it was accepted before that it will not be there

    [[nodiscard]] bool matches() const { return isLost || (actual == expected && hasEqualContent.value_or(true)); }
    bool operator==(const TableRows &) const = default;
};

/// As the JSON of a restore and of a verification lists them.
[[nodiscard]] QJsonArray tableRowsJson(const std::vector<TableRows> &tables);

/// What a look at the restored database found.
struct VerificationReport {
    std::vector<ObjectCount> objects;
    std::vector<TableRows> tables;      ///< those that have data in the archive, in its order
    QStringList missing;                ///< in the archive and not in the database: "TABLE public.orders"
    QStringList extra;                  ///< in the database and not in the archive
    DatabaseHealth health;
    quint32 databaseOid = 0;
    bool isNewDatabase = false;         ///< its oid is another than the old target's

    /// True if the database is what the archive says: every row there, nothing missing, every index valid, every constraint
    /// holds, every materialized view filled.
    /// Something extra is for the mode to judge: a copy must have none, a database restored in place may.
    [[nodiscard]] bool matches() const;
    bool operator==(const VerificationReport &) const = default;
};

/// How a restore or a rollback went.
struct RestoreReport {
    QString runId;
    RunKind kind = RunKind::Restore;
    RestoreMode mode = RestoreMode::Swap;
    QString target;
    Verdict verdict = Verdict::Failed;
    bool targetChanged = false;
    bool isPutBack = false;   ///< it was changed and, after a failure, put back from the safety backup
    bool isSwitchUndone = false; ///< the switch was made and, as its health URL did not answer, undone
    bool isUnsettled = false; ///< the server could not be asked how it ended: recovery will
    QString message; ///< translated: what happened and the state of the data
    std::optional<BackupFile> safetyBackup;
    QString keptDatabase; ///< the old database, or empty
    std::optional<QDateTime> keptUntil; ///< until when the undo by the kept database is promised
    std::vector<StepRecord> steps;
    std::vector<ErrorRecord> errors;
    std::vector<ErrorCause> causes;
    QStringList lost;        ///< names of what was accepted to be missing
    std::optional<LoadTimes> loadTimes; ///< of the load, where one went through
    bool isDegraded = false; ///< owners, privileges, comments or policies are missing
    quint32 restoredOid = 0; ///< of the database that bears the target's name afterwards; 0 where it did not change
    VerificationReport verification;
    QString sqlFile; ///< that ran on the copy after it was compared with the archive, or empty
    std::optional<Error> error; ///< why it stopped, where it did
    std::optional<Error> afterCommandError; ///< of the command after it, which changes no verdict

    /// As `belayctl restore --json` prints it.
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Belay
