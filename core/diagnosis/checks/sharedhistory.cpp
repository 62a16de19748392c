// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/examinations.h"
#include "core/guide/explanations.h"
#include "core/history/shared/sharing.h"
#include "core/postgres/connectionparameters.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr std::chrono::seconds patience(4);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Examinations)
};

} // namespace

/// Where runs are shared, that history must answer; what waits is told. Its password may be in the keyring, which is not asked for it here.
Examinations::Results Examinations::sharedHistory(const Context &context)
{
    const auto &preferences = context.patient.preferences;
    if (!preferences || !preferences->sharedHistory.isSet())
        return {};
    CheckResult result{.key = u"shared_history"_s, .title = Text::tr("Shared history"), .isNeeded = false, .evidence = {}, .remedy = {}, .runbook = {}};
    const auto options = preferences->sharedHistoryOptions();
    if (!options) {
        result.isGood = false;
        result.evidence = Text::tr("its saved connection is gone");
        result.remedy = Text::tr("Choose another in the settings, or with “belayctl history share”.");
        return {result};
    }
    const qint64 waiting = waitingRuns(context.patient.places).value_or(0);
    result.evidence = Text::tr("%1; %Ln run(s) wait", nullptr, static_cast<int>(waiting)).arg(conninfo({.options = *options, .password = {}}));
    const auto history = SharedHistory::open({.options = *options, .password = {}}, patience);
    if (history)
        return {result};
    const auto explanation = explain(history.error().detail);
    if (explanation && explanation->id == "authentication.no_password"_L1)
        return {result}; // it answers
    result.isGood = false;
    result.evidence += u": "_s + history.error().message + u" ("_s + history.error().detail + u')';
    result.remedy = history.error().remedy;
    return {result};
}

} // namespace Belay
