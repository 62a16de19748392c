// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/recover.h"

#include "app/belayctl/connectionoptions.h"
#include "app/belayctl/reporttext.h"
#include "app/belayctl/textformat.h"
#include "core/base/visibletext.h"
#include "core/restore/forgetrun.h"
#include "core/restore/recovery.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecoverCommand)
};

QString runText(const RecoveredRun &run)
{
    const QString state = run.report ? QString(key(run.report->verdict)) : Text::tr("not settled");
    QString text = run.start.id + u"  "_s + key(run.start.kind) + u"  "_s + visible(run.start.target) + u"  "_s + state + u'\n';
    if (run.report)
        text += u"  "_s + visible(run.report->message) + u'\n';
    if (!run.error)
        return text;
    text += u"  "_s + visible(run.error->message) + u'\n';
    for (const QString &line : run.error->detail.split(u'\n', Qt::SkipEmptyParts))
        text += u"  "_s + visible(line) + u'\n';
    return run.error->remedy.isEmpty() ? text : text + u"  "_s + visible(run.error->remedy) + u'\n';
}

QString toText(const RecoveryReport &report)
{
    QString text;
    for (const RecoveredRun &run : report.runs)
        text += runText(run);
    if (report.runs.empty())
        text += Text::tr("No run was interrupted.") + u'\n';
    for (const LeftDatabase &database : report.removed)
        text += Text::tr("Removed: %1").arg(visible(database.artefact.location)) + u'\n';
    for (const LeftDatabase &database : report.kept) {
        if (database.decision == LeftDatabase::Decision::Keep)
            text += Text::tr("Kept: %1 (%2). %3").arg(visible(database.artefact.location),
                                                       QLocale().formattedDataSize(database.artefact.size), visible(database.reason))
                + u'\n';
    }
    for (const Error &problem : report.problems)
        text += visible(problem.message) + u'\n';
    return text;
}

} // namespace

QString RecoverCommand::name() const
{
    return u"recover"_s;
}

QString RecoverCommand::summary() const
{
    return Text::tr("Settles runs that were interrupted, and removes kept databases on their day.");
}

QString RecoverCommand::usage() const
{
    return u"[--list | --forget RUN] [options]"_s;
}

QString RecoverCommand::example() const
{
    return u"belayctl recover --json"_s;
}

void RecoverCommand::addOptions(QCommandLineParser &parser) const
{
    addConnectionOptions(parser);
    parser.addOption({u"list"_s, Text::tr("Only list interrupted runs and kept databases, with their last day; change nothing.")});
    parser.addOption({u"forget"_s,
                      Text::tr("Give up this run, whose server is gone for good: it ends as failed, and what it left is not looked for any more."),
                      u"run"_s});
}

Expected<ExitCode> RecoverCommand::execute(Invocation &invocation)
{
    if (!invocation.arguments().isEmpty())
        return failure(ErrorCode::Usage, Text::tr("recover takes no arguments."));
    if (invocation.parser().isSet(u"list"_s))
        return list(invocation);
    if (invocation.parser().isSet(u"forget"_s))
        return forget(invocation);
    auto connection = connectionFrom(invocation.parser());
    if (!connection)
        return std::unexpected(connection.error());
    const auto report = invocation.runWithBench<RecoveryReport>(
        JobLane::Exclusive, summary(),
        [&](const Workbench &bench, JobContext &context) { return recoverRuns(*connection, bench, context); });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(report->toJson(), [&] { return toText(*report); });
    const Error *unsettled = report->firstError();
    return unsettled ? exitCode(unsettled->code) : ExitCode::Done;
}

Expected<ExitCode> RecoverCommand::list(Invocation &invocation)
{
    const auto report = invocation.runWithBench<RecoveryReport>(
        JobLane::Interactive, summary(), [](const Workbench &bench, JobContext &) -> Expected<RecoveryReport> {
            const auto runs = interruptedRuns(bench.places);
            auto kept = keptDatabases(bench);
            if (!runs || !kept)
                return std::unexpected(!runs ? runs.error() : kept.error());
            RecoveryReport found;
            for (const RunSummary &run : *runs)
                found.runs.push_back({.start = run.start, .report = {}, .error = {}});
            found.kept = std::move(*kept);
            return found;
        });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(report->toJson(), [&] { return toText(*report); });
    return ExitCode::Done;
}

Expected<ExitCode> RecoverCommand::forget(Invocation &invocation)
{
    const auto report = invocation.runWithBench<RestoreReport>(
        JobLane::Exclusive, summary(), [runId = invocation.parser().value(u"forget"_s)](const Workbench &bench, JobContext &) {
            return forgetRun(runId, bench);
        });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(report->toJson(), [&] { return reportText(*report); });
    return ExitCode::Done;
}

} // namespace Belay
