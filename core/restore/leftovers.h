// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/workbench.h"
#include "core/history/historystore.h"
#include "core/jobs/jobcontext.h"
#include "core/postgres/serverfacts.h"

#include <QJsonObject>

namespace Belay {

/// A database that a finished run left on a server: the old target, kept to a day, or one that could not be removed then.
struct LeftDatabase {
    enum class Decision {
        Keep,   ///< `reason` says why
        Remove,
        Forget, ///< it is not there any more, or another database bears its name
    };
    RunStart run;
    ArtefactRecord artefact;   ///< the database: name, size, last day
    ArtefactRecord backup;     ///< of the run; no location where there is none
    Decision decision = Decision::Keep;
    QString reason; ///< translated

    [[nodiscard]] QJsonObject toJson() const;
};

/// Says until when a database is kept.
[[nodiscard]] QString keptUntilText(const QDateTime &until);

/// The databases that finished runs left, as far as the history knows; nothing is decided. Errors: HistoryUnavailable.
[[nodiscard]] Expected<std::vector<LeftDatabase>> leftDatabases(const HistoryStore &history);

/// Whether a database that a run left may go. It may on its day, and never where it might be the only good copy: while
/// the target does not exist, or where no safety backup of the run is whole (`hasWholeBackup`); nor while somebody is connected
/// to it. A pure function.
[[nodiscard]] LeftDatabase decided(LeftDatabase database, const ServerFacts &server, bool hasWholeBackup, const QDateTime &now);

/// Decides about databases of this server, removes those that may go, and notes it in the history. Targets that a run works
/// on are left alone. `held` is the target whose lock the caller has. Returns all of them. Errors: those of Connection;
/// what concerns one database is its reason.
[[nodiscard]] Expected<std::vector<LeftDatabase>> tidy(std::vector<LeftDatabase> databases, Connection &server, HistoryStore &history,
                                                       const Workbench &bench, JobContext &context, const QString &held = {});

} // namespace Belay
