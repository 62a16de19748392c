// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/signalwatcher.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>

namespace Belay {

namespace {

std::array<int, 2> pipeEnds{-1, -1};

constexpr std::array numbers{SIGINT, SIGTERM, SIGHUP};

/// Runs as a signal handler: only async-signal-safe calls. The next signal has its usual effect, but for hangups: they
/// come in twos.
void tellMainThread(int number)
{
    for (const int other : numbers)
        ::signal(other, other == SIGHUP ? SIG_IGN : SIG_DFL);
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

SignalWatcher::SignalWatcher(std::function<void()> stop)
    : m_stop(std::move(stop))
{
    ::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK);
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        m_stop();
    });
    for (const int number : numbers) {
        struct sigaction before{};
        ::sigaction(number, nullptr, &before);
        if (before.sa_handler == SIG_IGN) // by nohup, or in the background of a script
            continue;
        struct sigaction action{};
        action.sa_handler = tellMainThread;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

} // namespace Belay
