// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/serverfacts.h"
#include "core/restore/journal.h"

namespace Belay {

/// What the server shows of a target whose run died.
struct Aftermath {
    enum class State {
        AsItWas,  ///< the target is the database that it was
        Changed,  ///< what the run was for has happened: switched, committed, removed
        Gone,     ///< mode recreate dropped it, and nothing bears its name yet
        Foreign,  ///< something else than this run replaced or removed it since
    };
    State state = State::AsItWas;
    quint32 targetOid = 0; ///< of the database that bears the target's name now; 0: none
    bool hasReplacement = false; ///< the verified database of the last switch waits for its name

    bool operator==(const Aftermath &) const = default;
};

/// Tells from the journal, the server's databases and, for mode in-place, the target's content mark (empty elsewhere) what
/// a run that died has done to its target. Looks at oids and not at names alone: a name can be given to something else.
[[nodiscard]] Aftermath aftermathOf(const RunStart &run, const Journal &journal, const ServerFacts &server, const QString &contentMark);

} // namespace Belay
