// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <list>
#include <thread>

namespace Belay {

/// Carries bytes between whoever connects to a listening socket and a server, both ways, and does not look into them.
/// Knows no Qt: the small program that runs in a seal is made of it, too.
class Relay
{
public:
    /// Connects to the server: a socket, or -1.
    using Connect = std::function<int()>;

    /// Takes over the listening socket and begins to accept.
    Relay(int listening, Connect connect);
    /// Ends every connection.
    ~Relay();

    Relay(const Relay &) = delete;
    Relay &operator=(const Relay &) = delete;

    /// A socket that listens at a path, or on a port of this computer's own address; -1 and errno where there can be none.
    [[nodiscard]] static int listenAt(const char *path);
    [[nodiscard]] static int listenOn(int port);
    /// A socket that is connected to one at a path, or to a host's port; -1 where nobody answers.
    [[nodiscard]] static int connectTo(const char *path);
    [[nodiscard]] static int connectTo(const char *host, const char *port);

private:
    struct Link {
        int client;
        int server;
        std::jthread there;
        std::jthread back;
    };

    void accept();
    void join(int client);

    int m_listening;
    Connect m_connect;
    std::list<Link> m_links; ///< kept until the end: a tool makes a handful
    std::jthread m_acceptor;
};

} // namespace Belay
