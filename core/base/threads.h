// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace Belay {

/// Runs `work` on `count` threads at the same time, and `tick` on this one ten times a second, until all have returned.
void runOnThreads(qint64 count, const std::function<void()> &work, const std::function<void()> &tick);

} // namespace Belay
