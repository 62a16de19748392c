// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"
#include "core/restore/sharedhistoryguard.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};
}

/// Whether the target is where workstations record what they do: whatever the mode, what they wrote since the archive would be gone.
Expected<Findings> Checks::sharedHistory(const CheckContext &context)
{
    if (!context.target)
        return {};
    const auto isHeld = holdsSharedHistory(*context.target);
    if (!isHeld)
        return std::unexpected(isHeld.error());
    if (!*isHeld)
        return {};
    const TargetIdentity &target = context.plan.target;
    return Findings{{.key = u"target.shared_history"_s,
                     .level = FindingLevel::Blocking,
                     .message = Text::tr("%1 holds a shared history: restoring into it would take back what others recorded there.").arg(target.database),
                     .evidence = u"belay_history.run, system %1, database %2"_s.arg(target.systemIdentifier).arg(target.databaseOid),
                     .remedy = Text::tr("Restore into a new database, and look there for what you need.")}};
}

} // namespace Belay
