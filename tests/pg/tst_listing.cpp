// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/listing.h"

#include "core/postgres/clienttools.h"
#include "tests/support/syntheticarchive.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Belay;
using namespace Qt::StringLiterals;

/// Our list must be the list of PostgreSQL 17's own pg_restore, byte for byte.
class TestListing : public QObject
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
    }

    void cleanup() { setZone("UTC"); }

    void isThatOfPgRestore_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("zone");
        for (QDirIterator files(museumPath({}), {u"*.dump"_s}); files.hasNext();) {
            files.next();
            if (!files.fileName().endsWith(".tar.dump"_L1))
                QTest::newRow(qPrintable(files.fileName())) << museumFile(files.fileName()) << "UTC"_ba;
        }
        for (const int daylightSaving : {-1, 0, 1}) {
            for (const char *zone : {"UTC", "Europe/Paris", "Australia/Sydney", "America/New_York"}) {
                const SyntheticArchive archive{.daylightSaving = daylightSaving};
                QTest::addRow("%s, dst %d", zone, daylightSaving) << archive.bytes() << QByteArray(zone);
            }
        }
        for (int minor = 12; minor <= 16; ++minor) {
            for (int integerSize = 2; integerSize <= 8; integerSize += 2) {
                SyntheticArchive archive = oddEntries();
                archive.version.minor = minor;
                archive.integerSize = integerSize;
                QTest::addRow("1.%d, integers of %d", minor, integerSize) << archive.bytes() << "UTC"_ba;
            }
        }
        SyntheticArchive archive = oddEntries();
        archive.offsetSize = 4;
        archive.version.revision = 9;
        archive.database = "caf\xe9\nbar";
        QTest::newRow("odd header") << archive.bytes() << "UTC"_ba;
    }

    void isThatOfPgRestore()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, zone);
        setZone(zone);
        const QString path = m_files.write(content);
        const auto archive = Archive::open(path);
        QVERIFY(archive);

        QProcess process;
        process.start(m_pgRestore, {u"--list"_s, path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(listing(**archive), process.readAllStandardOutput());

        const auto lines = listing(**archive).split('\n');
        const Toc &toc = (*archive)->toc();
        QCOMPARE(std::ranges::count_if(
                     lines, [](const QByteArray &line) { return !line.isEmpty() && line[0] != ';'; }),
                 std::ranges::count_if(toc.entries(),
                                       [&](const TocEntry &entry) { return isListed(toc, entry); }));
    }

private:
    /// Every rule of what is listed and how, met and missed.
    static SyntheticArchive oddEntries()
    {
        SyntheticArchive archive;
        const auto add = [&](const SyntheticEntry &entry) {
            archive.entries.push_back(entry);
            archive.entries.back().dumpId = static_cast<int>(100 - archive.entries.size());
        };
        add({.desc = "ENCODING", .definition = "SET client_encoding = 'UTF8';\n", .section = 2});
        add({.desc = "STDSTRINGS", .definition = "SET standard_conforming_strings = 'on';\n"});
        add({.desc = "SEARCHPATH",
             .definition = "SELECT pg_catalog.set_config('search_path', '', false);\n"});
        for (const char *desc :
             {"DATABASE", "DATABASE PROPERTIES", "TABLE", "SEQUENCE SET", "BLOB", "BLOB METADATA", "ACL",
              "COMMENT", "SECURITY LABEL", "DEFAULT ACL", "<Init>", "Mystery"}) {
            for (const char *tag : {"x", "DATABASE x", "DATABASE", "LARGE OBJECT 7", "Max OID", ""}) {
                for (const QByteArray &definition : {QByteArray(), ""_ba, "SELECT 1;\n"_ba})
                    add({.desc = desc, .tag = tag, .definition = definition});
            }
        }
        add({.desc = "TABLE DATA", .definition = {}, .section = 3, .chunks = QByteArrayList{"x"}});
        add({.desc = "DATABASE", .section = 3, .chunks = QByteArrayList{"x"}});
        add({.tag = "new\nline\r", .namespaceName = "a\nb", .owner = "o\rwner"});
        add({.tag = "a; -- b", .namespaceName = {}, .owner = ""});
        add({.tag = "caf\xe9", .namespaceName = "", .owner = {}});
        for (int i = 0; SyntheticEntry & entry : archive.entries)
            entry.dumpId = 1000 - i++;
        return archive;
    }

    static void setZone(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        ::tzset();
    }

    TestFiles m_files;
    QString m_pgRestore;
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
