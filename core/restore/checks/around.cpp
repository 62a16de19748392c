// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

} // namespace

/// Whether the mode can do what shall happen around the restore.
Expected<Findings> Checks::around(const CheckContext &context)
{
    const Around &around = context.plan.around;
    Findings findings;
    if (!around.sqlFile.isEmpty() && context.isInPlace())
        findings.push_back({.key = u"around.sql_in_place"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("In place there is no copy on which the SQL file could run before anybody sees the data."),
                            .evidence = around.sqlFile,
                            .remedy = Text::tr("Use the mode swap, or run the file yourself after the restore."),
                            .changes = {RequestChange::UseSwap}});
    std::vector<RequestChange> toSwitch;
    if (context.plan.replacesTarget())
        toSwitch.push_back(RequestChange::UseSwap);
    if (!around.healthUrl.isEmpty() && (context.plan.mode != RestoreMode::Swap || !context.plan.replacesTarget()))
        findings.push_back({.key = u"around.health_without_switch"_s,
                            .level = FindingLevel::Blocking,
                            .message = Text::tr("A health URL decides whether a switch is undone, and here is none that could be: the mode is %1.")
                                           .arg(context.plan.replacesTarget() ? QString(key(context.plan.mode)) : Text::tr("a new database")),
                            .evidence = around.healthUrl,
                            .remedy = Text::tr("Use the mode swap over an existing database, or leave the health URL out."),
                            .changes = toSwitch});
    return findings;
}

} // namespace Belay
