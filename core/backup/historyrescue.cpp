// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/historyrescue.h"

#include "core/backup/manifest.h"
#include "core/base/durablefile.h"
#include "core/base/filelock.h"
#include "core/history/auditanchors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryRescue)
};

constexpr qint64 mostRead = 64 << 20; // bytes that are read whole each time, in a tenth of a second

/// Why the history must be made anew; nothing where it need not.
Expected<std::optional<Error>> damageOf(const Places &places, RescueLook look)
{
    const bool isSmall = QFileInfo(places.history()).size() <= mostRead;
    const auto whole = look == RescueLook::Thorough || isSmall ? HistoryStore::examine(places)
                                                               : HistoryStore::open(places).transform([](const auto &) {});
    if (whole)
        return std::nullopt;
    if (whole.error().code != ErrorCode::HistoryDamaged)
        return std::unexpected(whole.error());
    return whole.error();
}

/// Moves the file away, with the journal that belongs to it: beside a new store it would be taken for that one's.
Expected<QString> moveAside(const QString &file, const QDateTime &now)
{
    if (QFileInfo(file).size() == 0)
        return QString();
    const QString name = file + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = name + u'-' + QString::number(number);
    const QString journal = file + u"-journal"_s;
    if (QFileInfo::exists(journal)) {
        if (const auto moved = renameDurably(journal, free + u"-journal"_s); !moved)
            return std::unexpected(moved.error());
    }
    const auto moved = renameDurably(file, free);
    return moved ? Expected<QString>(free) : std::unexpected(moved.error());
}

/// The backup as a run. How a restore ended that it was taken for, no manifest knows.
ToldRun toldBy(const Manifest &manifest)
{
    const BackupFile &backup = manifest.backup;
    const bool isOfRestore = manifest.origin.kind != RunKind::Backup;
    ToldRun told;
    told.start = {.id = manifest.origin.runId.isEmpty() ? makeRunId(backup.finishedAt) : manifest.origin.runId,
                  .kind = RunKind::Backup,
                  .target = backup.source.database,
                  .server = manifest.origin.server,
                  .systemIdentifier = backup.source.systemIdentifier,
                  .databaseOid = backup.source.databaseOid,
                  .connection = {},
                  .role = manifest.origin.role,
                  .operatorName = manifest.origin.operatorName,
                  .host = manifest.origin.host,
                  .program = manifest.origin.program,
                  .startedAt = backup.startedAt};
    told.artefact = {.kind = isOfRestore ? ArtefactKind::SafetyBackup : ArtefactKind::Backup,
                     .location = backup.path,
                     .size = backup.size,
                     .sha256 = backup.sha256,
                     .keepUntil = {}};
    told.end = {.verdict = Verdict::Complete,
                .targetChanged = false,
                .message = isOfRestore ? Text::tr("Told by a manifest: the safety backup of this run is whole. How the run itself ended is not known.")
                                       : Text::tr("Told by a manifest: the backup is whole."),
                .report = {},
                .finishedAt = backup.finishedAt};
    return told;
}

std::vector<ToldRun> runsToldIn(const QStringList &folders, const QString &keyFile)
{
    QMap<QString, ToldRun> byId; // a rollback and its restore have manifests of their own, but an id of their own, too
    for (const QString &folder : folders) {
        for (const QString &archive : archivesWithManifest(folder)) {
            const auto manifest = readManifest(archive, keyFile);
            if (!manifest || manifest->proof == ManifestProof::UnknownKey || !QFileInfo::exists(archive))
                continue; // forged, another's, or of an archive that is gone
            ToldRun told = toldBy(*manifest);
            byId.insert(told.start.id, std::move(told));
        }
    }
    const QList<ToldRun> runs = byId.values();
    return {runs.begin(), runs.end()};
}

/// The last that the anchors know of each history that was here.
QJsonArray headsBefore(const Places &places)
{
    QMap<QString, AuditHead> last;
    for (const AuditHead &head : publishedHeads(places.anchors())) {
        AuditHead &known = last[head.chain];
        if (head.sequence > known.sequence)
            known = head;
    }
    QJsonArray texts;
    for (const AuditHead &head : std::as_const(last))
        texts += headText(head);
    return texts;
}

Expected<HistoryRescue> rebuild(const Error &cause, const Places &places, const QStringList &backupFolders, const Clock &clock)
{
    HistoryRescue rescue{.cause = cause};
    auto moved = moveAside(places.history(), clock.now());
    if (!moved)
        return std::unexpected(moved.error());
    rescue.movedTo = std::move(*moved);
    const auto store = HistoryStore::openAnew(places);
    if (!store)
        return std::unexpected(store.error());
    const std::vector<ToldRun> runs = runsToldIn(backupFolders, places.signingKeys());
    rescue.runs = static_cast<qint64>(runs.size());
    const auto added = (*store)->addToldRuns(runs, {.action = AuditAction::HistoryRebuilt,
                                                    .payload = {{u"reason"_s, cause.detail.isEmpty() ? cause.message : cause.detail},
                                                                {u"moved_to"_s, rescue.movedTo},
                                                                {u"runs"_s, rescue.runs},
                                                                {u"before"_s, headsBefore(places)}}});
    if (!added)
        return std::unexpected(added.error());
    return rescue;
}

} // namespace

QString HistoryRescue::text() const
{
    QStringList sentences{cause.message};
    if (!movedTo.isEmpty())
        sentences += Text::tr("It was moved to %1 and can be looked at there.").arg(movedTo);
    sentences += Text::tr("A new history was begun; %Ln run(s) could be told from manifests, what else was in the old one is not in it.", nullptr,
                          static_cast<int>(runs));
    return sentences.join(u' ');
}

Expected<std::optional<HistoryRescue>> rescueHistory(const Places &places, const QStringList &backupFolders, const Clock &clock, RescueLook look)
{
    const auto damage = damageOf(places, look);
    if (!damage)
        return std::unexpected(damage.error());
    if (!*damage)
        return std::nullopt;
    if (const auto made = makePrivateFolder(places.locks()); !made)
        return std::unexpected(made.error());
    const QString lockFile = places.locks() + u"/history-rescue.lock"_s;
    const auto lock = FileLock::tryTake(lockFile, u"history rescue"_s);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return failure(ErrorCode::TargetLocked, Text::tr("Another Belay is making the history anew."), {}, Text::tr("Try again in a moment."));
    const auto still = damageOf(places, look); // another may have done it while we looked
    if (!still)
        return std::unexpected(still.error());
    if (!*still)
        return std::nullopt;
    return rebuild(**still, places, backupFolders, clock).transform([](HistoryRescue rescue) { return std::optional(std::move(rescue)); });
}

} // namespace Belay
