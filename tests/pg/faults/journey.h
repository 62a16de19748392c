// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/pg/faults/faultbench.h"

namespace Belay {

/// Something that belayctl does to the target, from one state of it to another, to be disturbed on the way.
struct Journey {
    QString name;
    QString mode;   ///< of the restore
    QString before; ///< state of the target, see FaultBench::state()
    QString after;
    enum { Restore, Rollback } work = Restore;
    QStringList places; ///< where it can be disturbed within its steps, or beside them
    QStringList options = {}; ///< of its call, besides

    /// Makes the target what it is before; returns the call to disturb.
    [[nodiscard]] QStringList prepare(const FaultBench &bench) const;
    /// The steps that the history has of it when nothing disturbs it.
    [[nodiscard]] QStringList steps(const FaultBench &bench) const;
    /// Where it can be killed: `places`, each step with its intent recorded, and each that changes what stays with its
    /// effect done. (What works on the copy alone leaves the same as the next intent.)
    [[nodiscard]] QStringList deaths(const FaultBench &bench) const;
};

/// Restores in place of something, of nothing, and within.
[[nodiscard]] std::vector<Journey> restoreJourneys();
/// Those that have something to put back: mode recreate, and every way of a rollback.
[[nodiscard]] std::vector<Journey> undoJourneys();

/// Kills belayctl at this place of a journey, and checks promises 2 and 4: the target is old or new; recovery makes it
/// whole and says what it is; a second one changes nothing; nothing is left behind. A failure fails the running test.
void checkDeathIsSettled(const FaultBench &bench, const Journey &journey, const QString &place);

/// Asks belayctl to stop at this place, and checks that it does in time, that the state of the target is what it says,
/// and that nothing is left behind. A failure fails the running test.
void checkCancelIsOrderly(const FaultBench &bench, const Journey &journey, const QString &place);

} // namespace Belay
