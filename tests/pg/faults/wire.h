// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace Belay {

/// A network between a client and a server's Unix socket that can be cut: a TCP port of this machine which passes bytes
/// on in a thread of its own.
class Wire
{
public:
    /// `socket` is the path of the server's socket. Failures end the test by an exception.
    explicit Wire(const QString &socket);
    ~Wire();
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// Ends every connection and lets nobody in, as a pulled cable does.
    void cut() { m_isCut = true; }
    void mend() { m_isCut = false; }

private:
    void run(const std::stop_token &stop);
    void accept();
    void closeAll();

    struct Pair {
        int client = -1;
        int server = -1;
    };
    QByteArray m_socket;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_isCut = false;
    std::vector<Pair> m_pairs; // of the thread
    std::jthread m_thread;
};

} // namespace Belay
