// SPDX-License-Identifier: GPL-3.0-or-later
// belay-reach SOCKET PORT PROGRAM [ARGUMENT…]
//
// Runs PROGRAM, and carries what it sends to PORT of this computer's own address to SOCKET. In a seal without a network,
// that is the one server that PROGRAM reaches. Ends as PROGRAM ends: with its exit code, or 128 and the signal that ended it.
#include "core/postgres/relay.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <spawn.h>

namespace {
constexpr int failed = 127; // as a shell says that it cannot start a program
}

int main(int argc, char *argv[])
{
    if (argc < 4) {
        std::fputs("belay-reach SOCKET PORT PROGRAM [ARGUMENT...]\n", stderr);
        return failed;
    }
    const int listening = Belay::Relay::listenOn(std::atoi(argv[2]));
    if (listening < 0) {
        std::perror("belay-reach");
        return failed;
    }
    const Belay::Relay relay(listening, [socket = argv[1]] { return Belay::Relay::connectTo(socket); });
    pid_t child = 0;
    if (const int error = ::posix_spawn(&child, argv[3], nullptr, nullptr, argv + 3, environ); error != 0) {
        errno = error;
        std::perror(argv[3]);
        return failed;
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR)
            return failed;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
