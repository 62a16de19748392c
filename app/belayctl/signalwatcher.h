// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QSocketNotifier;

namespace Belay {

/// Turns the first SIGINT, SIGTERM or SIGHUP into a call on the main thread; a second one ends the process as it does
/// elsewhere.
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(std::function<void()> stop);

private:
    std::function<void()> m_stop;
    QSocketNotifier *m_notifier;
};

} // namespace Belay
