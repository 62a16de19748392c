// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadbeside.h"

#include "core/restore/aroundrun.h"
#include "core/restore/journal.h"
#include "core/restore/loadarchive.h"
#include "core/restore/loadresult.h"
#include "core/restore/verification.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LoadBeside)
};

QString createStatement(const BesideRequest &request, const Scene &scene)
{
    return request.frame
        ? request.frame->create
        : createCopyStatement(request.name, databaseSettings(request.archive.archive().toc()), request.target, scene.server.serverVersion());
}

Expected<> create(const BesideRequest &request, Scene &scene)
{
    const QString statement = createStatement(request, scene);
    return scene.recorder.step(scene.context, u"create"_s, Text::tr("Make the new database"), statement, copyFacts(request.name), [&]() -> Expected<> {
        auto made = createCopy(scene.server, statement, request.name);
        if (!made && made.error().code == ErrorCode::QueryFailed) {
            made.error().code = ErrorCode::RestoreFailed;
            made.error().message = Text::tr("The database %1 could not be made.").arg(request.name);
        }
        return made;
    });
}

/// A load that stops at its first error is begun again without stopping: what is wrong is told in full, and what may be
/// missing fails nothing.
Expected<LoadOutcome> loadThrough(const BesideRequest &request, LoadRequest load, Scene &scene)
{
    auto loaded = loadArchive(load, scene);
    if (!loaded || !loaded->hasFinished || !loaded->hasStoppedEarly)
        return loaded;
    scene.context.log(LogLevel::Information, Text::tr("Not everything can be loaded. The load begins again, each entry on its own."));
    const auto again = dropDatabase(scene.server, request.name).and_then([&] {
        return createCopy(scene.server, createStatement(request, scene), request.name);
    });
    if (!again) // the server is gone, perhaps: what failed first tells more
        return loaded->hasLostData() ? loaded : std::unexpected(again.error());
    load.strategy = load.strategy.throughErrors();
    return loadArchive(load, scene);
}

/// Returns the entries that are known to be missing, with consent or as a degradation.
Expected<std::set<DumpId>> load(const BesideRequest &request, const ConnectionParameters &copy, Scene &scene)
{
    const QString intent = u"pg_restore "_s + request.archive.archive().path() + u" into "_s + request.name;
    return scene.recorder.step(scene.context, u"load"_s, Text::tr("Load the archive"), intent, [&]() -> Expected<std::set<DumpId>> {
        const auto loaded = loadThrough(request,
                                        {.archive = request.archive,
                                         .tool = request.restoreTool,
                                         .connection = copy,
                                         .mode = RestoreMode::Swap,
                                         .strategy = request.strategy,
                                         .ignoreOwners = request.ignoreOwners,
                                         .ignorePrivileges = request.ignorePrivileges,
                                         .serverVersion = scene.server.serverVersion(),
                                         .leftOut = request.leftOut,
                                         .consent = request.consent,
                                         .earlier = request.earlier,
                                         .seal = request.seal},
                                        scene);
        if (!loaded)
            return std::unexpected(loaded.error());
        if (const auto noted = noteLoad(*loaded, scene); !noted)
            return std::unexpected(noted.error());
        return loaded->missing();
    });
}

Expected<> finish(const BesideRequest &request, const ConnectionParameters &copy, Scene &scene)
{
    const QString intent = u"carry over settings to "_s + request.name + u"; ANALYZE"_s;
    return scene.recorder.step(scene.context, u"finish"_s, Text::tr("Carry over settings and analyze"), intent, [&]() -> Expected<> {
        const auto statements = request.frame ? Expected<QStringList>(request.frame->carryOver)
                                              : carryOverStatements(scene.server, request.target, request.name);
        if (!statements)
            return std::unexpected(statements.error());
        if (const auto done = carryOver(scene.server, *statements); !done)
            return done;
        auto database = Connection::open(copy, scene.context.stopToken());
        if (!database)
            return std::unexpected(database.error());
        return database->execute(u"ANALYZE"_s);
    });
}

Expected<> verify(const BesideRequest &request, const ConnectionParameters &copy, const std::set<DumpId> &missing, Scene &scene)
{
    const QString intent = u"compare "_s + request.name + u" with the archive"_s;
    return scene.recorder.step(scene.context, u"verify"_s, Text::tr("Verify the result"), intent, [&]() -> Expected<> {
        auto report = verifyRestored({.archive = request.archive,
                                      .connection = copy,
                                      .dumpTool = request.dumpTool,
                                      .oldOid = request.target ? request.target->oid : 0,
                                      .connections = request.strategy.atMost,
                                      .leftOut = request.leftOut,
                                      .missing = missing},
                                     scene);
        if (!report)
            return std::unexpected(report.error());
        scene.report.verification = std::move(*report);
        const VerificationReport &seen = scene.report.verification;
        if (!seen.matches() || !seen.extra.isEmpty() || !seen.isNewDatabase)
            return std::unexpected(mismatch(seen));
        return {};
    });
}

/// Only now, so that what was compared is the archive's.
Expected<> runSqlFile(const BesideRequest &request, const ConnectionParameters &copy, Scene &scene)
{
    if (request.around.sqlFile.isEmpty())
        return {};
    const auto ran = Belay::runSqlFile(request.around, copy, scene);
    if (ran)
        scene.report.sqlFile = request.around.sqlFile;
    return ran;
}

} // namespace

BesideRequest besideRequest(const RestorePlan &plan, std::optional<DatabaseFrame> frame)
{
    return {.archive = *plan.verified,
            .name = plan.copyName,
            .target = plan.server.database(plan.target.database),
            .frame = std::move(frame),
            .restoreTool = plan.restoreTool,
            .dumpTool = plan.dumpTool,
            .strategy = plan.load,
            .earlier = plan.earlierLoad,
            .ignoreOwners = plan.request.ignoreOwners,
            .ignorePrivileges = plan.request.ignorePrivileges,
            .leftOut = plan.leftOut(),
            .consent = plan.consent(),
            .around = plan.around,
            .seal = plan.seal};
}

Expected<quint32> loadBeside(const BesideRequest &request, Scene &scene)
{
    if (const auto created = create(request, scene); !created) {
        dropLeftover(request.name, scene); // made and not closed to others, or made and the answer was lost
        return std::unexpected(created.error());
    }
    const ConnectionParameters copy = scene.server.resolvedParameters().withDatabase(request.name);
    const auto done = load(request, copy, scene).and_then([&](const std::set<DumpId> &missing) {
        return finish(request, copy, scene).and_then([&] { return verify(request, copy, missing, scene); });
    }).and_then([&] { return runSqlFile(request, copy, scene); });
    if (!done) {
        dropLeftover(request.name, scene);
        return std::unexpected(done.error());
    }
    return scene.report.verification.databaseOid;
}

void dropLeftover(const QString &name, Scene &scene)
{
    auto server = openForCleanup(scene);
    const auto dropped = server ? dropDatabase(*server, name) : std::unexpected(server.error());
    if (dropped)
        return;
    scene.context.log(LogLevel::Warning, Text::tr("The database %1 could not be removed: %2").arg(name, dropped.error().message));
    (void)scene.recorder.addArtefact({.kind = ArtefactKind::CopyDatabase, .location = name, .size = 0, .sha256 = {}, .keepUntil = {}});
}

} // namespace Belay
