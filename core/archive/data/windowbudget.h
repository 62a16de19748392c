// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <condition_variable>
#include <mutex>

namespace Belay {

/// Memory for the windows of decompressors that run on several threads. How large a window is the file says: that of
/// pg_dump --compress=zstd:22 takes 128 MiB, and there may be one on every thread. May be used by all of them.
class WindowBudget
{
public:
    /// `bytes` is what all together may have.
    explicit WindowBudget(qint64 bytes)
        : m_free(bytes)
        , m_all(bytes)
    {
    }
    Q_DISABLE_COPY_MOVE(WindowBudget)

    /// Waits until there are so many. Who asks for more than all there are waits until nobody has any, and gets them. So
    /// nobody waits forever, as long as who waits has none.
    void take(qint64 bytes)
    {
        std::unique_lock lock(m_mutex);
        m_givenBack.wait(lock, [&] { return m_free >= bytes || m_free == m_all; });
        m_free -= bytes;
    }
    void giveBack(qint64 bytes)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_free += bytes;
        }
        m_givenBack.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_givenBack;
    qint64 m_free;
    const qint64 m_all;
};

} // namespace Belay
