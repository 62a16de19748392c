// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/belayctl.h"
#include "tests/support/syntheticarchive.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// Each finding that preflight can make is made where there is cause, and nowhere else. What a restore then does is in
/// tst_preflight.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        m_server->sql(u"ALTER SYSTEM SET wal_level = 'logical'"_s);
        m_server->sql(u"ALTER SYSTEM SET max_locks_per_transaction = 10"_s);
        m_server->sql(u"ALTER SYSTEM SET max_connections = 20"_s);
        m_server->stopImmediately();
        m_server->startAgain();
        execute(u"CREATE ROLE owner LOGIN CREATEDB; CREATE ROLE keeper LOGIN; CREATE ROLE guest LOGIN CREATEDB"_s);
        m_server->makeDatabase(u"source"_s);
        execute(u"CREATE TABLE item (id int PRIMARY KEY, name text); INSERT INTO item VALUES (1, 'one')"_s, u"source"_s);
        m_archive = dump(u"plain"_s);
        execute(u"CREATE EXTENSION pg_trgm; CREATE EXTENSION hstore; CREATE EXTENSION pageinspect"_s, u"source"_s);
        m_withExtensions = dump(u"extensions"_s);
    }
    void cleanupTestCase()
    {
        m_ctl.reset();
        m_server.reset();
    }
    void init()
    {
        m_server->makeDatabase(u"target"_s);
        execute(u"CREATE TABLE item (id int)"_s, u"target"_s);
        execute(u"ALTER DATABASE target OWNER TO owner; GRANT CREATE ON SCHEMA public TO owner; "
                "ALTER TABLE item OWNER TO owner"_s, u"target"_s);
    }

    void theTarget_data()
    {
        QTest::addColumn<QString>("cause"); // what is done to the target
        QTest::addColumn<QString>("undo");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("level");
        const auto row = [](const char *name, const QString &cause, const QString &undo, const QString &mode, const QString &role,
                            const QString &key, const QString &level) {
            QTest::newRow(name) << cause << undo << mode << role << key << level;
        };
        const QString swap = u"swap"_s;
        const QString inPlace = u"in-place"_s;
        const QString nobody;
        row("subscription", u"CREATE SUBSCRIPTION s CONNECTION 'host=/nowhere' PUBLICATION p WITH (connect = false)"_s,
            u"ALTER SUBSCRIPTION s SET (slot_name = NONE); DROP SUBSCRIPTION s"_s, swap, nobody, u"target.subscriptions"_s, u"to_accept"_s);
        row("event trigger",
            u"CREATE FUNCTION public.f() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'; "
            "CREATE EVENT TRIGGER e ON ddl_command_start EXECUTE FUNCTION public.f()"_s,
            nobody, inPlace, nobody, u"target.event_triggers"_s, u"information"_s);
        row("template", u"ALTER DATABASE target IS_TEMPLATE true"_s, u"ALTER DATABASE target IS_TEMPLATE false"_s, swap, nobody,
            u"target.template"_s, u"blocking"_s);
        row("closed", u"ALTER DATABASE target ALLOW_CONNECTIONS false"_s, u"ALTER DATABASE target ALLOW_CONNECTIONS true"_s, swap, nobody,
            u"target.closed"_s, u"blocking"_s);
        row("no access", u"REVOKE CONNECT ON DATABASE target FROM PUBLIC"_s, nobody, swap, u"guest"_s, u"target.no_access"_s, u"blocking"_s);
        row("not the owner", u"SELECT 1"_s, nobody, swap, u"guest"_s, u"role.not_owner"_s, u"blocking"_s);
        row("may not create databases", u"ALTER DATABASE target OWNER TO keeper"_s, nobody, swap, u"keeper"_s,
            u"role.cannot_create_database"_s, u"blocking"_s);
        row("may not undo", u"ALTER DATABASE target OWNER TO keeper"_s, nobody, inPlace, u"keeper"_s, u"undo.needs_create_database"_s,
            u"information"_s);
        row("more tables than locks",
            u"DO $$BEGIN FOR i IN 1..900 LOOP EXECUTE format('CREATE TABLE public.t%s ()', i); "
            "IF i % 100 = 0 THEN COMMIT; END IF; END LOOP; END$$"_s,
            nobody, swap, nobody, u"locks.backup"_s, u"to_accept"_s);
    }
    void theTarget()
    {
        QFETCH(QString, cause);
        QFETCH(QString, undo);
        QFETCH(QString, mode);
        QFETCH(QString, role);
        QFETCH(QString, key);
        QFETCH(QString, level);
        // The same by a superuser whom nothing hinders: none of it.
        QCOMPARE(levelOf(plan(m_archive, mode), key), QString());
        const QString place = cause.startsWith("ALTER DATABASE"_L1) ? u"postgres"_s : u"target"_s;
        for (const QString &statement : cause.startsWith("DO"_L1) ? QStringList{cause} : cause.split(u';'))
            m_server->sql(statement, place);
        const QJsonObject found = plan(m_archive, mode, role);
        for (const QString &statement : undo.split(u';', Qt::SkipEmptyParts))
            m_server->sql(statement, place);
        QCOMPARE(levelOf(found, key), level);
        QVERIFY(level != "blocking"_L1 || !found[u"allowed"_s].toBool());
    }

    void theEncoding()
    {
        for (const QString &encoding : {u"LATIN1"_s, u"SQL_ASCII"_s}) {
            m_server->sql(u"DROP DATABASE target"_s);
            m_server->sql(u"CREATE DATABASE target TEMPLATE template0 LOCALE 'C' ENCODING '%1'"_s.arg(encoding));
            QCOMPARE(levelOf(plan(m_archive, u"in-place"_s), u"encoding.differs"_s), u"to_accept"_s);
            QCOMPARE(levelOf(plan(m_archive, u"swap"_s), u"encoding.differs"_s), QString());
        }
        const QString unknown = changed(m_archive, "client_encoding = 'UTF8'", "client_encoding = 'UTFX'");
        QVERIFY(plan(unknown, u"swap"_s)[u"error"_s][u"detail"_s].toString().contains(u"UTFX"_s)); // even the tool does not know it
    }

    void theExtensions()
    {
        QCOMPARE(levelOf(plan(m_withExtensions, u"swap"_s), u"extensions.other_schema"_s), QString());
        const QString fixed = changed(m_withExtensions, "pg_trgm", "plpgsql"); // which lives in pg_catalog
        QCOMPARE(levelOf(plan(fixed, u"swap"_s), u"extensions.other_schema"_s), u"to_accept"_s);
        const QJsonObject denied = plan(m_withExtensions, u"swap"_s, u"owner"_s);
        QCOMPARE(levelOf(denied, u"extensions.not_allowed"_s), u"to_accept"_s);
        QCOMPARE(evidenceOf(denied, u"extensions.not_allowed"_s), u"pageinspect"_s); // the others are trusted
        execute(u"CREATE EXTENSION hstore VERSION '1.4'"_s, u"target"_s);
        QVERIFY(evidenceOf(plan(m_withExtensions, u"swap"_s), u"extensions.changed"_s).contains(u"hstore"_s));
    }

    void theArchive()
    {
        m_server->sql(u"DROP DATABASE target"_s);
        QCOMPARE(levelOf(plan(dump(u"data"_s, {u"--data-only"_s}), u"swap"_s), u"archive.data_only"_s), u"blocking"_s);
        QVERIFY(!levelOf(plan(dump(u"schema"_s, {u"--schema-only"_s}), u"swap"_s), u"archive.schema_only"_s).isEmpty());
        QVERIFY(!levelOf(plan(dump(u"inserts"_s, {u"--inserts"_s}), u"swap"_s), u"archive.inserts"_s).isEmpty());
        const int major = m_server->sql(u"SHOW server_version_num"_s).toInt() / 10000;
        QCOMPARE(levelOf(plan(museumPath(u"museum-pg18-zstd.dump"_s), u"swap"_s), u"server.older_than_archive"_s),
                 major < 18 ? u"information"_s : QString());
    }

    void sessions()
    {
        auto other = Connection::open(m_server->parameters(u"target"_s));
        QVERIFY(other);
        QCOMPARE(levelOf(plan(m_archive, u"swap"_s), u"sessions.closed"_s), u"information"_s);
        QCOMPARE(levelOf(plan(m_archive, u"in-place"_s), u"sessions.in_the_way"_s), u"information"_s);
        QCOMPARE(levelOf(plan(m_archive, u"swap"_s, u"owner"_s), u"sessions.cannot_close"_s), u"blocking"_s);
        QCOMPARE(levelOf(plan(m_archive, u"swap"_s), u"target.exclusive_locks"_s), QString());
        QVERIFY(other->execute(u"BEGIN; LOCK TABLE public.item IN ACCESS EXCLUSIVE MODE"_s));
        const QJsonObject locked = plan(m_archive, u"swap"_s);
        QCOMPARE(levelOf(locked, u"target.exclusive_locks"_s), u"information"_s);
        QVERIFY(evidenceOf(locked, u"target.exclusive_locks"_s).contains(u"item"_s));
    }

    void aSlotThatIsRead()
    {
        m_server->sql(u"SELECT pg_create_logical_replication_slot('follower', 'test_decoding')"_s, u"target"_s);
        QProcess follower;
        follower.start(u"pg_recvlogical"_s, {u"--start"_s, u"--slot=follower"_s, u"--file=-"_s,
                                             u"--dbname="_s + conninfo(m_server->parameters(u"target"_s))});
        QVERIFY(follower.waitForStarted());
        QTRY_COMPARE(m_server->sql(u"SELECT active FROM pg_replication_slots"_s), u"t"_s);
        const QJsonObject found = plan(m_archive, u"swap"_s);
        follower.kill();
        QVERIFY(follower.waitForFinished());
        QTRY_COMPARE(m_server->sql(u"SELECT active FROM pg_replication_slots"_s), u"f"_s);
        m_server->sql(u"SELECT pg_drop_replication_slot('follower')"_s, u"target"_s);
        QCOMPARE(levelOf(found, u"target.active_slots"_s), u"blocking"_s);
    }

    void aStandby()
    {
        QFile signal(m_server->sql(u"SHOW data_directory"_s) + u"/standby.signal"_s);
        m_server->sql(u"CHECKPOINT"_s);
        m_server->stopImmediately();
        QVERIFY(signal.open(QIODevice::WriteOnly));
        m_server->startAgain();
        const QJsonObject found = plan(m_archive, u"swap"_s);
        m_server->stopImmediately();
        QVERIFY(signal.remove());
        m_server->startAgain();
        QCOMPARE(levelOf(found, u"server.standby"_s), u"blocking"_s);
        QCOMPARE(levelOf(plan(m_archive, u"swap"_s), u"server.standby"_s), QString());
    }

private:
    void execute(const QString &statements, const QString &database = u"postgres"_s) const
    {
        auto connection = Connection::open(m_server->parameters(database));
        QVERIFY(connection);
        const auto done = connection->execute(u"SET search_path = public; "_s + statements);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }

    QString dump(const QString &name, const QStringList &options = {}) const
    {
        const QString file = m_server->folder() + u'/' + name + u".dump"_s;
        m_server->runTool(ToolKind::PgDump, QStringList{u"--format=custom"_s, u"--compress=0"_s, u"--file="_s + file} + options, u"source"_s);
        return file;
    }

    /// A copy of the archive in which one text stands wherever the other did; both are of one length.
    QString changed(const QString &path, const QByteArray &from, const QByteArray &to) const
    {
        QFile file(path);
        QFile copy(m_server->folder() + u"/changed.dump"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly);
        const QByteArray bytes = isOpen ? file.readAll() : QByteArray();
        copy.write(QByteArray(bytes).replace(from, to));
        return bytes.contains(from) ? copy.fileName() : QString(); // nobody restores what has no name
    }

    QJsonObject plan(const QString &archive, const QString &mode, const QString &role = {}) const
    {
        ConnectionParameters connection = m_server->parameters(u"target"_s);
        if (!role.isEmpty())
            connection.options[u"user"_s] = role;
        return m_ctl->run({u"restore"_s, archive, u"-d"_s, conninfo(connection), u"--mode"_s, mode, u"--plan"_s, u"--json"_s}).json();
    }

    static QJsonObject findingOf(const QJsonObject &plan, const QString &key)
    {
        for (const auto finding : plan[u"findings"_s].toArray()) {
            if (finding[u"key"_s] == key)
                return finding.toObject();
        }
        return plan.contains(u"findings"_s) ? QJsonObject() : QJsonObject{{u"level"_s, QString(u"no plan: "_s + plan[u"error"_s][u"message"_s].toString() + plan[u"error"_s][u"detail"_s].toString())}};
    }
    static QString levelOf(const QJsonObject &plan, const QString &key) { return findingOf(plan, key)[u"level"_s].toString(); }
    static QString evidenceOf(const QJsonObject &plan, const QString &key) { return findingOf(plan, key)[u"evidence"_s].toString(); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    QString m_archive;
    QString m_withExtensions;
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
