// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measuredprocess.h"

#include <QElapsedTimer>
#include <QtLogging>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace Belay {

namespace {

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

Measure measure(const QStringList &command)
{
    std::vector<QByteArray> texts;
    for (const QString &argument : command)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    int status = posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    rusage usage{};
    if (status != 0 || ::wait4(child, &status, 0, &usage) != child || status != 0)
        qFatal("%s failed", qPrintable(command.join(u' ')));
    return {.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9,
            .cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime),
            .peakMemory = qint64(usage.ru_maxrss) * 1024};
}

} // namespace Belay
