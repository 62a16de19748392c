// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restorer.h"

#include <QString>
#include <QStringList>

namespace Belay {

/// What the page says of a plan, be it of a restore or of an undo. All texts are for PlainLabel: names in them are raw.
struct ShownPlan {
    QString heading;
    QString lossTitle;
    QStringList losses; ///< sentences: what is gone afterwards
    bool isLossless = true;
    QStringList sentences;
    QStringList facts;           ///< sentences: objects, rows, room, time
    std::vector<RowChange> rows; ///< of each table, now and then
    QStringList commands;
    QString equivalentCommand;
    QString confirmedName; ///< to be typed; empty: nothing to type
    QString action;        ///< of the button
    QString running;       ///< heading of the run
    QString cancelling;    ///< what a cancel does to the data

    static ShownPlan of(const RestorePlan &plan);
    static ShownPlan of(const RollbackPlan &plan);
};

} // namespace Belay
