// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/consent.h"

namespace Belay {

Consent consentTo(const std::vector<Finding> &findings, const QStringList &accepted)
{
    Consent consent;
    for (const Finding &finding : findings) {
        if (finding.level != FindingLevel::ToAccept || !accepted.contains(finding.key))
            continue;
        consent.ignoresTablespaces = consent.ignoresTablespaces || finding.key == missingTablespacesKey;
        for (const FindingCost &cost : finding.costs) {
            for (const DumpId id : cost.leftOut)
                consent.leftOut.try_emplace(id, cost.cause);
            for (const DumpId id : cost.mayFail)
                consent.mayFail.try_emplace(id, cost.cause);
            consent.lost += cost.lost;
            if (cost.leftOut.empty() && cost.mayFail.empty() && cost.lost.isEmpty())
                consent.degradations += cost.cause;
        }
    }
    consent.lost.removeDuplicates();
    return consent;
}

QStringList lostBy(const Finding &finding)
{
    QStringList lost;
    for (const FindingCost &cost : finding.costs)
        lost += cost.lost;
    lost.removeDuplicates();
    return lost;
}

QStringList unacceptedKeys(const std::vector<Finding> &findings, const QStringList &accepted)
{
    QStringList keys;
    for (const Finding &finding : findings) {
        if (finding.level == FindingLevel::ToAccept && !accepted.contains(finding.key) && !keys.contains(finding.key))
            keys += finding.key;
    }
    return keys;
}

} // namespace Belay
