// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/badge.h"

namespace Belay {

/// Shows how a run ended, or that it did not.
class VerdictBadge final : public Badge
{
    Q_OBJECT

public:
    using Badge::Badge;

    void setVerdict(Verdict verdict) { setAppearance(appearanceOf(verdict)); }
    void setRun(const RunSummary &run) { setAppearance(appearanceOf(run)); }
};

} // namespace Belay
