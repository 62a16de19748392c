// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/serverfacts.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QTest>


using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void bindsParameters()
    {
        auto connection = open();
        const auto rows = connection.query(u"SELECT $1::text, $2::int + 1, $3::text IS NULL"_s, {u"'; DROP TABLE x; --"_s, u"41"_s, QString()});
        QVERIFY(rows);
        QCOMPARE(rows->value(0, 0), u"'; DROP TABLE x; --"_s);
        QCOMPARE(rows->integer(0, 1), 42);
        QVERIFY(rows->boolean(0, 2));
    }

    void tellsNullFromEmpty()
    {
        auto connection = open();
        const auto rows = connection.query(u"SELECT NULL, ''"_s);
        QVERIFY(rows);
        QVERIFY(rows->isNull(0, 0) && rows->value(0, 0).isNull());
        QVERIFY(!rows->isNull(0, 1) && !rows->value(0, 1).isNull());
    }

    void errorsCarryTheirSqlState()
    {
        auto connection = open();
        const auto rows = connection.query(u"SELECT * FROM nowhere"_s);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::QueryFailed);
        QCOMPARE(sqlState(rows.error()), u"42P01"_s);
        QVERIFY2(connection.query(u"SELECT 1"_s), "the session goes on after an error");
    }

    void ignoresSettingsOfTheDatabase()
    {
        m_server->makeDatabase(u"slow"_s);
        m_server->sql(u"ALTER DATABASE slow SET statement_timeout = '1ms'"_s);
        m_server->sql(u"ALTER DATABASE slow SET transaction_timeout = '40ms'"_s);
        m_server->sql(u"ALTER DATABASE slow SET search_path = 'evil'"_s);
        auto connection = Connection::open(m_server->parameters(u"slow"_s));
        QVERIFY(connection);
        const auto rows = connection->query(u"SELECT current_setting('search_path') FROM pg_sleep(0.05)"_s);
        QVERIFY2(rows, qPrintable(rows ? QString() : rows.error().detail));
        QCOMPARE(rows->value(0, 0), u""_s);
    }

    void aMissingDatabaseIsNamedAsSuch()
    {
        const auto connection = Connection::open(m_server->parameters(u"nowhere"_s));
        QVERIFY(!connection);
        QVERIFY2(connection.error().code == ErrorCode::DatabaseMissing, qPrintable(connection.error().detail));
    }

    void aDatabaseNameStaysAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("conninfo") << u"dbname=postgres host=evil"_s;
        QTest::newRow("uri") << u"postgres://evil/postgres"_s;
        QTest::newRow("quotes") << u"a'b\\c\"d"_s;
        QTest::newRow("option") << u"-f"_s;
        QTest::newRow("percent") << u"%1 %n %s"_s;
        QTest::newRow("line feed") << u"new\nline"_s;
        QString every;
        for (char16_t c = 1; c < 128; c += 3)
            every += QChar(c);
        QTest::newRow("many bytes") << every;
    }
    void aDatabaseNameStaysAName()
    {
        QFETCH(QString, name);
        m_server->makeDatabase(name);
        QCOMPARE(m_server->sql(u"SELECT current_database()"_s, name), name);
        QVERIFY(!m_server->content(name).isEmpty()); // pg_dump reaches it by its quoted conninfo
    }

    void anUnreachableServerIsNoAuthenticationFailure()
    {
        ConnectionParameters parameters = m_server->parameters();
        parameters.options.insert(u"host"_s, m_server->folder());
        const auto connection = Connection::open(parameters);
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::ConnectionFailed);
    }

    void wrongAndMissingPasswordsAreAuthenticationFailures()
    {
        m_server->sql(u"CREATE ROLE guarded LOGIN PASSWORD 'S3cr€t-Canary''\\'"_s);
        const QString hba = m_server->sql(u"SHOW hba_file"_s);
        QFile file(hba);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray before = file.readAll();
        QVERIFY(file.seek(0) && file.write("local all guarded scram-sha-256\n" + before) > 0);
        file.close();
        m_server->sql(u"SELECT pg_reload_conf()"_s);
        QTRY_COMPARE(m_server->sql(u"SELECT count(*) FROM pg_hba_file_rules WHERE 'guarded' = ANY (user_name)"_s), u"1"_s);

        ConnectionParameters parameters = m_server->parameters();
        parameters.options.insert(u"user"_s, u"guarded"_s);
        const auto without = Connection::open(parameters);
        QVERIFY(!without);
        QCOMPARE(without.error().code, ErrorCode::AuthenticationFailed);
        parameters.password = Secret(u"wrong"_s);
        const auto wrong = Connection::open(parameters);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().code == ErrorCode::AuthenticationFailed, qPrintable(wrong.error().detail));
        parameters.password = Secret(u"S3cr€t-Canary'\\"_s);
        const auto right = Connection::open(parameters);
        QVERIFY(right);
        QCOMPARE(right->resolvedParameters().password, parameters.password);
        QVERIFY(!conninfo(right->resolvedParameters()).contains(u"Canary"_s));
    }

    void aStopRequestCancelsTheStatementOnTheServer()
    {
        std::stop_source stop;
        auto connection = Connection::open(m_server->parameters(), stop.get_token());
        QVERIFY(connection);
        const int pid = connection->backendPid();
        int waits = 0;
        connection->setWaiting([&] {
            if (++waits == 2)
                stop.request_stop();
        });
        const auto slept = connection->query(u"SELECT pg_sleep(600)"_s);
        QVERIFY(!slept);
        QCOMPARE(slept.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_server->sql(u"SELECT state FROM pg_stat_activity WHERE pid = %1"_s.arg(pid)), u"idle"_s);
    }

    void aConnectionThatIsCutIsAnError()
    {
        auto connection = open();
        m_server->sql(u"SELECT pg_terminate_backend(%1, 5000)"_s.arg(connection.backendPid()));
        const auto rows = connection.query(u"SELECT 1"_s);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::ConnectionFailed);
    }

    void readsFactsOfTheServer()
    {
        m_server->makeDatabase(u"facts"_s);
        m_server->sql(u"COMMENT ON DATABASE facts IS 'about it'"_s);
        auto connection = open();
        const auto facts = readServerFacts(connection);
        QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().detail));
        QVERIFY(facts->version >= 150000);
        QVERIFY(facts->role.isSuperuser && facts->role.canCreateDatabase);
        QVERIFY(facts->systemIdentifier.toULongLong() > 0);
        const DatabaseFacts *database = facts->database(u"facts"_s);
        QVERIFY(database);
        QCOMPARE(database->comment, u"about it"_s);
        QCOMPARE(database->encoding, u"UTF8"_s);
        QVERIFY(database->size > 0);
        QCOMPARE(identityOf(*facts, u"facts"_s).databaseOid, database->oid);
        QCOMPARE(identityOf(*facts, u"nowhere"_s).databaseOid, 0U);
    }

private:
    Connection open() const
    {
        auto connection = Connection::open(m_server->parameters());
        Q_ASSERT(connection);
        return std::move(*connection);
    }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
