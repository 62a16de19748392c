// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/faultpoint.h"

#include <QString>

#include <atomic>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Belay {

#ifdef BELAY_FAULT_POINTS

namespace {
constexpr unsigned timeToHear = 100'000; // microseconds: until a cancel has come from the main thread to this one
}

void faultPoint(QStringView place, QStringView moment)
{
    static const QString wanted = qEnvironmentVariable("BELAY_FAULT");
    const QString here = place.toString() + u'.' + moment.toString();
    if (wanted == here + u":kill"_s)
        ::kill(::getpid(), SIGKILL);
    static std::atomic<bool> wasAsked = false; // a second signal would kill
    if (wanted == here + u":term"_s && !wasAsked.exchange(true)) {
        ::kill(::getpid(), SIGTERM);
        ::usleep(timeToHear);
    }
}

#else

void faultPoint(QStringView, QStringView)
{
}

#endif

} // namespace Belay
