// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/knownholes.h"
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int firstMajorWithTransactionTimeout = 17;
}

/// Server, archive and client tools must understand each other.
Expected<Findings> Checks::versions(const CheckContext &context)
{
    const RestorePlan &plan = context.plan;
    Findings findings;
    const int serverMajor = plan.server.version / 10000;
    const QString &origin = plan.archive().header().serverVersion;
    if (releaseOf(origin).major > serverMajor)
        findings.push_back({.key = u"server.older_than_archive"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("The archive comes from PostgreSQL %1 and the server is an older %2: what it does not "
                                                "know fails, and then nothing is replaced.")
                                           .arg(QString::number(releaseOf(origin).major), QString::number(serverMajor)),
                            .evidence = origin + u" → "_s + plan.server.versionText,
                            .remedy = Text::tr("Restore into a server that is at least as new.")});
    if (context.isInPlace() && plan.restoreTool.major >= firstMajorWithTransactionTimeout
        && serverMajor < firstMajorWithTransactionTimeout)
        findings.push_back({.key = u"tools.too_new_in_place"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("pg_restore %1 sends a setting that the server %2 does not know, which ends the one "
                                                "transaction of the mode in-place.")
                                           .arg(QString::number(plan.restoreTool.major), QString::number(serverMajor)),
                            .evidence = plan.restoreTool.path,
                            .remedy = Text::tr("Install postgresql-client-%1, or use the mode swap.").arg(serverMajor),
                            .changes = {RequestChange::UseSwap}});
    QStringList vulnerable;
    for (const ClientTool &tool : {plan.dumpTool, plan.restoreTool}) {
        if (hasKnownHole(tool))
            vulnerable += tool.path + u' ' + tool.versionText;
    }
    if (!vulnerable.isEmpty())
        findings.push_back({.key = u"tools.vulnerable"_s,
                            .level = FindingLevel::Information,
                            .message = Text::tr("The client tools have a known hole (CVE-2026-116314): a crafted archive can run code on "
                                                "this computer."),
                            .evidence = evidence(vulnerable),
                            .remedy = Text::tr("Update PostgreSQL's client tools; restore only archives whose origin you trust.")});
    return findings;
}

} // namespace Belay
