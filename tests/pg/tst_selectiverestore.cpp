// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

constexpr auto shop = "CREATE TYPE mood AS ENUM ('sad', 'happy');"
                      "CREATE TABLE item (id int PRIMARY KEY, m mood);"
                      "CREATE TABLE line (id int PRIMARY KEY, item int REFERENCES item);"
                      "CREATE INDEX line_item ON line (item);"
                      "INSERT INTO item SELECT i, 'happy' FROM generate_series(1, 300) i;"
                      "INSERT INTO line SELECT i, i FROM generate_series(1, 200) i"_L1;

/// What reaches out of a database, and what hangs on it. The jobs are in a schema as pg_cron and pgAgent make theirs.
constexpr auto outward = "CREATE PUBLICATION pub FOR TABLE item; CREATE PUBLICATION everything FOR ALL TABLES;"
                         "CREATE SUBSCRIPTION sub CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false);"
                         "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER far FOREIGN DATA WRAPPER w;"
                         "CREATE USER MAPPING FOR CURRENT_USER SERVER far; CREATE FOREIGN TABLE distant (i int) SERVER far;"
                         "CREATE VIEW on_distant AS SELECT i FROM distant;"
                         "CREATE FUNCTION fire() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';"
                         "CREATE EVENT TRIGGER fires ON ddl_command_end EXECUTE FUNCTION fire();"
                         "CREATE SCHEMA pgagent; CREATE TABLE pgagent.pga_job (id int); INSERT INTO pgagent.pga_job VALUES (1);"
                         "CREATE SCHEMA cron; CREATE TABLE cron.job (command text); INSERT INTO cron.job VALUES ('DROP TABLE item')"_L1;

} // namespace

/// Parts of an archive by entries, a list and sections, and a copy for staging, on a real server.
class TestSelectiveRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        m_dump = dump(u"source"_s, shop);
    }
    void cleanupTestCase() { m_server.reset(); }
    void init() { m_server->sql(u"DROP DATABASE IF EXISTS target"_s); }

    void anEntryBringsWhatItNeedsAndWhatBelongsToIt()
    {
        const QStringList part{u"--entry"_s, QString::number(idOf("TABLE", "item"))};
        const QJsonObject plan = planOf(part);
        QCOMPARE(plan[u"part"_s][u"along"_s].toArray().size(), 1);
        QCOMPARE(plan[u"part"_s][u"along"_s][0][u"entry"_s], u"TYPE public.mood"_s);
        const auto restored = restore(part);
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        QCOMPARE(value(u"SELECT count(*) FROM public.item"_s), u"300"_s);
        QCOMPARE(value(u"SELECT count(*) FROM pg_constraint WHERE contype = 'p' AND conrelid = 'public.item'::regclass"_s), u"1"_s);
        QCOMPARE(value(u"SELECT to_regclass('public.line') IS NULL"_s), u"t"_s);
        QCOMPARE(restore({u"--entry"_s, u"99999"_s}).exitCode, 2);
        QCOMPARE(restore({u"--entry"_s, u"item"_s}).exitCode, 2);
    }

    /// An index whose line somebody took out of the list stays out; a type that a listed table needs comes all the same.
    void aListIsTakenAtItsWord()
    {
        QByteArray list = m_ctl->run({u"inspect"_s, m_dump, u"--list"_s}).output;
        for (const QByteArray &name : {" INDEX public line_item "_ba, " TYPE public mood "_ba}) {
            const qsizetype line = list.lastIndexOf('\n', list.indexOf(name)) + 1;
            QVERIFY(list.contains(name));
            list.insert(line, ';');
        }
        const QString file = write(list);
        const QJsonObject plan = planOf({u"-L"_s, file});
        const auto restored = restore({u"--use-list"_s, file});
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        QCOMPARE(value(u"SELECT to_regclass('public.line_item') IS NULL"_s), u"t"_s);
        QCOMPARE(value(u"SELECT count(*) FROM public.line JOIN public.item ON item.id = line.item"_s), u"200"_s);
        QCOMPARE(plan[u"part"_s][u"along"_s][0][u"entry"_s], u"TYPE public.mood"_s);
        QVERIFY(plan[u"equivalent_command"_s].toString().contains("--use-list "_L1 + file));

        QCOMPARE(restore({u"--use-list"_s, write("; nothing but\n12 ; fine\nTABLE item\n")}).exitCode, 2);
        QCOMPARE(restore({u"--use-list"_s, write("99999; 1 2 TABLE nowhere\n")}).exitCode, 2);
        QCOMPARE(restore({u"--use-list"_s, file, u"--table"_s, u"item"_s}).exitCode, 2);
    }

    /// Rows that are loaded through their root may land in another partition than they came from: one of them is never replaced alone.
    void partitionsWhoseRowsWanderComeTogether()
    {
        const QString file = dump(u"wandering"_s,
                                  "CREATE TYPE feel AS ENUM ('a', 'b', 'c', 'd', 'e', 'f'); CREATE TABLE feels (m feel, n int) PARTITION BY HASH (m);"
                                  "CREATE TABLE feels_0 PARTITION OF feels FOR VALUES WITH (MODULUS 2, REMAINDER 0);"
                                  "CREATE TABLE feels_1 PARTITION OF feels FOR VALUES WITH (MODULUS 2, REMAINDER 1);"
                                  "INSERT INTO feels SELECT (enum_range(NULL::feel))[1 + i % 6], i FROM generate_series(1, 120) i"_L1);
        const auto run = [&](const QStringList &options) {
            return m_ctl->run(QStringList{u"restore"_s, file, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--json"_s, u"--confirm"_s, u"target"_s}
                              + options);
        };
        QCOMPARE(run({u"--mode"_s, u"swap"_s}).exitCode, 0); // makes the type anew, so that it hashes otherwise
        for (const QString &table : {u"public.feels_0"_s, u"public.feels_1"_s, u"public.feels"_s}) {
            const auto part = run({u"--mode"_s, u"in-place"_s, u"--table"_s, table});
            QVERIFY2(part.exitCode == 0, part.said().constData());
            QCOMPARE(value(u"SELECT count(*) || ' ' || count(DISTINCT n) FROM public.feels"_s), u"120 120"_s);
        }
    }

    /// The three sections one after the other make what the whole archive makes; no rows are ever there twice.
    void sectionsMakeTheWhole()
    {
        const QStringList preData{u"--section"_s, u"pre-data"_s};
        const QStringList data{u"--section"_s, u"data"_s};
        QCOMPARE(levelOf(planOf(data), u"part.rows_without_table"_s), u"blocking"_s);
        QCOMPARE(levelOf(planOf(preData), u"part.without_rows"_s), u"information"_s);
        const auto made = restore(preData);
        QVERIFY2(made.exitCode == 0, made.said().constData());
        QCOMPARE(value(u"SELECT count(*) FROM public.item"_s), u"0"_s);
        QCOMPARE(value(u"SELECT count(*) FROM pg_index WHERE indrelid = 'public.line'::regclass"_s), u"0"_s);
        QCOMPARE(planOf(data)[u"mode"_s], u"in-place"_s);
        const auto loaded = restore(data);
        QVERIFY2(loaded.exitCode == 0, loaded.said().constData());
        QCOMPARE(value(u"SELECT count(*) FROM public.line"_s), u"200"_s);
        QCOMPARE(levelOf(planOf(data), u"part.rows_twice"_s), u"blocking"_s);
        QCOMPARE(restore(data).exitCode, 4);
        const auto finished = restore({u"--section"_s, u"post-data"_s});
        QVERIFY2(finished.exitCode == 0, finished.said().constData());
        QCOMPARE(m_server->content(u"target"_s), m_server->content(u"source"_s));

        QCOMPARE(levelOf(planOf(preData), u"part.without_rows"_s), u"to_accept"_s);
        QCOMPARE(restore(preData).exitCode, 4);
        QCOMPARE(value(u"SELECT count(*) FROM public.line"_s), u"200"_s);
        QCOMPARE(restore({u"--section"_s, u"middle"_s}).exitCode, 2);
    }

    /// A staging copy is complete without what reaches out of it, and takes its target's place like any other.
    void aStagingCopyKeepsToItself()
    {
        m_dump = dump(u"outgoing"_s, outward);
        m_server->makeDatabase(u"target"_s);
        const QStringList staging{u"--profile"_s, u"staging"_s};
        const QJsonObject plan = planOf(staging);
        QCOMPARE(plan[u"mode"_s], u"swap"_s);
        QVERIFY(plan[u"allowed"_s].toBool());
        QVERIFY(levelOf(plan, u"part.replaces_everything"_s).isEmpty());
        const QStringList left = names(plan[u"part"_s][u"left_out_by_profile"_s]);
        for (const QString &name : {u"PUBLICATION pub"_s, u"SUBSCRIPTION sub"_s, u"SERVER far"_s, u"FOREIGN TABLE public.distant"_s,
                                    u"VIEW public.on_distant"_s, u"EVENT TRIGGER fires"_s, u"TABLE DATA cron.job"_s,
                                    u"TABLE DATA pgagent.pga_job"_s})
            QVERIFY2(left.contains(name), qPrintable(name + u" is not in "_s + left.join(u", "_s)));
        QStringList accepted = staging;
        for (const auto key : plan[u"to_accept"_s].toArray())
            accepted << u"--accept"_s << key.toString();
        const auto restored = restore(accepted);
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        QCOMPARE(restored.json()[u"verdict"_s], u"complete"_s);
        QCOMPARE(value(u"SELECT (SELECT count(*) FROM pg_publication) + (SELECT count(*) FROM pg_foreign_server) "
                       "+ (SELECT count(*) FROM pg_foreign_table) + (SELECT count(*) FROM pg_event_trigger) "
                       "+ (SELECT count(*) FROM cron.job) + (SELECT count(*) FROM pgagent.pga_job) "
                       "+ (SELECT count(*) FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE datname = 'target')"_s),
                 u"0"_s);
        QCOMPARE(value(u"SELECT count(*) FROM public.item"_s), u"300"_s);
        QCOMPARE(restore({u"--profile"_s, u"production"_s}).exitCode, 2);
    }

private:
    QString dump(const QString &name, QLatin1StringView more)
    {
        m_server->makeDatabase(name);
        auto source = Connection::open(m_server->parameters(name));
        const auto made = source->execute(u"SET search_path = public;"_s + (more == shop ? QString() : shop + u';') + more);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        const QString file = m_server->folder() + u'/' + name + u".dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + file}, name);
        return file;
    }

    int idOf(QByteArrayView desc, QByteArrayView tag) const
    {
        const auto archive = Archive::open(m_dump);
        const Toc &toc = (*archive)->toc();
        for (const TocEntry &entry : toc.entries()) {
            if (toc.bytes(entry.desc) == desc && toc.bytes(entry.tag) == tag)
                return entry.dumpId.number();
        }
        return 0;
    }

    QString write(const QByteArray &text) const
    {
        QFile file(m_server->folder() + u"/edited.list"_s);
        (void)file.open(QIODevice::WriteOnly);
        file.write(text);
        return file.fileName();
    }

    QStringList arguments(const QStringList &options) const
    {
        return QStringList{u"restore"_s, m_dump, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--json"_s} + options;
    }
    QJsonObject planOf(const QStringList &options) const { return m_ctl->run(arguments(options) << u"--plan"_s).json(); }
    Belayctl::Outcome restore(const QStringList &options) const
    {
        return m_ctl->run(arguments(options) << u"--confirm"_s << u"target"_s);
    }
    QString value(const QString &query) const { return m_server->sql(query, u"target"_s); }

    static QStringList names(const QJsonValue &list)
    {
        QStringList names;
        for (const auto name : list.toArray())
            names += name.toString();
        return names;
    }
    static QString levelOf(const QJsonObject &plan, const QString &key)
    {
        for (const auto found : plan[u"findings"_s].toArray()) {
            if (found[u"key"_s] == key)
                return found[u"level"_s].toString();
        }
        return {};
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    QString m_dump;
};

QTEST_GUILESS_MAIN(TestSelectiveRestore)
#include "tst_selectiverestore.moc"
