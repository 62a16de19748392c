// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/strongid.h"

#include <QLatin1StringView>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace Belay {

/// Names one job of one program run.
using JobId = StrongId<struct JobIdTag, quint64>;

/// The queues of the worker, which do not wait for one another.
enum class JobLane {
    Exclusive,   ///< long work that changes something: backup, restore, rollback, one at a time
    Interactive, ///< short work that somebody waits for: open, list, preview, test a connection
    Background,  ///< long work that changes nothing, beside which people go on: exports
};

enum class StepState { Running, Done, Failed, Skipped, Cancelled };

/// Stable name, kept in the history.
QLatin1StringView key(StepState state);

/// A named part of a job, when it starts and when it ends.
struct JobStep {
    QString key;   ///< stable, e.g. "safety"
    QString title; ///< translated
    StepState state = StepState::Running;
    std::chrono::milliseconds duration{}; ///< of an ended step

    bool operator==(const JobStep &) const = default;
};

/// A session on a server that holds what the current step waits for.
struct BlockingSession {
    int pid = 0;         ///< on the server; 0: a prepared transaction, which is no session
    QString startedAt;   ///< as the server writes it; with the pid, it names this very session
    QString description; ///< role, program, address and state, as the server names them

    bool operator==(const BlockingSession &) const = default;
};

/// How far the current step is.
struct JobProgress {
    qint64 done = 0;             ///< in the step's own unit, usually bytes
    std::optional<qint64> total; ///< absent while it is unknown: then no percentage is shown
    QString text;                ///< the object at hand, as the server or file names it
    std::optional<qint64> rate = {}; ///< in that unit a second; absent until it is known
    std::optional<std::chrono::seconds> remaining = {}; ///< of the step, about; absent where nothing tells it
    std::vector<BlockingSession> blockers = {};         ///< whom it waits for now

    bool operator==(const JobProgress &) const = default;
};

enum class LogLevel { Information, Warning, Error };

struct JobLogLine {
    LogLevel level = LogLevel::Information;
    QString text;

    bool operator==(const JobLogLine &) const = default;
};

/// Everything that a job said since the last update; at most ten a second.
struct JobUpdate {
    JobId job;
    std::vector<JobStep> steps;          ///< in the order they changed
    std::optional<JobProgress> progress; ///< the latest
    std::vector<JobLogLine> log;
};

enum class JobState { Succeeded, Failed, Cancelled };

/// How a job ended. There is exactly one a job.
struct JobResult {
    JobId job;
    JobState state = JobState::Succeeded;
    std::optional<Error> error; ///< unless it succeeded
};

} // namespace Belay
