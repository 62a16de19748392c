// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdata.h"

#include "core/postgres/connection.h"
#include "tests/support/syntheticarchive.h"

#include <QDir>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr int manyEntries = 106'000;

/// Half of it in long rows of one table, the rest in rows of 120 bytes of three, and a small table that is dumped last.
/// Words in random order, some much rarer than others, so that it compresses about as documents do: gzip and zstd to a third, lz4 to
/// two thirds.
QStringList statements(int megabytes)
{
    const QString docs = QString::number(qint64(megabytes) * 490'000 / 1560);
    const QString rows = QString::number(qint64(megabytes) * 510'000 / 3 / 120);
    return {u"SELECT setseed(0.5)"_s,
            u"CREATE TABLE docs AS SELECT i AS id, (SELECT string_agg(substr(md5(w::text), 1, 2 + w % 9), ' ') "
            "FROM (SELECT floor(random() ^ 2 * 40000 + 0 * j)::int AS w FROM generate_series(1, 188 + i % 2) j)) AS body, "
            "jsonb_build_object('id', i, 'tag', md5((i % 1000)::text), 'n', i % 97, 'ok', i % 3 = 0, 'title', "
            "repeat('lorem ipsum ', 12)) AS facts FROM generate_series(1, %1) i"_s.arg(docs),
            u"CREATE TABLE orders AS SELECT i AS id, i % 50000 AS customer, (i % 10000) / 100.0 AS amount, "
            "timestamp '2026-01-01' + i * interval '1 second' AS at, CASE WHEN i % 11 = 0 THEN NULL ELSE 'note ' || i % 1000 "
            "END AS note, i % 90 || ' ' || substr(md5((i % 5000)::text), 1, 12) || ' street, hall ' || i % 30 || ', box ' "
            "|| i % 700 AS address, repeat('x', i % 30) AS remark FROM generate_series(1, %1) i"_s.arg(rows),
            u"CREATE TABLE events AS SELECT i AS id, md5(i::text) AS token, i % 7 AS kind, i * 1.5 AS weight, jsonb_build_object('page', i % 900, "
            "'from', 'item ' || i % 5000, 'ms', i % 300) AS facts "
            "FROM generate_series(1, %1) i"_s.arg(rows),
            u"CREATE TABLE logs AS SELECT i AS id, 'GET /item/' || i % 5000 || ' 200 ' || i % 300 || ' ms, client ' || substr(md5((i % "
            "9000)::text), 1, 20) || ' (any, like the others) with ' || i % 77 || ' more' AS line, "
            "inet '10.0.0.1' + i % 65000 AS ip FROM generate_series(1, %1) i"_s.arg(rows),
            u"CREATE TABLE zz_last AS SELECT i AS id, 'row ' || i AS label FROM generate_series(1, 200000) i"_s};
}

void runPiped(const QString &program, const QStringList &arguments, const QString &file)
{
    QProcess process; // a pipe, so that no offsets can be written
    process.start(u"/bin/sh"_s, QStringList{u"-c"_s, u"\"$@\" | cat > \"$0\""_s, file, program} + arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
}

} // namespace

void writeManyEntries(const QString &path)
{
    SyntheticArchive many;
    for (int i = 1; i <= manyEntries; ++i) {
        const QByteArray name = "table_" + QByteArray::number(i);
        many.entries.push_back({.dumpId = i,
                                .tag = name,
                                .definition = "CREATE TABLE public." + name
                                    + " (\n    id bigint NOT NULL,\n    label text,\n    at timestamp with time zone DEFAULT "
                                      "now() NOT NULL,\n    amount numeric(10,2)\n);\n",
                                .dependencies = {QByteArray::number(std::max(i - 1, 1))}});
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(many.bytes()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
}

BenchData makeBenchData(const TestServer &server, const QString &database, int megabytes, const QString &folder)
{
    QDir().mkpath(folder);
    server.makeDatabase(database);
    auto connection = Connection::open(server.parameters(database));
    if (!connection || !connection->execute(u"SET search_path = public"_s))
        qFatal("%s", "the database of the benchmarks cannot be reached");
    for (const QString &statement : statements(megabytes)) {
        if (const auto done = connection->execute(statement); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    BenchData data;
    for (const QString &compression : {u"gzip"_s, u"zstd"_s, u"lz4"_s, u"none"_s}) {
        const QString file = folder + u'/' + compression + u".dump"_s;
        server.runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--compress="_s + compression, u"--file="_s + file}, database);
        data.archives.insert(compression, file);
    }
    const QString piped = folder + u"/gzip-piped.dump"_s;
    const auto dumpTool = server.tools().newest(ToolKind::PgDump);
    runPiped(dumpTool->path, {u"--format=custom"_s, u"--dbname="_s + conninfo(server.parameters(database))}, piped);
    data.archives.insert(u"gzip-piped"_s, piped);

    data.manyEntries = folder + u"/many-entries.dump"_s;
    writeManyEntries(data.manyEntries);
    return data;
}

} // namespace Belay
