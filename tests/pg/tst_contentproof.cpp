// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/contentproof.h"

#include "core/archive/data/copystatement.h"
#include "core/postgres/connection.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

/// The archive's own numbers must be the server's, and every difference between the two must be told.
class TestContentProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::setThrowOnFail(true);
        m_server = std::make_unique<TestServer>();
        m_server->makeMuseum(u"museum"_s);
    }

    void theServerCountsAndHashesAlike_data()
    {
        QTest::addColumn<QString>("compression");
        for (const char *compression : {"none", "gzip", "lz4", "zstd"})
            QTest::newRow(compression) << QString::fromLatin1(compression);
    }
    void theServerCountsAndHashesAlike()
    {
        QFETCH(QString, compression);
        const QString file = dump(u"museum"_s, {u"--compress="_s + compression});
        const auto archive = Archive::open(file);
        QVERIFY(archive);
        const auto report = checkContent(**archive, {.digest = CopyRowCounter::Digest::Sha256});
        QVERIFY(report);
        QVERIFY(report->isValid());
        auto connection = Connection::open(m_server->parameters(u"museum"_s));
        QVERIFY(connection);
        int tables = 0;
        for (const DataContent &content : report->contents) {
            const TocEntry &entry = (*archive)->toc().entries()[content.entry];
            const QByteArray statement = (*archive)->toc().bytes(entry.copyStatement).toByteArray();
            if (statement.isEmpty() || !entry.definition.isEmpty()) // large objects; rows under a partition's root
                continue;
            QByteArray text;
            QVERIFY(connection->copyOut(QByteArray(statement).replace("FROM stdin", "TO stdout"),
                                        [&](std::span<const char> row) { text.append(row.data(), std::ssize(row)); }));
            QCOMPARE(content.rows, text.count('\n'));
            QCOMPARE(content.bytes, text.size());
            QCOMPARE(content.sha256.toLatin1(), QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
            ++tables;
        }
        QVERIFY(tables > 15);
    }

    void everyDifferenceIsTold_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("different"); // table
        QTest::addColumn<bool>("isSeenByCounting");
        const auto add = [](const char *name, const QString &change, const QString &table, bool isSeenByCounting) {
            QTest::newRow(name) << change << table << isSeenByCounting;
        };
        add("nothing", u"SELECT 1"_s, {}, false);
        add("rows written anew", u"UPDATE gallery.artist SET name = name"_s, {}, false);
        add("a row less", u"DELETE FROM gallery.loan WHERE painting_id = (SELECT min(painting_id) FROM gallery.loan)"_s,
            u"loan"_s, true);
        add("a row more", u"INSERT INTO gallery.sketch VALUES (99)"_s, u"sketch"_s, true);
        add("another value", u"UPDATE gallery.artist SET name = name || '.' WHERE id = 7"_s, u"artist"_s, false);
        add("NULL instead of empty", u"UPDATE ONLY gallery.thing SET label = NULL"_s, u"thing"_s, false);
        add("a partition's row", u"DELETE FROM gallery.feeling WHERE n = (SELECT min(n) FROM gallery.feeling)"_s, u"feeling"_s, true);
        add("no such table", u"DROP TABLE gallery.scarred CASCADE"_s, u"scarred"_s, true);
    }
    void everyDifferenceIsTold()
    {
        QFETCH(QString, change);
        QFETCH(QString, different);
        QFETCH(bool, isSeenByCounting);
        const QString file = dump(u"museum"_s, {});
        auto maintenance = Connection::open(m_server->parameters(u"postgres"_s));
        QVERIFY(maintenance->execute(u"DROP DATABASE IF EXISTS changed"_s));
        QVERIFY(maintenance->execute(u"CREATE DATABASE changed TEMPLATE museum"_s));
        QVERIFY(Connection::open(m_server->parameters(u"changed"_s))->execute(change));

        using Depth = ContentProofRequest::Depth;
        QCOMPARE(differences(file, Depth::Rows), isSeenByCounting ? QStringList{different} : QStringList());
        QCOMPARE(differences(file, Depth::Fingerprints), different.isNull() ? QStringList() : QStringList{different});

        // The command line says the same.
        const Belayctl belayctl(m_server->folder());
        const auto outcome = belayctl.run({u"verify"_s, file, u"--hash"_s, u"--against"_s, u"--json"_s, u"-d"_s,
                                           conninfo(m_server->parameters(u"changed"_s))});
        QCOMPARE(outcome.exitCode, different.isNull() ? 0 : 7);
        QCOMPARE(outcome.json().value(u"against"_s).toObject().value(u"matches"_s).toBool(), different.isNull());
    }

    /// What was not compared is said, and why a table could not be.
    void whatWasNotComparedIsSaid()
    {
        const QString file = dump(u"museum"_s, {});
        const Belayctl belayctl(m_server->folder());
        const QString museum = conninfo(m_server->parameters(u"museum"_s));
        const QByteArray counted = belayctl.run({u"verify"_s, file, u"--against"_s, u"-d"_s, museum}).output;
        QVERIFY2(counted.contains("as many rows") && counted.contains("not compared; --hash"), counted.constData());
        const QByteArray compared = belayctl.run({u"verify"_s, file, u"--hash"_s, u"--against"_s, u"-d"_s, museum}).output;
        QVERIFY2(compared.contains("the same rows") && compared.contains("Large objects and sequences were not compared"), compared.constData());

        auto server = Connection::open(m_server->parameters(u"museum"_s));
        QVERIFY(server->execute(u"CREATE ROLE lowly LOGIN"_s));
        ConnectionParameters lowly = m_server->parameters(u"museum"_s);
        lowly.options.insert(u"user"_s, u"lowly"_s);
        const auto refused = belayctl.run({u"verify"_s, file, u"--against"_s, u"-d"_s, conninfo(lowly)});
        QCOMPARE(refused.exitCode, 7);
        QVERIFY2(refused.output.contains("permission denied"), refused.output.constData());

        QCOMPARE(belayctl.run({u"verify"_s, file, u"-d"_s, museum}).exitCode, 2);
        const auto schemaOnly = belayctl.run({u"verify"_s, dump(u"museum"_s, {u"--schema-only"_s}), u"--against"_s, u"-d"_s, museum});
        QVERIFY2(schemaOnly.output.contains("nothing was compared"), schemaOnly.output.constData());
    }

    /// Rows of INSERT statements, too, go through the root of a table that is partitioned by the hash of an enum.
    void insertsThroughTheRootAreCountedThere()
    {
        const QString file = dump(u"museum"_s, {u"--inserts"_s});
        auto maintenance = Connection::open(m_server->parameters(u"postgres"_s));
        QVERIFY(maintenance->execute(u"DROP DATABASE IF EXISTS changed"_s));
        QVERIFY(maintenance->execute(u"CREATE DATABASE changed TEMPLATE museum"_s));
        auto changed = Connection::open(m_server->parameters(u"changed"_s));
        QVERIFY(changed->execute(u"ALTER TABLE gallery.feeling DETACH PARTITION gallery.feeling_1"_s));
        QCOMPARE(differences(file, ContentProofRequest::Depth::Rows), QStringList{u"feeling"_s});
        QVERIFY(changed->execute(u"DROP TABLE gallery.feeling CASCADE; CREATE TABLE gallery.feeling AS SELECT generate_series(1, 40)"_s));
        QCOMPARE(differences(file, ContentProofRequest::Depth::Rows), QStringList());
    }

    /// An archive in another encoding names its tables and its rows in that encoding.
    void otherEncodingsCompare()
    {
        auto maintenance = Connection::open(m_server->parameters(u"postgres"_s));
        QVERIFY(maintenance->execute(u"CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'"_s));
        auto latin = Connection::open(m_server->parameters(u"latin"_s));
        QVERIFY(latin->execute(u"CREATE TABLE public.\"été\" (\"où\" text); INSERT INTO public.\"été\" VALUES ('ça'), (NULL)"_s));
        const auto verified = VerifiedArchive::verify(*Archive::open(dump(u"latin"_s, {})));
        QVERIFY(verified);
        JobContext context;
        const auto tables = proveContent({.archive = **verified,
                                          .connection = m_server->parameters(u"latin"_s),
                                          .depth = ContentProofRequest::Depth::Fingerprints},
                                         context);
        QVERIFY(tables);
        QCOMPARE(tables->size(), 1U);
        QCOMPARE(tables->front().actual, 2);
        QVERIFY(tables->front().matches());
    }

    void canBeCancelled()
    {
        const auto verified = VerifiedArchive::verify(*Archive::open(dump(u"museum"_s, {})));
        std::stop_source stop;
        stop.request_stop();
        JobContext context(stop.get_token());
        const auto tables = proveContent({.archive = **verified, .connection = m_server->parameters(u"museum"_s)}, context);
        QVERIFY(!tables);
        QCOMPARE(tables.error().code, ErrorCode::Cancelled);
    }

private:
    QString dump(const QString &database, const QStringList &options) const
    {
        const QString file = m_server->folder() + u"/dump-"_s + options.join(u'-').remove(u'=') + u".dump"_s;
        m_server->runTool(ToolKind::PgDump, QStringList{u"--format=custom"_s, u"--file="_s + file} + options, database);
        return file;
    }
    QStringList differences(const QString &file, ContentProofRequest::Depth depth) const
    {
        const auto verified = VerifiedArchive::verify(*Archive::open(file));
        JobContext context;
        const auto tables = proveContent({.archive = **verified,
                                          .connection = m_server->parameters(u"changed"_s),
                                          .depth = depth,
                                          .connections = 3},
                                         context);
        QStringList names;
        for (const TableRows &rows : *tables) {
            if (!rows.matches())
                names += rows.name;
        }
        return names;
    }

    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestContentProof)
#include "tst_contentproof.moc"
