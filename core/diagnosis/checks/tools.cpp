// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/examinations.h"
#include "core/postgres/knownholes.h"
#include "core/postgres/seal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Examinations)
};
}

/// The programs of PostgreSQL. Only the first two are needed; the others are for the sandbox.
Examinations::Results Examinations::clientTools(const Context &context)
{
    Results results;
    for (const ToolKind kind : {ToolKind::PgDump, ToolKind::PgRestore, ToolKind::Psql, ToolKind::Initdb, ToolKind::PgCtl}) {
        const auto tool = context.tools.newest(kind);
        CheckResult result = resultOf(programName(kind), programName(kind), tool,
                                      tool ? tool->path + u", "_s + tool->versionText : QString());
        result.isNeeded = kind == ToolKind::PgDump || kind == ToolKind::PgRestore;
        results.push_back(result);
    }
    return results;
}

/// Tools that a crafted archive can run code in.
Examinations::Results Examinations::knownHoles(const Context &context)
{
    QStringList vulnerable;
    for (const ClientTool &tool : context.tools.all()) {
        const bool readsArchives = tool.kind == ToolKind::PgRestore || tool.kind == ToolKind::PgDump;
        if (readsArchives && hasKnownHole(tool))
            vulnerable += tool.path + u' ' + tool.versionText;
    }
    CheckResult result{.key = u"known_holes"_s,
                       .title = Text::tr("Known holes in the tools"),
                       .isNeeded = false,
                       .evidence = Text::tr("none known"),
                       .remedy = {},
                       .runbook = {}};
    if (!vulnerable.isEmpty()) {
        result.isGood = false;
        result.evidence = u"CVE-2026-116314: "_s + vulnerable.join(u", "_s);
        result.remedy = Text::tr("Update PostgreSQL's client tools; restore only archives whose origin you trust.");
    }
    return {result};
}

/// Whether pg_restore can be sealed off. Without it somebody must accept that.
Examinations::Results Examinations::sealing(const Context &context)
{
    CheckResult result = resultOf(u"seal"_s, Text::tr("Sealing (bubblewrap)"), Seal::find(context.patient.runner, context.stop),
                                  Text::tr("pg_restore can be sealed off from files of unknown origin."));
    result.isNeeded = false;
    return {result};
}

} // namespace Belay
