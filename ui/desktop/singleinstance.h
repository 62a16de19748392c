// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/base/places.h"

#include <QLocalServer>

#include <chrono>
#include <optional>

class QLocalSocket;

namespace Belay {

/// What a later call asks of the window that is open already.
struct WindowRequest {
    QString file; ///< an archive to show; empty: only come to the front
    bool offersSandbox = false;
    QString activationToken; ///< what Wayland wants to see before a window may come to the front

    bool operator==(const WindowRequest &) const = default;
};

/// Lets one window serve all calls of one user with the same settings. Main thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< it has a window to open, and hears of requests from now on
        Later, ///< the window that is open has taken the request: this process has nothing left to do
        Stuck, ///< another process has the window, and did not answer in time
    };

    /// Of the program with these places.
    explicit SingleInstance(const Places &places, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Finds out which one this call is. A later one hands its request over and waits until it was taken, for about
    /// `patience`. Where the folder of the state cannot be written, nothing can be shared, and each call is a first one.
    [[nodiscard]] Role begin(const WindowRequest &request,
                             std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    /// Another call of the same user asks for this.
    void requested(const Belay::WindowRequest &request);

private:
    void listen();
    void accept();
    void read(QLocalSocket &caller);
    [[nodiscard]] bool handOver(const WindowRequest &request) const;

    QString m_lockFile;
    QString m_socket;
    std::optional<FileLock> m_lock;
    QLocalServer m_server;
};

/// True if the process at the other end of a Unix socket runs under the account `user`.
[[nodiscard]] bool isPeerOf(qintptr socket, uint user);

} // namespace Belay
