// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/preflight.h"

#include "core/restore/checks/check.h"

#include <algorithm>

namespace Belay {

Expected<std::vector<Finding>> preflight(const RestorePlan &plan, Connection &server, Connection *target)
{
    const Toc &toc = plan.toc();
    const Dependencies dependencies(toc);
    const Ownership ownership(toc, dependencies);
    const CheckContext context{.plan = plan,
                               .toc = toc,
                               .dependencies = dependencies,
                               .ownership = ownership,
                               .server = server,
                               .target = target};
    Findings findings;
    for (const Check check : allChecks()) {
        auto found = check(context);
        if (!found)
            return std::unexpected(found.error());
        std::ranges::move(*found, std::back_inserter(findings));
    }
    std::ranges::stable_sort(findings, {}, &Finding::level);
    return findings;
}

} // namespace Belay
