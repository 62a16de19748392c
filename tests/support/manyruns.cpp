// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyruns.h"

#include "core/history/historystore.h"
#include "core/history/storesql.h"

using namespace Qt::StringLiterals;

namespace Belay {

QString manyRunsId(int number)
{
    return u"run-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
}

Expected<> writeManyRuns(const Places &places, int count)
{
    const auto store = HistoryStore::open(places);
    if (!store)
        return std::unexpected(store.error());
    const QString plan = uR"({"sentences":["%1"]})"_s.arg(QString(1000, u'p'));
    const QString report = uR"({"verification":{"matches":true},"text":"%1"})"_s.arg(QString(2000, u'r'));
    return runStatement((*store)->connectionName(),
                   u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                   "INSERT INTO run (id, kind, target, server, system_identifier, database_oid, connection, role, operator, host, "
                   "program, archive, archive_size, mode, undoes, plan, started_at, verdict, target_changed, message, report, finished_at) "
                   "SELECT printf('run-%06d', i), 'restore', 'database-' || (1 + i % 50), 'server-' || (i % 3) || ':5432', '7301', 16384, "
                   "'', 'restorer', 'person-' || (i % 7), 'desk', 'belay', '/srv/dumps/' || i || '.dump', i * 1000, 'swap', '', ?, "
                   "strftime('%Y-%m-%dT%H:%M:00.000Z', '2026-01-01', '+' || i || ' minutes'), "
                   "CASE WHEN i % 10 = 0 THEN 'failed' ELSE 'complete' END, i % 10 <> 0, 'It ended, as run ' || i || ' did.', ?, "
                   "strftime('%Y-%m-%dT%H:%M:30.000Z', '2026-01-01', '+' || i || ' minutes') FROM n"_s,
                   {count, plan, report})
        .transform([](const QSqlQuery &) {});
}

} // namespace Belay
