// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace Belay {

/// A program to run. Its standard input is empty, its umask 077, and it sees only `environment`.
struct ProcessRequest {
    QString program; ///< absolute path
    QStringList arguments;
    QProcessEnvironment environment;
    QString workingFolder;
    std::optional<quint32> userId; ///< run as this user (and its group): only where we are root
    std::optional<quint32> groupId;
    qint64 outputLimit = 64 << 20; ///< bytes of standard output to keep; what is beyond is dropped
    std::function<void(const QString &line)> errorLine; ///< called for each line of standard error, as it comes
    std::function<void()> tick; ///< called about every 50 ms while it runs
    std::chrono::milliseconds grace{3000}; ///< between asking it to stop and killing it
};

enum class ProcessEnd {
    Exited,      ///< see exitCode
    Crashed,     ///< ended by a signal that was not ours
    Cancelled,   ///< ended because we asked it to
    NotStarted,  ///< see startError
};

/// Everything about how a program ended.
struct ProcessOutcome {
    ProcessEnd end = ProcessEnd::NotStarted;
    int exitCode = -1;
    QString startError;
    QByteArray output;    ///< standard output, up to the limit
    QString errorTail;    ///< the last lines of standard error
    bool wasKilled = false; ///< it did not stop within the grace period

    [[nodiscard]] bool succeeded() const { return end == ProcessEnd::Exited && exitCode == 0; }
};

/// Runs programs. Blocks until they end; a stop request terminates them.
class ProcessRunner
{
public:
    virtual ~ProcessRunner() = default;
    [[nodiscard]] virtual ProcessOutcome run(const ProcessRequest &request, std::stop_token stop) = 0;
};

/// The real one. Stateless; may be used from any thread.
class QtProcessRunner final : public ProcessRunner
{
public:
    [[nodiscard]] ProcessOutcome run(const ProcessRequest &request, std::stop_token stop) override;
};

} // namespace Belay
