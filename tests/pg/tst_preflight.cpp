// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/pgtool.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// Items and the lines of orders for them: what is restored, in most of these tests.
constexpr auto shop = "CREATE TYPE mood AS ENUM ('sad', 'happy');"
                      "CREATE TABLE item (id int PRIMARY KEY, name text, m mood);"
                      "CREATE TABLE line (id int PRIMARY KEY, item int REFERENCES item);"
                      "CREATE FUNCTION price(item) RETURNS int LANGUAGE sql AS 'SELECT 1';"
                      "CREATE TABLE visit (day date NOT NULL, n int) PARTITION BY RANGE (day);"
                      "CREATE TABLE visit_1 PARTITION OF visit FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');"
                      "INSERT INTO item SELECT i, 'item ' || i, 'happy' FROM generate_series(1, 400) i;"
                      "INSERT INTO line SELECT i, i FROM generate_series(1, 400) i;"
                      "INSERT INTO visit SELECT '2026-01-15', i FROM generate_series(1, 30) i"_L1;

/// Two tables of an extension, one that refers to them, and one that has nothing to do with it.
constexpr auto shopWithExtension = "CREATE EXTENSION hstore;"
                                   "CREATE TABLE tagged (id int PRIMARY KEY, tags hstore);"
                                   "CREATE TABLE label (id int PRIMARY KEY, tags hstore, of int REFERENCES tagged);"
                                   "CREATE INDEX tag_index ON label USING gin (tags);"
                                   "CREATE TABLE plain (id int PRIMARY KEY, tagged int REFERENCES tagged, name text);"
                                   "CREATE VIEW plain_view AS SELECT name FROM plain;"
                                   "INSERT INTO tagged VALUES (1, 'a=>1'), (2, 'b=>2');"
                                   "INSERT INTO label VALUES (1, 'c=>3', 1);"
                                   "INSERT INTO plain SELECT i, 1 + i % 2, 'name ' || i FROM generate_series(1, 50) i"_L1;

} // namespace

/// What is found before a restore against what the restore then does, on a real server.
class TestPreflight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
    }
    void cleanupTestCase() { m_server.reset(); }
    void cleanup()
    {
        for (const QString &name : m_server->databases())
            QVERIFY2(!name.contains(u"__belay_new_"_s), qPrintable(name));
    }

    void whatHangsOnTheTargetIsKnown_data()
    {
        QTest::addColumn<QString>("extra");
        QTest::addColumn<QString>("finding"); // of the mode in-place
        QTest::addColumn<QString>("level");
        const auto row = [](const char *name, const QString &extra, const QString &finding, const QString &level) {
            QTest::newRow(name) << extra << finding << level;
        };
        const QString blocked = u"target.dependents"_s;
        row("view", u"CREATE VIEW extra AS SELECT name FROM item"_s, blocked, u"blocking"_s);
        row("view on a view", u"CREATE VIEW a AS SELECT 1 AS one; CREATE VIEW b AS SELECT one, id FROM a, item"_s, blocked, u"blocking"_s);
        row("materialized view", u"CREATE MATERIALIZED VIEW extra AS SELECT * FROM line"_s, blocked, u"blocking"_s);
        row("foreign key", u"CREATE TABLE extra (id int REFERENCES item)"_s, blocked, u"blocking"_s);
        row("column of its row type", u"CREATE TABLE extra (i item)"_s, blocked, u"blocking"_s);
        row("column of an enum", u"CREATE TABLE extra (m mood)"_s, blocked, u"blocking"_s);
        row("child table", u"CREATE TABLE extra () INHERITS (item)"_s, blocked, u"blocking"_s);
        row("function that takes a row", u"CREATE FUNCTION extra(item) RETURNS int LANGUAGE sql AS 'SELECT 1'"_s, blocked, u"blocking"_s);
        row("default that calls a function", u"CREATE TABLE extra (i int DEFAULT price(NULL))"_s, blocked, u"blocking"_s);
        row("index", u"CREATE INDEX extra ON item (name)"_s, u"target.dropped_along"_s, u"information"_s);
        row("trigger",
            u"CREATE TRIGGER extra BEFORE UPDATE ON item FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()"_s,
            u"target.dropped_along"_s, u"information"_s);
        row("partition with rows",
            u"CREATE TABLE extra PARTITION OF visit FOR VALUES FROM ('2026-02-01') TO ('2026-03-01'); INSERT INTO extra VALUES ('2026-02-02', 1)"_s,
            u"target.dropped_along"_s, u"to_accept"_s);
        row("table of its own", u"CREATE TABLE extra (id int)"_s, u"target.left_over"_s, u"information"_s);
        row("nothing", QString(), QString(), QString());
    }
    /// What preflight says of the mode in-place is what PostgreSQL's own tool then meets. Beside, nothing is in the way.
    void whatHangsOnTheTargetIsKnown()
    {
        QFETCH(const QString, extra);
        QFETCH(const QString, finding);
        QFETCH(const QString, level);
        const QString file = dump(shop);
        fill(u"target"_s, shop);
        execute(u"DELETE FROM line WHERE id > 100"_s, u"target"_s);
        execute(extra, u"target"_s);
        const QString before = m_server->content(u"target"_s);

        const QJsonObject plan = planOf(file, {u"--mode"_s, u"in-place"_s});
        const bool isBlocked = level == "blocking"_L1;
        QCOMPARE(levelOf(plan, finding), level);
        QCOMPARE(plan[u"allowed"_s].toBool(), !isBlocked);
        if (isBlocked || level == "to_accept"_L1)
            QCOMPARE(restore(file, {u"--mode"_s, u"in-place"_s}).exitCode, 4);
        QCOMPARE(m_server->content(u"target"_s), before);

        m_server->sql(u"DROP DATABASE IF EXISTS tried"_s);
        m_server->sql(u"CREATE DATABASE tried TEMPLATE target"_s);
        QCOMPARE(loadInPlaceWithStockTool(file, u"tried"_s), !isBlocked);
        if (!isBlocked) {
            const auto inPlace = restore(file, {u"--mode"_s, u"in-place"_s, u"--accept"_s, u"target.dropped_along"_s});
            QCOMPARE(inPlace.exitCode, 0);
            QCOMPARE(m_server->content(u"target"_s), m_server->content(u"tried"_s));
            QCOMPARE(rows(u"item"_s), 400);
        }

        const auto swapped = restore(file, {u"--mode"_s, u"swap"_s});
        QCOMPARE(swapped.exitCode, 0);
        QCOMPARE(m_server->content(u"target"_s), stockContent(file));
        QCOMPARE(rows(u"item"_s), 400);
        QCOMPARE(rows(u"line"_s), 400);
        dropKept(swapped);
    }

    /// Rows of the plan are about what is there and exactly what comes.
    void thePlanTellsWhatChanges()
    {
        const QString file = dump(shop);
        fill(u"target"_s, shop);
        execute(u"CREATE TABLE mine (id int); INSERT INTO mine SELECT generate_series(1, 70); DELETE FROM item WHERE id > 400; "
                "ALTER TABLE line RENAME TO old_line; ANALYZE"_s,
                u"target"_s);
        const QJsonObject effects = planOf(file, {u"--mode"_s, u"swap"_s})[u"effects"_s].toObject();
        QCOMPARE(effects[u"rows_now_estimated"_s].toInt(), 400 + 400 + 30 + 70);
        QCOMPARE(effects[u"rows_then"_s].toInt(), 400 + 400 + 30);
        QVERIFY(effects[u"not_in_archive"_s].toArray().contains(u"TABLE public.mine"_s));
        QVERIFY(effects[u"not_in_archive"_s].toArray().contains(u"TABLE public.old_line"_s));
        QVERIFY(effects[u"room_present"_s].toInteger() > 0);
        QVERIFY(effects[u"seconds"_s].isNull() || effects[u"seconds"_s].toInteger() > 0);
        for (const auto table : effects[u"tables"_s].toArray()) {
            if (table[u"name"_s] == "line"_L1)
                QVERIFY(table[u"rows_now_estimated"_s].isNull());
            if (table[u"name"_s] == "mine"_L1)
                QVERIFY(table[u"rows_then"_s].isNull());
        }
    }

    /// A dump without the rows of some tables empties them: somebody must say yes to that.
    void tablesWithoutTheirRowsMustBeAccepted()
    {
        const QString whole = dump(shop);
        QVERIFY(levelOf(planOf(whole, {}), u"archive.tables_without_data"_s).isEmpty());
        const QString file = m_server->folder() + u"/excluded.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--exclude-table-data=public.line"_s, u"--file="_s + file}, u"source"_s);
        fill(u"target"_s, shop);
        const QJsonObject plan = planOf(file, {});
        QCOMPARE(levelOf(plan, u"archive.tables_without_data"_s), u"to_accept"_s);
        QCOMPARE(restore(file, {}).exitCode, 4);
        QCOMPARE(rows(u"line"_s), 400);
        QCOMPARE(restore(file, {u"--accept"_s, u"archive.tables_without_data"_s}).exitCode, 0);
        QCOMPARE(rows(u"line"_s), 0);
    }

    void aMissingExtensionIsRefusedUnlessItIsAccepted_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("swap") << u"swap"_s;
        QTest::newRow("in-place") << u"in-place"_s;
    }
    void aMissingExtensionIsRefusedUnlessItIsAccepted()
    {
        QFETCH(const QString, mode);
        const QString file = changed(dump(shopWithExtension), "hstore", "hst0re");
        fill(u"target"_s, "CREATE TABLE old (id int)"_L1);
        const QString before = m_server->content(u"target"_s);

        QCOMPARE(levelOf(planOf(file, {u"--mode"_s, mode}), u"extensions.missing"_s), u"to_accept"_s);
        const auto refused = restore(file, {u"--mode"_s, mode});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(refused.json()[u"error"_s][u"remedy"_s].toString().contains("--accept extensions.missing"_L1));
        QCOMPARE(m_server->content(u"target"_s), before);

        const auto accepted = restore(file, {u"--mode"_s, mode, u"--accept"_s, u"extensions.missing"_s});
        const QJsonObject report = accepted.json();
        QCOMPARE(accepted.exitCode, 7);
        QCOMPARE(report[u"verdict"_s], u"incomplete"_s);
        QVERIFY(report[u"target_changed"_s].toBool());
        QCOMPARE(report[u"causes"_s].toArray().size(), 1);
        QVERIFY(report[u"causes"_s][0][u"message"_s].toString().contains("hst0re"_L1));
        const QJsonArray lost = report[u"lost"_s].toArray();
        QVERIFY(lost.contains(u"TABLE public.tagged"_s) && lost.contains(u"TABLE public.label"_s));
        QVERIFY(!lost.contains(u"TABLE public.plain"_s));
        QVERIFY(report[u"verification"_s][u"matches"_s].toBool());
        QCOMPARE(rows(u"plain"_s), 50);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM public.plain_view"_s, u"target"_s), u"50"_s);
        QCOMPARE(m_server->sql(u"SELECT to_regclass('public.tagged') IS NULL"_s, u"target"_s), u"t"_s);
        const auto told = m_ctl->run({u"history"_s, u"show"_s, report[u"run_id"_s].toString(), u"--json"_s}).json();
        QVERIFY(told[u"plan"_s][u"accepted"_s].toArray().contains(u"extensions.missing"_s));
        dropKept(accepted);
    }

    /// Consent explains what it is about and nothing else: here, besides, a key that is there twice.
    void whatWasNotAcceptedStillFails()
    {
        const QString file = changed(changed(dump(shopWithExtension), "hstore", "hst0re"), "7\t2\tname 7\n", "6\t2\tname 7\n");
        fill(u"target"_s, "CREATE TABLE old (id int)"_L1);
        const QString before = m_server->content(u"target"_s);
        const auto failed = restore(file, {u"--mode"_s, u"swap"_s, u"--accept"_s, u"extensions.missing"_s});
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.json()[u"verdict"_s], u"failed"_s);
        QCOMPARE(m_server->content(u"target"_s), before);
    }

    void missingRolesDegradeBesideAndForbidInPlace()
    {
        execute(u"CREATE ROLE ghost; CREATE ROLE reader; CREATE ROLE hidden"_s);
        const QString file = dump("CREATE TABLE t (id int PRIMARY KEY); ALTER TABLE t OWNER TO ghost;"
                                  "GRANT SELECT ON t TO reader; INSERT INTO t VALUES (1), (2);"
                                  "CREATE TABLE u (id int); ALTER TABLE u ENABLE ROW LEVEL SECURITY;"
                                  "CREATE POLICY p ON u TO hidden USING (true)"_L1);
        m_server->sql(u"DROP DATABASE source"_s);
        execute(u"DROP ROLE ghost; DROP ROLE reader; DROP ROLE hidden"_s);
        fill(u"target"_s, "CREATE TABLE old (id int)"_L1);

        const QJsonObject inPlace = planOf(file, {u"--mode"_s, u"in-place"_s});
        QCOMPARE(levelOf(inPlace, u"roles.missing"_s), u"blocking"_s);
        QCOMPARE(evidenceOf(inPlace, u"roles.missing"_s), u"ghost"_s);
        QCOMPARE(evidenceOf(inPlace, u"roles.missing_named"_s), u"hidden\nreader"_s);
        QVERIFY(!loadInPlaceWithStockTool(file, u"target"_s));
        QCOMPARE(levelOf(planOf(file, {u"--mode"_s, u"in-place"_s, u"--no-owner"_s}), u"roles.missing"_s), QString());

        QCOMPARE(levelOf(planOf(file, {u"--mode"_s, u"swap"_s}), u"roles.missing"_s), u"information"_s);
        const auto swapped = restore(file, {u"--mode"_s, u"swap"_s});
        QCOMPARE(swapped.exitCode, 7);
        QCOMPARE(swapped.json()[u"verdict"_s], u"degraded"_s);
        QVERIFY(swapped.json()[u"verification"_s][u"matches"_s].toBool()); // but for the policy, which is told
        QCOMPARE(rows(u"t"_s), 2);
        dropKept(swapped);
    }

    void aMissingTablespaceIsDegradedWhenItIsAccepted()
    {
        m_server->sql(u"ALTER DATABASE postgres SET allow_in_place_tablespaces = on"_s);
        m_server->sql(u"CREATE TABLESPACE fast LOCATION ''"_s);
        const QString file = dump("CREATE TABLE t (id int) TABLESPACE fast; INSERT INTO t VALUES (1), (2)"_L1);
        m_server->sql(u"DROP DATABASE source"_s);
        m_server->sql(u"DROP TABLESPACE fast"_s);
        fill(u"target"_s, "CREATE TABLE old (id int)"_L1);
        for (const QString &mode : {u"in-place"_s, u"swap"_s}) {
            QCOMPARE(restore(file, {u"--mode"_s, mode}).exitCode, 4);
            const auto accepted = restore(file, {u"--mode"_s, mode, u"--accept"_s, u"tablespaces.missing"_s});
            QCOMPARE(accepted.exitCode, 7);
            QCOMPARE(accepted.json()[u"verdict"_s], u"degraded"_s);
            QVERIFY(accepted.json()[u"causes"_s][0][u"message"_s].toString().contains("fast"_L1));
            QCOMPARE(rows(u"t"_s), 2);
            dropKept(accepted);
        }
    }

    /// pg_dump would leave a file that lists and is not whole.
    void policiesThatHideRowsForbidTheRestore()
    {
        execute(u"CREATE ROLE keeper LOGIN CREATEDB; CREATE ROLE admin LOGIN CREATEDB BYPASSRLS"_s);
        m_server->sql(u"DROP DATABASE IF EXISTS target"_s);
        m_server->sql(u"CREATE DATABASE target OWNER keeper TEMPLATE template0"_s);
        execute(u"CREATE TABLE public.t (id int); ALTER TABLE public.t OWNER TO keeper; INSERT INTO t VALUES (1);"
                "ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE t FORCE ROW LEVEL SECURITY"_s,
                u"target"_s);
        const QString file = dump("CREATE TABLE other (id int)"_L1);
        const QJsonObject plan = planOf(file, {u"--no-owner"_s}, u"keeper"_s);
        QCOMPARE(levelOf(plan, u"target.row_security"_s), u"blocking"_s);
        QCOMPARE(evidenceOf(plan, u"target.row_security"_s), u"public.t"_s);
        QCOMPARE(restore(file, {u"--no-owner"_s}, u"keeper"_s).exitCode, 4);
        QCOMPARE(levelOf(planOf(file, {}, u"admin"_s), u"target.row_security"_s), QString());
        QCOMPARE(levelOf(planOf(file, {}), u"target.row_security"_s), QString());
        QCOMPARE(levelOf(planOf(file, {}, u"admin"_s), u"target.unreadable"_s), u"blocking"_s);
    }

    void whatNeedsASuperuserIsIncompleteWhenItIsAccepted()
    {
        execute(u"DROP ROLE IF EXISTS maker; CREATE ROLE maker LOGIN CREATEDB"_s);
        const QString file = dump("CREATE FUNCTION native() RETURNS int LANGUAGE internal AS 'pg_backend_pid';"
                                  "CREATE VIEW of_native AS SELECT native();"
                                  "CREATE TABLE t (id int); INSERT INTO t VALUES (1), (2)"_L1);
        m_server->sql(u"DROP DATABASE IF EXISTS target"_s);
        m_server->sql(u"CREATE DATABASE target OWNER maker TEMPLATE template0"_s);
        QCOMPARE(restore(file, {u"--no-owner"_s}, u"maker"_s).exitCode, 4);
        const auto accepted = restore(file, {u"--no-owner"_s, u"--accept"_s, u"objects.superuser"_s}, u"maker"_s);
        QCOMPARE(accepted.exitCode, 7);
        QCOMPARE(accepted.json()[u"verdict"_s], u"incomplete"_s);
        const QJsonArray lost = accepted.json()[u"lost"_s].toArray();
        QVERIFY(lost.contains(u"FUNCTION public.native()"_s) && lost.contains(u"VIEW public.of_native"_s));
        QCOMPARE(rows(u"t"_s), 2);
        dropKept(accepted);
        QCOMPARE(restore(file, {u"--accept"_s, u"objects.superuser"_s}).exitCode, 0); // a superuser needs no consent
    }

    void aLocaleThatTheServerDoesNotHaveIsKnown()
    {
        m_server->sql(u"DROP DATABASE IF EXISTS source"_s);
        m_server->sql(u"CREATE DATABASE source TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C.UTF-8'"_s);
        const QString file = changed(dumpOfSource(), "C.UTF-8", "C.UTF-9");
        fill(u"target"_s, "CREATE TABLE old (id int)"_L1);
        const QJsonObject plan = planOf(file, {u"--mode"_s, u"swap"_s});
        QCOMPARE(levelOf(plan, u"locale.missing"_s), u"blocking"_s);
        QCOMPARE(evidenceOf(plan, u"locale.missing"_s), u"C.UTF-9"_s);
        QCOMPARE(levelOf(planOf(file, {u"--mode"_s, u"in-place"_s}), u"locale.missing"_s), QString());
    }

    /// A table comes back in place with its rows and its foreign key; what it needs and everything else stays.
    void aTableIsRestoredByItselfInPlace()
    {
        const QString file = dump(shop);
        fill(u"target"_s, shop);
        execute(u"UPDATE item SET name = 'changed'; DELETE FROM line WHERE id > 10; CREATE TABLE mine (id int)"_s, u"target"_s);
        const QStringList part{u"--table"_s, u"public.line"_s};
        const QJsonObject plan = planOf(file, part);
        QCOMPARE(plan[u"mode"_s], u"in-place"_s);
        QVERIFY(plan[u"allowed"_s].toBool());
        QCOMPARE(plan[u"effects"_s][u"tables"_s].toArray().size(), 1);
        const auto restored = restore(file, part);
        QCOMPARE(restored.exitCode, 0);
        QCOMPARE(restored.json()[u"verification"_s][u"tables"_s].toArray().size(), 1);
        QCOMPARE(rows(u"line"_s), 400);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM public.item WHERE name = 'changed'"_s, u"target"_s), u"400"_s);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM pg_constraint WHERE conname = 'line_item_fkey' AND convalidated"_s, u"target"_s), u"1"_s);
        QCOMPARE(rows(u"mine"_s), 0);
    }

    /// Beside, what the chosen table needs comes along.
    void whatATableNeedsComesAlong()
    {
        const QString file = dump(shop);
        m_server->sql(u"DROP DATABASE IF EXISTS target"_s);
        const QStringList part{u"--table"_s, u"item"_s};
        const QJsonObject plan = planOf(file, part);
        QCOMPARE(plan[u"part"_s][u"along"_s][0][u"entry"_s], u"TYPE public.mood"_s);
        QCOMPARE(restore(file, part).exitCode, 0);
        QCOMPARE(rows(u"item"_s), 400);
        QCOMPARE(m_server->sql(u"SELECT to_regclass('public.line') IS NULL AND to_regclass('public.visit') IS NULL"_s, u"target"_s), u"t"_s);

        QCOMPARE(levelOf(planOf(file, part + QStringList{u"--mode"_s, u"swap"_s}), u"part.replaces_everything"_s), u"to_accept"_s);
        QCOMPARE(restore(file, part + QStringList{u"--mode"_s, u"swap"_s}).exitCode, 4);
    }

    void anExcludedTableTakesWhatNeedsItAlong()
    {
        const QString file = dump(shop);
        m_server->sql(u"DROP DATABASE IF EXISTS target"_s);
        const QStringList part{u"--exclude-table"_s, u"public.item"_s};
        QVERIFY(planOf(file, part)[u"part"_s][u"outside"_s].toArray().contains(u"FUNCTION public.price(public.item)"_s));
        QCOMPARE(restore(file, part).exitCode, 0);
        QCOMPARE(rows(u"line"_s), 400);
        QCOMPARE(rows(u"visit"_s), 30);
        QCOMPARE(m_server->sql(u"SELECT to_regclass('public.item') IS NULL"_s, u"target"_s), u"t"_s);
        QCOMPARE(m_ctl->run(arguments(file, {u"--table"_s, u"nowhere"_s}, {})).exitCode, 2);
        QCOMPARE(m_ctl->run(arguments(file, {u"--schema"_s, u"nowhere"_s}, {})).exitCode, 2);
    }

    /// These outlive every session, and a database with them cannot be renamed, or leaves them behind.
    void whatOutlivesSessionsIsKnown()
    {
        m_server->sql(u"ALTER SYSTEM SET max_prepared_transactions = 5"_s);
        m_server->sql(u"ALTER SYSTEM SET wal_level = 'logical'"_s);
        QCOMPARE(m_ctl->run({u"sandbox"_s, u"stop"_s}).exitCode, 0);
        QCOMPARE(m_ctl->run({u"sandbox"_s, u"start"_s}).exitCode, 0);
        const QString file = dump(shop);
        fill(u"target"_s, shop);
        execute(u"BEGIN; DELETE FROM line; PREPARE TRANSACTION 'forgotten'"_s, u"target"_s);
        for (const QString &mode : {u"swap"_s, u"in-place"_s}) {
            const QJsonObject plan = planOf(file, {u"--mode"_s, mode});
            QCOMPARE(levelOf(plan, u"target.prepared_transactions"_s), u"blocking"_s);
            QVERIFY(evidenceOf(plan, u"target.prepared_transactions"_s).startsWith("forgotten"_L1));
        }
        m_server->sql(u"ROLLBACK PREPARED 'forgotten'"_s, u"target"_s);

        m_server->sql(u"SELECT pg_create_logical_replication_slot('follower', 'pgoutput')"_s, u"target"_s);
        QCOMPARE(evidenceOf(planOf(file, {u"--mode"_s, u"swap"_s}), u"target.logical_slots"_s), u"follower"_s);
        QCOMPARE(restore(file, {u"--mode"_s, u"swap"_s}).exitCode, 4);
        const auto accepted = restore(file, {u"--mode"_s, u"swap"_s, u"--accept"_s, u"target.logical_slots"_s});
        QCOMPARE(accepted.exitCode, 0);
        const QString kept = accepted.json()[u"kept_database"_s].toString();
        QCOMPARE(m_server->sql(u"SELECT database FROM pg_replication_slots"_s), kept);
        m_server->sql(u"SELECT pg_drop_replication_slot('follower')"_s, kept);
        dropKept(accepted);
    }

    /// A server that forbids every write lets all checks through.
    void noCheckChangesAnything()
    {
        const QString file = dump(shopWithExtension);
        fill(u"target"_s, shop);
        execute(u"ALTER DATABASE target SET default_transaction_read_only = on;"
                "ALTER DATABASE postgres SET default_transaction_read_only = on"_s);
        const auto inPlace = plan(file, {u"--mode"_s, u"in-place"_s});
        const auto swap = plan(file, {u"--mode"_s, u"swap"_s});
        m_server->sql(u"ALTER DATABASE postgres SET default_transaction_read_only = off"_s, u"template1"_s);
        QVERIFY(!inPlace.json()[u"sentences"_s].toArray().isEmpty());
        QVERIFY(!swap.json()[u"sentences"_s].toArray().isEmpty());
        m_server->sql(u"ALTER DATABASE postgres RESET default_transaction_read_only"_s, u"template1"_s);
    }

private:
    /// What the server counts of the rows is there when this returns, and not some time after.
    void execute(const QString &statements, const QString &database = u"postgres"_s) const
    {
        auto connection = Connection::open(m_server->parameters(database));
        QVERIFY(connection);
        const auto done = connection->execute(u"SET search_path = public; "_s + statements + u"; SELECT pg_stat_force_next_flush()"_s);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    void fill(const QString &database, QLatin1StringView statements) const
    {
        m_server->makeDatabase(database);
        execute(statements, database);
    }

    /// The file with a dump of a database that has just this. Not compressed, so that it can be changed.
    QString dump(QLatin1StringView statements) const
    {
        fill(u"source"_s, statements);
        return dumpOfSource();
    }

    QString dumpOfSource() const
    {
        const QString file = m_server->folder() + u"/source.dump"_s;
        QFile::remove(file);
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--compress=0"_s, u"--file="_s + file}, u"source"_s);
        return file;
    }

    /// The archive as it would be if the one text stood in it wherever the other does; both are of one length.
    QString changed(const QString &path, const QByteArray &from, const QByteArray &to) const
    {
        QFile file(path);
        (void)file.open(QIODevice::ReadWrite);
        const QByteArray bytes = file.readAll();
        file.seek(0);
        file.write(QByteArray(bytes).replace(from, to));
        return bytes.contains(from) ? path : QString(); // nobody restores what has no name
    }

    QStringList arguments(const QString &file, const QStringList &options, const QString &role) const
    {
        ConnectionParameters connection = m_server->parameters(u"target"_s);
        if (!role.isEmpty())
            connection.options[u"user"_s] = role;
        return QStringList{u"restore"_s, file, u"-d"_s, conninfo(connection), u"--json"_s} + options;
    }

    Belayctl::Outcome plan(const QString &file, const QStringList &options, const QString &role = {}) const
    {
        return m_ctl->run(arguments(file, options, role) << u"--plan"_s);
    }

    QJsonObject planOf(const QString &file, const QStringList &options, const QString &role = {}) const
    {
        return plan(file, options, role).json();
    }

    Belayctl::Outcome restore(const QString &file, const QStringList &options, const QString &role = {}) const
    {
        return m_ctl->run(arguments(file, options, role) << u"--confirm"_s << u"target"_s);
    }

    static QJsonObject findingOf(const QJsonObject &plan, const QString &key)
    {
        for (const auto finding : plan[u"findings"_s].toArray()) {
            if (finding[u"key"_s] == key)
                return finding.toObject();
        }
        return {};
    }
    static QString levelOf(const QJsonObject &plan, const QString &key) { return findingOf(plan, key)[u"level"_s].toString(); }
    static QString evidenceOf(const QJsonObject &plan, const QString &key) { return findingOf(plan, key)[u"evidence"_s].toString(); }

    bool loadInPlaceWithStockTool(const QString &file, const QString &database) const
    {
        JobContext context;
        const PgToolCall call{.tool = *m_server->tools().newest(ToolKind::PgRestore),
                              .arguments = {u"--clean"_s, u"--if-exists"_s, u"--single-transaction"_s, file},
                              .connection = m_server->parameters(database),
                              .errorLine = {},
                              .tick = {}};
        return runPgTool(m_server->bench().runner, call, context)->succeeded();
    }

    QString stockContent(const QString &file) const
    {
        m_server->makeDatabase(u"stock"_s);
        m_server->runTool(ToolKind::PgRestore, {file}, u"stock"_s);
        return m_server->content(u"stock"_s);
    }

    int rows(const QString &table) const { return m_server->sql(u"SELECT count(*) FROM public."_s + table, u"target"_s).toInt(); }

    void dropKept(const Belayctl::Outcome &outcome) const
    {
        const QString kept = outcome.json()[u"kept_database"_s].toString();
        if (!kept.isEmpty())
            m_server->sql(u"DROP DATABASE "_s + quoteIdentifier(kept));
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
