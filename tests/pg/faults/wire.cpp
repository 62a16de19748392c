// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/wire.h"

#include <QFile>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <stdexcept>

namespace Belay {

namespace {

constexpr int slice = 10; // milliseconds

/// Passes on what has come; false when either end is closed.
bool pass(int from, int to)
{
    std::array<char, 65536> bytes{};
    const ssize_t count = ::read(from, bytes.data(), bytes.size());
    ssize_t sent = 0;
    while (sent < count) {
        const ssize_t written = ::send(to, bytes.data() + sent, static_cast<std::size_t>(count - sent), MSG_NOSIGNAL);
        if (written <= 0)
            return false;
        sent += written;
    }
    return count > 0;
}

} // namespace

Wire::Wire(const QString &socket)
    : m_socket(QFile::encodeName(socket))
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 16) != 0 || ::getsockname(m_listener, generic, &size) != 0)
        throw std::runtime_error(std::strerror(errno));
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

Wire::~Wire()
{
    m_thread.request_stop();
    m_thread.join();
    closeAll();
    ::close(m_listener);
}

void Wire::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::vector<pollfd> sockets{{.fd = m_listener, .events = POLLIN, .revents = 0}};
        for (const Pair &pair : m_pairs) {
            sockets.push_back({.fd = pair.client, .events = POLLIN, .revents = 0});
            sockets.push_back({.fd = pair.server, .events = POLLIN, .revents = 0});
        }
        ::poll(sockets.data(), sockets.size(), slice);
        if (m_isCut)
            closeAll();
        std::vector<Pair> open;
        for (std::size_t i = 0; i < m_pairs.size(); ++i) {
            const Pair pair = m_pairs[i];
            const bool isAlive = (sockets[2 * i + 1].revents == 0 || pass(pair.client, pair.server))
                && (sockets[2 * i + 2].revents == 0 || pass(pair.server, pair.client));
            if (isAlive) {
                open.push_back(pair);
            } else {
                ::close(pair.client);
                ::close(pair.server);
            }
        }
        m_pairs = std::move(open);
        if (sockets.front().revents != 0)
            accept();
    }
}

void Wire::accept()
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0 || m_isCut) {
        ::close(client);
        return;
    }
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::copy_n(m_socket.constData(), std::min<std::size_t>(std::size_t(m_socket.size()), sizeof address.sun_path - 1), address.sun_path);
    if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(client);
        ::close(server);
        return;
    }
    m_pairs.push_back({.client = client, .server = server});
}

void Wire::closeAll()
{
    for (const Pair &pair : m_pairs) {
        ::close(pair.client);
        ::close(pair.server);
    }
    m_pairs.clear();
}

} // namespace Belay
