// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/archiveroles.h"

#include "core/archive/entryrules.h"
#include "core/archive/rolenames.h"

namespace Belay {

ArchiveRoles rolesOf(const Toc &toc)
{
    ArchiveRoles roles;
    for (const TocEntry &entry : toc.entries()) {
        if (isDatabaseEntry(toc, entry))
            continue;
        if (!entry.owner.isEmpty())
            roles.owners.insert(toc.text(entry.owner));
        std::set<QString> &named = isPrivilegeEntry(toc, entry) ? roles.privileges : roles.others;
        for (const SqlToken &name : roleNames(toc, entry, toc.bytes(entry.definition)))
            named.insert(QString::fromUtf8(name.value()));
    }
    return roles;
}

} // namespace Belay
