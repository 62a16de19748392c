// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/definitions.h"

#include "core/archive/listing.h"
#include "core/archive/sqlnames.h"
#include "tests/support/syntheticarchive.h"
#include "tests/support/testserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

/// Our definitions must be those of PostgreSQL 17's own pg_restore, byte for byte.
class TestDefinitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const ClientTools tools = ClientTools::discover();
        const auto found = std::ranges::find_if(tools.all(), [](const ClientTool &tool) {
            return tool.kind == ToolKind::PgRestore && tool.major == 17;
        });
        QVERIFY2(found != tools.all().end(), "this test needs the pg_restore of PostgreSQL 17");
        m_pgRestore = found->path;
        QProcess process;
        process.start(m_pgRestore, {u"--help"_s});
        QVERIFY(process.waitForFinished());
        if (process.readAllStandardOutput().contains("--restrict-key")) // not before 17.6
            m_restrictKey = "belay";
    }

    void wholeArchive_data() { archives(); }
    void wholeArchive()
    {
        QFETCH(QByteArray, content);
        const QString path = m_files.write(content);
        const auto archive = Archive::open(path);
        QVERIFY(archive);
        QCOMPARE(script(**archive, {}), pgRestore({u"--schema-only"_s, path}));
    }

    void eachEntry_data() { archives(); }
    void eachEntry()
    {
        QFETCH(QByteArray, content);
        const QString path = m_files.write(content);
        const auto archive = Archive::open(path);
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        const QByteArray empty = script(**archive, std::vector<DumpId>());
        for (const TocEntry &entry : toc.entries()) {
            const QByteArray theirs = pgRestore({u"--use-list"_s, list({entry.dumpId}), path});
            const QByteArray ours = script(**archive, std::vector{entry.dumpId});
            const QByteArray alone = definitionOf(toc, entry);
            if (!isListed(toc, entry)) {
                QCOMPARE(theirs, empty);
                QCOMPARE(ours, empty);
            } else if (entry.hasData) { // what follows is its rows
                QVERIFY2(theirs.contains(alone), alone.constData());
            } else {
                QCOMPARE(ours, theirs);
                QVERIFY2(ours.contains(alone), alone.constData());
            }
        }
    }

    void entriesWithoutDataTogether_data() { archives(); }
    void entriesWithoutDataTogether()
    {
        QFETCH(QByteArray, content);
        const QString path = m_files.write(content);
        const auto archive = Archive::open(path);
        QVERIFY(archive);
        std::vector<DumpId> chosen;
        for (const TocEntry &entry : (*archive)->toc().entries()) {
            if (!entry.hasData)
                chosen.push_back(entry.dumpId);
        }
        QCOMPARE(script(**archive, chosen), pgRestore({u"--use-list"_s, list(chosen), path}));
    }

    void whatPostgres17Dumps()
    {
        const TestServer server;
        server.makeMuseum(u"museum"_s);
        for (const QString &statement :
             {u"GRANT SELECT ON LARGE OBJECT 900001, 900002 TO \"museum reader\", PUBLIC"_s,
              u"ALTER LARGE OBJECT 900002 OWNER TO museum_owner"_s,
              u"CREATE TABLE public.\"select\" (\"User\" int) PARTITION BY LIST (\"User\") USING heap"_s,
              u"ALTER TABLE public.\"select\" OWNER TO \"museum reader\""_s})
            server.sql(statement, u"museum"_s);
        const QString path = server.folder() + u"/museum.dump"_s;
        server.runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file"_s, path}, u"museum"_s);
        const auto archive = Archive::open(path);
        QVERIFY(archive);
        QCOMPARE(script(**archive, {}), pgRestore({u"--schema-only"_s, path}));
        std::vector<DumpId> chosen;
        for (const TocEntry &entry : (*archive)->toc().entries()) {
            if (!entry.hasData)
                chosen.push_back(entry.dumpId);
        }
        const QByteArray ours = script(**archive, chosen);
        QCOMPARE(ours, pgRestore({u"--use-list"_s, list(chosen), path}));
        QVERIFY(ours.contains("SET ACCESS METHOD heap"));
        QVERIFY(ours.contains("GRANT SELECT ON LARGE OBJECT 900002"));
        QVERIFY(ours.contains("CREATE TABLE public.\"select\""));
    }

    void reservedWordsAreThoseOfTheServer()
    {
        const TestServer server;
        const QString words =
            server.sql(u"SELECT string_agg(word || CASE catcode WHEN 'U' THEN '' ELSE '!' END, ' ')"
                       " FROM pg_get_keywords()"_s);
        QVERIFY(words.size() > 1000);
        for (const QString &word : words.split(u' ')) {
            const bool isReserved = word.endsWith(u'!');
            QCOMPARE(isReservedWord(QString(word).remove(u'!').toLatin1()), isReserved);
        }
        for (const QString &name : {u"plain"_s, u"_a1"_s, u"1a"_s, u"A"_s, u"a b"_s, u"a\"b"_s, u"é"_s,
                                    u"user"_s, u"abort"_s, u"a$"_s, u"between"_s, u"authorization"_s})
            QCOMPARE(QString::fromUtf8(dumpedName(name.toUtf8())),
                     server.sql(u"SELECT quote_ident('%1')"_s.arg(name)));
    }

private:
    static void archives()
    {
        QTest::addColumn<QByteArray>("content");
        for (QDirIterator files(museumPath({}), {u"*.dump"_s}); files.hasNext();) {
            files.next();
            if (!files.fileName().endsWith(".tar.dump"_L1))
                QTest::newRow(qPrintable(files.fileName())) << museumFile(files.fileName());
        }
        for (int minor = 12; minor <= 16; ++minor) {
            SyntheticArchive archive = oddEntries();
            archive.version.minor = minor;
            QTest::addRow("1.%d", minor) << archive.bytes();
        }
        SyntheticArchive archive = oddEntries();
        archive.entries.erase(archive.entries.begin(), archive.entries.begin() + 3);
        QTest::newRow("no settings") << archive.bytes();
        archive.entries.insert(
            archive.entries.begin(),
            {{.dumpId = 500,
              .desc = "STDSTRINGS",
              .definition = "SET standard_conforming_strings = 'off';\n"},
             {.dumpId = 501, .desc = "ENCODING", .definition = "SET client_encoding = 'LATIN1';\n"}});
        QTest::newRow("backslashes") << archive.bytes();
    }

    /// Every rule of what is written and how, met and missed.
    static SyntheticArchive oddEntries()
    {
        SyntheticArchive archive;
        const auto add = [&](const SyntheticEntry &entry) {
            archive.entries.push_back(entry);
            archive.entries.back().dumpId = static_cast<int>(archive.entries.size());
        };
        add({.desc = "ENCODING", .definition = "SET client_encoding = 'UTF8';\n"});
        add({.desc = "STDSTRINGS", .definition = "SET standard_conforming_strings = 'on';\n"});
        add({.desc = "SEARCHPATH",
             .definition = "SELECT pg_catalog.set_config('search_path', 'a, b', false);\n"});
        add({.desc = "SCHEMA", .tag = "odd", .namespaceName = {}, .definition = "CREATE SCHEMA odd;\n"});
        add({.tag = "t", .namespaceName = "odd"});
        add({.tag = "new\nline\r", .namespaceName = "a\nb", .owner = "o\rwner"});
        add({.tag = "t", .namespaceName = "pg_catalog"});
        add({.tag = "t", .namespaceName = {}, .owner = {}});
        add({.tag = "caf\xe9", .namespaceName = "", .owner = ""});
        for (const char *desc : {"ACL", "DEFAULT ACL", "EVENT TRIGGER", "MATERIALIZED VIEW DATA", "COMMENT",
                                 "SECURITY LABEL", "SEQUENCE SET", "BLOB", "INDEX", "Mystery"}) {
            for (const char *tag : {"EVENT TRIGGER x", "DATABASE x", "LARGE OBJECT 7"}) {
                for (const QByteArray &definition : {QByteArray(), ""_ba, "SELECT 1;\n"_ba})
                    add({.desc = desc, .tag = tag, .definition = definition});
            }
        }
        add({.tag = "last"});
        return archive;
    }

    QByteArray script(const Archive &archive, const std::optional<std::vector<DumpId>> &entries) const
    {
        QByteArray text;
        const auto written = writeDefinitions(archive, {.entries = entries, .restrictKey = m_restrictKey},
                                              [&](QByteArrayView piece) -> Expected<> {
                                                  text += piece;
                                                  return {};
                                              });
        return written ? text : QByteArray();
    }

    [[nodiscard]] QString list(const std::vector<DumpId> &ids) const
    {
        QByteArray lines;
        for (const DumpId id : ids)
            lines += QByteArray::number(id.number()) + ";\n";
        return m_files.write(lines, u"list"_s);
    }

    [[nodiscard]] QByteArray pgRestore(QStringList arguments) const
    {
        arguments += {u"--file"_s, u"-"_s};
        if (!m_restrictKey.isEmpty())
            arguments += u"--restrict-key="_s + QString::fromLatin1(m_restrictKey);
        QProcess process;
        process.start(m_pgRestore, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return "pg_restore: " + process.readAllStandardError();
        return process.readAllStandardOutput();
    }

    TestFiles m_files;
    QString m_pgRestore;
    QByteArray m_restrictKey;
};

QTEST_GUILESS_MAIN(TestDefinitions)
#include "tst_definitions.moc"
