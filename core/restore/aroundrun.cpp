// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/aroundrun.h"

#include "core/base/faultpoint.h"
#include "core/base/sha256.h"
#include "core/postgres/connection.h"
#include "core/postgres/pgtool.h"
#include "core/restore/healthcheck.h"
#include "core/restore/restorereport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AroundRun)
};

constexpr qint64 mostOutput = 64 << 10; // bytes of standard output that are logged

Error commandError(const QStringList &command, const ProcessOutcome &outcome, const QString &said)
{
    const QString program = QFileInfo(command.first()).fileName();
    Error error{.code = ErrorCode::ToolFailed, .message = {}, .detail = said, .remedy = {}};
    switch (outcome.end) {
    case ProcessEnd::NotStarted:
        error.message = Text::tr("The command %1 could not be started.").arg(command.first());
        error.detail = outcome.startError;
        break;
    case ProcessEnd::Crashed:
        error.message = Text::tr("The command %1 crashed or was killed.").arg(program);
        break;
    case ProcessEnd::Cancelled:
        error.code = ErrorCode::Cancelled;
        error.message = Text::tr("Cancelled.");
        break;
    case ProcessEnd::Exited:
        error.message = Text::tr("The command %1 failed (exit code %2).").arg(program, QString::number(outcome.exitCode));
        break;
    }
    return error;
}

Expected<> runCommand(const QStringList &command, Scene &scene)
{
    QProcessEnvironment environment = cleanEnvironment();
    environment.insert(u"BELAY_RUN"_s, scene.report.runId);
    environment.insert(u"BELAY_DATABASE"_s, scene.report.target);
    const ProcessOutcome outcome = scene.bench.runner.run(
        {.program = command.first(),
         .arguments = command.sliced(1),
         .environment = environment,
         .outputLimit = mostOutput,
         .errorLine = [&](const QString &line) { scene.context.log(LogLevel::Information, line); }},
        scene.context.stopToken());
    const QString output = QString::fromUtf8(outcome.output);
    for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts))
        scene.context.log(LogLevel::Information, line);
    if (outcome.succeeded())
        return {};
    return std::unexpected(commandError(command, outcome, scene.context.redactor().redacted(outcome.errorTail + output).trimmed()));
}

Expected<> commandStep(const QString &key, const QString &title, const QStringList &command, Scene &scene)
{
    const QString intent = displayedCommand(command.first(), command.sliced(1));
    return scene.recorder.step(scene.context, key, title, intent, [&] { return runCommand(command, scene); });
}

} // namespace

Expected<> withCommands(const Around &around, Scene &scene, const std::function<Expected<>()> &work, IfBeforeFails then)
{
    const bool hasBefore = !around.beforeCommand.isEmpty();
    const auto ready = hasBefore ? commandStep(u"before"_s, Text::tr("Run the command before it"), around.beforeCommand, scene) : Expected<>();
    const auto done = ready || then == IfBeforeFails::GoOn ? work() : ready;
    const bool isDue = hasBefore || done || scene.report.targetChanged;
    if (around.afterCommand.isEmpty() || !isDue)
        return done;
    JobContext calm = scene.context.unstoppable();
    Scene after{.bench = scene.bench, .recorder = scene.recorder, .server = scene.server, .context = calm, .report = scene.report};
    scene.report.afterCommandError.reset();
    if (const auto ran = commandStep(u"after"_s, Text::tr("Run the command after it"), around.afterCommand, after); !ran) {
        scene.context.log(LogLevel::Error, ran.error().message);
        scene.report.afterCommandError = ran.error();
    }
    return done;
}

Expected<> runSqlFile(const Around &around, const ConnectionParameters &copy, Scene &scene)
{
    const QString intent = around.sqlFile + u" (SHA-256 "_s + around.sqlSha256 + u") on "_s + copy.database();
    return scene.recorder.step(scene.context, u"sql"_s, Text::tr("Run the SQL file on the copy"), intent, [&]() -> Expected<> {
        const auto sql = readSqlFile(around.sqlFile);
        if (!sql)
            return std::unexpected(sql.error());
        Sha256 hash;
        hash.add(*sql);
        if (hash.hex() != around.sqlSha256)
            return failure(ErrorCode::PlanOutdated, Text::tr("The SQL file %1 was changed since the plan was made.").arg(around.sqlFile), {},
                           Text::tr("Make a new plan."));
        auto database = Connection::open(copy, scene.context.stopToken());
        if (!database)
            return std::unexpected(database.error());
        // It finds names and writes dates as in a session of its own; a file that has its own BEGIN and COMMIT may.
        if (const auto begun = database->execute(u"RESET search_path; RESET datestyle; BEGIN"_s); !begun)
            return begun;
        auto ran = database->execute(QString::fromUtf8(*sql));
        if (!ran && ran.error().code == ErrorCode::QueryFailed)
            ran.error().message = Text::tr("The SQL file %1 failed on the copy.").arg(around.sqlFile);
        faultPoint(u"sql", u"ran");
        return ran ? database->execute(u"COMMIT"_s) : ran;
    });
}

Expected<> checkHealth(const Around &around, Scene &scene)
{
    return scene.recorder.step(scene.context, u"health"_s, Text::tr("Wait for the health URL"), u"GET "_s + around.healthUrl, [&] {
        return waitUntilHealthy(around.healthUrl, around.healthTimeout, scene.context.stopToken());
    });
}

} // namespace Belay
