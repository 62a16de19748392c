// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workbench.h"
#include "core/restore/leftovers.h"
#include "core/restore/restorereport.h"

namespace Belay {

/// A run that was found without an end, and what came of settling it.
struct RecoveredRun {
    RunStart start;
    std::optional<RestoreReport> report; ///< where it was settled
    std::optional<Error> error;          ///< why it was not; TargetLocked where it is alive
};

/// What a look for interrupted runs found and did.
struct RecoveryReport {
    std::vector<RecoveredRun> runs;        ///< earliest first
    std::vector<LeftDatabase> removed;     ///< databases that had been kept to a day, or had been left
    std::vector<LeftDatabase> kept;        ///< those that stay, with why
    std::vector<Error> problems;           ///< servers that could not be asked about databases

    /// The first thing that could not be settled, or null.
    [[nodiscard]] const Error *firstError() const;
    /// As `belayctl recover --json` prints it.
    [[nodiscard]] QJsonObject toJson() const;
};

/// The runs that died before they could write an end. Errors: HistoryUnavailable.
[[nodiscard]] Expected<std::vector<RunSummary>> interruptedRuns(const Places &places);

/// The databases that runs left and that may still be there, with what the history alone knows of them: the last day, or
/// that it has come. Asks no server. Errors: HistoryUnavailable.
[[nodiscard]] Expected<std::vector<LeftDatabase>> keptDatabases(const Workbench &bench);

/// Settles each interrupted run by what its server says, one after the other, and then removes the databases that are due.
/// A run that is alive is left alone. `chosen` goes before the connections that the history remembers, for a password.
/// Doing it twice is harmless. Errors: HistoryUnavailable, Cancelled; what concerns one run is told with that run.
[[nodiscard]] Expected<RecoveryReport> recoverRuns(const ConnectionParameters &chosen, const Workbench &bench, JobContext &context);

} // namespace Belay
