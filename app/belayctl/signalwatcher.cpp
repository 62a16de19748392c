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

/// Runs as a signal handler: only async-signal-safe calls.
void tellMainThread(int number)
{
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
    struct sigaction action{};
    action.sa_handler = tellMainThread;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART); // once: the next one has its usual effect
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace Belay
