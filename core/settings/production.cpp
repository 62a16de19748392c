// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/production.h"

#include <algorithm>

namespace Belay {

std::optional<SavedConnection> productionConnection(const Preferences &preferences, const QString &host, const QString &port)
{
    const auto found = std::ranges::find_if(preferences.connections, [&](const SavedConnection &saved) {
        return saved.label == EnvironmentLabel::Production && saved.host.compare(host, Qt::CaseInsensitive) == 0
            && QString::number(saved.port) == port;
    });
    return found == preferences.connections.end() ? std::nullopt : std::optional(*found);
}

} // namespace Belay
