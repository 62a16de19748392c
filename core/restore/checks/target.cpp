// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};
}

/// Whether the server and the target can be written at all.
Expected<Findings> Checks::target(const CheckContext &context)
{
    const RestorePlan &plan = context.plan;
    Findings findings;
    if (plan.server.isStandby)
        findings.push_back({.key = u"server.standby"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("The server is a standby: it cannot be written."),
                            .evidence = {},
                            .remedy = Text::tr("Connect to the primary.")});
    const DatabaseFacts *target = context.targetFacts();
    if (!target)
        return findings;
    if (target->isTemplate || target->name == "template0"_L1 || target->name == "template1"_L1)
        findings.push_back({.key = u"target.template"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("%1 is a template database; new databases are made from it.").arg(target->name),
                            .evidence = {},
                            .remedy = Text::tr("Choose another target.")});
    if (plan.maintenance.database() == target->name && plan.mode == RestoreMode::Swap)
        findings.push_back({.key = u"target.no_other_database"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("No other database of the server lets the role %1 in, so %2 cannot be renamed.")
                                           .arg(context.role().name, target->name),
                            .evidence = {},
                            .remedy = Text::tr("Allow the role to connect to the database postgres, or use the mode in-place."),
                            .changes = {RequestChange::UseInPlace}});
    if (!target->allowsConnections)
        findings.push_back({.key = u"target.closed"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("%1 accepts no connections, so it cannot be backed up.").arg(target->name),
                            .evidence = u"datallowconn = false"_s,
                            .remedy = Text::tr("ALTER DATABASE … ALLOW_CONNECTIONS true, once you know why it was closed.")});
    else if (!context.target)
        findings.push_back({.key = u"target.no_access"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("%1 does not let the role %2 in, so it cannot be backed up.")
                                           .arg(target->name, context.role().name),
                            .evidence = {},
                            .remedy = Text::tr("GRANT CONNECT ON DATABASE … to the role.")});
    return findings;
}

} // namespace Belay
