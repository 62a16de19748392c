// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/threads.h"

#include <QThreadPool>

namespace Belay {

namespace {
constexpr int tickInterval = 100; // milliseconds
} // namespace

void runOnThreads(qint64 count, const std::function<void()> &work, const std::function<void()> &tick)
{
    QThreadPool pool;
    pool.setMaxThreadCount(static_cast<int>(count));
    for (qint64 i = 0; i < count; ++i)
        pool.start(work);
    while (!pool.waitForDone(tickInterval))
        tick();
}

} // namespace Belay
