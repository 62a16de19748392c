// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/contentcheck.h"
#include "core/archive/data/copystatement.h"
#include "core/archive/salvage/salvage.h"
#include "tests/support/belayctl.h"
#include "tests/support/syntheticarchive.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// What was salvaged is restored by the stock tool, into a real server, as far as it was whole.
class TestSalvageRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_server->makeMuseum(u"museum"_s); // and the roles
    }
    void cleanupTestCase() { m_server.reset(); }

    void theWholeTablesOfACutArchiveComeBack_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"pg15-gzip", "pg15-gzip-piped", "pg15-none"})
            QTest::newRow(name) << u"museum-%1.dump"_s.arg(QLatin1StringView(name));
    }
    void theWholeTablesOfACutArchiveComeBack()
    {
        QFETCH(QString, file);
        const QByteArray whole = museumFile(file);
        const auto source = *Archive::open(m_files.write(whole.first(whole.size() * 6 / 10)));
        const auto content = *checkContent(*source);
        const auto plan = *planSalvage(*source, content);
        QVERIFY(!plan.losesNothing());
        QVERIFY(plan.blocks.size() > 5);
        const QString path = m_files.path(u"salvaged-"_s + file);
        QVERIFY(writeSalvage(*source, plan, path));

        m_server->makeDatabase(u"target"_s);
        m_server->runTool(ToolKind::PgRestore,
                          {u"--exit-on-error"_s, u"--section=pre-data"_s, u"--section=data"_s, path},
                          u"target"_s);
        const Toc &toc = source->toc();
        for (const SalvagedBlock &block : plan.blocks)
            checkTable(toc, toc.entries()[block.content.entry], block.content);
        for (const EntryDamage &damage : plan.lost)
            checkEmpty(toc, toc.entries()[damage.entry]);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM pg_largeobject_metadata"_s, u"target"_s).toLongLong(),
                 plan.keptLargeObjects);
    }

    /// A damaged archive is refused; what is whole in it comes only where nothing is replaced, and only when asked for.
    void aDamagedArchiveIsRestoredOnlyOnRequest()
    {
        const QByteArray whole = museumFile(u"museum-pg15-gzip.dump"_s);
        const QString cut = m_files.write(whole.first(whole.size() * 6 / 10));
        const Belayctl belayctl(m_server->folder());
        const auto restore = [&](const QString &database, const QStringList &options) {
            return belayctl.run(QStringList{u"restore"_s, cut, u"-d"_s, conninfo(m_server->parameters(database)), u"--json"_s}
                                + options);
        };
        const QStringList accept{u"--accept"_s, u"archive.damaged"_s};

        const auto refused = restore(u"rescued"_s, {});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.json()["error"_L1]["remedy"_L1].toString().contains("--accept archive.damaged"_L1));
        const QString before = m_server->content(u"museum"_s);
        QCOMPARE(restore(u"museum"_s, accept + QStringList{u"--confirm"_s, u"museum"_s}).exitCode, 4);
        QCOMPARE(m_server->content(u"museum"_s), before);
        QVERIFY(!m_server->databases().contains(u"rescued"_s));

        const auto rescued = restore(u"rescued"_s, accept);
        QCOMPARE(rescued.exitCode, 7);
        QCOMPARE(rescued.json()["verdict"_L1], u"incomplete"_s);
        QVERIFY(rescued.json()["lost"_L1].toArray().size() > 2);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM gallery.artist"_s, u"rescued"_s),
                 m_server->sql(u"SELECT count(*) FROM gallery.artist"_s, u"museum"_s));
    }

private:
    static QString quoted(const QByteArray &name)
    {
        return u'"' + QString::fromUtf8(name).replace(u'"', u"\"\""_s) + u'"';
    }

    /// The server gives the very rows that the archive holds.
    void checkTable(const Toc &toc, const TocEntry &entry, const DataContent &content) const
    {
        const auto statement = parseCopyStatement(toc.bytes(entry.copyStatement));
        if (!statement
            || statement->table != toc.bytes(entry.tag)) // loaded through the root of its partitions
            return;
        QStringList columns;
        for (const QByteArray &column : statement->columns)
            columns += quoted(column);
        const QString list = columns.isEmpty() ? QString() : u'(' + columns.join(u',') + u')';
        const QString table = quoted(statement->schema) + u'.' + quoted(statement->table);
        const QByteArray rows = m_server->runTool(
            ToolKind::Psql, {u"--no-psqlrc"_s, u"--command=COPY "_s + table + list + u" TO STDOUT"_s},
            u"target"_s);
        CopyRowCounter counter(statement->columns.size());
        counter.add(rows);
        counter.finish(CopyRowCounter::End::Stopped);
        QVERIFY2(counter.rows() == content.rows && counter.fingerprint() == content.fingerprint,
                 qPrintable(table));
    }

    void checkEmpty(const Toc &toc, const TocEntry &entry) const
    {
        const auto statement = parseCopyStatement(toc.bytes(entry.copyStatement));
        if (!statement)
            return;
        const QString table = quoted(statement->schema) + u'.' + quoted(statement->table);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM ONLY "_s + table, u"target"_s), u"0"_s);
    }

    TestFiles m_files;
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestSalvageRestore)
#include "tst_salvagerestore.moc"
