// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/childprocess.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Belay {

ChildOutcome inChildProcess(const std::function<bool()> &work, std::chrono::seconds time)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("%s", std::strerror(errno));
    if (child == 0) {
        // Its own time, not the machine's: other work must not fail a test.
        const struct rlimit most{.rlim_cur = static_cast<rlim_t>(time.count()), .rlim_max = RLIM_INFINITY};
        if (::setrlimit(RLIMIT_CPU, &most) != 0)
            ::_exit(EXIT_FAILURE);
        const bool isGood = work();
        std::fflush(nullptr);
        ::_exit(isGood ? EXIT_SUCCESS : EXIT_FAILURE);
    }
    int status = 0;
    struct rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child)
        qFatal("%s", std::strerror(errno));
    ChildOutcome outcome{.isGood = WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS,
                         .fate = {},
                         .peakMemory = usage.ru_maxrss * 1024L};
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        outcome.fate = u"it did not end in time"_s;
    else if (WIFSIGNALED(status))
        outcome.fate = u"it was ended by signal %1"_s.arg(WTERMSIG(status));
    else if (!outcome.isGood)
        outcome.fate = u"it failed"_s;
    return outcome;
}

bool isMemoryMeasurable()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return false;
#else
    return true;
#endif
}

} // namespace Belay
