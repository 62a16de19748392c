// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/requiredreason.h"

#include "core/settings/production.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RequiredReason)
};

} // namespace

Expected<> requireReason(const Invocation &invocation, const ConnectionParameters &server, const QString &reason)
{
    const auto preferences = invocation.preferences();
    if (!preferences)
        return std::unexpected(preferences.error());
    const auto production = productionConnection(*preferences, server.host(), server.port());
    if (!production || !reason.trimmed().isEmpty())
        return {};
    return failure(ErrorCode::ConfirmationMissing, Text::tr("%1 is a production server: the history needs a reason.").arg(serverName(server)),
                   production->name, Text::tr("Say why with --reason."));
}

} // namespace Belay
