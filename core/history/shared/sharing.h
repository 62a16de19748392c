// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/places.h"
#include "core/history/shared/outbox.h"
#include "core/history/shared/sharedhistory.h"
#include "core/jobs/jobcontext.h"

#include <QJsonObject>

#include <optional>

namespace Belay {

/// How sharing stands.
struct SharingReport {
    qint64 shared = 0;  ///< runs that the shared history took now, or had already
    qint64 waiting = 0; ///< runs that it has not got yet
    std::vector<RefusedRun> refused; ///< that it will not take as they are
    std::optional<Error> error;      ///< why they wait

    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const SharingReport &) const = default;
};

/// "7 runs wait to be shared: …", in one or two sentences; empty where every run is shared.
[[nodiscard]] QString sharingText(const SharingReport &report);

/// Whether the shared history can be reached, and what waits; shares nothing. Errors: HistoryUnavailable, HistoryDamaged: of this computer's own.
[[nodiscard]] Expected<SharingReport> lookAtSharing(const Places &places, const SharedPlace &place);

/// Gives the shared history every run that waits, the earliest first, each in a transaction of its own: whatever happens in between, a
/// run is there once or waits. Stops where the server fails; what it refuses for its values is set aside. Errors: as lookAtSharing();
/// those of the shared history, and a cancel, are in the report.
[[nodiscard]] Expected<SharingReport> shareRuns(const Places &places, const SharedPlace &place, JobContext &context,
                                                std::chrono::seconds patience = std::chrono::seconds(8));

/// How many runs wait. Errors: as lookAtSharing().
[[nodiscard]] Expected<qint64> waitingRuns(const Places &places);

/// Lets every finished run be shared again by the next shareRuns(). Errors: as lookAtSharing().
[[nodiscard]] Expected<> shareAllAgain(const Places &places);

/// What the shared history knows of this computer's audit. Errors: also those of SharedHistory.
[[nodiscard]] Expected<std::vector<AuditHead>> sharedHeads(const Places &places, const SharedPlace &place);

} // namespace Belay
