// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"
#include "core/history/runrecord.h"
#include "core/restore/databasecopy.h"
#include "core/restore/databaseswitch.h"

#include <set>

namespace Belay {

// What a step tells the history before its effect, as facts, so that a later start can settle the run from them alone.

/// Step `create`.
[[nodiscard]] QJsonObject copyFacts(const QString &database);
/// Step `load` of mode in-place: what differs once it is committed, see contentMark(), and what it is compared with then.
[[nodiscard]] QJsonObject loadFacts(const QString &contentMark, const std::set<DumpId> &leftOut, const std::set<DumpId> &missing);
/// Step `switch`. Putting back is what mode recreate does after a failure.
enum class SwitchPurpose { BringIn, PutBack };
[[nodiscard]] QJsonObject switchFacts(const DatabaseSwitch &change, SwitchPurpose purpose = SwitchPurpose::BringIn);
/// Step `drop` of mode recreate: how to make the old database again, under the copy's name.
[[nodiscard]] QJsonObject dropFacts(const QString &copyName, const DatabaseFrame &old);
/// Step `remove` of a rollback.
[[nodiscard]] QJsonObject removeFacts(const TargetIdentity &removed);

/// The facts of a run, as far as it came.
struct Journal {
    QString dumpFile;                         ///< that a backup was about to be written to
    QString copyName;                         ///< of the database that was about to be made beside the target
    QString contentMark;                      ///< of the target before it was loaded in place
    std::set<DumpId> leftOut;                 ///< entries that nobody chose to load in place
    std::set<DumpId> missing;                 ///< entries that were left out of it with consent
    std::optional<DatabaseFrame> dropped;     ///< mode recreate: the target was about to be dropped
    std::optional<DatabaseSwitch> change;     ///< the last switch that was about to be made
    SwitchPurpose purpose = SwitchPurpose::BringIn; ///< of that switch
    std::optional<TargetIdentity> removed;    ///< a rollback was about to remove this
    bool wasVerified = false;                 ///< what was loaded had been compared with its archive
    bool wasStopped = false;                  ///< the command before it was about to run
    bool isAfterDone = false;                 ///< the command after it ran since
    bool wasHealthy = false;                  ///< the health URL answered after the switch
    QString lastStep;                         ///< title of the step that it died in, or that was the last; may be empty
};

[[nodiscard]] Journal readJournal(const RunDetail &run);

} // namespace Belay
