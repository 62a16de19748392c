// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/settlement.h"

#include "core/backup/databasedump.h"
#include "core/backup/manifest.h"
#include "core/postgres/pgtool.h"
#include "core/restore/aftermath.h"
#include "core/restore/conclusion.h"
#include "core/restore/contentmark.h"
#include "core/restore/recreate.h"
#include "core/restore/rolemapping.h"
#include "core/restore/verification.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Settlement)
};

const ArtefactRecord *artefact(const RunDetail &run, ArtefactKind kind)
{
    const auto found = std::ranges::find(run.artefacts, kind, &ArtefactRecord::kind);
    return found != run.artefacts.end() ? &*found : nullptr;
}

/// A dump that was finished and not recorded yet is a backup like any other; what is less is removed.
Expected<> settleBackup(const RunDetail &run, const Journal &journal, Scene &scene)
{
    const ArtefactKind kind = run.summary.start.kind == RunKind::Backup ? ArtefactKind::Backup : ArtefactKind::SafetyBackup;
    if (const ArtefactRecord *recorded = artefact(run, kind)) {
        const auto manifest = readManifest(recorded->location, scene.bench.places.signingKeys());
        if (manifest && manifest->backup.sha256 == recorded->sha256)
            scene.report.safetyBackup = manifest->backup;
        return {};
    }
    if (journal.dumpFile.isEmpty())
        return {};
    const auto finished = settleDump(journal.dumpFile, scene.bench.places.signingKeys());
    if (!finished)
        return std::unexpected(finished.error());
    if (!*finished)
        return {};
    scene.report.safetyBackup = **finished;
    return scene.recorder.addArtefact(
        {.kind = kind, .location = (*finished)->path, .size = (*finished)->size, .sha256 = (*finished)->sha256, .keepUntil = {}});
}

Expected<> dropIfThere(const QString &name, const ServerFacts &facts, Scene &scene)
{
    if (name.isEmpty() || !facts.database(name))
        return {};
    scene.context.log(LogLevel::Information, Text::tr("The database %1 is removed.").arg(name));
    return dropDatabase(scene.server, name);
}

/// The dump tool and the restore tool for this server.
Expected<std::pair<ClientTool, ClientTool>> toolsFor(const Scene &scene)
{
    const int major = scene.server.serverVersion() / 10000;
    auto dump = scene.bench.tools.dumpFor(major);
    if (!dump)
        return std::unexpected(dump.error());
    auto restore = scene.bench.tools.restoreFor(newestReadableArchiveMinor(dump->major), major);
    if (!restore)
        return std::unexpected(restore.error());
    return std::pair(*dump, *restore);
}

/// The archive's table of contents with the roles that the plan mapped; nothing where it mapped none.
Expected<std::shared_ptr<const Toc>> tocAsPlanned(const RunStart &start, const Toc &toc)
{
    const RoleMapping roles = roleMappingFromJson(start.plan["role_mapping"_L1].toObject());
    return roles.empty() ? nullptr : mappedToc(toc, roles);
}

/// Compares a target that was loaded in place, and never looked at, with the archive. Its verdict.
Expected<Verdict> verifyInPlace(const RunStart &start, const Journal &journal, Scene &scene)
{
    const auto tools = toolsFor(scene);
    if (!tools)
        return std::unexpected(tools.error());
    const auto archive = scene.bench.archives.verify(start.archive, {}, scene.context.stopToken());
    if (!archive)
        return std::unexpected(archive.error());
    auto mapped = tocAsPlanned(start, (*archive)->archive().toc());
    if (!mapped)
        return std::unexpected(mapped.error());
    const ConnectionParameters target = scene.server.resolvedParameters().withDatabase(start.target);
    auto database = Connection::open(target, scene.context.stopToken());
    const auto analyzed = database ? database->execute(u"ANALYZE"_s) : std::unexpected(database.error());
    if (!analyzed)
        return std::unexpected(analyzed.error());
    auto seen = verifyRestored({.archive = **archive, .connection = target, .dumpTool = tools->first, .oldOid = 0, .connections = 1,
                                .leftOut = journal.leftOut, .missing = journal.missing, .mappedToc = std::move(*mapped)}, scene);
    if (!seen)
        return std::unexpected(seen.error());
    scene.report.verification = std::move(*seen);
    return scene.report.verification.matches() ? Verdict::Complete : Verdict::Incomplete;
}

/// The restore is in force: what is it worth?
void judgeRestore(const RunDetail &run, const Journal &journal, Scene &scene)
{
    RestoreReport &report = scene.report;
    report.verdict = verdictInForce(report);
    if (journal.wasVerified) {
        report.verification.databaseOid = report.restoredOid;
        report.verification.isNewDatabase = report.restoredOid != run.summary.start.databaseOid;
        report.message = Text::tr("%1 had been restored and compared with the archive before.").arg(report.target);
        return;
    }
    const auto verdict = verifyInPlace(run.summary.start, journal, scene);
    if (!verdict) {
        report.verdict = Verdict::Incomplete;
        report.message = Text::tr("%1 had been restored whole, in one transaction, but cannot be compared with the archive: %2")
                             .arg(report.target, verdict.error().message);
        return;
    }
    if (*verdict != Verdict::Complete)
        report.verdict = *verdict;
    report.message = *verdict == Verdict::Complete
        ? Text::tr("%1 had been restored whole, in one transaction, and matches the archive.").arg(report.target)
        : Text::tr("%1 had been restored in one transaction, but does not match the archive.").arg(report.target);
}

Expected<> noteKept(const RunDetail &run, const DatabaseSwitch &change, const ServerFacts &facts, Scene &scene)
{
    const DatabaseFacts *kept = facts.database(change.setAside);
    if (!kept || kept->oid != change.target.databaseOid)
        return {};
    scene.report.keptDatabase = change.setAside;
    if (const ArtefactRecord *recorded = artefact(run, ArtefactKind::KeptDatabase)) {
        scene.report.keptUntil = recorded->keepUntil;
        return {};
    }
    const auto days = run.summary.start.plan["keep_old_days"_L1].toInteger();
    scene.report.keptUntil = scene.bench.clock.now().addDays(days);
    return scene.recorder.addArtefact({.kind = ArtefactKind::KeptDatabase,
                                       .location = change.setAside,
                                       .size = kept->size,
                                       .sha256 = {},
                                       .keepUntil = scene.report.keptUntil});
}

Expected<> finish(const RunDetail &run, const Journal &journal, const Aftermath &seen, const ServerFacts &facts, Scene &scene)
{
    RestoreReport &report = scene.report;
    report.targetChanged = true;
    report.restoredOid = seen.targetOid;
    if (run.summary.start.kind == RunKind::Rollback) {
        report.verdict = Verdict::RolledBack;
        report.message = Text::tr("%1 is again what it was before the restore.").arg(report.target);
        const QString leftover = journal.change ? journal.change->setAside : run.summary.start.target; // the latter was being dropped
        return dropIfThere(leftover, facts, scene);
    }
    if (journal.change && journal.purpose == SwitchPurpose::PutBack) {
        report.targetChanged = false;
        report.isPutBack = true;
        report.verdict = Verdict::RolledBack;
        report.message = Text::tr("%1 had been put back from the safety backup: it is what it was before.").arg(report.target);
        return {};
    }
    if (journal.change) {
        if (const auto noted = noteKept(run, *journal.change, facts, scene); !noted)
            return noted;
    }
    judgeRestore(run, journal, scene);
    return {};
}

/// Mode recreate dropped the target: the verified copy gets its name, or the safety backup is put back.
Expected<> bringBack(const Journal &journal, const Aftermath &seen, Scene &scene)
{
    RestoreReport &report = scene.report;
    if (seen.hasReplacement) {
        if (const auto switched = switchDatabases(*journal.change, scene); !switched)
            return switched;
        report.restoredOid = journal.change->replacementOid;
        report.isPutBack = journal.purpose == SwitchPurpose::PutBack;
        report.targetChanged = !report.isPutBack;
        report.verdict = report.isPutBack ? Verdict::RolledBack : report.isDegraded ? Verdict::Degraded : Verdict::Complete;
        report.message = Text::tr("%1 was whole and got its name.").arg(report.target);
        return {};
    }
    if (!report.safetyBackup)
        return failure(ErrorCode::RollbackImpossible, Text::tr("%1 was dropped, and its safety backup is not there any more.").arg(report.target));
    const auto tools = toolsFor(scene);
    if (!tools)
        return std::unexpected(tools.error());
    const TargetIdentity gone{.systemIdentifier = scene.recorder.start().systemIdentifier, .databaseOid = 0, .database = report.target};
    const auto done = putBack({.target = gone,
                               .copyName = journal.copyName,
                               .frame = *journal.dropped,
                               .backup = *report.safetyBackup,
                               .dumpTool = tools->first,
                               .restoreTool = tools->second},
                              scene);
    if (!done)
        return done;
    report.isPutBack = true;
    report.verdict = Verdict::RolledBack;
    report.message = Text::tr("%1 had been dropped and was put back from the safety backup: it is what it was before.").arg(report.target);
    return {};
}

Expected<> settleTarget(const RunDetail &run, const Journal &journal, Scene &scene)
{
    const RunStart &start = run.summary.start;
    const auto facts = readServerFacts(scene.server);
    if (!facts)
        return std::unexpected(facts.error());
    QString mark;
    if (!journal.contentMark.isEmpty() && isWhole(facts->database(start.target))) {
        const auto read = contentMark(scene.server.resolvedParameters().withDatabase(start.target));
        if (!read)
            return std::unexpected(read.error());
        mark = *read;
    }
    RestoreReport &report = scene.report;
    report.verdict = Verdict::Failed;
    const Aftermath seen = aftermathOf(start, journal, *facts, mark);
    switch (seen.state) {
    case Aftermath::State::AsItWas:
        report.message = Text::tr("The database %1 was not changed.").arg(start.target);
        return dropIfThere(journal.copyName, *facts, scene);
    case Aftermath::State::Changed:
        return finish(run, journal, seen, *facts, scene);
    case Aftermath::State::Gone:
        return bringBack(journal, seen, scene);
    case Aftermath::State::Foreign:
        break;
    }
    if (seen.targetOid != 0) {
        report.message = Text::tr("The database %1 is another one by now: something else replaced it since.").arg(start.target);
        return dropIfThere(journal.copyName, *facts, scene);
    }
    report.message = Text::tr("The database %1 does not exist any more: something else removed it. What this run made was left as it is.")
                         .arg(start.target);
    return {};
}

/// What only a person can see to: an application that may still be stopped, and a switch that nobody saw work.
QString openEnds(const RunDetail &run, const Journal &journal, const RestoreReport &report)
{
    const QJsonObject around = run.summary.start.plan["around"_L1].toObject();
    const QString url = around["health_url"_L1].toString();
    QString text;
    if (!url.isEmpty() && report.targetChanged && !journal.wasHealthy)
        text += u' ' + Text::tr("The switch was made, and %1 was not seen to answer since. To undo it: %2")
                           .arg(url, displayedCommand(u"belayctl"_s, {u"rollback"_s, report.runId, u"--confirm"_s, report.target}));
    QStringList command = around["after_command"_L1].toVariant().toStringList();
    if (!command.isEmpty() && (journal.wasStopped || report.targetChanged) && !journal.isAfterDone) {
        const QString program = command.takeFirst();
        text += u' ' + Text::tr("The command after it may not have run; it is for you to run: %1").arg(displayedCommand(program, command));
    }
    return text;
}

QString interruption(const Journal &journal)
{
    return journal.lastStep.isEmpty() ? Text::tr("The run was interrupted before it did anything.")
                                      : Text::tr("The run was interrupted at the step “%1”.").arg(journal.lastStep);
}

} // namespace

RestoreReport reportOf(const RunDetail &run)
{
    const RunStart &start = run.summary.start;
    RestoreReport report{.runId = start.id,
                         .kind = start.kind,
                         .mode = restoreModeFromKey(start.mode).value_or(RestoreMode::Swap),
                         .target = start.target};
    report.steps = run.steps;
    report.errors = run.errors;
    report.isDegraded = std::ranges::contains(run.errors, u"degraded"_s, &ErrorRecord::errorClass);
    for (const QJsonValue &name : start.plan["lost"_L1].toArray())
        report.lost += name.toString();
    return report;
}

Expected<> settle(const RunDetail &run, Scene &scene)
{
    const Journal journal = readJournal(run);
    const QString intent = u"settle what is left of "_s + run.summary.start.id;
    const auto done = scene.recorder.step(scene.context, u"settle"_s, Text::tr("Settle the interrupted run"), intent, [&]() -> Expected<> {
        if (const auto settled = settleBackup(run, journal, scene); !settled)
            return settled;
        if (run.summary.start.kind != RunKind::Backup)
            return settleTarget(run, journal, scene);
        scene.report.verdict = scene.report.safetyBackup ? Verdict::Complete : Verdict::Failed;
        scene.report.message = scene.report.safetyBackup ? Text::tr("The backup had been finished.") : Text::tr("What it had written was removed.");
        return {};
    });
    if (done)
        scene.report.message = interruption(journal) + u' ' + scene.report.message + openEnds(run, journal, scene.report);
    return done;
}

} // namespace Belay
