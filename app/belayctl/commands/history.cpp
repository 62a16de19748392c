// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/history.h"

#include "app/belayctl/commands/historyexport.h"
#include "app/belayctl/commands/historyshare.h"
#include "app/belayctl/commands/historyverbs.h"
#include "app/belayctl/commands/runchoiceoptions.h"
#include "app/belayctl/sharedhistory.h"
#include "app/belayctl/textformat.h"
#include "core/base/visibletext.h"
#include "core/history/export/runjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

QString verdictText(const RunSummary &run)
{
    return run.end ? key(run.end->verdict) : key(run.state);
}

QString toText(const std::vector<RunSummary> &runs)
{
    if (runs.empty())
        return Text::tr("The history is empty.") + u'\n';
    QList<QStringList> rows;
    for (const RunSummary &run : runs)
        rows += QStringList{run.start.id,           key(run.start.kind),           run.start.target,
                            run.start.operatorName, timeText(run.start.startedAt), verdictText(run)};
    return table({Text::tr("Run"), Text::tr("Kind"), Text::tr("Database"), Text::tr("By"),
                  Text::tr("Started"), Text::tr("Verdict")},
                 rows);
}

QString toText(const RunDetail &run)
{
    const RunStart &start = run.summary.start;
    QString text =
        fields({{Text::tr("Run"), start.id},
                {Text::tr("Kind"), key(start.kind)},
                {Text::tr("Database"), start.target},
                {Text::tr("Server"), start.server},
                {Text::tr("Role"), start.role},
                {Text::tr("By"), start.operatorName + u'@' + start.host + u", "_s + start.program},
                {Text::tr("Archive"), start.archive},
                {Text::tr("Mode"), start.mode},
                {Text::tr("Undoes"), start.undoes},
                {Text::tr("Undone by"), run.summary.undoneBy},
                {Text::tr("Started"), timeText(start.startedAt)},
                {Text::tr("Finished"), run.summary.end ? timeText(run.summary.end->finishedAt) : QString()},
                {Text::tr("Verdict"), verdictText(run.summary)},
                {Text::tr("Result"), run.summary.end ? run.summary.end->message : QString()}});
    QList<QStringList> steps;
    for (const StepRecord &step : run.steps)
        steps += QStringList{step.title, key(step.state),
                             QString::number(std::chrono::duration<double>(step.duration).count(), 'f', 1)
                                 + u" s"_s};
    text += u'\n' + table({Text::tr("Step"), Text::tr("State"), Text::tr("Time")}, steps);
    for (const ErrorRecord &error : run.errors)
        text +=
            u"\n["_s + error.errorClass + u"] "_s + visible(error.entry) + u": "_s + visible(error.message);
    text += u'\n';
    for (const ArtefactRecord &artefact : run.artefacts)
        text += fields({{key(artefact.kind), artefact.location}});
    return text;
}

} // namespace

QString HistoryCommand::name() const
{
    return u"history"_s;
}

QString HistoryCommand::summary() const
{
    return Text::tr("Shows what was done, by whom, and how it went.");
}

QString HistoryCommand::usage() const
{
    return u"list | show RUN_ID | export [--format csv|html|json] [--run RUN_ID] [-o FILE] | verify | rotate-key | share [CONNINFO] | push"_s;
}

QString HistoryCommand::example() const
{
    return u"belayctl history list --database staging"_s;
}

void HistoryCommand::addOptions(QCommandLineParser &parser) const
{
    addRunChoiceOptions(parser);
    addHistoryExportOptions(parser);
    parser.addOption({u"limit"_s, Text::tr("list: at most so many; 100 by default."), u"N"_s});
    addHistoryCheckOptions(parser);
    addSharedOption(parser);
    addHistoryShareOptions(parser);
}

Expected<ExitCode> HistoryCommand::execute(Invocation &invocation)
{
    const QStringList words = invocation.arguments();
    if (words == QStringList{u"verify"_s})
        return checkHistory(invocation);
    if (const auto usable = invocation.rescueHistory(RescueLook::Brief); !usable)
        return std::unexpected(usable.error());
    if (words == QStringList{u"rotate-key"_s})
        return rotateHistoryKey(invocation);
    if (words == QStringList{u"list"_s})
        return list(invocation);
    if (words.size() == 2 && words.first() == "show"_L1)
        return show(words.last(), invocation);
    if (words == QStringList{u"export"_s})
        return exportHistory(invocation);
    if (!words.isEmpty() && words.first() == "share"_L1)
        return shareHistory(invocation);
    if (words == QStringList{u"push"_s})
        return pushHistory(invocation);
    return failure(ErrorCode::Usage, Text::tr("history takes list, show RUN_ID, export, verify, rotate-key, share or push."));
}

Expected<ExitCode> HistoryCommand::list(Invocation &invocation)
{
    const auto limit = invocation.number(u"limit"_s, 100);
    if (!limit)
        return std::unexpected(limit.error());
    const auto choice = runChoiceOf(invocation.parser());
    if (!choice)
        return std::unexpected(choice.error());
    const auto history = historyChoice(invocation);
    if (!history)
        return std::unexpected(history.error());
    const RunFilter filter = choice->filter(QDateTime::currentDateTimeUtc());
    const auto runs =
        invocation.run<std::vector<RunSummary>>(JobLane::Interactive, summary(), [&](JobContext &) {
            return RunQuery::open(*history).and_then([&](const RunQuery &query) { return query.latest(filter, *limit); });
        });
    if (!runs)
        return std::unexpected(runs.error());
    if (!invocation.wantsJson()) {
        writeOut(toText(*runs));
        return ExitCode::Done;
    }
    QJsonArray array;
    for (const RunSummary &run : *runs)
        array += runJson(run);
    writeOut(QString::fromUtf8(QJsonDocument(array).toJson()));
    return ExitCode::Done;
}

Expected<ExitCode> HistoryCommand::show(const QString &runId, Invocation &invocation)
{
    const auto history = historyChoice(invocation);
    if (!history)
        return std::unexpected(history.error());
    const auto run = invocation.run<RunDetail>(JobLane::Interactive, summary(), [&](JobContext &) {
        return RunQuery::open(*history).and_then([&](const RunQuery &query) { return query.run(runId); });
    });
    if (!run)
        return std::unexpected(run.error());
    invocation.print(runJson(*run), [&] { return toText(*run); });
    return ExitCode::Done;
}

} // namespace Belay
