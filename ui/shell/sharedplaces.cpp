// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sharedplaces.h"

#include <QCoreApplication>

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SharedHistory)
};
} // namespace

void prepareShared(const AppContext &context, PasswordWish wish, QObject *receiver, std::function<void(Expected<SharedPlace>)> done)
{
    const Preferences &preferences = context.connections.preferences();
    const auto options = preferences.sharedHistoryOptions();
    if (!options) {
        done(failure(ErrorCode::HistoryUnavailable, Text::tr("No shared history is set up, or its saved connection is gone."), {},
                     Text::tr("Choose it in the settings.")));
        return;
    }
    const SavedConnection *saved = preferences.connection(preferences.sharedHistory.connection);
    if (!saved) {
        done(SharedPlace{.options = *options, .password = {}});
        return;
    }
    const auto ready = [done, options = *options](const Expected<ConnectionParameters> &connection) {
        done(connection.transform([&](const ConnectionParameters &known) { return SharedPlace{.options = options, .password = known.password}; }));
    };
    if (wish == PasswordWish::AskIfNeeded)
        context.connections.prepare(*saved, receiver, ready);
    else
        context.connections.prepareUnasked(*saved, receiver, ready);
}

} // namespace Belay
