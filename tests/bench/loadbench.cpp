// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadbench.h"

#include "tests/bench/measuredprocess.h"

#include <QJsonArray>
#include <QThread>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int tableCount = 2000;

} // namespace

LoadBench::LoadBench(const TestServer &server, const QString &folder)
    : m_server(server)
    , m_folder(folder)
    , m_belayctl(folder + u"/load"_s)
{
}

double LoadBench::ofStock(const QString &archive) const
{
    m_server.makeDatabase(u"loaded"_s);
    const double seconds = measure({m_server.tools().newest(ToolKind::PgRestore)->path,
                                    u"--jobs="_s + QString::number(QThread::idealThreadCount()),
                                    u"--dbname="_s + conninfo(m_server.parameters(u"loaded"_s)), archive})
                               .seconds;
    m_server.sql(u"DROP DATABASE loaded"_s);
    return seconds;
}

double LoadBench::ofBelay(const QString &archive) const
{
    const auto outcome = m_belayctl.run({u"restore"_s, archive, u"-d"_s, conninfo(m_server.parameters(u"loaded"_s)), u"--json"_s});
    if (outcome.exitCode != 0)
        qFatal("%s", outcome.said().constData());
    m_server.sql(u"DROP DATABASE loaded"_s);
    for (const QJsonValue &step : outcome.json()[u"steps"].toArray()) {
        if (step[u"name"].toString() == "load"_L1)
            return step[u"seconds"].toDouble();
    }
    qFatal("the restore has no step that loads");
}

QString LoadBench::makeManyTables() const
{
    m_server.makeDatabase(u"tables"_s);
    m_server.sql(u"DO $$ BEGIN FOR i IN 1..%1 LOOP "
                 "EXECUTE format('CREATE TABLE public.t_%s (id int PRIMARY KEY, label text, at timestamptz)', i); "
                 "EXECUTE format('CREATE INDEX ON public.t_%s (label)', i); "
                 "EXECUTE format('INSERT INTO public.t_%s SELECT n, ''row '' || n, now() FROM generate_series(1, 20) n', i); "
                 "IF i % 500 = 0 THEN COMMIT; END IF; END LOOP; END $$"_s.replace(u"%1"_s, QString::number(tableCount)),
                 u"tables"_s);
    const QString file = m_folder + u"/tables.dump"_s;
    m_server.runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + file}, u"tables"_s);
    return file;
}

} // namespace Belay
