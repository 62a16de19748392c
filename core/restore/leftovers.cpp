// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/leftovers.h"

#include "core/backup/manifest.h"
#include "core/backup/runstart.h"
#include "core/restore/databasecopy.h"
#include "core/restore/targetlock.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Leftovers)
};

LeftDatabase kept(LeftDatabase database, const QString &reason)
{
    database.decision = LeftDatabase::Decision::Keep;
    database.reason = reason;
    return database;
}

bool isWholeBackup(const ArtefactRecord &backup, const Workbench &bench, JobContext &context)
{
    if (backup.location.isEmpty())
        return false;
    const auto manifest = readManifest(backup.location, bench.places.signingKeys());
    return manifest && manifest->backup.sha256 == backup.sha256 && checkAgainstManifest(manifest->backup, context.stopToken());
}

/// Removes one, under its target's lock.
Expected<> remove(const LeftDatabase &database, Connection &server, const Workbench &bench, const QString &held)
{
    const RunStart &run = database.run;
    const TargetIdentity target{.systemIdentifier = run.systemIdentifier, .databaseOid = 0, .database = run.target};
    const auto lock = run.target == held ? Expected<std::optional<TargetLock>>()
                                         : TargetLock::take(server, target, bench.places, ownerLine(run.id, bench))
                                               .transform([](TargetLock taken) { return std::optional(std::move(taken)); });
    if (!lock)
        return std::unexpected(lock.error());
    return dropDatabase(server, database.artefact.location);
}

} // namespace

QJsonObject LeftDatabase::toJson() const
{
    return {{u"run_id"_s, run.id},
            {u"target"_s, run.target},
            {u"server"_s, run.server},
            {u"database"_s, artefact.location},
            {u"size"_s, artefact.size},
            {u"keep_until"_s, artefact.keepUntil ? QJsonValue(artefact.keepUntil->toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"reason"_s, reason}};
}

QString keptUntilText(const QDateTime &until)
{
    return Text::tr("It is kept until %1.").arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat));
}

Expected<std::vector<LeftDatabase>> leftDatabases(const HistoryStore &history)
{
    const auto runs = history.runsWithDatabases();
    if (!runs)
        return std::unexpected(runs.error());
    std::vector<LeftDatabase> left;
    for (const RunSummary &summary : *runs) {
        const auto run = history.run(summary.start.id);
        if (!run)
            return std::unexpected(run.error());
        for (const ArtefactRecord &artefact : run->artefacts) {
            if (isDatabase(artefact.kind) && !artefact.removedAt && summary.end)
                left.push_back({.run = summary.start,
                                .artefact = artefact,
                                .backup = summary.safetyBackup.value_or(ArtefactRecord())});
        }
    }
    return left;
}

LeftDatabase decided(LeftDatabase database, const ServerFacts &server, bool hasWholeBackup, const QDateTime &now)
{
    const ArtefactRecord &artefact = database.artefact;
    const DatabaseFacts *found = server.database(artefact.location);
    const bool isKeptOne = artefact.kind == ArtefactKind::KeptDatabase;
    if (!found || (isKeptOne && found->oid != database.run.databaseOid)) {
        database.decision = LeftDatabase::Decision::Forget;
        database.reason = Text::tr("It is not there any more.");
        return database;
    }
    if (artefact.keepUntil && now < *artefact.keepUntil)
        return kept(database, keptUntilText(*artefact.keepUntil));
    if (database.run.databaseOid != 0 && !isWhole(server.database(database.run.target)))
        return kept(database, Text::tr("%1 does not exist: this may be the only copy of it.").arg(database.run.target));
    if (isKeptOne && !hasWholeBackup)
        return kept(database, Text::tr("No whole safety backup is there: this is the only copy of what the database was before."));
    if (isKeptOne && found->sessionCount > 0)
        return kept(database, Text::tr("Somebody is connected to it."));
    database.decision = LeftDatabase::Decision::Remove;
    return database;
}

Expected<std::vector<LeftDatabase>> tidy(std::vector<LeftDatabase> databases, Connection &server, HistoryStore &history, const Workbench &bench,
                                         JobContext &context, const QString &held)
{
    const auto facts = readServerFacts(server);
    if (!facts)
        return std::unexpected(facts.error());
    for (LeftDatabase &database : databases) {
        const bool isDue = !database.artefact.keepUntil || *database.artefact.keepUntil <= bench.clock.now();
        database = decided(database, *facts, isDue && isWholeBackup(database.backup, bench, context), bench.clock.now());
        if (database.decision == LeftDatabase::Decision::Keep)
            continue;
        if (database.decision == LeftDatabase::Decision::Remove) {
            if (const auto removed = remove(database, server, bench, held); !removed) {
                database = kept(database, removed.error().message);
                continue;
            }
            context.log(LogLevel::Information, Text::tr("The database %1 was removed.").arg(database.artefact.location));
        }
        const auto noted = history.noteRemoved(database.run.id, database.artefact.kind, database.artefact.location, bench.clock.now());
        if (!noted)
            return std::unexpected(noted.error());
    }
    return databases;
}

} // namespace Belay
