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
/// Step `rewrite`: the folder that the archive is written into once more.
[[nodiscard]] QJsonObject rewriteFacts(const QString &folder);
/// Step `load` of mode in-place: see contentMark(), and the entries that nobody chose.
[[nodiscard]] QJsonObject markFacts(const QString &contentMark, const std::set<DumpId> &leftOut);
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
    QString rewriteFolder;                    ///< with an archive that was written for the run alone
    QString copyName;                         ///< of the database that was about to be made beside the target
    QString contentMark;                      ///< of the target before it was loaded in place
    std::set<DumpId> leftOut;                 ///< of the archive that was loaded in place: entries that nobody chose
    std::optional<DatabaseFrame> dropped;     ///< mode recreate: the target was about to be dropped
    std::optional<DatabaseSwitch> change;     ///< the last switch that was about to be made
    SwitchPurpose purpose = SwitchPurpose::BringIn; ///< of that switch
    std::optional<TargetIdentity> removed;    ///< a rollback was about to remove this
    bool wasVerified = false;                 ///< what was loaded had been compared with its archive
    QString lastStep;                         ///< title of the step that it died in, or that was the last; may be empty
};

[[nodiscard]] Journal readJournal(const RunDetail &run);

} // namespace Belay
