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
    return u"RUN_ID [--confirm TARGET] [--reason TEXT]"_s;
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
                        u"TEXT"_s}});
}

Expected<ExitCode> RollbackCommand::execute(Invocation &invocation)
{
    const auto runId = invocation.onlyArgument(u"RUN_ID"_s);
    if (!runId)
        return std::unexpected(runId.error());
    auto connection = connectionFrom(invocation.parser());
    if (!connection)
        return std::unexpected(connection.error());
    const QString confirmation = invocation.parser().value(u"confirm"_s);
    const QString reason = invocation.parser().value(u"reason"_s);
    const auto report = invocation.runWithBench<RestoreReport>(
        JobLane::Exclusive, summary(),
        [&](const Workbench &bench, JobContext &context) -> Expected<RestoreReport> {
            const auto plan = planRollback(*runId, *connection, bench, context);
            if (!plan)
                return std::unexpected(plan.error());
            return requireReason(invocation, plan->maintenance, reason).and_then([&] {
                return executeRollback(withReason(*plan, reason), confirmation, bench, context);
            });
        });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(report->toJson(), [&] { return reportText(*report); });
    return exitCodeOf(*report);
}

} // namespace Belay
