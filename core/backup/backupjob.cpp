// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupjob.h"

#include "core/backup/runstart.h"
#include "core/history/runrecorder.h"
#include "core/postgres/directsession.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupJob)
};

Expected<> recordEnd(RunRecorder &recorder, const Expected<BackupFile> &file)
{
    if (!file) {
        const bool isCancelled = file.error().code == ErrorCode::Cancelled;
        return recorder.end({.verdict = isCancelled ? Verdict::Cancelled : Verdict::Failed,
                             .targetChanged = false,
                             .message = file.error().message,
                             .report = {},
                             .finishedAt = {}});
    }
    const auto added = recorder.addArtefact(
        {.kind = ArtefactKind::Backup, .location = file->path, .size = file->size, .sha256 = file->sha256, .keepUntil = {}});
    if (!added)
        return added;
    return recorder.end({.verdict = Verdict::Complete,
                         .targetChanged = false,
                         .message = Text::tr("%1 was backed up into %2.").arg(file->source.database, file->path),
                         .report = {},
                         .finishedAt = {}});
}

} // namespace

Expected<BackupReport> executeBackup(const BackupRequest &request, const Workbench &bench, JobContext &context)
{
    auto server = Connection::open(request.connection, context.stopToken());
    if (!server)
        return std::unexpected(server.error());
    if (const auto direct = requireDirectSession(*server); !direct)
        return std::unexpected(direct.error());
    const auto facts = readServerFacts(*server);
    if (!facts)
        return std::unexpected(facts.error());
    const ConnectionParameters connection = server->resolvedParameters();
    const TargetIdentity source = identityOf(*facts, connection.database());
    const int major = facts->version / 10000;
    const auto dumpTool = bench.tools.dumpFor(major);
    if (!dumpTool)
        return std::unexpected(dumpTool.error());
    const auto listTool = bench.tools.restoreFor(newestReadableArchiveMinor(dumpTool->major), major);
    if (!listTool)
        return std::unexpected(listTool.error());

    const auto history = HistoryStore::open(bench.places);
    if (!history)
        return std::unexpected(history.error());
    RunStart start = runStart(source, *facts, connection, bench);
    start.id = makeRunId(bench.clock.now());
    start.kind = RunKind::Backup;
    auto recorder = RunRecorder::begin(**history, bench.clock, start, ownerLine(start.id, bench));
    if (!recorder)
        return std::unexpected(recorder.error());

    const QString folder = request.folder.isEmpty() ? bench.places.backups() : request.folder;
    const QString path = freeBackupPath(folder, source.database, bench.clock.now(), u"backup"_s);
    const QString intent = u"pg_dump "_s + source.database + u" into "_s + path;
    auto origin = ManifestOrigin::of(start, **history);
    if (!origin)
        return std::unexpected(origin.error());
    DatabaseDump dump(bench.runner, bench.clock, *dumpTool, *listTool, std::move(*origin));
    const auto file = recorder->step(context, u"dump"_s, Text::tr("Take and check the backup"), intent, dumpFacts(path), [&] {
        return dump.take({.connection = namedAfter(start.id, connection),
                          .source = source,
                          .databaseSize = facts->database(source.database)->size,
                          .file = path,
                          .compression = request.compression},
                         context);
    });
    const auto recorded = recordEnd(*recorder, file);
    if (!file)
        return std::unexpected(file.error());
    if (!recorded)
        return std::unexpected(recorded.error());
    return BackupReport{.runId = start.id, .file = *file};
}

} // namespace Belay
