// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/scene.h"

namespace Belay {

/// Two renames that happen as one: `target` becomes `setAside`, and `replacement` becomes `target`.
struct DatabaseSwitch {
    TargetIdentity target; ///< databaseOid 0: there is no target, and nothing is set aside
    QString setAside;
    QString replacement;
    quint32 replacementOid = 0;

    bool operator==(const DatabaseSwitch &) const = default;
};

/// The statements, in order, for plans.
[[nodiscard]] QStringList switchStatements(const DatabaseSwitch &change);

/// Closes the sessions on both databases and renames them in one transaction. A rename locks its database against new
/// connections until the commit, and sessions that came in between are closed while it waits for them, so nothing has to
/// be forbidden beforehand and nothing is left forbidden by a crash. Where the answer to the commit was lost, the server
/// is asked again who is who. Errors: PlanOutdated (the target is another one by now), SwitchFailed, Cancelled: in each
/// of these cases the target is as it was; TargetChanged only where the server cannot be asked any more.
[[nodiscard]] Expected<> switchDatabases(const DatabaseSwitch &change, Scene &scene);

} // namespace Belay
