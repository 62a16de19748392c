// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measuredprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QtLogging>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace Belay {

namespace {

constexpr useconds_t lookInterval = 2000; // microseconds

/// The highest resident memory of a running process so far; 0 once it has ended.
qint64 peakMemoryOf(pid_t process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    }
    return 0;
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
    if (status != 0)
        qFatal("%s cannot be started", qPrintable(command.front()));
    // The kernel's own account of a child begins with the memory of its parent, so it is looked at from outside.
    Measure measured;
    while (::waitpid(child, &status, WNOHANG) == 0) {
        measured.peakMemory = std::max(measured.peakMemory, peakMemoryOf(child));
        ::usleep(lookInterval);
    }
    measured.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (status != 0)
        qFatal("%s failed", qPrintable(command.join(u' ')));
    return measured;
}

} // namespace Belay
