// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/rollback.h"

#include "app/belayctl/connectionoptions.h"
#include "app/belayctl/reporttext.h"
#include "app/belayctl/requiredreason.h"
#include "core/restore/restorer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RollbackCommand)
};

constexpr auto beforeOption = "before-command"_L1;
constexpr auto afterOption = "after-command"_L1;
constexpr auto sqlOption = "sql-file"_L1;
constexpr auto healthOption = "health-url"_L1;

/// The commands around it. What else a restore takes has no place here.
Expected<Around> aroundFrom(const QCommandLineParser &parser)
{
    if (parser.isSet(sqlOption))
        return failure(ErrorCode::Usage, Text::tr("An undo gives back exactly what was there: no SQL file runs on it."));
    if (parser.isSet(healthOption))
        return failure(ErrorCode::Usage, Text::tr("An undo is not undone again, so no health URL decides about it."), {},
                       Text::tr("Look at the application yourself, or with --after-command."));
    return planAround({.beforeCommand = parser.value(beforeOption), .afterCommand = parser.value(afterOption)});
}

/// An option that is known so that its refusal can say why.
QCommandLineOption refused(QLatin1StringView name)
{
    QCommandLineOption option(QString{name}, {}, u"VALUE"_s);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

} // namespace

QString RollbackCommand::name() const
{
    return u"rollback"_s;
}

QString RollbackCommand::summary() const
{
    return Text::tr("Undoes a restore: the database is again what it was before.");
}

QString RollbackCommand::usage() const
{
    return u"RUN_ID [--confirm TARGET] [--reason TEXT] [options]"_s;
}

QString RollbackCommand::example() const
{
    return u"belayctl rollback 20261121T114838Z-3f9a2c --confirm staging"_s;
}

void RollbackCommand::addOptions(QCommandLineParser &parser) const
{
    addConnectionOptions(parser);
    parser.addOptions({{u"confirm"_s, Text::tr("The target's name, to confirm that it is replaced."), u"NAME"_s},
                       {u"reason"_s, Text::tr("Why, for the history; needed where a saved connection says that the server is production."),
                        u"TEXT"_s},
                       {beforeOption, Text::tr("Run this right before the target is touched, e.g. to stop the application; where it fails, "
                                               "nothing is changed. No shell is used; it is kept in the history, so put no secret into it."),
                        u"COMMAND"_s},
                       {afterOption, Text::tr("Run this afterwards, e.g. to start the application; also where the undo failed after the "
                                              "command before it. It sees BELAY_RUN and BELAY_DATABASE."),
                        u"COMMAND"_s}});
    parser.addOptions({refused(sqlOption), refused(healthOption)});
}

Expected<ExitCode> RollbackCommand::execute(Invocation &invocation)
{
    const auto runId = invocation.onlyArgument(u"RUN_ID"_s);
    if (!runId)
        return std::unexpected(runId.error());
    auto connection = connectionFrom(invocation.parser());
    if (!connection)
        return std::unexpected(connection.error());
    const auto around = aroundFrom(invocation.parser());
    if (!around)
        return std::unexpected(around.error());
    const QString confirmation = invocation.parser().value(u"confirm"_s);
    const QString reason = invocation.parser().value(u"reason"_s);
    const auto report = invocation.runWithBench<RestoreReport>(
        JobLane::Exclusive, summary(),
        [&](const Workbench &bench, JobContext &context) -> Expected<RestoreReport> {
            const auto plan = planRollback(*runId, *connection, bench, context);
            if (!plan)
                return std::unexpected(plan.error());
            return requireReason(invocation, plan->maintenance, reason).and_then([&] {
                return executeRollback(withAround(withReason(*plan, reason), *around), confirmation, bench, context);
            });
        });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(report->toJson(), [&] { return reportText(*report); });
    return exitCodeOf(*report);
}

} // namespace Belay
