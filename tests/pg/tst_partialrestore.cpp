// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/entryname.h"
#include "core/archive/selection.h"
#include "tests/support/syntheticarchive.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// The stock pg_restore must be able to restore a selection by itself: that is what makes it complete.
class TestPartialRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_server->makeMuseum(u"museum"_s); // and its roles
        m_dump = m_server->folder() + u"/museum.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file"_s, m_dump}, u"museum"_s);
    }
    void cleanupTestCase() { m_server.reset(); }

    void eachTableRestoresByItself_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("17") << m_dump;
        QTest::newRow("15") << museumPath(u"museum-pg15-gzip.dump"_s);
        QTest::newRow("18") << museumPath(u"museum-pg18-zstd.dump"_s);
    }
    void eachTableRestoresByItself()
    {
        QFETCH(QString, path);
        const auto archive = Archive::open(path);
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        const Dependencies dependencies(toc);
        const Ownership ownership(toc, dependencies);
        int tables = 0;
        for (const TocEntry &entry : toc.entries()) {
            if (!toc.is(entry.desc, "TABLE"_L1))
                continue;
            ++tables;
            const std::vector chosen{entry.dumpId};
            const Selection selection = closure(toc, dependencies, ownership, chosen);
            const QString list = m_files.write(listFile(toc, selection), u"list"_s);
            m_server->makeDatabase(u"part"_s);
            m_server->runTool(ToolKind::PgRestore, {u"--exit-on-error"_s, u"--use-list"_s, list, path},
                              u"part"_s);
            const QString name =
                quoteIdentifier(toc.text(entry.namespaceName)) + u'.' + quoteIdentifier(toc.text(entry.tag));
            QCOMPARE(m_server->sql(u"SELECT count(*) FROM "_s + rowsOf(toc, entry, name), u"part"_s),
                     m_server->sql(u"SELECT count(*) FROM "_s + rowsOf(toc, entry, name), u"museum"_s));
            QCOMPARE(m_server->sql(parts(name), u"part"_s), m_server->sql(parts(name), u"museum"_s));
        }
        QVERIFY(tables > 20);
    }

    void eachEntryRestoresByItself()
    {
        const auto archive = Archive::open(m_dump);
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        const Dependencies dependencies(toc);
        const Ownership ownership(toc, dependencies);
        for (const TocEntry &entry : toc.entries()) {
            if (isPartOfATable(toc, entry))
                continue; // which the tables have shown
            const std::vector chosen{entry.dumpId};
            const QByteArray list = listFile(toc, closure(toc, dependencies, ownership, chosen));
            m_server->makeDatabase(u"part"_s);
            m_server->runTool(ToolKind::PgRestore,
                              {u"--exit-on-error"_s, u"--use-list"_s, m_files.write(list, u"list"_s), m_dump},
                              u"part"_s);
        }
    }

private:
    static bool isPartOfATable(const Toc &toc, const TocEntry &entry)
    {
        const QByteArrayView desc = toc.bytes(entry.desc);
        return desc == "TABLE" || desc == "TABLE DATA" || desc == "CONSTRAINT" || desc == "INDEX"
            || desc == "ACL" || desc == "COMMENT" || desc.endsWith(" ATTACH");
    }

    /// What to count: a partition by hash of an enum has other rows after each restore, and heirs are tables of their own.
    static QString rowsOf(const Toc &toc, const TocEntry &entry, const QString &name)
    {
        if (toc.is(entry.tag, "thing"_L1))
            return u"ONLY "_s + name;
        return toc.bytes(entry.tag).startsWith("feeling_") ? u"(SELECT) AS nothing"_s : name;
    }

    /// How many indexes, triggers, defaults, policies and checks a table has; foreign keys are not counted.
    static QString parts(const QString &name)
    {
        return u"SELECT (SELECT count(*) FROM pg_index WHERE indrelid = r) || ' '"
               "|| (SELECT count(*) FROM pg_trigger WHERE tgrelid = r AND NOT tgisinternal) || ' '"
               "|| (SELECT count(*) FROM pg_attrdef WHERE adrelid = r) || ' '"
               "|| (SELECT count(*) FROM pg_policy WHERE polrelid = r) || ' '"
               "|| (SELECT count(*) FROM pg_constraint WHERE conrelid = r AND contype <> 'f') || ' '"
               "|| (SELECT coalesce(relacl::text, '') || relrowsecurity FROM pg_class WHERE oid = r) "
               "FROM (SELECT "_s
            + quoteLiteral(name) + u"::regclass AS r)"_s;
    }

    std::unique_ptr<TestServer> m_server;
    QString m_dump;
    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestPartialRestore)
#include "tst_partialrestore.moc"
