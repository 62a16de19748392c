// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/sandbox.h"

#include "app/belayctl/textformat.h"
#include "core/postgres/sandbox.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SandboxCommand)
};

QJsonObject toJson(const SandboxStatus &status)
{
    return {{u"exists"_s, status.exists},
            {u"running"_s, status.isRunning},
            {u"folder"_s, status.folder},
            {u"socket_dir"_s, status.connection.host()},
            {u"data_dir"_s, status.exists ? QJsonValue(status.folder + u"/data"_s) : QJsonValue()},
            {u"port"_s, status.connection.port()},
            {u"user"_s, status.connection.user()},
            {u"system_user"_s, status.systemUser},
            {u"server_version"_s, status.serverVersion},
            {u"sample_database"_s, Sandbox::sampleDatabase()},
            {u"conninfo"_s, conninfo(status.connection)}};
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
    return u"start [--sample-rows N] | stop [--remove] | status"_s;
}

QString SandboxCommand::example() const
{
    return u"belayctl sandbox start --sample-rows 100000"_s;
}

void SandboxCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({{u"sample-rows"_s, Text::tr("With start: make the sample database with about so many rows."), u"N"_s},
                       {u"remove"_s, Text::tr("With stop: remove everything, too.")}});
}

Expected<ExitCode> SandboxCommand::execute(Invocation &invocation)
{
    const auto rows = invocation.number(u"sample-rows"_s, 0);
    if (!rows)
        return std::unexpected(rows.error());
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
        work = [&](Sandbox &sandbox, JobContext &context) { return isRemoved ? sandbox.remove(context) : sandbox.stop(context); };
    else if (verb == "status"_L1)
        work = [](Sandbox &, JobContext &) { return Expected<>(); };
    else
        return failure(ErrorCode::Usage, Text::tr("sandbox takes start, stop or status."));

    const auto status = invocation.runWithBench<SandboxStatus>(
        JobLane::Exclusive, summary(), [&](const Workbench &bench, JobContext &context) -> Expected<SandboxStatus> {
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

} // namespace Belay
