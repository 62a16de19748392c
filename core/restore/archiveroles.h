// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"

#include <set>

namespace Belay {

/// The roles that an archive names, PUBLIC and what is about the database as a whole left out.
struct ArchiveRoles {
    std::set<QString> owners;
    std::set<QString> privileges; ///< in GRANT, REVOKE and ALTER DEFAULT PRIVILEGES
    std::set<QString> others;     ///< in policies and user mappings

    bool operator==(const ArchiveRoles &) const = default;
};

/// Reads the owners of all entries and the statements that name roles, as pg_dump writes them.
[[nodiscard]] ArchiveRoles rolesOf(const Toc &toc);

} // namespace Belay
