// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Belay {

/// What a process took.
struct Measure {
    double seconds = 0;     ///< by the clock on the wall
    double cpuSeconds = 0;  ///< of all its threads
    qint64 peakMemory = 0;  ///< bytes of its own pages and of the files it has mapped, at most
};

/// Runs a program to its end with its output thrown away; ends this program where that one does not succeed.
[[nodiscard]] Measure measure(const QStringList &command);

} // namespace Belay
