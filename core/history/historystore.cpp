// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"

#include "core/base/durablefile.h"
#include "core/base/filelock.h"
#include "core/history/historyrows.h"
#include "core/history/runconditions.h"
#include "core/history/sqlstatement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

constexpr int schemaVersion = 4;
constexpr int applicationId = 0x42656c61; // "Bela": tells our file from any other SQLite file

Expected<int> number(const QString &connection, const QString &sql)
{
    auto query = execute(connection, sql);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

/// Brings an older or new file to the current schema, in one transaction.
Expected<> migrate(const QString &connection)
{
    if (const auto begun = execute(connection, u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    const auto version = number(connection, u"PRAGMA user_version"_s);
    if (!version)
        return std::unexpected(version.error());
    QStringList statements;
    for (int next = *version + 1; next <= schemaVersion; ++next) {
        QFile script(u":/belay/history/%1.sql"_s.arg(next, 4, 10, QLatin1Char('0')));
        if (!script.open(QIODevice::ReadOnly))
            return historyUnavailable(script.errorString());
        statements += QString::fromUtf8(script.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    }
    statements << u"PRAGMA application_id = %1"_s.arg(applicationId) << u"PRAGMA user_version = %1"_s.arg(schemaVersion)
               << u"COMMIT"_s;
    for (const QString &statement : std::as_const(statements)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = execute(connection, statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

/// Makes the file before SQLite does, so that its mode is 0600 from the first byte.
Expected<> makeFile(const QString &file)
{
    if (const auto made = makePrivateFolder(QFileInfo(file).absolutePath()); !made)
        return historyUnavailable(made.error().detail);
    QFile created(file);
    if (!QFileInfo::exists(file) && !created.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        && !QFileInfo::exists(file))
        return historyUnavailable(created.errorString());
    return {};
}

Expected<> prepare(const QString &connection)
{
    // WAL is unsafe between processes before SQLite 3.51.3; EXTRA also syncs the folder after a commit.
    for (const QString &pragma : {u"PRAGMA busy_timeout = 5000"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA foreign_keys = ON"_s,
                                  u"PRAGMA synchronous = EXTRA"_s}) {
        if (const auto set = execute(connection, pragma); !set)
            return std::unexpected(set.error());
    }
    // Tables first: another process may be making them, and whoever sees tables must see their mark, too.
    const auto tables = number(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    const auto version = number(connection, u"PRAGMA user_version"_s);
    const auto id = number(connection, u"PRAGMA application_id"_s);
    if (!version || !id || !tables)
        return std::unexpected(!version ? version.error() : !id ? id.error() : tables.error());
    const bool isNew = *tables == 0 && *id == 0;
    if (!isNew && *id != applicationId)
        return historyUnavailable(Text::tr("The file is no history of Belay."));
    if (*version > schemaVersion)
        return historyUnavailable(Text::tr("The file was written by a newer Belay."));
    if (const auto mode = execute(connection, u"PRAGMA journal_mode = DELETE"_s); !mode)
        return std::unexpected(mode.error());
    return *version < schemaVersion ? migrate(connection) : Expected<>();
}

} // namespace

HistoryStore::HistoryStore(QString connectionName, QString locks)
    : m_connection(std::move(connectionName))
    , m_locks(std::move(locks))
{
}

HistoryStore::~HistoryStore()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<std::unique_ptr<HistoryStore>> HistoryStore::open(const QString &file, const QString &locks)
{
    if (const auto made = makeFile(file); !made)
        return std::unexpected(made.error());
    if (const auto made = makePrivateFolder(locks); !made)
        return historyUnavailable(made.error().detail);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<HistoryStore> store(new HistoryStore(name, locks)); // the constructor is private
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_ENABLE_NON_ASCII_CASE_FOLDING"_s); // SQLite's own lower() knows ASCII only
        if (!database.open())
            return historyUnavailable(database.lastError().text());
    }
    if (const auto ready = prepare(name); !ready)
        return std::unexpected(ready.error());
    return store;
}

Expected<> HistoryStore::write(const QString &sql, const QVariantList &values)
{
    const auto done = execute(m_connection, sql, values);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Expected<> HistoryStore::beginRun(const RunStart &start)
{
    QVariantList values = valuesOf(start);
    const QString places = QStringList(values.size(), u"?"_s).join(u", "_s);
    return write(u"INSERT INTO run ("_s + newRunColumns() + u") VALUES ("_s + places + u')', values);
}

Expected<qint64> HistoryStore::beginStep(const QString &runId, const StepRecord &step)
{
    const auto done = execute(m_connection,
                          u"INSERT INTO step (run, "_s + stepColumns() + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          {runId, step.key, step.title, step.intent, storedJson(step.facts), QString(key(step.state)),
                           storedTime(step.startedAt), qint64(step.duration.count())});
    if (!done)
        return std::unexpected(done.error());
    return done->lastInsertId().toLongLong();
}

Expected<> HistoryStore::endStep(qint64 stepId, StepState state, std::chrono::milliseconds duration)
{
    return write(u"UPDATE step SET state = ?, milliseconds = ? WHERE id = ?"_s, {QString(key(state)), qint64(duration.count()), stepId});
}

Expected<> HistoryStore::endOpenSteps(const QString &runId, StepState state)
{
    return write(u"UPDATE step SET state = ? WHERE run = ? AND state = ?"_s, {QString(key(state)), runId, QString(key(StepState::Running))});
}

Expected<> HistoryStore::addErrors(const QString &runId, const std::vector<ErrorRecord> &errors)
{
    if (errors.empty())
        return {};
    if (const auto begun = write(u"BEGIN IMMEDIATE"_s, {}); !begun)
        return begun;
    for (const ErrorRecord &error : errors) {
        const auto added = write(u"INSERT INTO error (run, class, message, entry, cause) VALUES (?, ?, ?, ?, ?)"_s,
                                 {runId, error.errorClass, error.message, error.entry.isNull() ? u""_s : error.entry,
                                  error.cause.isNull() ? u""_s : error.cause});
        if (!added) {
            (void)write(u"ROLLBACK"_s, {});
            return added;
        }
    }
    return write(u"COMMIT"_s, {});
}

Expected<> HistoryStore::addArtefact(const QString &runId, const ArtefactRecord &artefact)
{
    return write(u"INSERT INTO artefact (run, kind, location, size, sha256, keep_until) VALUES (?, ?, ?, ?, ?, ?)"_s,
                 {runId, QString(key(artefact.kind)), artefact.location, artefact.size,
                  artefact.sha256.isNull() ? u""_s : artefact.sha256,
                  artefact.keepUntil ? QVariant(storedTime(*artefact.keepUntil)) : QVariant()});
}

Expected<> HistoryStore::noteRemoved(const QString &runId, ArtefactKind kind, const QString &location, const QDateTime &time)
{
    return write(u"UPDATE artefact SET removed_at = ? WHERE run = ? AND kind = ? AND location = ? AND removed_at IS NULL"_s,
                 {storedTime(time), runId, QString(key(kind)), location});
}

Expected<> HistoryStore::endRun(const QString &runId, const RunEnd &end)
{
    return write(u"UPDATE run SET verdict = ?, target_changed = ?, message = ?, report = ?, finished_at = ? WHERE id = ?"_s,
                 {QString(key(end.verdict)), end.targetChanged, end.message, storedJson(end.report), storedTime(end.finishedAt), runId});
}

Expected<std::vector<RunSummary>> HistoryStore::runs(const RunFilter &filter) const
{
    auto [where, values] = conditionsOf(filter);
    values += filter.limit;
    auto query = execute(m_connection, u"SELECT "_s + runColumns() + u" FROM run"_s + where + u" ORDER BY started_at DESC, id DESC LIMIT ?"_s,
                     values);
    if (!query)
        return std::unexpected(query.error());
    return summariesFrom(*query);
}

Expected<std::vector<RunSummary>> HistoryStore::openRuns() const
{
    return runsWhere(u"verdict IS NULL"_s);
}

Expected<std::vector<RunSummary>> HistoryStore::runsWithDatabases() const
{
    return runsWhere(u"id IN (SELECT run FROM artefact WHERE kind IN ('kept_database', 'copy_database') AND removed_at IS NULL)"_s);
}

Expected<std::vector<RunSummary>> HistoryStore::runsWhere(const QString &condition) const
{
    auto query = execute(m_connection, u"SELECT "_s + runColumns() + u" FROM run WHERE "_s + condition + u" ORDER BY started_at, id"_s);
    if (!query)
        return std::unexpected(query.error());
    return summariesFrom(*query);
}

Expected<std::vector<RunSummary>> HistoryStore::summariesFrom(QSqlQuery &query) const
{
    std::vector<RunSummary> summaries;
    while (query.next()) {
        auto summary = withState(runFrom(query));
        if (!summary)
            return std::unexpected(summary.error());
        summaries.push_back(std::move(*summary));
    }
    return summaries;
}

Expected<RunDetail> HistoryStore::run(const QString &runId) const
{
    auto query = select(u"SELECT "_s + runColumns() + u" FROM run WHERE id = ?"_s, runId);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::RunUnknown, Text::tr("The history holds no run %1.").arg(runId));
    auto summary = withState(runFrom(*query));
    if (!summary)
        return std::unexpected(summary.error());
    RunDetail detail{.summary = std::move(*summary), .steps = {}, .errors = {}, .artefacts = {}};

    auto steps = select(u"SELECT "_s + stepColumns() + u" FROM step WHERE run = ? ORDER BY id"_s, runId);
    auto errors = select(u"SELECT class, message, entry, cause FROM error WHERE run = ? ORDER BY id"_s, runId);
    auto artefacts = select(u"SELECT "_s + artefactColumns() + u" FROM artefact WHERE run = ? ORDER BY id"_s, runId);
    if (!steps || !errors || !artefacts)
        return std::unexpected(!steps ? steps.error() : !errors ? errors.error() : artefacts.error());
    while (steps->next())
        detail.steps.push_back(stepFrom(*steps));
    while (errors->next())
        detail.errors.push_back({.errorClass = errors->value(0).toString(),
                                 .message = errors->value(1).toString(),
                                 .entry = errors->value(2).toString(),
                                 .cause = errors->value(3).toString()});
    while (artefacts->next())
        detail.artefacts.push_back(artefactFrom(*artefacts));
    return detail;
}

QString HistoryStore::lockOf(const QString &runId) const
{
    return m_locks + u"/run-"_s + runId + u".lock"_s;
}

Expected<QSqlQuery> HistoryStore::select(const QString &sql, const QString &runId) const
{
    return execute(m_connection, sql, {runId});
}

Expected<RunSummary> HistoryStore::withState(RunSummary summary) const
{
    if (summary.end || FileLock::isHeld(lockOf(summary.start.id)))
        return summary;
    // Nobody works on it: it died, unless it ended after we had read it.
    auto query = select(u"SELECT "_s + runColumns() + u" FROM run WHERE id = ?"_s, summary.start.id);
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        summary = runFrom(*query);
    if (!summary.end)
        summary.state = RunState::Interrupted;
    return summary;
}

} // namespace Belay
