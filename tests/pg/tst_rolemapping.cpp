// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restorerequest.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QString oldBoss = u"old = \"boss\""_s;
const QString newBoss = u"new 'boss'; --"_s;
const QStringList roles{oldBoss, newBoss, u"old_reader"_s, u"new_reader"_s, u"old_maker"_s, u"new_maker"_s};
const QStringList mapping{u"--map-role"_s, u"\"old = \"\"boss\"\"\"=new 'boss'; --"_s, u"--map-role"_s, u"old_reader=new_reader"_s,
                          u"--map-role"_s, u"old_maker=new_maker"_s};

/// Something of every kind that names a role. The function's body says a name and must stay as it is.
constexpr auto shop = "CREATE SCHEMA s AUTHORIZATION \"old = \"\"boss\"\"\";"
                      "CREATE TABLE s.role (id int PRIMARY KEY, who text);"
                      "INSERT INTO s.role SELECT i, 'old_reader' FROM generate_series(1, 2000) i;"
                      "ALTER TABLE s.role OWNER TO \"old = \"\"boss\"\"\";"
                      "SELECT lo_from_bytea(4711, 'old_reader'); ALTER LARGE OBJECT 4711 OWNER TO old_maker;"
                      "GRANT SELECT ON LARGE OBJECT 4711 TO old_reader;"
                      "GRANT SELECT, INSERT(who) ON s.role TO old_reader WITH GRANT OPTION;"
                      "CREATE TABLE public.shared (id int); GRANT SELECT ON public.shared TO old_reader WITH GRANT OPTION;"
                      "SET ROLE old_reader; GRANT SELECT ON public.shared TO old_maker; RESET ROLE;"
                      "ALTER TABLE s.role ENABLE ROW LEVEL SECURITY;"
                      "CREATE POLICY \"to\" ON s.role FOR SELECT TO old_reader, \"old = \"\"boss\"\"\" USING (who = 'old_reader');"
                      "ALTER DEFAULT PRIVILEGES FOR ROLE old_maker IN SCHEMA s GRANT SELECT ON TABLES TO old_reader;"
                      "CREATE FUNCTION s.f() RETURNS text LANGUAGE sql AS 'SELECT ''old_reader''::text';"
                      "ALTER FUNCTION s.f() OWNER TO old_maker; REVOKE ALL ON FUNCTION s.f() FROM PUBLIC;"
                      "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER far FOREIGN DATA WRAPPER w;"
                      "CREATE USER MAPPING FOR \"old = \"\"boss\"\"\" SERVER far OPTIONS (\"user\" 'old_reader')"_L1;

} // namespace

/// `--map-role` on a real server: everything is as in the dump, but for the names of the roles.
class TestRoleMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        for (const QString &role : roles)
            m_server->sql(u"CREATE ROLE "_s + quoteIdentifier(role));
        m_server->makeDatabase(u"source"_s);
        auto source = Connection::open(m_server->parameters(u"source"_s));
        const auto made = source->execute(shop);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        m_dump = m_server->folder() + u"/source.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + m_dump}, u"source"_s);
        m_expected = mapped(m_server->content(u"source"_s));
    }
    void cleanupTestCase() { m_server.reset(); }

    void namesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("plain") << u"a=b"_s << u"a"_s << u"b"_s;
        QTest::newRow("case is kept") << u"A b=C"_s << u"A b"_s << u"C"_s;
        QTest::newRow("quoted") << u"\"a=\"\"b\"=\"=c\""_s << u"a=\"b"_s << u"=c"_s;
        for (const char *text : {"", "a", "=", "a=", "=b", "a=b=c", "\"a=b", "\"a\"b=c", "a=\"b\"c", "\"\"=b"})
            QTest::addRow("not %s", text) << QString::fromLatin1(text) << QString() << QString();
    }
    void namesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        const auto read = roleMappingFromText(text);
        QCOMPARE(read.has_value(), !from.isEmpty());
        if (!read)
            return;
        QCOMPARE(*read, std::pair(from, to));
        QCOMPARE(roleMappingFromText(roleMappingText(from, to)), read);
    }

    void everyNameIsAnother_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("into a new database") << QStringList();
        QTest::newRow("swap") << QStringList{u"--mode"_s, u"swap"_s};
        QTest::newRow("in place") << QStringList{u"--mode"_s, u"in-place"_s};
        QTest::newRow("recreate") << QStringList{u"--mode"_s, u"recreate"_s, u"--accept"_s, u"recreate.not_atomic"_s};
    }
    void everyNameIsAnother()
    {
        QFETCH(const QStringList, options);
        const auto restored = restore(options + mapping);
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        QCOMPARE(restored.json()[u"verdict"_s], u"complete"_s);
        QCOMPARE(firstDifference(m_server->content(u"target"_s)), QString());
        QVERIFY2(!QFileInfo::exists(rewrittenArchive(restored.json()[u"run_id"_s].toString())), "it goes with its run");
    }

    /// Recovery compares with the names that the roles got: a user mapping is called by its role.
    void aRunThatDiedInPlaceIsJudgedByTheNewNames()
    {
        QCOMPARE(restore(mapping).exitCode, 0);
        const auto killed = m_ctl->runWithFault(u"load.worked:kill"_s, arguments({u"--mode"_s, u"in-place"_s, u"--confirm"_s, u"target"_s}) + mapping);
        QVERIFY2(killed.exitCode == -1, killed.said().constData());
        const auto recovered = m_ctl->run({u"recover"_s, u"--json"_s});
        QVERIFY2(recovered.exitCode == 0, recovered.said().constData());
        QVERIFY2(recovered.json()[u"runs"][0][u"verdict"] == u"complete"_s, recovered.said().constData());
        QCOMPARE(firstDifference(m_server->content(u"target"_s)), QString());
    }

    /// Roles of the archive that the server does not have are no finding once they are mapped; those they become are.
    void theRolesThatAreMappedToMustBeThere()
    {
        const QStringList lost{u"--map-role"_s, u"old_reader=nobody there"_s, u"--map-role"_s, u"not named=new_reader"_s};
        const QJsonObject plan = m_ctl->run(arguments(lost) << u"--plan"_s).json();
        QCOMPARE(finding(plan, u"role_mapping.missing"_s)[u"level"_s], u"blocking"_s);
        QCOMPARE(finding(plan, u"role_mapping.missing"_s)[u"evidence"_s], u"nobody there"_s);
        QCOMPARE(finding(plan, u"role_mapping.unused"_s)[u"evidence"_s], u"not named"_s);
        QVERIFY(finding(plan, u"roles.missing_named"_s).isEmpty());
        QCOMPARE(restore(lost).exitCode, 4);

        m_server->sql(u"DROP DATABASE target"_s);
        for (const QString &name : m_server->databases()) {
            if (name.contains("__belay_old_"_L1))
                m_server->sql(u"DROP DATABASE "_s + quoteIdentifier(name));
        }
        m_server->sql(u"DROP DATABASE source"_s);
        m_server->sql(u"DROP ROLE old_reader"_s);
        QVERIFY(!finding(m_ctl->run(arguments({}) << u"--plan"_s).json(), u"roles.missing_named"_s).isEmpty());
        const auto restored = restore(mapping);
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        QVERIFY(finding(m_ctl->run(arguments(mapping) << u"--plan"_s).json(), u"roles.missing_named"_s).isEmpty());
        QCOMPARE(firstDifference(m_server->content(u"target"_s)), QString());
        m_server->sql(u"CREATE ROLE old_reader"_s);
    }

    /// A part of an archive is mapped like the whole of it.
    void aPartIsMapped()
    {
        m_server->sql(u"DROP DATABASE IF EXISTS target"_s);
        const auto restored = restore(mapping + QStringList{u"--table"_s, u"s.role"_s});
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        QCOMPARE(m_server->sql(u"SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 's.role'::regclass"_s, u"target"_s), newBoss);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM s.role"_s, u"target"_s), u"2000"_s);
    }

    void whatCannotBeMappedIsRefused()
    {
        QCOMPARE(restore({u"--map-role"_s, u"old_reader"_s}).exitCode, 2);
        QCOMPARE(restore({u"--map-role"_s, u"old_reader=a"_s, u"--map-role"_s, u"old_reader=b"_s}).exitCode, 2);
        m_server->makeDatabase(u"source"_s);
        for (const QString &statement : {u"CREATE FOREIGN DATA WRAPPER w"_s, u"CREATE SERVER far FOREIGN DATA WRAPPER w"_s,
                                         u"CREATE USER MAPPING FOR old_reader SERVER far"_s, u"CREATE USER MAPPING FOR old_maker SERVER far"_s})
            m_server->sql(statement, u"source"_s);
        const QString file = m_server->folder() + u"/two.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + file}, u"source"_s);
        QStringList both = arguments({u"--map-role"_s, u"old_reader=new_maker"_s, u"--map-role"_s, u"old_maker=new_maker"_s}) << u"--plan"_s;
        both[1] = file;
        QCOMPARE(finding(m_ctl->run(both).json(), u"role_mapping.collision"_s)[u"level"_s], u"blocking"_s);
    }

private:
    /// The dump's text with other roles in its statements and comments; its rows, bodies and strings stay.
    static QString mapped(const QString &content)
    {
        static const QRegularExpression naming(u"^(-- (Data for )?Name|ALTER|GRANT|REVOKE|SET SESSION|CREATE POLICY|CREATE USER MAPPING|SELECT pg_catalog.lo)"_s);
        QStringList lines = content.split(u'\n');
        for (QString &line : lines) {
            if (!naming.match(line).hasMatch())
                continue;
            line.replace(quoteIdentifier(oldBoss), quoteIdentifier(newBoss)).replace(oldBoss, newBoss);
            line.replace(u"old_maker"_s, u"new_maker"_s);
            line.replace(u"old_reader"_s, u"new_reader"_s).replace(u"'new_reader'"_s, u"'old_reader'"_s);
        }
        return lines.join(u'\n');
    }

    QString firstDifference(const QString &content) const
    {
        const QStringList expected = m_expected.split(u'\n');
        const QStringList actual = content.split(u'\n');
        const auto [wanted, found] = std::ranges::mismatch(expected, actual);
        if (wanted == expected.end() && found == actual.end())
            return {};
        return (wanted != expected.end() ? *wanted : QString()) + u" <> "_s + (found != actual.end() ? *found : QString());
    }

    QStringList arguments(const QStringList &options) const
    {
        return QStringList{u"restore"_s, m_dump, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--json"_s} + options;
    }
    Belayctl::Outcome restore(const QStringList &options) const
    {
        return m_ctl->run(arguments(options) << u"--confirm"_s << u"target"_s);
    }

    /// Where a run wrote the archive once more, as its history tells.
    QString rewrittenArchive(const QString &runId) const
    {
        const QJsonObject run = m_ctl->run({u"history"_s, u"show"_s, runId, u"--json"_s}).json();
        for (const auto step : run[u"steps"_s].toArray()) {
            if (step[u"name"_s] == u"rewrite"_s)
                return step[u"intent"_s].toString().section(u" with mapped roles as "_s, 1);
        }
        qFatal("the run wrote nothing");
    }

    static QJsonObject finding(const QJsonObject &plan, const QString &key)
    {
        for (const auto found : plan[u"findings"_s].toArray()) {
            if (found[u"key"_s] == key)
                return found.toObject();
        }
        return {};
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    QString m_dump;
    QString m_expected;
};

QTEST_GUILESS_MAIN(TestRoleMapping)
#include "tst_rolemapping.moc"
