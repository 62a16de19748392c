// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include "core/backup/databasedump.h"

namespace Belay {

/// Room for the safety backup on our side.
Expected<Findings> Checks::backupRoom(const CheckContext &context)
{
    const DatabaseFacts *target = context.targetFacts();
    if (!target)
        return {};
    const auto room = checkRoom(context.plan.request.backupFolder, target->size);
    if (room)
        return {};
    return Findings{{.key = key(room.error().code),
                     .level = FindingLevel::Blocking,
                     .message = room.error().message,
                     .evidence = room.error().detail,
                     .remedy = room.error().remedy,
                     .code = room.error().code}};
}

} // namespace Belay
