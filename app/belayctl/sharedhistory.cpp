// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/sharedhistory.h"

#include "core/base/visibletext.h"
#include "core/history/shared/sharing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SharedHistory)
};

constexpr auto connectTime = 3s; // after a run; what does not go waits for the next one
constexpr auto shareTime = 4s;
constexpr auto graceTime = 1s; // for a statement that is under way when the time is over

void say(const QString &text)
{
    writeError(u"belayctl: "_s + visible(text) + u'\n');
}

} // namespace

Expected<std::optional<SharedPlace>> sharedPlace(const Invocation &invocation)
{
    const auto preferences = invocation.preferences();
    if (!preferences)
        return std::unexpected(preferences.error());
    if (!preferences->sharedHistory.isSet())
        return std::nullopt;
    const auto options = preferences->sharedHistoryOptions();
    if (!options)
        return failure(ErrorCode::Usage, Text::tr("The saved connection of the shared history is gone."), preferences->sharedHistory.connection,
                       Text::tr("Say anew where it is: belayctl history share"));
    return SharedPlace{.options = *options, .password = {}};
}

void addSharedOption(QCommandLineParser &parser)
{
    parser.addOption({u"shared"_s, Text::tr("list, show, export: of the shared history; verify: compare with it, too.")});
}

Expected<HistoryChoice> historyChoice(const Invocation &invocation)
{
    HistoryChoice choice{.places = invocation.places(), .shared = {}};
    if (!invocation.parser().isSet(u"shared"_s))
        return choice;
    auto place = sharedPlace(invocation);
    if (!place)
        return std::unexpected(place.error());
    if (!*place)
        return failure(ErrorCode::Usage, Text::tr("No shared history is set up."), {}, Text::tr("Say where it is: belayctl history share CONNINFO"));
    choice.shared = std::move(**place);
    return choice;
}

bool shareAfterRun(Invocation &invocation)
{
    const auto place = sharedPlace(invocation);
    if (!place || !*place) {
        if (!place)
            say(place.error().message);
        return true;
    }
    const auto ended = invocation.runWithin<SharingReport>(
        shareTime, graceTime, Text::tr("Sharing the history"), [places = invocation.places(), place = **place](JobContext &context) {
            return waitingRuns(places).and_then([&](qint64 waiting) {
                return waiting > 0 ? shareRuns(places, place, context, connectTime) : Expected<SharingReport>(SharingReport());
            });
        });
    if (!ended) {
        say(Text::tr("The shared history does not answer. What is not shared yet waits and is not lost."));
        return false;
    }
    const Expected<SharingReport> &report = *ended;
    const QString text = report ? sharingText(*report) : report.error().message;
    if (!text.isEmpty())
        say(text);
    return true;
}

} // namespace Belay
