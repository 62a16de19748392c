// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/command.h"
#include "app/belayctl/explanationtext.h"
#include "app/belayctl/jobprinter.h"
#include "app/belayctl/sharedhistory.h"
#include "app/belayctl/signalwatcher.h"
#include "core/base/errorjson.h"
#include "core/base/visibletext.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(belayctl)
};

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"help"_s, u"?"_s}, Text::tr("Show this help.")},
        {u"json"_s, Text::tr("Print one JSON document on standard output.")},
        {u"quiet"_s, Text::tr("Print only the result.")},
        {u"verbose"_s, Text::tr("Print what the tools say, too.")},
        {u"no-progress"_s, Text::tr("Show no progress.")},
        {{u"j"_s, u"jobs"_s},
         Text::tr("Parallel jobs, where the verb has any; the number of processors by default."),
         u"N"_s},
        {u"config"_s, Text::tr("Keep settings, history and backups below this folder."), u"DIR"_s},
    });
}

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = Text::tr("Usage: belayctl VERB …") + u"\n\n"_s;
    for (const auto &command : commands)
        text += u"  "_s + command->name().leftJustified(10) + command->summary() + u'\n';
    return text + u'\n' + Text::tr("belayctl VERB --help says more about each.") + u'\n';
}

std::unique_ptr<JobPrinter> makePrinter(const QCommandLineParser &parser)
{
    if (parser.isSet(u"quiet"_s))
        return std::make_unique<QuietPrinter>();
    const bool isTerminal = ::isatty(STDERR_FILENO) != 0;
    const bool isJson = parser.isSet(u"json"_s) && !isTerminal;
    const bool hasProgress = (isTerminal || isJson) && !parser.isSet(u"no-progress"_s);
    const PrintedProgress progress = hasProgress ? PrintedProgress::Shown : PrintedProgress::Hidden;
    if (isJson)
        return std::make_unique<JsonPrinter>(progress);
    return std::make_unique<TextPrinter>(
        parser.isSet(u"verbose"_s) ? TextPrinter::Detail::StepsAndLog : TextPrinter::Detail::Steps, progress);
}

int report(const Error &error, bool wantsJson, const QString &verb)
{
    if (wantsJson) {
        const QJsonObject json{{u"error"_s, errorJson(error)}};
        writeOut(QString::fromUtf8(QJsonDocument(json).toJson()));
    }
    writeError(u"belayctl: "_s + visible(error.message) + u'\n');
    for (const QString &line : error.detail.split(u'\n', Qt::SkipEmptyParts))
        writeError(u"  "_s + visible(line) + u'\n');
    if (!error.remedy.isEmpty())
        writeError(visible(error.remedy) + u'\n');
    for (const Explanation &explanation : explainLines(error.detail))
        writeError(adviceText(explanation, u"  → "_s));
    if (error.code == ErrorCode::Usage)
        writeError(Text::tr("Try: %1").arg(QString(u"belayctl "_s + verb).trimmed() + u" --help"_s) + u'\n');
    return static_cast<int>(exitCode(error.code));
}

int usageError(const QString &message)
{
    return report({.code = ErrorCode::Usage, .message = message, .detail = {}, .remedy = {}}, false,
                  QString());
}

QString help(const Command &command, const QCommandLineParser &parser)
{
    // The parser's own first line is about its arguments, without the verb.
    return Text::tr("Usage: %1").arg(u"belayctl "_s + command.name() + u' ' + command.usage()).trimmed()
        + u'\n' + parser.helpText().section(u'\n', 1);
}

int runCommand(Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary() + u"\n\n"_s
                                     + Text::tr("Example: %1").arg(command.example()));
    addCommonOptions(parser);
    command.addOptions(parser);
    const bool isParsed = parser.parse(arguments);
    const bool wantsJson = parser.isSet(u"json"_s);
    if (parser.isSet(u"help"_s)) {
        writeOut(help(command, parser));
        return 0;
    }
    if (!isParsed)
        return report({.code = ErrorCode::Usage, .message = parser.errorText(), .detail = {}, .remedy = {}},
                      wantsJson, command.name());

    const std::unique_ptr<JobPrinter> printer = makePrinter(parser);
    const Places places =
        parser.isSet(u"config"_s) ? Places::below(parser.value(u"config"_s)) : Places::ofUser();
    Invocation invocation(parser, places, *printer);
    const SignalWatcher signalWatcher([&invocation] { invocation.cancel(); });
    const auto outcome = command.execute(invocation);
    int code = outcome ? static_cast<int>(*outcome) : report(outcome.error(), wantsJson, command.name());
    if (code == 0 && (std::fflush(stdout) != 0 || std::ferror(stdout) != 0))
        code = report({.code = ErrorCode::FileUnwritable,
                       .message = Text::tr("The result could not be written to standard output."),
                       .detail = {},
                       .remedy = {}},
                      false, command.name());
    if (invocation.mayHaveRuns() && !shareAfterRun(invocation))
        std::_Exit(code); // the thread that waits for the server goes with the process; what it did not share waits
    return code;
}

/// The index of the verb: the first word that is neither an option nor the folder of `--config`.
qsizetype verbIndex(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--config"_L1)
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"belayctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BELAY_VERSION));
    installTranslators(QLocale());
    QLoggingCategory::setFilterRules(u"qt.sql.postgresql=false"_s); // that a lost server holds statements of ours is no news

    QStringList arguments = QCoreApplication::arguments();
    const auto commands = allCommands();
    const qsizetype at = verbIndex(arguments);
    if (at < 0) {
        if (arguments.contains("--version"_L1))
            writeOut(programTitle() + u'\n');
        else if (arguments.size() == 1 || arguments.contains("--help"_L1) || arguments.contains("-?"_L1))
            writeOut(overview(commands));
        else
            return usageError(Text::tr("A verb is missing."));
        return arguments.size() == 1 ? static_cast<int>(ExitCode::Usage) : 0;
    }
    const QString verb = arguments.takeAt(at);
    const auto command = std::ranges::find(commands, verb, [](const auto &known) { return known->name(); });
    if (command == commands.end())
        return usageError(Text::tr("There is no verb %1.").arg(verb));
    return runCommand(**command, arguments);
}
