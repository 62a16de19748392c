// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// A table with an index and a foreign key into `parent`.
QString table(const QString &name, int rows)
{
    return u"CREATE TABLE public.%1 (id int PRIMARY KEY, parent int REFERENCES public.parent, note text);"
           "INSERT INTO public.%1 SELECT n, 1 + n % 9, 'note ' || md5(n::text) FROM generate_series(1, %2) n;"
           "CREATE INDEX ON public.%1 (note);"_s.arg(name)
        .arg(rows);
}

QString tables(int large, int small)
{
    QString sql = u"CREATE TABLE public.parent (id serial PRIMARY KEY, name text DEFAULT 'x');"
                  "INSERT INTO public.parent SELECT FROM generate_series(1, 9);"_s;
    for (int i = 0; i < large; ++i)
        sql += table(u"large_%1"_s.arg(i), 20000);
    for (int i = 0; i < small; ++i)
        sql += table(u"small_%1"_s.arg(i), 3);
    return sql + u"CREATE MATERIALIZED VIEW public.seen AS SELECT count(*) AS n FROM public.%1_0;"
                 "CREATE VIEW public.shown AS SELECT * FROM public.parent; COMMENT ON VIEW public.shown IS 'what is shown';"
                 "GRANT SELECT ON public.parent TO PUBLIC; CREATE FUNCTION public.nothing() RETURNS trigger LANGUAGE plpgsql AS "
                 "$$BEGIN RETURN NEW; END$$; CREATE TRIGGER t BEFORE INSERT ON public.%1_0 FOR EACH ROW EXECUTE FUNCTION public.nothing();"_s
                     .arg(large > 0 ? u"large"_s : u"small"_s);
}

} // namespace

/// An archive is loaded in the order that suits it, and whichever that is, the result is what was dumped.
class TestLoadOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
    }
    void cleanupTestCase() { m_server.reset(); }

    void theResultIsWhatWasDumped_data()
    {
        QTest::addColumn<int>("large");
        QTest::addColumn<int>("small");
        QTest::addColumn<QString>("order");
        QTest::newRow("one connection") << 0 << 5 << u"one-connection"_s;
        QTest::newRow("at once") << 2 << 5 << u"at-once"_s;
        QTest::newRow("small first") << 2 << 80 << u"small-first"_s;
    }
    void theResultIsWhatWasDumped()
    {
        QFETCH(const int, large);
        QFETCH(const int, small);
        QFETCH(const QString, order);
        const QString archive = dumpOf(tables(large, small));
        const QJsonObject plan = m_ctl->run(arguments(archive) << u"--plan"_s).json();
        QCOMPARE(plan[u"load"][u"order"].toString(), order);
        QVERIFY(plan[u"load"][u"server_processors"].toInt() > 0);
        const auto outcome = m_ctl->run(arguments(archive) << u"--confirm"_s << u"target"_s);
        QVERIFY2(outcome.exitCode == 0, outcome.said().constData());
        QCOMPARE(outcome.json()[u"verdict"].toString(), u"complete"_s);
        QCOMPARE(m_server->content(u"target"_s), m_server->content(u"source"_s));
    }

    void largeTransactionsAreLargeOnes()
    {
        const QString archive = dumpOf(tables(0, 30));
        const auto transactions = [&] { return m_server->sql(u"SELECT pg_snapshot_xmax(pg_current_snapshot())"_s).toLongLong(); };
        const qint64 before = transactions();
        QVERIFY(m_ctl->run(arguments(archive) << u"--confirm"_s << u"target"_s).exitCode == 0);
        QVERIFY2(transactions() - before < 100, "the archive has more than 200 entries");
    }

    void everythingThatIsWrongIsTold()
    {
        // Rows that can be loaded into a database of this name only, in two small tables.
        const QString archive = dumpOf(u"CREATE FUNCTION public.here() RETURNS boolean IMMUTABLE LANGUAGE sql AS "
                                       "$$SELECT current_database() = 'source'$$;"_s
                                       + tables(0, 5)
                                       + u"ALTER TABLE public.small_1 ADD CHECK (public.here());"
                                         "ALTER TABLE public.small_3 ADD CHECK (public.here());"_s);
        const QString before = m_server->content(u"target"_s);
        const auto outcome = m_ctl->run(arguments(archive) << u"--confirm"_s << u"target"_s << u"--verbose"_s);
        QCOMPARE(outcome.exitCode, 1);
        QStringList entries;
        for (const QJsonValue &error : outcome.json()[u"errors"].toArray())
            entries += error[u"entry"].toString();
        QCOMPARE(entries, QStringList({u"TABLE DATA public.small_1"_s, u"TABLE DATA public.small_3"_s}));
        QCOMPARE(m_server->content(u"target"_s), before);
        for (const QString &name : m_server->databases())
            QVERIFY2(!name.contains(u"__belay_new"_s), qPrintable(name));
    }

private:
    /// A dump of a database "source" made with these statements; there is an old "target", too.
    QString dumpOf(const QString &statements) const
    {
        m_server->makeDatabase(u"source"_s);
        auto source = Connection::open(m_server->parameters(u"source"_s));
        if (const auto made = source ? source->execute(statements) : std::unexpected(source.error()); !made)
            qFatal("%s", qPrintable(made.error().detail));
        m_server->makeDatabase(u"target"_s);
        m_server->sql(u"CREATE TABLE public.old (id int)"_s, u"target"_s);
        const QString file = m_server->folder() + u"/source.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + file}, u"source"_s);
        return file;
    }

    QStringList arguments(const QString &archive) const
    {
        return {u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--mode"_s, u"swap"_s, u"--json"_s};
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
};

QTEST_GUILESS_MAIN(TestLoadOrders)
#include "tst_loadorders.moc"
