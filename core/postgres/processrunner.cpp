// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/processrunner.h"

#include <QProcess>

#include <grp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <deque>

using namespace std::chrono_literals;

namespace Belay {

namespace {

constexpr auto slice = 50ms;
constexpr std::size_t tailLines = 200; // enough to see what a tool said last, little enough to keep

/// Standard error, cut into lines as it comes.
class ErrorLines
{
public:
    explicit ErrorLines(const std::function<void(const QString &)> &sink)
        : m_sink(sink)
    {
    }

    void add(const QByteArray &bytes)
    {
        m_rest += bytes;
        qsizetype begin = 0;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
            emitLine(QString::fromUtf8(m_rest.sliced(begin, end - begin)));
            begin = end + 1;
        }
        m_rest.remove(0, begin);
    }

    [[nodiscard]] QString finish()
    {
        if (!m_rest.isEmpty())
            emitLine(QString::fromUtf8(m_rest));
        QString tail;
        for (const QString &line : m_tail)
            tail += line + u'\n';
        return tail;
    }

private:
    void emitLine(const QString &line)
    {
        m_tail.push_back(line);
        if (m_tail.size() > tailLines)
            m_tail.pop_front();
        if (m_sink)
            m_sink(line);
    }

    const std::function<void(const QString &)> &m_sink;
    QByteArray m_rest;
    std::deque<QString> m_tail;
};

/// What the child does to itself before it becomes the program. Only async-signal-safe calls.
void prepareChild(pid_t parent, std::optional<quint32> userId, std::optional<quint32> groupId)
{
    ::umask(077);
    ::setpgid(0, 0); // so that a Ctrl+C meant for us does not reach it, and its own children end with it
    ::prctl(PR_SET_PDEATHSIG, SIGTERM); // if we are killed, it shall cancel its statements and end
    if (groupId && (::setgroups(0, nullptr) != 0 || ::setgid(*groupId) != 0))
        ::_exit(126);
    if (userId && ::setuid(*userId) != 0)
        ::_exit(126);
    if (userId)
        ::prctl(PR_SET_PDEATHSIG, SIGTERM); // a change of user clears it
    if (::getppid() != parent) // it died before it could be watched
        ::_exit(126);
}

void start(QProcess &process, const ProcessRequest &request)
{
    process.setProgram(request.program);
    process.setArguments(request.arguments);
    process.setProcessEnvironment(request.environment);
    if (!request.workingFolder.isEmpty())
        process.setWorkingDirectory(request.workingFolder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier(
        [parent = ::getpid(), userId = request.userId, groupId = request.groupId] { prepareChild(parent, userId, groupId); });
    process.start(QIODevice::ReadOnly);
}

} // namespace

ProcessOutcome QtProcessRunner::run(const ProcessRequest &request, std::stop_token stop)
{
    ProcessOutcome outcome;
    QProcess process;
    start(process, request);
    if (!process.waitForStarted(-1)) {
        outcome.startError = process.errorString();
        return outcome;
    }
    const auto group = static_cast<pid_t>(process.processId());
    std::optional<std::chrono::steady_clock::time_point> killTime;
    ErrorLines errorLines(request.errorLine);
    for (bool isRunning = true; isRunning;) {
        isRunning = !process.waitForFinished(static_cast<int>(slice.count())) && process.state() != QProcess::NotRunning;
        errorLines.add(process.readAllStandardError());
        const QByteArray output = process.readAllStandardOutput();
        outcome.output += output.first(std::min(output.size(), request.outputLimit - outcome.output.size()));
        if (request.tick)
            request.tick();
        if (isRunning && stop.stop_requested()) {
            if (!killTime) {
                killTime = std::chrono::steady_clock::now() + request.grace;
                ::kill(group, SIGTERM);
            } else if (std::chrono::steady_clock::now() > *killTime) {
                outcome.wasKilled = true;
                ::kill(-group, SIGKILL);
            }
        }
    }
    outcome.errorTail = errorLines.finish();
    outcome.exitCode = process.exitCode();
    outcome.end = killTime ? ProcessEnd::Cancelled
        : process.exitStatus() == QProcess::NormalExit ? ProcessEnd::Exited
                                                       : ProcessEnd::Crashed;
    return outcome;
}

} // namespace Belay
