// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/jobcontext.h"
#include "core/postgres/clienttools.h"
#include "core/postgres/connectionparameters.h"
#include "core/postgres/processrunner.h"
#include "core/postgres/seal.h"

#include <optional>

namespace Belay {

/// One call of a client tool.
struct PgToolCall {
    ClientTool tool;
    QStringList arguments;                          ///< without the connection
    std::optional<ConnectionParameters> connection; ///< passed as `-w --dbname=conninfo`; the password by a passfile
    std::function<void(const QString &line)> errorLine;
    std::function<void()> tick;
    std::optional<Seal> seal{}; ///< what it runs in
    SealView view{};            ///< what it sees there, besides the password
};

/// The arguments of a call as they are run, for a plan: without a passfile.
[[nodiscard]] QStringList fullArguments(const PgToolCall &call);

/// A command line for people to read and paste, quoted for a shell where that is needed. Never run by us.
[[nodiscard]] QString displayedCommand(const QString &program, const QStringList &arguments);

/// Runs a client tool with a clean environment, `LC_MESSAGES=C`, no standard input and no password prompt. The outcome is
/// whatever came of it; errors are for what prevents a start: FileUnwritable, ToolFailed; and Cancelled.
[[nodiscard]] Expected<ProcessOutcome> runPgTool(ProcessRunner &runner, const PgToolCall &call, JobContext &context);

/// The environment that children get: what libpq and the dynamic linker need of ours, and messages in English.
[[nodiscard]] QProcessEnvironment cleanEnvironment();

/// An error that says how a tool failed.
[[nodiscard]] Error toolError(const PgToolCall &call, const ProcessOutcome &outcome);

} // namespace Belay
