// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobevents.h"

using namespace Qt::StringLiterals;

namespace Belay {

QLatin1StringView key(StepState state)
{
    switch (state) {
    case StepState::Running:
        return "running"_L1;
    case StepState::Done:
        return "done"_L1;
    case StepState::Failed:
        return "failed"_L1;
    case StepState::Skipped:
        return "skipped"_L1;
    case StepState::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace Belay
