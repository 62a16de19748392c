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

/// Whether the target is there, old or new, at every moment.
Expected<Findings> Checks::atomicity(const CheckContext &context)
{
    if (context.plan.mode != RestoreMode::Recreate)
        return {};
    const QString target = context.plan.target.database;
    return Findings{{.key = notAtomicKey,
                     .level = FindingLevel::ToAccept,
                     .message = Text::tr("%1 is dropped before the archive is loaded: it is gone until that has ended.").arg(target),
                     .evidence = target,
                     .remedy = Text::tr("Use the mode swap where there is room for both; a failure is put back from the safety backup."),
                     .changes = {RequestChange::UseSwap}}};
}

} // namespace Belay
