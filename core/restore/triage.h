// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"
#include "core/history/runrecord.h"
#include "core/postgres/tooloutput.h"
#include "core/restore/consent.h"
#include "core/restore/restorereport.h"

#include <optional>
#include <vector>

namespace Belay {

/// What an error of pg_restore costs.
enum class ErrorClass {
    Accepted,      ///< somebody agreed to it before
    Harmless,      ///< by a named rule: nothing is missing
    Degraded,      ///< an owner, a privilege, a comment or a policy is missing; all data is there
    DataNotLoaded, ///< an object or its data is missing
    Failure,       ///< pg_restore itself could not go on
};

/// Stable name: accepted, harmless, degraded, data_not_loaded, failure.
QLatin1StringView key(ErrorClass errorClass);

/// An error of pg_restore, read.
struct TriagedError {
    ErrorClass errorClass = ErrorClass::Failure;
    ErrorRecord record;
    std::optional<DumpId> missing; ///< the entry, where what it makes is not there because of the error

    bool operator==(const TriagedError &) const = default;
};

/// Says what an error of pg_restore costs and why it happened. `message` is of kind Error.
[[nodiscard]] TriagedError triage(const ToolMessage &message, const Toc &toc, const Consent &consent = {});

/// What was accepted and pg_restore does not tell, as if it had: entries that it was not given, in the archive's order,
/// and what is not as it was.
[[nodiscard]] std::vector<TriagedError> knownByConsent(const Toc &toc, const Consent &consent);

/// The errors counted by cause, most frequent first; harmless ones left out.
[[nodiscard]] std::vector<ErrorCause> causesOf(const std::vector<TriagedError> &errors);

} // namespace Belay
