// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Belay {

/// What a process took.
struct Measure {
    double seconds = 0;     ///< by the clock on the wall
    qint64 peakMemory = 0;  ///< bytes, as seen every few milliseconds; the page cache is not in it
};

/// Runs a program to its end with its output thrown away; ends this program where that one does not succeed.
[[nodiscard]] Measure measure(const QStringList &command);

} // namespace Belay
