// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadarchive.h"

#include "core/base/faultpoint.h"
#include "core/postgres/pgtool.h"
#include "core/restore/loadmonitor.h"
#include "core/restore/loadprogress.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <unistd.h>

#include <algorithm>

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
        , m_monitor(scene)
        , m_context(scene.context)
    {
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
        m_context.progress(m_progress.current());
    }

    [[nodiscard]] std::vector<TriagedError> finish()
    {
        if (auto message = m_reader.finish())
            take(*message);
        return std::move(m_errors);
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
                m_context.progress(m_progress.current());
            break;
        }
    }

    const Toc &m_toc;
    const Consent &m_consent;
    std::vector<TriagedError> m_errors;
    LoadProgress m_progress;
    LoadMonitor m_monitor;
    JobContext &m_context;
    ToolOutputReader m_reader;
};

/// The list file for `--use-list`: every entry in the archive's order but those left out. It has no name in any folder, so
/// that nothing of it stays, however this process ends.
Expected<std::unique_ptr<QTemporaryFile>> writeList(const Toc &toc, const std::set<DumpId> &leftOut)
{
    auto file = std::make_unique<QTemporaryFile>(); // mode 0600
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

ConnectionParameters loadConnection(const LoadRequest &request)
{
    ConnectionParameters connection = request.connection;
    if (request.serverVersion >= firstVersionThatNoticesDeadClients) {
        QString &options = connection.options[u"options"_s];
        options = QString(options + u" -c client_connection_check_interval=5s"_s).trimmed();
    }
    return connection;
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

QStringList loadArguments(const LoadRequest &request)
{
    QStringList arguments{u"--verbose"_s};
    switch (request.mode) {
    case RestoreMode::Swap:
    case RestoreMode::Recreate:
        arguments << u"--jobs="_s + QString::number(request.jobs);
        break;
    case RestoreMode::InPlace:
        arguments << u"--clean"_s << u"--if-exists"_s << u"--single-transaction"_s;
        break;
    }
    if (request.ignoreOwners)
        arguments << u"--no-owner"_s;
    if (request.ignorePrivileges)
        arguments << u"--no-privileges"_s;
    if (request.consent.ignoresTablespaces)
        arguments << u"--no-tablespaces"_s;
    return arguments;
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
    const Toc &toc = archive.toc();
    QStringList arguments = loadArguments(request);
    const auto refused = leftOutEntries(toc, request.serverVersion);
    std::set<DumpId> leftOut = request.leftOut;
    leftOut.insert(refused.begin(), refused.end());
    for (const auto &[id, cause] : request.consent.leftOut)
        leftOut.insert(id);
    std::unique_ptr<QTemporaryFile> list;
    if (!leftOut.empty()) {
        auto written = writeList(toc, leftOut);
        if (!written)
            return std::unexpected(written.error());
        list = std::move(*written);
        arguments << u"--use-list="_s + descriptorPath(list->handle());
    }
    arguments << descriptorPath(archive.descriptor());

    LoadWatcher watcher(request, leftOut, scene);
    const PgToolCall call{.tool = request.tool,
                          .arguments = arguments,
                          .connection = loadConnection(request),
                          .errorLine = [&](const QString &line) { watcher.add(line); },
                          .tick = [&] { watcher.look(); }};
    const auto outcome = runPgTool(scene.bench.runner, call, scene.context);
    if (!outcome)
        return std::unexpected(outcome.error());
    LoadOutcome loaded{.hasFinished = outcome->end == ProcessEnd::Exited, .errors = watcher.finish(), .lost = {}};
    const bool isSilent = loaded.errors.empty(); // it says nothing of why
    if (outcome->exitCode != 0 && (isSilent || request.mode == RestoreMode::InPlace))
        loaded.hasFinished = false;
    if (!loaded.hasFinished && isSilent) {
        const Error error = toolError(call, *outcome);
        loaded.errors.push_back({.errorClass = ErrorClass::Failure,
                                 .record = {.errorClass = key(ErrorClass::Failure), .message = error.detail, .entry = {}, .cause = error.message}});
    }
    for (const TriagedError &error : loaded.errors) {
        if (error.errorClass == ErrorClass::Accepted)
            loaded.lost += error.record.entry;
    }
    std::ranges::move(knownByConsent(toc, request.consent), std::back_inserter(loaded.errors));
    if (const auto same = archive.checkUnchanged(); !same)
        return std::unexpected(same.error());
    return loaded;
}

} // namespace Belay
