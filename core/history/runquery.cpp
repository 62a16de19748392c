// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runquery.h"

#include "core/history/historyrows.h"
#include "core/history/historystore.h"
#include "core/history/runconditions.h"
#include "core/history/shared/sharedhistory.h"
#include "core/history/storesql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

const QString latestFirst = u" ORDER BY run.started_at DESC, run.id DESC"_s; // PostgreSQL looks among the selected columns first

} // namespace

RunQuery::RunQuery(std::unique_ptr<RunSource> source)
    : m_source(std::move(source))
{
}

Expected<RunQuery> RunQuery::open(const Places &places)
{
    auto store = HistoryStore::open(places);
    if (!store)
        return std::unexpected(store.error());
    return RunQuery(std::move(*store));
}

Expected<RunQuery> RunQuery::open(const HistoryChoice &choice)
{
    if (!choice.shared)
        return open(choice.places);
    auto history = SharedHistory::open(*choice.shared);
    if (!history)
        return std::unexpected(history.error());
    return RunQuery(std::move(*history));
}

Expected<QSqlQuery> RunQuery::select(const QString &what, const RunFilter &filter, const QString &rest, const QVariantList &more) const
{
    const auto [where, values] = conditionsOf(filter);
    return runStatement(m_source->connectionName(), u"SELECT "_s + what + u" FROM run"_s + where + rest, values + more);
}

Expected<std::vector<QString>> RunQuery::ids(const RunFilter &filter) const
{
    auto query = select(u"id"_s, filter, latestFirst);
    if (!query)
        return std::unexpected(query.error());
    std::vector<QString> ids;
    while (query->next())
        ids.push_back(query->value(0).toString());
    return ids;
}

Expected<std::vector<RunSummary>> RunQuery::lines(std::span<const QString> ids) const
{
    const QString places = QStringList(static_cast<qsizetype>(ids.size()), u"?"_s).join(u", "_s);
    auto query = runStatement(m_source->connectionName(),
                         u"SELECT "_s + runLineColumns() + u" FROM run WHERE id IN ("_s + places + u')' + latestFirst,
                         QVariantList(ids.begin(), ids.end()));
    if (!query)
        return std::unexpected(query.error());
    return summariesFrom(*query);
}

Expected<std::vector<RunSummary>> RunQuery::latest(const RunFilter &filter, int most) const
{
    auto query = select(runLineColumns(), filter, latestFirst + u" LIMIT ?"_s, {most});
    if (!query)
        return std::unexpected(query.error());
    return summariesFrom(*query);
}

Expected<std::vector<RunSummary>> RunQuery::summariesFrom(QSqlQuery &query) const
{
    std::vector<RunSummary> lines;
    while (query.next()) {
        auto line = m_source->withState(runFrom(query));
        if (!line)
            return std::unexpected(line.error());
        lines.push_back(std::move(*line));
    }
    return lines;
}

Expected<RunDetail> RunQuery::run(const QString &id) const
{
    return readRun(*m_source, id);
}

Expected<RunNames> RunQuery::names() const
{
    auto databases = distinct(u"target"_s);
    auto servers = distinct(u"server"_s);
    auto persons = distinct(u"operator"_s);
    if (!databases || !servers || !persons)
        return std::unexpected(!databases ? databases.error() : !servers ? servers.error() : persons.error());
    return RunNames{.databases = std::move(*databases), .servers = std::move(*servers), .persons = std::move(*persons)};
}

Expected<QStringList> RunQuery::distinct(const QString &column) const
{
    auto query = select(u"DISTINCT "_s + column, {}, u" ORDER BY 1"_s);
    if (!query)
        return std::unexpected(query.error());
    QStringList names;
    while (query->next()) {
        if (const QString name = query->value(0).toString(); !name.isEmpty())
            names += name;
    }
    return names;
}

Expected<std::vector<RunMonth>> RunQuery::months(const RunFilter &filter) const
{
    auto query = select(u"substr(started_at, 1, 7), verdict, count(*)"_s, filter, u" GROUP BY 1, 2 ORDER BY 1"_s);
    if (!query)
        return std::unexpected(query.error());
    std::vector<RunMonth> months;
    while (query->next()) {
        const QDate first = QDate::fromString(query->value(0).toString() + u"-01"_s, Qt::ISODate);
        const auto verdict = verdictFromKey(query->value(1).toString());
        if (!verdict)
            continue; // it runs, or was interrupted
        if (months.empty() || months.back().first != first)
            months.push_back({.first = first, .runs = {}});
        months.back().runs[*verdict] = query->value(2).toInt();
    }
    return months;
}

Expected<std::vector<RunMeasure>> RunQuery::measures(const RunFilter &filter, int most) const
{
    auto query = select(u"id, started_at, verdict, finished_at, CASE WHEN archive_size > 0 THEN archive_size ELSE coalesce((SELECT "
                        "size FROM artefact WHERE artefact.run = run.id AND artefact.kind = 'backup' LIMIT 1), 0) END"_s,
                        filter, latestFirst + u" LIMIT ?"_s, {most});
    if (!query)
        return std::unexpected(query.error());
    std::vector<RunMeasure> measures;
    while (query->next()) {
        const QDateTime startedAt = timeFromStored(query->value(1).toString());
        const QDateTime finishedAt = timeFromStored(query->value(3).toString());
        if (const auto verdict = verdictFromKey(query->value(2).toString()))
            measures.push_back({.id = query->value(0).toString(),
                                .startedAt = startedAt,
                                .verdict = *verdict,
                                .duration = std::chrono::milliseconds(startedAt.msecsTo(finishedAt)),
                                .size = query->value(4).toLongLong()});
    }
    std::ranges::reverse(measures);
    return measures;
}

} // namespace Belay
