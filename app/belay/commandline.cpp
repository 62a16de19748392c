// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belay/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Belay::CommandLine)
};
} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Restores PostgreSQL archives with a rope on."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(
        u"config"_s, Text::tr("Keep settings, history and backups below this folder."), Text::tr("folder"));
    const QCommandLineOption sandbox(u"offer-sandbox"_s,
                                     Text::tr("Offer a private, throw-away PostgreSQL with sample data."));
    parser.addOptions({config, sandbox});
    parser.addPositionalArgument(u"file"_s, Text::tr("The archive to show."), u"[file]"_s);
    parser.process(arguments);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        parser.showHelp(2);
    return {.folder = parser.value(config),
            .file = files.isEmpty() ? QString() : QFileInfo(files.constFirst()).absoluteFilePath(),
            .offersSandbox = parser.isSet(sandbox)};
}

} // namespace Belay
