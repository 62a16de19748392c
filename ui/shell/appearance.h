// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"
#include "core/jobs/jobevents.h"
#include "core/restore/finding.h"
#include "core/settings/savedconnection.h"
#include "ui/shell/theme.h"

#include <QString>

namespace Belay {

/// How a value looks everywhere: colour, icon and text, always the three together.
struct Appearance {
    Tone tone = Tone::Neutral;
    QString icon; ///< of Theme::icon()
    QString text; ///< translated

    [[nodiscard]] QIcon coloredIcon() const { return Theme::icon(icon, tone); }
    bool operator==(const Appearance &) const = default;
};

[[nodiscard]] Appearance appearanceOf(Verdict verdict);
/// That of its verdict, or what became of a run that has none.
[[nodiscard]] Appearance appearanceOf(const RunSummary &run);
[[nodiscard]] Appearance appearanceOf(EnvironmentLabel label);
[[nodiscard]] Appearance appearanceOf(FindingLevel level);
[[nodiscard]] Appearance appearanceOf(StepState state);

} // namespace Belay
