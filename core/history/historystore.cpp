// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"

#include "core/base/durablefile.h"
#include "core/base/filelock.h"
#include "core/history/auditanchors.h"
#include "core/history/historyrows.h"
#include "core/history/storefile.h"
#include "core/history/storesql.h"
#include "core/history/runconditions.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Belay {

HistoryStore::HistoryStore(QString connectionName, Places places)
    : m_connection(std::move(connectionName))
    , m_places(std::move(places))
    , m_chain(m_connection, m_places.signingKeys())
{
}

HistoryStore::~HistoryStore()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<std::unique_ptr<HistoryStore>> HistoryStore::open(const Places &places)
{
    if (isStoreGone(places))
        return std::unexpected(storeGone());
    return openAnew(places);
}

Expected<> HistoryStore::examine(const Places &places)
{
    if (isStoreGone(places))
        return std::unexpected(storeGone());
    if (!QFileInfo::exists(places.history()))
        return {};
    const auto store = open(places);
    if (!store)
        return std::unexpected(store.error());
    auto checked = runStatement((*store)->m_connection, u"PRAGMA quick_check(1)"_s);
    if (!checked)
        return std::unexpected(checked.error());
    const QString found = checked->next() ? checked->value(0).toString() : QString();
    return found == "ok"_L1 ? Expected<>() : std::unexpected(storeDamaged(found));
}

Expected<std::unique_ptr<HistoryStore>> HistoryStore::openAnew(const Places &places)
{
    if (const auto made = makeStoreFile(places.history()); !made)
        return std::unexpected(made.error());
    if (const auto made = makePrivateFolder(places.locks()); !made)
        return storeUnavailable(made.error().detail);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<HistoryStore> store(new HistoryStore(name, places)); // the constructor is private
    const auto ready = connectStore(name, places.history()).and_then([&] { return prepareStore(name); });
    if (!ready)
        return std::unexpected(ready.error());
    return store;
}

Expected<> HistoryStore::write(const QString &sql, const QVariantList &values)
{
    const auto done = runStatement(m_connection, sql, values);
    if (!done)
        return std::unexpected(done.error());
    return {};
}

Expected<qint64> HistoryStore::beginStep(const QString &runId, const StepRecord &step)
{
    const auto done = runStatement(m_connection,
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

Expected<> HistoryStore::addErrors(const QString &runId, const std::vector<ErrorRecord> &errors)
{
    if (errors.empty())
        return {};
    return inTransaction(m_connection, [&]() -> Expected<> {
        for (const ErrorRecord &error : errors) {
            const auto added = write(u"INSERT INTO error (run, class, message, entry, cause) VALUES (?, ?, ?, ?, ?)"_s,
                                     {runId, error.errorClass, error.message, error.entry.isNull() ? u""_s : error.entry,
                                      error.cause.isNull() ? u""_s : error.cause});
            if (!added)
                return added;
        }
        return {};
    });
}

Expected<std::vector<RunSummary>> HistoryStore::runs(const RunFilter &filter) const
{
    auto [where, values] = conditionsOf(filter);
    values += filter.limit;
    auto query = runStatement(m_connection, u"SELECT "_s + runColumns() + u" FROM run"_s + where + u" ORDER BY started_at DESC, id DESC LIMIT ?"_s,
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
    auto query = runStatement(m_connection, u"SELECT "_s + runColumns() + u" FROM run WHERE "_s + condition + u" ORDER BY started_at, id"_s);
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

Expected<QString> HistoryStore::recordedSha256(const QString &file) const
{
    auto query = runStatement(m_connection, u"SELECT sha256 FROM artefact WHERE location = ? AND sha256 <> '' ORDER BY id DESC LIMIT 1"_s, {file});
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

Expected<RunDetail> HistoryStore::run(const QString &runId) const
{
    return readRun(*this, runId);
}

QString HistoryStore::lockOf(const QString &runId) const
{
    return m_places.locks() + u"/run-"_s + runId + u".lock"_s;
}

Expected<QSqlQuery> HistoryStore::select(const QString &sql, const QString &runId) const
{
    return runStatement(m_connection, sql, {runId});
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
