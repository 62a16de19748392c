// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/relay.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

namespace Belay {

namespace {

constexpr std::size_t bufferSize = 64 * 1024;
constexpr int backlog = 64;
constexpr timeval connectTimeout{.tv_sec = 15, .tv_usec = 0};

bool writeAll(int socket, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::send(socket, bytes, size, MSG_NOSIGNAL);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return true;
}

/// Copies until one side ends, and tells the other side so.
void pump(int from, int to)
{
    const auto buffer = std::make_unique<std::array<char, bufferSize>>();
    while (true) {
        const ssize_t size = ::recv(from, buffer->data(), buffer->size(), 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0 || !writeAll(to, buffer->data(), static_cast<std::size_t>(size)))
            break;
    }
    ::shutdown(to, SHUT_WR);
    ::shutdown(from, SHUT_RD);
}

std::optional<sockaddr_un> addressOf(const char *path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::strlen(path) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return std::nullopt;
    }
    std::strcpy(address.sun_path, path); // it fits
    return address;
}

/// The socket if `isGood`, else -1, with the reason left in errno.
int kept(int socket, bool isGood)
{
    if (isGood || socket < 0)
        return socket;
    const int reason = std::exchange(errno, 0);
    ::close(socket);
    errno = reason;
    return -1;
}

template<typename Address>
int listening(int family, const Address &address)
{
    const int socket = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return kept(socket, socket >= 0 && ::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
                    && ::listen(socket, backlog) == 0);
}

} // namespace

Relay::Relay(int listening, Connect connect)
    : m_listening(listening)
    , m_connect(std::move(connect))
    , m_acceptor([this] { accept(); })
{
}

Relay::~Relay()
{
    ::shutdown(m_listening, SHUT_RDWR); // wakes the acceptor
    m_acceptor.join();
    ::close(m_listening);
    for (Link &link : m_links) {
        ::shutdown(link.client, SHUT_RDWR);
        ::shutdown(link.server, SHUT_RDWR);
        link.there.join();
        link.back.join();
        ::close(link.client);
        ::close(link.server);
    }
}

void Relay::accept()
{
    while (true) {
        const int client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (client >= 0)
            join(client);
        else if (errno != EINTR && errno != ECONNABORTED)
            return;
    }
}

void Relay::join(int client)
{
    const int server = m_connect();
    if (server < 0) {
        ::close(client);
        return;
    }
    m_links.push_back({.client = client,
                       .server = server,
                       .there = std::jthread([client, server] { pump(client, server); }),
                       .back = std::jthread([client, server] { pump(server, client); })});
}

int Relay::listenAt(const char *path)
{
    const auto address = addressOf(path);
    return address ? listening(AF_UNIX, *address) : -1;
}

int Relay::listenOn(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return listening(AF_INET, address);
}

int Relay::connectTo(const char *path)
{
    const auto address = addressOf(path);
    if (!address)
        return -1;
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return kept(socket, socket >= 0 && ::connect(socket, reinterpret_cast<const sockaddr *>(&*address), sizeof *address) == 0);
}

int Relay::connectTo(const char *host, const char *port)
{
    const addrinfo wanted{.ai_flags = AI_ADDRCONFIG, .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    addrinfo *raw = nullptr;
    if (::getaddrinfo(host, port, &wanted, &raw) != 0)
        return -1;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> found(raw, ::freeaddrinfo);
    for (const addrinfo *address = found.get(); address; address = address->ai_next) {
        const int socket = ::socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (socket < 0)
            continue;
        ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &connectTimeout, sizeof connectTimeout); // holds for connect(), too
        const bool isConnected = ::connect(socket, address->ai_addr, address->ai_addrlen) == 0;
        constexpr timeval forever{};
        ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &forever, sizeof forever);
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (const int connected = kept(socket, isConnected); connected >= 0)
            return connected;
    }
    return -1;
}

} // namespace Belay
