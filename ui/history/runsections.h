// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

class QWidget;

namespace Belay::RunSections {

// The parts of what is shown of one run. Each returns a new child of `parent`, or null where there is nothing to say.

/// Who, where, with what.
[[nodiscard]] QWidget *facts(const RunDetail &run, QWidget *parent);
/// What was accepted before it began, in sentences.
[[nodiscard]] QWidget *plan(const RunDetail &run, QWidget *parent);
/// What was done, with durations.
[[nodiscard]] QWidget *steps(const RunDetail &run, QWidget *parent);
/// What went wrong, by cause.
[[nodiscard]] QWidget *errors(const RunDetail &run, QWidget *parent);
/// What the look at the restored database found.
[[nodiscard]] QWidget *verification(const RunDetail &run, QWidget *parent);
/// What it left behind on purpose: safety backup, kept database.
[[nodiscard]] QWidget *artefacts(const RunDetail &run, QWidget *parent);
/// What was written while it happened.
[[nodiscard]] QWidget *log(const RunDetail &run, QWidget *parent);

} // namespace Belay::RunSections
