// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/around.h"
#include "core/restore/scene.h"

#include <functional>

namespace Belay {

/// What a failure of the command before it means.
enum class IfBeforeFails {
    Stop, ///< the work is not done
    GoOn,
};

/// Steps `before`, the work, and `after`. The command after it runs
/// once the one before it was begun, however that and the work ended and whatever was cancelled, so that an application that
/// was stopped comes back; without a command before it, once the target was changed. Its failure is in the report and
/// changes nothing else. Errors: ToolFailed, Cancelled, those of the work.
[[nodiscard]] Expected<> withCommands(const Around &around, Scene &scene, const std::function<Expected<>()> &work,
                                      IfBeforeFails then = IfBeforeFails::Stop);

/// Step `sql`: runs the file on a copy that nobody uses yet, in one transaction. Errors: PlanOutdated where the file is not the one
/// of the plan any more; those of readSqlFile() and Connection.
[[nodiscard]] Expected<> runSqlFile(const Around &around, const ConnectionParameters &copy, Scene &scene);

/// Step `health`. Errors: those of waitUntilHealthy().
[[nodiscard]] Expected<> checkHealth(const Around &around, Scene &scene);

} // namespace Belay
