// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/directsession.h"
#include "core/restore/checks/checklist.h"

using namespace Qt::StringLiterals;

namespace Belay {

/// Whether the session is the server's own. The target's lock insists on it, too.
Expected<Findings> Checks::pooler(const CheckContext &context)
{
    const auto direct = requireDirectSession(context.server);
    if (direct)
        return {};
    if (direct.error().code != ErrorCode::PreflightRefused)
        return std::unexpected(direct.error());
    return Findings{{.key = u"server.pooler"_s,
                     .level = FindingLevel::Blocking,
                     .message = direct.error().message,
                     .evidence = direct.error().detail,
                     .remedy = direct.error().remedy}};
}

} // namespace Belay
