// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/selection.h"

#include "core/archive/archive.h"
#include "core/archive/entryname.h"
#include "tests/support/syntheticarchive.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheMuseum_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("expected"); // "reason NAME"; "- NAME" is not there
        QTest::addColumn<QStringList>("leftOut");

        QTest::newRow("a table comes whole, foreign keys only with their other end")
            << u"TABLE gallery.painting"_s
            << QStringList{u"chosen TABLE gallery.painting"_s,
                           u"needed SCHEMA gallery"_s,
                           u"part COMMENT SCHEMA gallery"_s,
                           u"needed SCHEMA ext"_s,
                           u"needed EXTENSION hstore"_s,
                           u"needed DOMAIN gallery.percent"_s,
                           u"needed TYPE gallery.size"_s,
                           u"part TABLE DATA gallery.painting"_s,
                           u"part DEFAULT gallery.painting id"_s,
                           u"part SEQUENCE gallery.painting_id_seq"_s,
                           u"part SEQUENCE OWNED BY gallery.painting_id_seq"_s,
                           u"part SEQUENCE SET gallery.painting_id_seq"_s,
                           u"part CONSTRAINT gallery.painting painting_pkey"_s,
                           u"part INDEX gallery.painting_notes"_s,
                           u"part STATISTICS gallery.painting_stats"_s,
                           u"part TRIGGER gallery.painting painting_touch"_s,
                           u"needed FUNCTION gallery.touch()"_s,
                           u"part ACL gallery.TABLE painting"_s,
                           u"part ACL gallery.COLUMN painting.title"_s,
                           u"part COMMENT gallery.COLUMN painting.insured"_s,
                           u"- TABLE gallery.artist"_s,
                           u"- MATERIALIZED VIEW gallery.per_artist"_s,
                           u"- FK CONSTRAINT gallery.loan loan_painting_id_fkey"_s,
                           u"- TYPE gallery.mood"_s}
            << QStringList{
                   u"FK CONSTRAINT gallery.painting painting_artist_id_fkey > TABLE gallery.artist"_s};
        QTest::newRow("row security, policies and identity columns")
            << u"TABLE gallery.artist"_s
            << QStringList{u"needed TYPE gallery.mood"_s,
                           u"needed COLLATION gallery.plain"_s,
                           u"part POLICY gallery.artist artist_readable"_s,
                           u"part ROW SECURITY gallery.artist"_s,
                           u"part SEQUENCE gallery.artist_id_seq"_s,
                           u"part SEQUENCE SET gallery.artist_id_seq"_s,
                           u"- PUBLICATION pub"_s,
                           u"- VIEW gallery.cheerful"_s}
            << QStringList();
        QTest::newRow("a partitioned table brings all its partitions")
            << u"TABLE gallery.visit"_s
            << QStringList{u"partition TABLE gallery.visit_2025"_s,
                           u"partition TABLE gallery.visit_2025_rest"_s,
                           u"link TABLE ATTACH gallery.visit_2025_rest"_s,
                           u"link INDEX ATTACH gallery.visit_2026_at_idx"_s,
                           u"part TABLE DATA gallery.visit_2026"_s}
            << QStringList();
        QTest::newRow("a partition brings its partitioned tables, not its siblings")
            << u"TABLE gallery.visit_2025_calm"_s
            << QStringList{u"needed TABLE gallery.visit_2025"_s,
                           u"needed TABLE gallery.visit"_s,
                           u"part INDEX gallery.visit_at"_s,
                           u"link INDEX ATTACH gallery.visit_2025_at_idx"_s,
                           u"- TABLE gallery.visit_2025_rest"_s,
                           u"- TABLE gallery.visit_2026"_s,
                           u"- TABLE DATA gallery.visit_2026"_s}
            << QStringList();
        QTest::newRow("rows that go through the partitioned table need all its partitions")
            << u"TABLE gallery.feeling_0"_s
            << QStringList{u"needed TABLE gallery.feeling"_s, u"partition TABLE gallery.feeling_1"_s,
                           u"part TABLE DATA gallery.feeling_1"_s}
            << QStringList();
        QTest::newRow("an exclusion constraint may need an extension")
            << u"TABLE gallery.loan"_s << QStringList{u"operator_class EXTENSION btree_gist"_s}
            << QStringList{u"FK CONSTRAINT gallery.loan loan_painting_id_fkey > TABLE gallery.painting"_s};
        QTest::newRow("an heir brings what it inherits from")
            << u"TABLE gallery.statue"_s
            << QStringList{u"needed TABLE gallery.thing"_s, u"part RULE gallery.thing no_delete"_s}
            << QStringList();
        QTest::newRow("a materialized view brings what it is made from")
            << u"MATERIALIZED VIEW gallery.per_artist"_s
            << QStringList{u"needed TABLE gallery.painting"_s, u"part TABLE DATA gallery.painting"_s,
                           u"part MATERIALIZED VIEW DATA gallery.per_artist"_s,
                           u"part INDEX gallery.per_artist_id"_s}
            << QStringList{
                   u"FK CONSTRAINT gallery.painting painting_artist_id_fkey > TABLE gallery.artist"_s};
        QTest::newRow("a foreign key that is chosen brings both ends")
            << u"FK CONSTRAINT gallery.guard guard_room_id_fkey"_s
            << QStringList{u"needed TABLE gallery.guard"_s, u"needed TABLE gallery.room"_s,
                           u"link FK CONSTRAINT gallery.room room_guard_id_fkey"_s}
            << QStringList();
        QTest::newRow("a publication does without its tables")
            << u"PUBLICATION pub"_s << QStringList{u"- TABLE gallery.artist"_s}
            << QStringList{u"PUBLICATION TABLE gallery.pub artist > TABLE gallery.artist"_s};
        QTest::newRow("a user mapping brings its server")
            << u"USER MAPPING museum_owner SERVER elsewhere"_s
            << QStringList{u"server SERVER elsewhere"_s, u"needed EXTENSION postgres_fdw"_s} << QStringList();
        QTest::newRow("a function brings its types")
            << u"OPERATOR gallery.>>>"_s
            << QStringList{u"needed FUNCTION gallery.larger(gallery.size, gallery.size)"_s,
                           u"needed TYPE gallery.size"_s, u"- FUNCTION gallery.area(gallery.size)"_s}
            << QStringList();
    }
    void ofTheMuseum()
    {
        QFETCH(QString, chosen);
        QFETCH(QStringList, expected);
        QFETCH(QStringList, leftOut);
        for (const char *file : {"museum-pg15-gzip.dump", "museum-pg18-gzip-statistics.dump"}) {
            const auto archive = Archive::open(museumPath(QString::fromLatin1(file)));
            QVERIFY(archive);
            const Toc &toc = (*archive)->toc();
            const Selection selection = closureOf(toc, {idOf(toc, chosen)});
            const QStringList names = described(toc, selection);
            for (const QString &name : expected) {
                const bool isAbsent = name.startsWith(u"- ");
                const bool isThere = std::ranges::any_of(names, [&](const QString &line) {
                    return line == name || (isAbsent && line.section(u' ', 1) == name.section(u' ', 1));
                });
                QVERIFY2(isThere != isAbsent, qPrintable(QString(name + u" in\n"_s + names.join(u'\n'))));
            }
            QStringList left;
            for (const LeftOutEntry &entry : selection.leftOut)
                left += visibleName(toc, *toc.find(entry.entry)) + u" > "_s
                    + (entry.missing ? visibleName(toc, *toc.find(*entry.missing)) : QString());
            QCOMPARE(left, leftOut);
        }
    }

    void ofEverythingLeavesNothingOut()
    {
        const auto archive = Archive::open(museumPath(u"museum-pg18-zstd.dump"_s));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        std::vector<DumpId> all;
        for (const TocEntry &entry : toc.entries())
            all.push_back(entry.dumpId);
        const Selection selection = closureOf(toc, all);
        QCOMPARE(selection.entries.size(), toc.entries().size());
        QVERIFY(selection.leftOut.empty());
    }

    void largeObjectsOfOldArchivesComeTogether()
    {
        const auto old = Archive::open(museumPath(u"museum-pg15-gzip.dump"_s));
        QVERIFY(old);
        const Toc &toc = (*old)->toc();
        const QStringList names = described(toc, closureOf(toc, {idOf(toc, u"BLOB 900001"_s)}));
        QVERIFY(names.contains(u"large_objects BLOBS BLOBS"_s));
        QVERIFY(names.contains(u"large_objects BLOB 900002"_s));
        QVERIFY(names.contains(u"part COMMENT LARGE OBJECT 900001"_s));

        const auto recent = Archive::open(museumPath(u"museum-pg18-zstd.dump"_s));
        QVERIFY(recent);
        const Toc &recentToc = (*recent)->toc();
        QCOMPARE(described(recentToc, closureOf(recentToc, {idOf(recentToc, u"BLOB METADATA 900001"_s)})),
                 (QStringList{u"chosen BLOB METADATA 900001"_s, u"part COMMENT LARGE OBJECT 900001"_s,
                              u"part BLOBS 900001"_s}));
    }

    void partitionsAreAttachedInTheirDefinitionBefore14()
    {
        SyntheticArchive source;
        source.entries = {
            {.dumpId = 1,
             .tag = "whole",
             .definition = "CREATE TABLE whole (i integer)\nPARTITION BY RANGE (i);\n"},
            {.dumpId = 2,
             .tag = "half",
             .definition =
                 "CREATE TABLE half (i integer);\nALTER TABLE ONLY whole ATTACH PARTITION half DEFAULT;\n",
             .dependencies = {"1"}},
            {.dumpId = 3, .tag = "user", .dependencies = {"1"}}};
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        QCOMPARE(described(toc, closureOf(toc, {DumpId(1)})),
                 (QStringList{u"chosen TABLE public.whole"_s, u"partition TABLE public.half"_s}));
        QCOMPARE(described(toc, closureOf(toc, {DumpId(2)})),
                 (QStringList{u"needed TABLE public.whole"_s, u"chosen TABLE public.half"_s}));
        QCOMPARE(described(toc, closureOf(toc, {DumpId(3)})),
                 (QStringList{u"needed TABLE public.whole"_s, u"partition TABLE public.half"_s,
                              u"chosen TABLE public.user"_s}));
    }

    void whatIsNotInTheArchiveIsTold()
    {
        SyntheticArchive source;
        source.entries = {
            {.dumpId = 1, .tag = "loan"},
            {.dumpId = 2, .desc = "FK CONSTRAINT", .tag = "loan loan_fk", .dependencies = {"1", "88"}}};
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        const Selection selection = closureOf(toc, {DumpId(1), DumpId(99)});
        QCOMPARE(selection.entries, std::vector{SelectedEntry{.entry = DumpId(1)}});
        QCOMPARE(selection.leftOut, std::vector{LeftOutEntry{.entry = DumpId(2)}});
        QCOMPARE(
            leftOutText(toc, selection.leftOut.front()),
            u"FK CONSTRAINT public.loan loan_fk is left out: what it refers to is not in this archive."_s);
    }

    void cyclesAreSurvived()
    {
        SyntheticArchive source;
        for (const char *desc :
             {"TABLE", "INDEX", "FK CONSTRAINT", "COMMENT", "TABLE ATTACH", "BLOB", "SCHEMA"}) {
            const int id = static_cast<int>(source.entries.size()) * 2 + 1;
            for (const int dumpId : {id, id + 1})
                source.entries.push_back(
                    {.dumpId = dumpId,
                     .desc = desc,
                     .tag = "public",
                     .dependencies = {QByteArray::number(dumpId),
                                      QByteArray::number(dumpId == id ? id + 1 : id), "1"}});
        }
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        for (const TocEntry &entry : toc.entries())
            QVERIFY(!closureOf(toc, {entry.dumpId}).entries.empty());
    }

    void aListFileHasOneLineAnEntry()
    {
        SyntheticArchive source;
        source.entries = {{.dumpId = 2, .tag = "a\n1; b", .namespaceName = {}},
                          {.dumpId = 1, .desc = "TA\nBLE", .namespaceName = "s\r\n1;"}};
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        QCOMPARE(listFile(toc, closureOf(toc, {DumpId(1), DumpId(2)})),
                 "2; TABLE - a 1; b\n1; TA BLE s  1; t\n"_ba);
    }

    void reasonsAreSentences()
    {
        const auto archive = Archive::open(museumPath(u"museum-pg18-zstd.dump"_s));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        for (const SelectedEntry &entry : closureOf(toc, {idOf(toc, u"TABLE gallery.visit"_s)}).entries) {
            QCOMPARE(reasonText(toc, entry).isEmpty(), entry.reason == SelectionReason::Chosen);
            QCOMPARE(entry.cause.has_value(), entry.reason != SelectionReason::Chosen);
        }
    }

    void aLargeArchiveTakesNoTime()
    {
        constexpr int tables = 35'000; // and an index and a comment of each, in a long chain
        SyntheticArchive source;
        for (int i = 0; i < tables; ++i) {
            const QByteArray id = QByteArray::number(3 * i + 1);
            source.entries.push_back({.dumpId = 3 * i + 1,
                                      .tag = "t" + id,
                                      .dependencies = {i == 0 ? id : QByteArray::number(3 * i - 2)}});
            source.entries.push_back(
                {.dumpId = 3 * i + 2, .desc = "INDEX", .tag = "i" + id, .dependencies = {id}});
            source.entries.push_back(
                {.dumpId = 3 * i + 3, .desc = "COMMENT", .tag = "TABLE", .dependencies = {id}});
        }
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        QElapsedTimer timer;
        timer.start();
        const Selection selection = closureOf(toc, {DumpId(3 * tables - 2)});
        qInfo("%lld ms", timer.elapsed());
        QCOMPARE(selection.entries.size(), std::size_t(3 * tables));
        QVERIFY(timer.elapsed() < 5000); // on a loaded machine, with sanitizers
    }

private:
    static Selection closureOf(const Toc &toc, const std::vector<DumpId> &chosen)
    {
        const Dependencies dependencies(toc);
        return closure(toc, dependencies, Ownership(toc, dependencies), chosen);
    }

    static DumpId idOf(const Toc &toc, const QString &name)
    {
        for (const TocEntry &entry : toc.entries()) {
            if (visibleName(toc, entry) == name)
                return entry.dumpId;
        }
        return {};
    }

    static QStringList described(const Toc &toc, const Selection &selection)
    {
        QStringList names;
        for (const SelectedEntry &entry : selection.entries)
            names += key(entry.reason) + u' ' + visibleName(toc, *toc.find(entry.entry));
        return names;
    }

    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
