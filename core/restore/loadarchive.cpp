// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadarchive.h"

#include "core/base/faultpoint.h"
#include "core/postgres/pgtool.h"
#include "core/restore/loadmonitor.h"
#include "core/restore/loadprogress.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryFile>

#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LoadArchive)
};

constexpr int firstVersionWithStatistics = 180000;
constexpr int firstVersionThatNoticesDeadClients = 140000;

/// Follows pg_restore while it runs: its errors into the outcome, its chatter and the server's view into progress.
class LoadWatcher
{
public:
    LoadWatcher(const LoadRequest &request, const std::set<DumpId> &leftOut, Scene &scene)
        : m_toc(request.archive.archive().toc())
        , m_consent(request.consent)
        , m_progress(request.archive, leftOut)
        , m_pace(m_progress.dataTotal(), request.earlier)
        , m_monitor(scene)
        , m_context(scene.context)
    {
        m_time.start();
    }

    void add(const QString &line)
    {
        if (line.contains("processing data for "_L1)) // anywhere: parallel workers write into one another's lines
            faultPoint(u"load", u"loading");
        if (auto message = m_reader.add(line))
            take(*message);
    }

    /// Called now and then.
    void look()
    {
        const auto view = m_monitor.look();
        if (!view)
            return;
        m_monitor.report(*view);
        m_progress.setUnderWay(view->bytes);
        m_blockers = view->blockers;
        tell();
    }

    /// Of all calls so far.
    [[nodiscard]] LoadTimes times()
    {
        m_pace.note(m_progress.dataTotal(), elapsed());
        return m_pace.times();
    }

    /// A call of pg_restore has ended: the errors of it.
    [[nodiscard]] std::vector<TriagedError> finish()
    {
        if (auto message = m_reader.finish())
            take(*message);
        return std::exchange(m_errors, {});
    }

private:
    void take(const ToolMessage &message)
    {
        switch (message.kind) {
        case ToolMessageKind::Error:
            m_errors.push_back(triage(message, m_toc, m_consent));
            m_context.log(LogLevel::Error, message.text);
            break;
        case ToolMessageKind::Warning:
            m_context.log(LogLevel::Warning, message.text);
            break;
        case ToolMessageKind::Information:
            m_context.log(LogLevel::Information, message.text);
            if (m_progress.note(message.text))
                tell();
            break;
        }
    }

    void tell()
    {
        m_pace.note(m_progress.dataLoaded(), elapsed());
        JobProgress progress = m_progress.current();
        progress.rate = m_pace.rate();
        progress.remaining = m_pace.remaining();
        progress.blockers = m_blockers;
        m_context.progress(progress);
    }

    [[nodiscard]] std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_time.elapsed()); }

    const Toc &m_toc;
    const Consent &m_consent;
    std::vector<TriagedError> m_errors;
    LoadProgress m_progress;
    LoadPace m_pace;
    QElapsedTimer m_time;
    std::vector<BlockingSession> m_blockers;
    LoadMonitor m_monitor;
    JobContext &m_context;
    ToolOutputReader m_reader;
};

/// The list file for `--use-list`: every entry in the archive's order but those left out. As long as nobody asks for its name
/// it has none in any folder, so that nothing of it stays, however this process ends.
Expected<std::unique_ptr<QTemporaryFile>> writeList(const Toc &toc, const std::set<DumpId> &leftOut, const QString &pattern)
{
    auto file = std::make_unique<QTemporaryFile>(pattern); // mode 0600
    if (!file->open())
        return failure(ErrorCode::FileUnwritable, Text::tr("A list for pg_restore cannot be written."), file->errorString());
    for (const TocEntry &entry : toc.entries()) {
        if (!leftOut.contains(entry.dumpId))
            file->write(QByteArray::number(entry.dumpId.number()) + ";\n");
    }
    if (!file->flush())
        return failure(ErrorCode::FileUnwritable, Text::tr("A list for pg_restore cannot be written."), file->errorString());
    return file;
}

/// An open file of ours, for a program that we start.
QString descriptorPath(int descriptor)
{
    return u"/proc/%1/fd/%2"_s.arg(::getpid()).arg(descriptor);
}

/// Entries of a whole archive that this load leaves out, all passes together.
std::set<DumpId> leftOutOf(const LoadRequest &request)
{
    std::set<DumpId> leftOut = request.leftOut;
    const auto refused = leftOutEntries(request.archive.archive().toc(), request.serverVersion);
    leftOut.insert(refused.begin(), refused.end());
    for (const auto &[id, cause] : request.consent.leftOut)
        leftOut.insert(id);
    return leftOut;
}

/// What pg_restore is told in every pass.
QStringList commonArguments(const LoadRequest &request)
{
    QStringList arguments{u"--verbose"_s};
    if (request.ignoreOwners)
        arguments << u"--no-owner"_s;
    if (request.ignorePrivileges)
        arguments << u"--no-privileges"_s;
    if (request.consent.ignoresTablespaces)
        arguments << u"--no-tablespaces"_s;
    return arguments;
}

/// Where pg_restore finds what it reads: in files of ours that are open; or, in a seal, in those that its view has.
class PassFiles
{
public:
    [[nodiscard]] static Expected<PassFiles> make(const LoadRequest &request, const LoadPass &pass, const Scene &scene)
    {
        PassFiles files;
        if (request.seal) {
            auto reach = ServerReach::open(request.connection, scene.bench.places.scratch);
            if (!reach)
                return std::unexpected(reach.error());
            files.m_reach = std::move(*reach);
        }
        if (!pass.leftOut.empty()) {
            const QString place = files.m_reach ? files.m_reach->folder() : QDir::tempPath();
            auto list = writeList(request.archive.archive().toc(), pass.leftOut, QDir(place).filePath(u"belay-list-XXXXXX"_s));
            if (!list)
                return std::unexpected(list.error());
            files.m_list = std::move(*list);
        }
        return files;
    }

    [[nodiscard]] PgToolCall call(const LoadRequest &request, const LoadPass &pass) const
    {
        const Archive &archive = request.archive.archive();
        PgToolCall call{.tool = request.tool, .arguments = pass.arguments, .connection = loadConnection(request), .errorLine = {}, .tick = {}};
        if (request.seal) {
            call.seal = request.seal;
            call.view = {.files = {{Seal::archive, archive.path()}}, .server = m_reach.get()};
            if (m_list)
                call.view.files.insert(Seal::list, m_list->fileName());
        }
        if (m_list)
            call.arguments << u"--use-list="_s + (call.seal ? QString(Seal::list) : descriptorPath(m_list->handle()));
        call.arguments << (call.seal ? QString(Seal::archive) : descriptorPath(archive.descriptor()));
        return call;
    }

private:
    std::unique_ptr<ServerReach> m_reach;
    std::unique_ptr<QTemporaryFile> m_list;
};

/// One pass. Its errors are in what it returns, and whether it went through to its end.
Expected<LoadOutcome> runPass(const LoadRequest &request, const LoadPass &pass, LoadWatcher &watcher, Scene &scene)
{
    const auto files = PassFiles::make(request, pass, scene);
    if (!files)
        return std::unexpected(files.error());
    PgToolCall call = files->call(request, pass);
    call.errorLine = [&](const QString &line) { watcher.add(line); };
    call.tick = [&] { watcher.look(); };
    const auto outcome = runPgTool(scene.bench.runner, call, scene.context);
    if (!outcome)
        return std::unexpected(outcome.error());
    LoadOutcome loaded{.hasFinished = outcome->end == ProcessEnd::Exited, .errors = watcher.finish()};
    const bool isSilent = loaded.errors.empty(); // it says nothing of why
    if (outcome->exitCode != 0 && (isSilent || request.mode == RestoreMode::InPlace))
        loaded.hasFinished = false;
    if (!loaded.hasFinished && isSilent) {
        const Error error = toolError(call, *outcome);
        loaded.errors.push_back({.errorClass = ErrorClass::Failure,
                                 .record = {.errorClass = key(ErrorClass::Failure), .message = error.detail, .entry = {}, .cause = error.message}});
    }
    return loaded;
}

} // namespace

bool LoadOutcome::hasLostData() const
{
    return !hasFinished || std::ranges::any_of(errors, [](const TriagedError &error) {
        return error.errorClass == ErrorClass::DataNotLoaded || error.errorClass == ErrorClass::Failure;
    });
}

bool LoadOutcome::isDegraded() const
{
    return std::ranges::contains(errors, ErrorClass::Degraded, &TriagedError::errorClass);
}

std::set<DumpId> LoadOutcome::missing() const
{
    std::set<DumpId> entries;
    for (const TriagedError &error : errors) {
        const bool isExpected = error.errorClass == ErrorClass::Accepted || error.errorClass == ErrorClass::Degraded;
        if (isExpected && error.missing)
            entries.insert(*error.missing);
    }
    return entries;
}

ConnectionParameters loadConnection(const LoadRequest &request)
{
    QStringList settings;
    if (request.serverVersion >= firstVersionThatNoticesDeadClients)
        settings << u"-c client_connection_check_interval=5s"_s;
    if (request.mode != RestoreMode::InPlace) {
        // Nobody uses the copy before the commits of what follows the load, which wait for the disk, for all that was before.
        settings << u"-c synchronous_commit=off"_s
                 << u"-c max_parallel_maintenance_workers="_s + QString::number(request.strategy.maintenanceWorkers);
    }
    ConnectionParameters connection = request.connection;
    QString &options = connection.options[u"options"_s];
    options = QString(options + u' ' + settings.join(u' ')).trimmed();
    if (options.isEmpty())
        connection.options.remove(u"options"_s);
    return connection;
}

std::vector<LoadPass> loadPasses(const LoadRequest &request)
{
    const LoadStrategy &strategy = request.strategy;
    const QStringList common = commonArguments(request);
    const std::set<DumpId> leftOut = leftOutOf(request);
    const QStringList jobs{u"--jobs="_s + QString::number(strategy.jobs)};
    QStringList transactions;
    if (strategy.transactionSize > 0)
        transactions << u"--transaction-size="_s + QString::number(strategy.transactionSize);
    switch (strategy.order) {
    case LoadOrder::OneTransaction:
        return {{common + QStringList{u"--clean"_s, u"--if-exists"_s, u"--single-transaction"_s}, leftOut}};
    case LoadOrder::OneConnection:
        return {{common + transactions, leftOut}};
    case LoadOrder::AtOnce:
        return {{common + jobs, leftOut}};
    case LoadOrder::SmallFirst: {
        LoadPass early{common + transactions, leftOut};
        LoadPass late{common + jobs, leftOut};
        for (const TocEntry &entry : request.archive.archive().toc().entries())
            (strategy.late.contains(entry.dumpId) ? early : late).leftOut.insert(entry.dumpId);
        return {std::move(early), std::move(late)};
    }
    }
    Q_UNREACHABLE();
}

std::vector<DumpId> leftOutEntries(const Toc &toc, int serverVersion)
{
    std::vector<DumpId> leftOut;
    if (serverVersion >= firstVersionWithStatistics)
        return leftOut;
    for (const TocEntry &entry : toc.entries()) {
        if (toc.is(entry.desc, "STATISTICS DATA"_L1))
            leftOut.push_back(entry.dumpId);
    }
    return leftOut;
}

Expected<LoadOutcome> loadArchive(const LoadRequest &request, Scene &scene)
{
    const Archive &archive = request.archive.archive();
    if (const auto same = archive.checkUnchanged(); !same)
        return std::unexpected(same.error());
    LoadWatcher watcher(request, leftOutOf(request), scene);
    LoadOutcome loaded{.hasFinished = true};
    for (const LoadPass &pass : loadPasses(request)) {
        auto passed = runPass(request, pass, watcher, scene);
        if (!passed)
            return std::unexpected(passed.error());
        loaded.hasFinished = passed->hasFinished;
        std::ranges::move(passed->errors, std::back_inserter(loaded.errors));
        if (!loaded.errors.empty() && request.strategy.stopsAtErrors()) {
            loaded.hasStoppedEarly = true;
            break;
        }
    }
    loaded.times = watcher.times();
    for (const TriagedError &error : loaded.errors) {
        if (error.errorClass == ErrorClass::Accepted)
            loaded.lost += error.record.entry;
    }
    std::ranges::move(knownByConsent(archive.toc(), request.consent), std::back_inserter(loaded.errors));
    if (const auto same = archive.checkUnchanged(); !same)
        return std::unexpected(same.error());
    return loaded;
}

} // namespace Belay
