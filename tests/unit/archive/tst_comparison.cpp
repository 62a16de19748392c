// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/compare/archivecomparison.h"
#include "core/archive/data/contentcheck.h"
#include "tests/support/syntheticarchive.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

/// Two archives say the same or not, whatever their versions, compressions, ids and orders.
class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dumpsOfTheSameAreEqual_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("compressed or not") << u"pg15-gzip"_s << u"pg15-none"_s;
        QTest::newRow("with places or without") << u"pg15-gzip"_s << u"pg15-gzip-piped"_s;
        QTest::newRow("zstd and lz4") << u"pg18-zstd"_s << u"pg18-lz4"_s;
        QTest::newRow("statements") << u"pg15-inserts"_s << u"pg15-inserts"_s;
        QTest::newRow("without data") << u"pg15-schema-only"_s << u"pg15-schema-only"_s;
    }
    void dumpsOfTheSameAreEqual()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const Checked checkedA(museumPath(u"museum-%1.dump"_s.arg(a)));
        const Checked checkedB(museumPath(u"museum-%1.dump"_s.arg(b)));
        const ArchiveComparison result = *compareArchives(checkedA.view(), checkedB.view());
        for (const TableComparison &table : result.tables)
            QVERIFY2(table.equality == DataEquality::Equal, qPrintable(checkedA.tag(*table.entryA)));
        QCOMPARE(result.changed.size(), 0U);
        QCOMPARE(result.largeObjects.equality, DataEquality::Equal);
        QVERIFY(result.isEqual());
    }

    void whatIsMissingIsSaid()
    {
        const Checked whole(museumPath(u"museum-pg15-gzip.dump"_s));
        const Checked definitions(museumPath(u"museum-pg15-schema-only.dump"_s));
        const ArchiveComparison result = *compareArchives(whole.view(), definitions.view());
        QVERIFY(!result.isEqual());
        QCOMPARE(std::ssize(result.tables),
                 std::ranges::count_if(whole.toc().entries(), [&](const TocEntry &entry) {
                     return whole.toc().is(entry.desc, "TABLE DATA"_L1);
                 }));
        for (const TableComparison &table : result.tables) {
            QVERIFY(table.a && !table.b && !table.entryB);
            QCOMPARE(table.equality, DataEquality::Different);
        }
        QCOMPARE(result.largeObjects.a->rows, 2);
        QCOMPARE(result.largeObjects.b->rows, 0);
        QCOMPARE(result.added.size(), 0U);
        const ArchiveComparison reversed = *compareArchives(definitions.view(), whole.view());
        QCOMPARE(reversed.added, result.removed);
    }

    void definitionsAreCompared()
    {
        const SyntheticArchive before{
            .entries = {{.dumpId = 1, .tag = "same", .definition = "CREATE 1;\n"},
                        {.dumpId = 2, .tag = "gone", .definition = "CREATE 2;\n"},
                        {.dumpId = 3, .tag = "other", .definition = "CREATE 3;\nlast\n"},
                        {.dumpId = 4, .tag = "sold", .definition = "CREATE 4;\n"}}};
        const SyntheticArchive after{
            .entries = {{.dumpId = 9, .tag = "sold", .definition = "CREATE 4;\n", .owner = "buyer"},
                        {.dumpId = 1, .tag = "new", .definition = "CREATE 5;\n"},
                        {.dumpId = 3, .tag = "other", .definition = "CREATE 6;\nlast\n"},
                        {.dumpId = 5, .tag = "same", .definition = "CREATE 1;\n"}}};
        const Checked a(m_files.write(before.bytes(), u"a.dump"_s));
        const Checked b(m_files.write(after.bytes(), u"b.dump"_s));
        const ArchiveComparison result = *compareArchives(a.view(), b.view());
        QCOMPARE(result.removed, std::vector<std::size_t>{1});
        QCOMPARE(result.added, std::vector<std::size_t>{1});
        QCOMPARE(result.changed, (std::vector<EntryPair>{{.a = 2, .b = 2}, {.a = 3, .b = 0}}));
        QCOMPARE(diffOf(a, b, result.changed[0]), u"-CREATE 3;\n+CREATE 6;\n last\n"_s);
        QCOMPARE(diffOf(a, b, result.changed[1]), u"--- Owner: postgres\n+-- Owner: buyer\n CREATE 4;\n"_s);
        QVERIFY(!result.isEqual());
    }

    /// Operators have their operands in no tag.
    void ofTheSameNameTheMostSimilarGoTogether()
    {
        SyntheticArchive archive;
        const auto add = [&](const QByteArray &definition, const QByteArray &owner) {
            archive.entries.push_back({.dumpId = static_cast<int>(archive.entries.size()) + 1,
                                       .desc = "OPERATOR",
                                       .tag = "=",
                                       .definition = definition,
                                       .owner = owner});
        };
        add("one\n", "anna");
        add("two\n", "bert");
        add("three\n", "carl");
        const Checked a(m_files.write(archive.bytes(), u"a.dump"_s));
        std::ranges::reverse(archive.entries);
        archive.entries[1].definition = "two and more\n";
        archive.entries.erase(archive.entries.begin()); // three
        const Checked b(m_files.write(archive.bytes(), u"b.dump"_s));
        const ArchiveComparison result = *compareArchives(a.view(), b.view());
        QCOMPARE(result.changed, (std::vector<EntryPair>{{.a = 1, .b = 0}}));
        QCOMPARE(result.removed, std::vector<std::size_t>{2});
    }

    void theDatabaseItselfCountsIfItHasTheSameName()
    {
        SyntheticArchive archive{.entries = {{.desc = "DATABASE", .tag = "museum", .namespaceName = {}}}};
        const Checked a(m_files.write(archive.bytes(), u"a.dump"_s));
        archive.entries[0].definition = "CREATE DATABASE museum;\n";
        const Checked changed(m_files.write(archive.bytes(), u"b.dump"_s));
        QVERIFY(!compareArchives(a.view(), changed.view())->isEqual());
        archive.database = "copy";
        archive.entries[0].tag = "copy";
        const Checked copy(m_files.write(archive.bytes(), u"c.dump"_s));
        QVERIFY(compareArchives(a.view(), copy.view())->isEqual());
    }

    void dataIsCompared_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<DataEquality>("equality");
        const QByteArray one = "INSERT INTO t VALUES (1);\n";
        QTest::newRow("same") << one << one << DataEquality::Equal;
        QTest::newRow("value") << one << "INSERT INTO t VALUES (2);\n"_ba << DataEquality::Different;
        QTest::newRow("row") << one << one + one << DataEquality::Different;
        QTest::newRow("damaged") << one << "INSERT INTO t VAL"_ba << DataEquality::Unknown;
    }
    void dataIsCompared()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        SyntheticArchive archive = SyntheticArchive::withTables(1);
        archive.entries[1].chunks = QByteArrayList{a};
        const Checked checkedA(m_files.write(archive.bytes(), u"a.dump"_s));
        archive.entries[1].chunks = QByteArrayList{b};
        const Checked checkedB(m_files.write(archive.bytes(), u"b.dump"_s));
        const ArchiveComparison result = *compareArchives(checkedA.view(), checkedB.view());
        QTEST(result.tables.front().equality, "equality");
        QCOMPARE(result.isEqual(), result.tables.front().equality == DataEquality::Equal);
    }

    void largeObjectsAreCompared()
    {
        SyntheticArchive archive{
            .entries = {
                {.desc = "BLOBS", .definition = {}, .section = 3, .chunks = QByteArrayList{"one", "two"}}}};
        const Checked a(m_files.write(archive.bytes(), u"a.dump"_s));
        archive.entries[0].chunks = QByteArrayList{"two", "one"}; // under the other's oid
        const Checked b(m_files.write(archive.bytes(), u"b.dump"_s));
        QVERIFY(compareArchives(a.view(), a.view())->isEqual());
        QCOMPARE(compareArchives(a.view(), b.view())->largeObjects.equality, DataEquality::Different);
    }

    void lineDifferences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("diff");
        QTest::newRow("none") << u"a\nb\n"_s << u"a\nb\n"_s << QString();
        QTest::newRow("from nothing") << QString() << u"a\n"_s << u"+a\n"_s;
        QTest::newRow("to nothing") << u"a"_s << QString() << u"-a\n"_s;
        QTest::newRow("within") << u"a\nb\nc\nd"_s << u"a\nc\nx\nd"_s << u" a\n-b\n c\n+x\n d\n"_s;
        QTest::newRow("far away") << u"1\n2\n3\n4\nx\n6\n7\n8\n9"_s << u"1\n2\n3\n4\ny\n6\n7\n8\n9"_s
                                  << u"@@\n 2\n 3\n 4\n-x\n+y\n 6\n 7\n 8\n@@\n"_s;
    }
    void lineDifferences()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(toText(lineDiff(before, after)), "diff");
    }

    void veryLongTextsTakeNoTime()
    {
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += QString::number(i) + u'\n';
            after += QString::number(i + 1'000'000) + u'\n';
        }
        const auto diff = lineDiff(before, after);
        QCOMPARE(diff.size(), 40'000U);
        QCOMPARE(diff.front().kind, DiffLine::Kind::Removed);
        QCOMPARE(diff.back().kind, DiffLine::Kind::Added);
    }

    void aLargeSchemaIsComparedAtOnce()
    {
        SyntheticArchive archive;
        for (int i = 1; i <= 106'000; ++i)
            archive.entries.push_back({.dumpId = i,
                                       .tag = "table_" + QByteArray::number(i),
                                       .definition = "CREATE TABLE public.table_" + QByteArray::number(i)
                                           + " (\n    i integer\n);\n"});
        const Checked a(m_files.write(archive.bytes(), u"a.dump"_s));
        std::ranges::reverse(archive.entries);
        archive.entries[500].definition += "-- changed\n";
        const Checked b(m_files.write(archive.bytes(), u"b.dump"_s));
        QElapsedTimer timer;
        timer.start();
        const ArchiveComparison result = *compareArchives(a.view(), b.view());
        const qint64 needed = timer.elapsed();
        qInfo("106,000 entries: %lld ms", needed);
        QCOMPARE(result.changed.size(), 1U);
        QVERIFY(needed < 20'000); // a sanitizer's, on a busy machine
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const Checked a(museumPath(u"museum-pg15-inserts.dump"_s));
        const auto result = compareArchives(a.view(), a.view(), stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

private:
    struct Checked {
        explicit Checked(const QString &path)
            : archive(*Archive::open(path))
            , content(*checkContent(*archive))
        {
        }
        CheckedArchive view() const { return {.archive = *archive, .content = content}; }
        const Toc &toc() const { return archive->toc(); }
        QString tag(std::size_t entry) const { return toc().text(toc().entries()[entry].tag); }

        std::shared_ptr<const Archive> archive;
        ContentReport content;
    };

    static QString diffOf(const Checked &a, const Checked &b, const EntryPair &pair)
    {
        return toText(definitionDiff(a.toc(), a.toc().entries()[pair.a], b.toc(), b.toc().entries()[pair.b]));
    }

    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
