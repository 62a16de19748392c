// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/sqltokens.h"
#include "core/archive/toc.h"

#include <map>
#include <vector>

namespace Belay {

/// The roles that `sql`, the definition or the drop statement of `entry`, names in GRANT, REVOKE, ALTER DEFAULT PRIVILEGES,
/// policies and user mappings, as pg_dump writes them; without PUBLIC. The tokens are views into `sql`.
[[nodiscard]] std::vector<SqlToken> roleNames(const Toc &toc, const TocEntry &entry, QByteArrayView sql);

/// Names of roles, in the archive's encoding: what they are called in it, and what they shall be called.
using RoleNames = std::map<QByteArray, QByteArray>;

/// The same table of contents with other names for roles: as owners, and wherever a statement names them. Entries keep
/// their order and ids. What bodies of functions and expressions say is text of the database and stays.
[[nodiscard]] Toc withRolesRenamed(const Toc &toc, const RoleNames &roles);

} // namespace Belay
