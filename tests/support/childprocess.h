// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace Belay {

/// How work in a process of its own ended.
struct ChildOutcome {
    bool isGood = false;
    QString fate;          ///< of one that is not good
    qint64 peakMemory = 0; ///< bytes, with what this process had when it began
};

/// Does `work` in a copy of this process, so that a crash, an endless loop and the memory it takes are seen. It is good if it
/// returns true before it has used a processor for so long.
[[nodiscard]] ChildOutcome inChildProcess(const std::function<bool()> &work, std::chrono::seconds time);

/// False where a sanitizer takes so much memory that a measurement says nothing.
[[nodiscard]] bool isMemoryMeasurable();

} // namespace Belay
