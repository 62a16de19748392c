// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/historyexport.h"

#include "app/belayctl/commands/runchoiceoptions.h"
#include "app/belayctl/outputsink.h"
#include "app/belayctl/sharedhistory.h"
#include "core/history/export/runexport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

Expected<ExportFormat> formatOf(const QCommandLineParser &parser)
{
    const QString name = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"csv"_s;
    if (name == "pdf"_L1)
        return failure(ErrorCode::Usage, Text::tr("belayctl draws no PDF, since it needs no graphics to run."), {},
                       Text::tr("Export HTML and print it, or export the PDF from the window."));
    if (const auto format = exportFormatFromKey(name))
        return *format;
    return failure(ErrorCode::Usage, Text::tr("--format takes csv, html or json."));
}

} // namespace

void addHistoryExportOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"format"_s, Text::tr("export: the format; csv by default."), u"csv|html|json"_s},
                       {u"run"_s, Text::tr("export: the report of this run, instead of a list."), u"RUN_ID"_s},
                       {{u"o"_s, u"output"_s}, Text::tr("export: into a new file, instead of standard output."), u"FILE"_s}});
}

Expected<ExitCode> exportHistory(Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser();
    const auto format = formatOf(parser);
    const auto choice = runChoiceOf(parser);
    if (!format || !choice)
        return std::unexpected(!format ? format.error() : choice.error());
    const bool isOne = parser.isSet(u"run"_s);
    if (isOne && !choice->isEmpty())
        return failure(ErrorCode::Usage, Text::tr("--run names one run; it takes no filter beside it."));
    const auto source = historyChoice(invocation);
    if (!source)
        return std::unexpected(source.error());
    auto sink = OutputSink::open(parser.value(u"output"_s));
    if (!sink)
        return std::unexpected(sink.error());
    const ExportOrigin origin{.program = programTitle(), .at = QDateTime::currentDateTimeUtc()};
    const auto done = invocation.run<void>(JobLane::Interactive, Text::tr("Exporting the history"), [&](JobContext &context) -> Expected<> {
        const auto history = RunQuery::open(*source);
        if (!history)
            return std::unexpected(history.error());
        if (isOne)
            return history->run(parser.value(u"run"_s)).and_then([&](const RunDetail &run) {
                return (*sink)->write(exportedRun(run, *format, origin));
            });
        const auto write = [&](const QByteArray &piece) { return (*sink)->write(piece); };
        return exportRuns(*history, choice->filter(origin.at), *format, origin, write, context).transform([](qint64) {});
    });
    if (!done)
        return std::unexpected(done.error());
    return (*sink)->finish().transform([] { return ExitCode::Done; });
}

} // namespace Belay
