// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/jobs/jobevents.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace Belay {

/// How a run ended. Computed from classes of errors and from verification, never from an exit code.
enum class Verdict { Complete, Degraded, Incomplete, Failed, RolledBack, Cancelled };

/// Stable name: complete, degraded, incomplete, failed, rolled_back, cancelled.
QLatin1StringView key(Verdict verdict);
std::optional<Verdict> verdictFromKey(QStringView key);

enum class RunKind { Backup, Restore, Rollback };

/// Stable name: backup, restore, rollback.
QLatin1StringView key(RunKind kind);
std::optional<RunKind> runKindFromKey(QStringView key);

/// Whether somebody still works on a run.
enum class RunState {
    Running,     ///< its process is alive
    Finished,    ///< it has a verdict
    Interrupted, ///< its process died before it could write one
};

/// Stable name: running, finished, interrupted.
QLatin1StringView key(RunState state);

/// A run as it is written when it begins.
struct RunStart {
    QString id;               ///< see makeRunId()
    RunKind kind = RunKind::Restore;
    QString target;           ///< name of the database
    QString server;           ///< host and port or socket folder, for people
    QString systemIdentifier; ///< of the cluster
    quint32 databaseOid = 0;  ///< of the target when the run began; 0 if it did not exist
    QString connection;       ///< conninfo without password, to come back for an undo
    QString role;             ///< database role
    QString operatorName;     ///< account of the operating system
    QString host;             ///< machine that Belay ran on
    QString program;          ///< "belay 0.1.0" or "belayctl 0.1.0"
    QString archive;          ///< path; empty where there is none
    qint64 archiveSize = 0;   ///< bytes
    QString mode;             ///< "swap", "in-place", "recreate", or empty
    QString undoes;           ///< of a rollback: the id of the run that it undoes
    QJsonObject plan;         ///< as it was confirmed
    QDateTime startedAt;      ///< UTC

    bool operator==(const RunStart &) const = default;
};

/// One step; its intent is written before its effect.
struct StepRecord {
    QString key;
    QString title;
    QString intent; ///< what is about to be done, with names, for people
    QJsonObject facts; ///< the same for a program that settles it after a crash
    StepState state = StepState::Running;
    QDateTime startedAt; ///< UTC
    std::chrono::milliseconds duration{};

    bool operator==(const StepRecord &) const = default;
};

/// An error line of a tool or of ours, tied to the entry it is about.
struct ErrorRecord {
    QString errorClass; ///< accepted, harmless, degraded, data_not_loaded, failure
    QString message;
    QString entry; ///< "TABLE DATA public.orders", or empty
    QString cause;

    bool operator==(const ErrorRecord &) const = default;
};

enum class ArtefactKind {
    SafetyBackup, ///< location is a path
    Backup,       ///< location is a path
    KeptDatabase, ///< the target as it was, under another name
    CopyDatabase, ///< the database that the archive is loaded into
};

QLatin1StringView key(ArtefactKind kind);
/// True if its location is the name of a database.
bool isDatabase(ArtefactKind kind);
std::optional<ArtefactKind> artefactKindFromKey(QStringView key);

/// Something that a run left behind on purpose.
struct ArtefactRecord {
    ArtefactKind kind = ArtefactKind::SafetyBackup;
    QString location;
    qint64 size = 0; ///< bytes; 0 where unknown
    QString sha256;  ///< of a file
    std::optional<QDateTime> keepUntil;
    std::optional<QDateTime> removedAt; ///< it is gone since

    bool operator==(const ArtefactRecord &) const = default;
};

/// How a run ended.
struct RunEnd {
    Verdict verdict = Verdict::Failed;
    bool targetChanged = false;
    QString message;      ///< one sentence for people
    QJsonObject report;   ///< everything else, as the command line prints it
    QDateTime finishedAt; ///< UTC

    bool operator==(const RunEnd &) const = default;
};

/// A run that a manifest tells of, where the history itself is lost.
struct ToldRun {
    RunStart start;
    ArtefactRecord artefact;
    RunEnd end;

    bool operator==(const ToldRun &) const = default;
};

/// A line of the history list.
struct RunSummary {
    RunStart start;
    RunState state = RunState::Running;
    std::optional<RunEnd> end;           ///< unless it runs or was interrupted
    std::optional<ArtefactRecord> safetyBackup;
    QString undoneBy;                    ///< id of a finished rollback of this run, or empty

    bool operator==(const RunSummary &) const = default;
};

/// Everything about one run.
struct RunDetail {
    RunSummary summary;
    std::vector<StepRecord> steps;
    std::vector<ErrorRecord> errors;
    std::vector<ArtefactRecord> artefacts;

    bool operator==(const RunDetail &) const = default;
};

/// Which runs to list; an empty field does not filter.
struct RunFilter {
    QString database;
    QString operatorName;
    std::optional<RunKind> kind;
    std::optional<Verdict> verdict;
    std::optional<QDateTime> from; ///< the run began then or later
    std::optional<QDateTime> to;   ///< the run began before
    QString text; ///< in id, target, server, person, archive, message, whatever its case
    QString server;
    int limit = 1000;

    bool operator==(const RunFilter &) const = default;
};

/// A new id: the UTC time and a random part, e.g. "20261121T114838Z-3f9a2c". Sorts by time, is typed easily.
QString makeRunId(const QDateTime &now);

} // namespace Belay
