// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <thread>

namespace Belay {

/// An application as its health URL shows it: answers every request with the same status, on a thread of its own.
class HealthServer
{
public:
    explicit HealthServer(int status);
    ~HealthServer();
    Q_DISABLE_COPY_MOVE(HealthServer)

    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1/health").arg(m_port); }
    /// How many requests there were.
    [[nodiscard]] int requests() const { return m_requests; }

private:
    void serve(int status);

    std::atomic<int> m_port = 0;
    std::atomic<int> m_requests = 0;
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace Belay
