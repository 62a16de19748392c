// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/commands/backup.h"

#include "app/belayctl/connectionoptions.h"
#include "app/belayctl/textformat.h"
#include "core/backup/backupjob.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

QJsonObject toJson(const BackupReport &report)
{
    const BackupFile &file = report.file;
    return {{u"run_id"_s, report.runId},
            {u"path"_s, file.path},
            {u"size"_s, file.size},
            {u"sha256"_s, file.sha256},
            {u"database"_s, file.source.database},
            {u"compression"_s, QString(key(file.compression))},
            {u"entries"_s, file.entryCount},
            {u"seconds"_s, double(file.startedAt.msecsTo(file.finishedAt)) / 1000}};
}

QString toText(const BackupReport &report)
{
    return fields({{Text::tr("Backup"), report.file.path},
                   {Text::tr("Size"), sizeText(report.file.size)},
                   {Text::tr("SHA-256"), report.file.sha256},
                   {Text::tr("Run"), report.runId}});
}

} // namespace

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::summary() const
{
    return Text::tr("Takes a checked backup of a database.");
}

QString BackupCommand::usage() const
{
    return u"-d SOURCE [--to DIR] [--compress METHOD[:LEVEL]]"_s;
}

QString BackupCommand::example() const
{
    return u"belayctl backup -d shop --to /srv/backups"_s;
}

void BackupCommand::addOptions(QCommandLineParser &parser) const
{
    addConnectionOptions(parser);
    parser.addOptions({
        {u"to"_s, Text::tr("Folder for the backup."), u"DIR"_s},
        {u"compress"_s, Text::tr("none, gzip, lz4 or zstd, with :LEVEL if you like; the fastest by default."),
         u"METHOD[:LEVEL]"_s},
    });
}

Expected<ExitCode> BackupCommand::execute(Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser();
    auto connection = connectionFrom(parser);
    if (!connection)
        return std::unexpected(connection.error());
    const auto preferences = invocation.preferences();
    if (!preferences)
        return std::unexpected(preferences.error());
    BackupRequest request{
        .connection = std::move(*connection), .folder = preferences->backupFolder, .compression = {}};
    if (parser.isSet(u"to"_s))
        request.folder = QDir(parser.value(u"to"_s)).absolutePath();
    if (parser.isSet(u"compress"_s)) {
        const auto compression = parseDumpCompression(parser.value(u"compress"_s));
        if (!compression)
            return std::unexpected(compression.error());
        request.compression = *compression;
    }
    const auto report = invocation.runWithBench<BackupReport>(
        JobLane::Exclusive, summary(), [request](const Workbench &bench, JobContext &context) {
            return executeBackup(request, bench, context);
        });
    if (!report)
        return std::unexpected(report.error());
    invocation.print(toJson(*report), [&] { return toText(*report); });
    return ExitCode::Done;
}

} // namespace Belay
