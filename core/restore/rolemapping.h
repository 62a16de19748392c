// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restoreplan.h"
#include "core/restore/scene.h"

namespace Belay {

/// The archive's table of contents with its roles mapped. Errors: Usage, where the archive's encoding cannot say a name.
[[nodiscard]] Expected<std::shared_ptr<const Toc>> mappedToc(const Toc &toc, const RoleMapping &roles);

/// The plan with what pg_restore is to read: the archive itself or, where roles are mapped, one with the plan's table of
/// contents and the same data, which lies in the scratch folder as long as the plan that is returned does.
/// Errors: those of rewriteArchive().
[[nodiscard]] Expected<RestorePlan> withLoadableArchive(const RestorePlan &plan, Scene &scene);

} // namespace Belay
