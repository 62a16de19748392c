// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/sandbox.h"

#include "app/belayctl/reporttext.h"
#include "app/belayctl/textformat.h"
#include "core/postgres/sandbox.h"
#include "core/restore/restorer.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SandboxCommand)
};

QJsonObject toJson(const SandboxStatus &status)
{
    const auto known = [&](const QString &value) { return status.exists ? QJsonValue(value) : QJsonValue(); };
    return {{u"exists"_s, status.exists},
            {u"running"_s, status.isRunning},
            {u"folder"_s, known(status.folder)},
            {u"socket_dir"_s, known(status.connection.host())},
            {u"data_dir"_s, known(status.folder + u"/data"_s)},
            {u"port"_s, known(status.connection.port())},
            {u"user"_s, known(status.connection.user())},
            {u"system_user"_s, known(status.systemUser)},
            {u"server_version"_s, known(status.serverVersion)},
            {u"sample_database"_s, Sandbox::sampleDatabase()},
            {u"conninfo"_s, known(conninfo(status.connection))}};
}

QString toText(const SandboxStatus &status)
{
    if (!status.exists)
        return Text::tr("There is no sandbox. Make one with: belayctl sandbox start") + u'\n';
    return fields({{Text::tr("Sandbox"), status.isRunning ? Text::tr("running") : Text::tr("stopped")},
                   {Text::tr("Version"), u"PostgreSQL "_s + status.serverVersion},
                   {Text::tr("Folder"), status.folder},
                   {Text::tr("Runs as"), status.systemUser},
                   {Text::tr("Connect with"), u"-d \""_s + conninfo(status.connection) + u'"'}});
}

} // namespace

QString SandboxCommand::name() const
{
    return u"sandbox"_s;
}

QString SandboxCommand::summary() const
{
    return Text::tr("Runs a private throw-away PostgreSQL to try things on.");
}

QString SandboxCommand::usage() const
{
    return u"start [--sample-rows N] | stop [--remove] | status | restore FILE [--confirm NAME]"_s;
}

QString SandboxCommand::example() const
{
    return u"belayctl sandbox start --sample-rows 100000"_s;
}

void SandboxCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions(
        {{u"sample-rows"_s, Text::tr("With start: make the sample database with about so many rows."),
          u"N"_s},
         {u"remove"_s, Text::tr("With stop: remove everything, too.")},
         {u"confirm"_s, Text::tr("With restore: the database's name, to confirm that it is replaced."),
          u"NAME"_s}});
}

Expected<ExitCode> SandboxCommand::execute(Invocation &invocation)
{
    const auto rows = invocation.number(u"sample-rows"_s, 0);
    if (!rows)
        return std::unexpected(rows.error());
    if (invocation.arguments().size() == 2 && invocation.arguments().first() == "restore"_L1)
        return restore(invocation.arguments().last(), invocation);
    const QString verb = invocation.arguments().size() == 1 ? invocation.arguments().first() : QString();
    const bool isRemoved = invocation.parser().isSet(u"remove"_s);
    using Work = std::function<Expected<>(Sandbox &, JobContext &)>;
    Work work;
    if (verb == "start"_L1)
        work = [&](Sandbox &sandbox, JobContext &context) -> Expected<> {
            if (const auto started = sandbox.start(context); !started)
                return std::unexpected(started.error());
            return *rows > 0 ? sandbox.makeSample(context, *rows) : Expected<>();
        };
    else if (verb == "stop"_L1)
        work = [&](Sandbox &sandbox, JobContext &context) {
            return isRemoved ? sandbox.remove(context) : sandbox.stop(context);
        };
    else if (verb == "status"_L1)
        work = [](Sandbox &, JobContext &) { return Expected<>(); };
    else
        return failure(ErrorCode::Usage, Text::tr("sandbox takes start, stop, status or restore FILE."));

    const auto status = invocation.runWithBench<SandboxStatus>(
        JobLane::Exclusive, summary(),
        [&](const Workbench &bench, JobContext &context) -> Expected<SandboxStatus> {
            Sandbox sandbox(bench.places, bench.tools, bench.runner);
            if (const auto done = work(sandbox, context); !done)
                return std::unexpected(done.error());
            return sandbox.status();
        });
    if (!status)
        return std::unexpected(status.error());
    invocation.print(toJson(*status), [&] { return toText(*status); });
    return ExitCode::Done;
}

Expected<ExitCode> SandboxCommand::restore(const QString &file, Invocation &invocation)
{
    const QString confirmation = invocation.parser().value(u"confirm"_s);
    const auto report = invocation.runWithBench<RestoreReport>(
        JobLane::Exclusive, summary(),
        [&](const Workbench &bench, JobContext &context) -> Expected<RestoreReport> {
            const auto status = Sandbox(bench.places, bench.tools, bench.runner).start(context);
            if (!status)
                return std::unexpected(status.error());
            const QString database = QFileInfo(file).completeBaseName();
            // The sandbox has none of the roles that own things elsewhere.
            const auto plan = planRestore({.archive = file,
                                           .connection = status->connection.withDatabase(database),
                                           .ignoreOwners = true,
                                           .ignorePrivileges = true},
                                          bench, context);
            if (!plan)
                return std::unexpected(plan.error());
            return executeRestore(*plan, confirmation, bench, context);
        });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(report->toJson(), [&] { return reportText(*report); });
    return exitCodeOf(*report);
}

} // namespace Belay
