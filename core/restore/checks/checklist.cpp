// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/checks/checklist.h"

#include <array>

namespace Belay {

std::span<const Check> allChecks()
{
    static constexpr std::array checks{
        Checks::target,      Checks::sharedHistory, Checks::rights,       Checks::versions,   Checks::pooler,     Checks::sessions,
        Checks::queries,     Checks::dependents,   Checks::damage,     Checks::part,       Checks::partRows, Checks::archiveContent, Checks::extensions,
        Checks::superuser,   Checks::roleMapping, Checks::roles,        Checks::tablespaces, Checks::encoding,  Checks::locale,
        Checks::locks,       Checks::outsideWorld, Checks::backupRoom, Checks::serverRoom,
        Checks::atomicity,   Checks::around,     Checks::sealing,     Checks::provenance,
    };
    return checks;
}

} // namespace Belay
