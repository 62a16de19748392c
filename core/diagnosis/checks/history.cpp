// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"

#include "core/diagnosis/examinations.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Examinations)
};

CheckResult interruptedRuns(const HistoryStore &store)
{
    const auto open = store.openRuns();
    const auto count = open ? std::ranges::count(*open, RunState::Interrupted, &RunSummary::state) : 0;
    return {.key = u"interrupted_runs"_s,
            .title = Text::tr("Interrupted runs"),
            .isNeeded = false,
            .isGood = open && count == 0,
            .evidence = open ? Text::tr("%n run(s)", nullptr, static_cast<int>(count)) : open.error().detail,
            .remedy = count > 0 ? Text::tr("Settle them in the window, or with “belayctl recover”.") : QString(),
            .runbook = count > 0 ? u"restore-failed-half-way"_s : QString()};
}

} // namespace

/// Without a history nothing is done; and what an interrupted run left waits to be settled.
Examinations::Results Examinations::history(const Context &context)
{
    const Places &places = context.patient.places;
    const auto store = HistoryStore::open(places);
    Results results{resultOf(u"history"_s, Text::tr("History"), store, places.history())};
    if (store)
        results.push_back(interruptedRuns(**store));
    return results;
}

} // namespace Belay
