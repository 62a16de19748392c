// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/explanations.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QTest>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lab = R"(
SET search_path = public;
CREATE ROLE limited LOGIN PASSWORD 'right';
CREATE ROLE boss;
CREATE TABLE t (id int PRIMARY KEY, name text NOT NULL);
INSERT INTO t VALUES (1, 'a');
CREATE TABLE child (id int REFERENCES t);
CREATE VIEW above AS SELECT * FROM t;
CREATE TABLE hidden (id int);
ALTER TABLE hidden ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON hidden TO limited;
CREATE TABLE own (id int);
ALTER TABLE own OWNER TO limited;
GRANT ALL ON SCHEMA public TO limited;
CREATE TABLE checked (c int CHECK (c > 0));
CREATE TABLE narrow (v varchar(3));
CREATE TABLE computed (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE TABLE twice (a int);
INSERT INTO twice VALUES (1), (1);
CREATE TABLE ring (id int PRIMARY KEY, next int REFERENCES ring);
CREATE MATERIALIZED VIEW waiting AS SELECT 1 AS one WITH NO DATA;
CREATE SEQUENCE tiny MAXVALUE 2 START 2;
SELECT nextval('tiny');
CREATE TABLE gone AS SELECT 1 AS a;
)";

/// A statement that fails in the laboratory; what stands before it must not.
struct Statement {
    const char *id;
    const char *sql;
    const char *role = "";
    const char *before = "";
};

constexpr Statement statements[]{
    {"role.missing", "ALTER TABLE t OWNER TO nobody_here"},
    {"extension.not_available", "CREATE EXTENSION nowhere_to_be_found"},
    {"extension.no_version", "CREATE EXTENSION hstore VERSION '0.1'"},
    {"extension.required", "CREATE EXTENSION earthdistance"},
    {"extension.owner", "COMMENT ON EXTENSION plpgsql IS 'mine'", "limited"},
    {"extension.exists", "CREATE EXTENSION plpgsql"},
    {"library.missing", "CREATE FUNCTION f() RETURNS int LANGUAGE c AS '/nowhere/lib', 'f'"},
    {"language.missing", "CREATE FUNCTION f() RETURNS int LANGUAGE klingon AS ''"},
    {"tablespace.missing", "CREATE TABLE x (i int) TABLESPACE fast_disk"},
    {"schema.missing", "CREATE TABLE nowhere.x (i int)"},
    {"type.missing", "SELECT 1::geometry"},
    {"function.missing", "SELECT normalize_name('x')"},
    {"operator.missing", "SELECT 1 = 'x'::text"},
    {"column.missing", "INSERT INTO t (vat) VALUES (1)"},
    {"relation.missing", "SELECT * FROM nothing"},
    {"large_object.missing", "SELECT lo_get(4711)"},
    {"relation.exists", "CREATE TABLE t (i int)"},
    {"object.exists", "CREATE SCHEMA public"},
    {"role.exists", "CREATE ROLE boss"},
    {"database.exists", "CREATE DATABASE lab"},
    {"database.missing", "ALTER DATABASE nowhere RENAME TO somewhere"},
    {"object.dependents", "DROP TABLE t"},
    {"view.empty", "SELECT * FROM waiting"},
    {"sequence.exhausted", "SELECT nextval('tiny')"},
    {"subscription.publisher", "CREATE SUBSCRIPTION s CONNECTION 'host=/nowhere dbname=x' PUBLICATION p"},
    {"rights.set_role", "ALTER TABLE own OWNER TO boss", "limited"},
    {"rights.owner", "ALTER TABLE t ADD x int", "limited"},
    {"rights.superuser", "CREATE DATABASE mine", "limited"},
    {"rights.denied", "SELECT * FROM t", "limited"},
    {"rights.row_security", "SELECT * FROM hidden", "limited", "SET row_security = off"},
    {"rights.read_only", "CREATE TABLE x (i int)", "", "SET default_transaction_read_only = on"},
    {"data.duplicate", "INSERT INTO t VALUES (1, 'b')"},
    {"data.unique_index", "CREATE UNIQUE INDEX ON twice (a)"},
    {"data.foreign_key", "INSERT INTO child VALUES (99)"},
    {"data.check", "INSERT INTO checked VALUES (-1)"},
    {"data.not_null", "INSERT INTO t VALUES (2, NULL)"},
    {"data.encoding", "SELECT convert_from('\\xff', 'UTF8')"},
    {"data.untranslatable", "SELECT convert_to(chr(8364), 'LATIN1')"},
    {"data.missing_column", "COPY t FROM PROGRAM 'echo 1'"},
    {"data.extra_column", "COPY twice FROM PROGRAM 'printf \"1\\t2\\n\"'"},
    {"data.syntax", "SELECT 'abc'::int"},
    {"data.too_long", "INSERT INTO narrow VALUES ('abcd')"},
    {"data.generated", "INSERT INTO computed VALUES (1, 3)"},
    {"encoding.template", "CREATE DATABASE x TEMPLATE template1 ENCODING 'LATIN1' LOCALE 'C'"},
    {"encoding.locale", "CREATE DATABASE x TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C.UTF-8' LOCALE_PROVIDER libc"},
    {"locale.unknown", "CREATE DATABASE x TEMPLATE template0 LOCALE 'xx_XX' LOCALE_PROVIDER libc"},
    {"resources.temp_limit", "SELECT count(*) FROM (SELECT g FROM generate_series(1, 300000) g ORDER BY g DESC OFFSET 1) s", "",
     "SET temp_file_limit = 64; SET work_mem = '64kB'"},
    {"resources.locks", "SELECT count(pg_advisory_xact_lock(g)::text) FROM generate_series(1, 2000000) g"},
    {"timeout.statement", "SELECT pg_sleep(30)", "", "SET statement_timeout = '20ms'"},
    {"timeout.idle", "SELECT pg_sleep(30)", "", "SET transaction_timeout = '20ms'"},
    {"query.cancelled", "SELECT pg_cancel_backend(pg_backend_pid()), pg_sleep(30)"},
    {"connection.administrator", "SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(30)"},
    {"setting.unknown", "SET nowhere_timeout = 0"},
    {"sql.syntax", "SELEC 1"},
    {"transaction.aborted", "SELECT 1", "", "BEGIN"},
};

QString withoutState(const Error &error)
{
    return error.detail.startsWith("SQLSTATE "_L1) ? error.detail.section(u": "_s, 1) : error.detail;
}

} // namespace

/// Every message that a server and its tools can be made to give is explained by its words.
class TestProvokedMessages final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestServer> m_server;
    std::map<QString, QString> m_messages; ///< by the id that must explain them
    QString m_dump;

    ConnectionParameters as(const QString &role, const QString &database = u"lab"_s) const
    {
        ConnectionParameters parameters = m_server->parameters(database);
        if (!role.isEmpty())
            parameters.options.insert(u"user"_s, role);
        return parameters;
    }

    static QString openingError(const ConnectionParameters &parameters)
    {
        const auto connection = Connection::open(parameters, {}, std::chrono::seconds(5));
        return connection ? u"(it connects)"_s : withoutState(connection.error());
    }

    QString statementError(const Statement &statement) const
    {
        auto connection = Connection::open(as(QString::fromLatin1(statement.role)));
        if (!connection)
            return connection.error().detail;
        const QString before = u"SET search_path = public;"_s + QString::fromLatin1(statement.before);
        if (const auto done = connection->execute(before); !done)
            return u"(before it) "_s + done.error().detail;
        if (QLatin1StringView(statement.id) == "transaction.aborted"_L1)
            (void)connection->query(u"SELECT 1/0"_s);
        const auto result = connection->query(QString::fromUtf8(statement.sql));
        return result ? u"(it works)"_s : withoutState(result.error());
    }

    QString toolError(ToolKind kind, const QStringList &arguments, const QMap<QString, QString> &variables = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_MESSAGES"_s, u"C"_s);
        for (const auto &[name, value] : variables.asKeyValueRange())
            environment.insert(name, value);
        const ProcessOutcome outcome = m_server->bench().runner.run({.program = m_server->tools().newest(kind)->path,
                                                                     .arguments = arguments,
                                                                     .environment = environment,
                                                                     .workingFolder = {},
                                                                     .userId = {},
                                                                     .groupId = {},
                                                                     .errorLine = {},
                                                                     .tick = {}},
                                                                    {});
        return outcome.errorTail + u'\n' + QString::fromUtf8(outcome.output); // psql says some of it there
    }

    QString conninfoOf(const QString &role = {}) const { return conninfo(as(role)); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_server->folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }

    void provokeFiles()
    {
        QFile file(m_dump);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray dump = file.readAll();
        QByteArray newer = dump;
        newer[6] = 99; // the minor version of the format
        QByteArray flipped = dump;
        const qsizetype zlib = dump.lastIndexOf("\x78\x01"); // a stream's header, at level 1
        QVERIFY(zlib > 0);
        for (qsizetype i = zlib + 2; i < zlib + 8; ++i)
            flipped[i] = static_cast<char>(~flipped[i]);
        const auto read = [&](const QString &path) { return toolError(ToolKind::PgRestore, {u"--file=/dev/null"_s, path}); };
        m_messages[u"archive.newer"_s] = read(write(u"newer"_s, newer));
        m_messages[u"archive.damaged"_s] = read(write(u"flipped"_s, flipped));
        m_messages[u"archive.truncated"_s] = read(write(u"cut"_s, dump.first(zlib + 3)));
        m_messages[u"archive.text"_s] = read(write(u"text"_s, "--\n-- PostgreSQL database dump\n--\n\nSELECT 1;\n"));
        m_messages[u"archive.not_one"_s] = read(write(u"other"_s, QByteArray(1000, 'x')));
        m_messages[u"file.missing"_s] = read(u"/nowhere/shop.dump"_s);
        m_messages[u"psql.archive"_s] = toolError(ToolKind::Psql, {u"-X"_s, u"-f"_s, m_dump, conninfoOf()});
        m_messages[u"psql.backslash"_s] =
            toolError(ToolKind::Psql, {u"-X"_s, u"-f"_s, write(u"script"_s, "\\Nothing\n"), conninfoOf()});
    }

    void provokeTools()
    {
        const QString where = u"--dbname="_s + conninfoOf();
        m_messages[u"restore.errors_ignored"_s] = toolError(ToolKind::PgRestore, {where, m_dump});
        m_messages[u"restore.parallel_transaction"_s] = toolError(ToolKind::PgRestore, {where, u"-1"_s, u"-j2"_s, m_dump});
        m_messages[u"file.no_folder"_s] = toolError(ToolKind::PgDump, {where, u"-Fc"_s, u"--file=/nowhere/x"_s});
        m_messages[u"dump.nothing_matches"_s] = toolError(ToolKind::PgDump, {where, u"--table=nothing"_s});
        m_messages[u"dump.circular"_s] = toolError(ToolKind::PgDump, {where, u"--data-only"_s, u"--file=/dev/null"_s});
    }

    void provokeConnections()
    {
        m_messages[u"connection.no_socket"_s] =
            openingError({.options = {{u"host"_s, u"/nowhere"_s}, {u"dbname"_s, u"x"_s}}, .password = {}});
        m_messages[u"connection.refused"_s] =
            openingError({.options = {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, u"1"_s}}, .password = {}});
        m_messages[u"connection.unknown_host"_s] = openingError({.options = {{u"host"_s, u"db.invalid"_s}}, .password = {}});
        m_server->sql(u"CREATE DATABASE crowded CONNECTION LIMIT 0"_s);
        m_messages[u"connection.limit"_s] = openingError(as(u"limited"_s, u"crowded"_s));
        m_server->sql(u"CREATE DATABASE closed ALLOW_CONNECTIONS false"_s);
        m_messages[u"connection.closed_database"_s] = openingError(as({}, u"closed"_s));
        m_messages[u"authentication.no_login"_s] = openingError(as(u"boss"_s));
        ConnectionParameters demanding = as(u"limited"_s);
        demanding.options.insert(u"require_auth"_s, u"scram-sha-256"_s);
        m_messages[u"authentication.method"_s] = openingError(demanding);
    }

    void provokeAuthentication()
    {
        m_server->sql(u"CREATE ROLE other LOGIN"_s);
        m_server->sql(u"COPY (SELECT 'local all limited scram-sha-256' UNION ALL SELECT 'local all other peer' UNION ALL "
                      "SELECT 'local all postgres trust') TO PROGRAM 'cat > pg_hba.conf'"_s);
        m_server->sql(u"SELECT pg_reload_conf()"_s);
        QTRY_VERIFY_WITH_TIMEOUT(openingError(as(u"other"_s)).contains("Peer"_L1), 10'000);
        m_messages[u"authentication.peer"_s] = openingError(as(u"other"_s));
        m_messages[u"authentication.no_password"_s] = openingError(as(u"limited"_s));
        ConnectionParameters wrong = as(u"limited"_s);
        wrong.password = Secret(u"wrong"_s);
        m_messages[u"authentication.password"_s] = openingError(wrong);
        const QString passfile = write(u"passfile"_s, "*:*:*:limited:right\n");
        QFile::setPermissions(passfile, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        m_messages[u"passfile.mode"_s] = toolError(ToolKind::Psql, {u"-X"_s, u"-w"_s, u"-c"_s, u"SELECT 1"_s, conninfoOf(u"limited"_s)},
                                                   {{u"PGPASSFILE"_s, passfile}});
    }

    void provokeOthers()
    {
        m_server->makeDatabase(u"busy"_s);
        auto session = Connection::open(as({}, u"busy"_s));
        QVERIFY(session);
        m_messages[u"database.in_use"_s] = statementError({"database.in_use", "DROP DATABASE busy"});
        m_messages[u"database.template_in_use"_s] = statementError({"", "CREATE DATABASE x TEMPLATE busy"});
        auto holder = Connection::open(as({}));
        QVERIFY(holder && holder->execute(u"BEGIN; LOCK TABLE public.twice"_s));
        m_messages[u"lock.timeout"_s] = statementError({"", "SELECT * FROM twice", "", "SET lock_timeout = '20ms'"});
    }

    void provokeLoss()
    {
        const QString file = m_server->sql(u"SELECT pg_relation_filepath('public.gone')"_s, u"lab"_s);
        m_server->sql(u"CHECKPOINT"_s);
        m_server->sql(u"COPY (SELECT 1) TO PROGRAM 'cat > /dev/null; rm "_s + file + u"'"_s);
        m_messages[u"data.file_missing"_s] = statementError({"", "SELECT * FROM gone"});
        m_messages[u"dump.table_failed"_s] =
            toolError(ToolKind::PgDump, {u"--dbname="_s + conninfoOf(), u"--table=gone"_s, u"--file=/dev/null"_s});
        auto session = Connection::open(as({}));
        QVERIFY(session);
        m_server->stopImmediately();
        const auto result = session->query(u"SELECT 1"_s);
        QVERIFY(!result);
        m_messages[u"connection.lost"_s] = withoutState(result.error());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_server->makeDatabase(u"lab"_s);
        auto connection = Connection::open(as({}));
        QVERIFY(connection);
        const auto made = connection->execute(QString::fromLatin1(lab));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_dump = m_server->folder() + u"/lab.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"-Fc"_s, u"--compress=gzip:1"_s, u"--file="_s + m_dump}, u"lab"_s);
        for (const Statement &statement : statements)
            m_messages[QString::fromLatin1(statement.id)] = statementError(statement);
        provokeFiles();
        provokeTools();
        provokeConnections();
        provokeOthers();
        provokeAuthentication();
        provokeLoss();
    }

    void cleanupTestCase() { m_server.reset(); }

    void aMessageIsExplained_data()
    {
        QTest::addColumn<QString>("message");
        for (const auto &[id, message] : m_messages)
            QTest::newRow(qPrintable(id)) << message;
    }

    void aMessageIsExplained()
    {
        QFETCH(const QString, message);
        QStringList ids;
        for (const Explanation &explanation : explainLines(message))
            ids += explanation.id;
        QVERIFY2(ids.contains(QLatin1StringView(QTest::currentDataTag())), qPrintable(message + u"\n→ "_s + ids.join(u' ')));
    }

    /// What no test provokes says where PostgreSQL's source has it.
    void everyEntryIsProvokedOrHasASource()
    {
        for (const ExplanationEntry &entry : explanationTable())
            QVERIFY2(m_messages.contains(entry.id) != !entry.source.isEmpty(), qPrintable(entry.id));
    }
};

QTEST_GUILESS_MAIN(TestProvokedMessages)
#include "tst_provokedmessages.moc"
