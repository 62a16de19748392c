// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/limits.h"
#include "core/archive/explore/rowsearch.h"

#include "core/archive/explore/copylinescan.h"
#include "core/archive/explore/findtable.h"
#include "core/archive/explore/largeobjects.h"
#include "core/archive/explore/rowreader.h"
#include "core/base/visibletext.h"
#include "tests/support/syntheticarchive.h"

#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Archive> museum(const QString &name)
{
    return *Archive::open(museumPath(u"museum-%1.dump"_s.arg(name)));
}

/// "artist.name 12", sorted.
QStringList placesOf(const Archive &archive, const std::vector<SearchHit> &hits)
{
    QStringList places;
    for (const SearchHit &hit : hits)
        places += u"%1.%2 %3"_s.arg(archive.toc().text(archive.toc().find(hit.entry)->tag), hit.column)
                      .arg(hit.row);
    places.sort();
    return places;
}

/// What a reader of all rows finds.
QStringList expectedPlaces(const std::shared_ptr<const Archive> &archive, const QString &text,
                           Qt::CaseSensitivity cs)
{
    BlockLocator locator(archive);
    std::vector<SearchHit> hits;
    for (const TocEntry &entry : archive->toc().entries()) {
        auto reader = RowReader::open(locator, entry, RowReader::Purpose::Export);
        if (!reader)
            continue;
        for (auto row = (*reader)->next(); row && *row; row = (*reader)->next()) {
            for (std::size_t i = 0; i < (*row)->fields.size(); ++i) {
                const auto &field = (*row)->fields[i];
                if (field && QString::fromUtf8(*field).contains(text, cs))
                    hits.push_back({.entry = entry.dumpId,
                                    .column = QString::fromUtf8((*reader)->columns()[i].name),
                                    .row = (*row)->number,
                                    .excerpt = {}});
            }
        }
    }
    return placesOf(*archive, hits);
}

} // namespace

/// Looking for texts, tables and large objects in archives.
class TestRowSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAReaderOfAllRowsFinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::CaseSensitivity>("cs");
        for (const QString &name :
             {u"pg15-gzip-piped"_s, u"pg15-none"_s, u"pg15-inserts"_s, u"pg18-lz4"_s, u"pg18-zstd"_s}) {
            for (const QString &text :
                 {u"Painting 49"_s, u"artist 1"_s, u"ARTIST 1"_s, u"строка"_s, u"СТРОКА"_s, u"\\"_s, u"\n"_s,
                  u"N"_s, u"\\."_s, u"."_s, u"x"_s, u"nowhere at all"_s, u"\u001b[31m"_s}) {
                for (const auto cs : {Qt::CaseSensitive, Qt::CaseInsensitive})
                    QTest::addRow("%s %s %d", qPrintable(name), qPrintable(visible(text)), int(cs))
                        << name << text << cs;
            }
        }
    }
    void findsWhatAReaderOfAllRowsFinds()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(Qt::CaseSensitivity, cs);
        const auto archive = museum(name);
        const QStringList expected = expectedPlaces(archive, text, cs);
        for (const int threads : {1, 3}) {
            BlockLocator locator(archive);
            std::vector<SearchHit> hits;
            const auto outcome = searchRows(
                locator, {.text = text, .caseSensitivity = cs, .limit = 1'000'000, .threads = threads},
                [&](const SearchHit &hit) { hits.push_back(hit); });
            QVERIFY(outcome);
            QVERIFY(outcome->failures.empty() && !outcome->isLimited);
            QCOMPARE(outcome->hits, std::ssize(hits));
            QCOMPARE(placesOf(*archive, hits), expected);
            for (const SearchHit &hit : hits)
                QVERIFY2(hit.excerpt.contains(text, cs), qPrintable(hit.excerpt));
        }
    }

    void saysWhatIsAroundTheText()
    {
        const auto archive = museum(u"pg18-zstd"_s);
        BlockLocator locator(archive);
        std::vector<SearchHit> hits;
        QVERIFY(
            searchRows(locator, {.text = u"onerror"_s}, [&](const SearchHit &hit) { hits.push_back(hit); }));
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits[0].excerpt, u"<img src=x onerror=alert(1)> =1+1 @SUM(A1) ; DROP TABLE x;…"_s);
        QCOMPARE(hits[0].column, u"t"_s);
        QCOMPARE(hits[0].row, 8);
    }

    void endsAtTheLimit()
    {
        const auto archive = museum(u"pg15-none"_s);
        BlockLocator locator(archive);
        const auto painting = findTable(*archive, u"painting"_s);
        int told = 0;
        const auto limited = searchRows(locator, {.text = u"Painting"_s, .entries = *painting, .limit = 7},
                                        [&](const SearchHit &) { ++told; });
        QVERIFY(limited->isLimited);
        QCOMPARE(told, 7);
        const auto exact = searchRows(locator, {.text = u"Painting"_s, .entries = *painting, .limit = 5000},
                                      [](const SearchHit &) { });
        QVERIFY(!exact->isLimited);
        QCOMPARE(exact->hits, 5000);
        QCOMPARE(searchRows(locator, {.text = {}}, [](const SearchHit &) { }).error().code, ErrorCode::Usage);
    }

    void canBeCancelled()
    {
        const auto archive = museum(u"pg15-none"_s);
        BlockLocator locator(archive);
        std::stop_source stop;
        const auto outcome = searchRows(
            locator, {.text = u"Painting"_s}, [&](const SearchHit &) { stop.request_stop(); },
            stop.get_token());
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    }

    /// What is damaged is told, and everything else is searched.
    void damageIsTold()
    {
        QByteArray damaged = museumFile(u"museum-pg15-none.dump"_s);
        const qsizetype at = damaged.indexOf("Painting 2500");
        damaged.replace(at, 4096, QByteArray(4096, '\0')); // which ends the block early
        const auto archive = *Archive::open(m_files.write(damaged));
        BlockLocator locator(archive);
        std::vector<SearchHit> hits;
        const auto outcome = searchRows(locator, {.text = u"Artist 200"_s, .limit = 9},
                                        [&](const SearchHit &hit) { hits.push_back(hit); });
        QVERIFY(outcome);
        QCOMPARE(outcome->failures.size(), 1U);
        QVERIFY(outcome->failures[0].message.contains(u"painting"_s));
        QCOMPARE(hits.size(), 1U);
    }

    /// Wherever the text is cut into pieces, the same lines are found.
    void piecesMakeNoDifference_data()
    {
        QTest::addColumn<QByteArray>("needle");
        QTest::addColumn<QList<qint64>>("rows");
        QTest::newRow("some") << "ab"_ba << QList<qint64>{1, 4};
        QTest::newRow("all") << ""_ba << QList<qint64>{1, 2, 3, 4, 5};
        QTest::newRow("none") << "abc"_ba << QList<qint64>{};
        QTest::newRow("behind the end") << "x"_ba << QList<qint64>{};
        QTest::newRow("the end mark") << "."_ba << QList<qint64>{5};
    }
    void piecesMakeNoDifference()
    {
        QFETCH(QByteArray, needle);
        QFETCH(QList<qint64>, rows);
        const QByteArray text = "ab\tab\n\na\nbab\n\\\\.\n\\.\n\nx\n"_ba;
        for (std::size_t piece = 1; piece <= static_cast<std::size_t>(text.size()); ++piece) {
            QList<qint64> found;
            CopyLineScan scan(needle, CopyLineScan::Case::Folded, [&](qint64 row, QByteArrayView) {
                found += row;
                return true;
            });
            std::span<const char> rest(text.data(), static_cast<std::size_t>(text.size()));
            bool goesOn = true;
            for (; goesOn && !rest.empty(); rest = rest.subspan(std::min(piece, rest.size())))
                goesOn = scan.add(rest.first(std::min(piece, rest.size())));
            scan.finish();
            QCOMPARE(found, rows);
            QCOMPARE(scan.rows(), 5);
            QVERIFY(scan.fault().isNull());
        }
    }

    /// A row that is longer than is accepted is told and passed; those behind it are searched.
    void aRowThatIsTooLongIsPassed()
    {
        const QByteArray text = "first needle\n" + QByteArray(Limits::wholeRowBytes + 9, 'x') + "needle\nthird needle\nfourth\n\\.\n\n\n";
        QList<qint64> found;
        CopyLineScan scan("needle", CopyLineScan::Case::Matters, [&](qint64 row, QByteArrayView) {
            found += row;
            return true;
        });
        std::span<const char> rest(text.data(), static_cast<std::size_t>(text.size()));
        constexpr std::size_t piece = 1 << 20;
        for (bool goesOn = true; goesOn && !rest.empty(); rest = rest.subspan(std::min(piece, rest.size())))
            goesOn = scan.add(rest.first(std::min(piece, rest.size())));
        scan.finish();
        QCOMPARE(found, (QList<qint64>{1, 3}));
        QCOMPARE(scan.passedRow(), 2);
        QCOMPARE(scan.rows(), 4);
        QVERIFY(scan.fault().isNull());
    }

    void findsTables()
    {
        const auto archive = museum(u"pg18-zstd"_s);
        const auto tags = [&](const QString &name) {
            const auto found = findTable(*archive, name);
            QStringList names;
            if (found) {
                for (const TocEntry *entry : *found)
                    names += archive->toc().text(entry->tag);
            }
            return names;
        };
        QCOMPARE(tags(u"gallery.artist"_s), QStringList{u"artist"_s});
        QCOMPARE(tags(u"artist"_s), QStringList{u"artist"_s});
        QCOMPARE(tags(u"odd names.select"_s), QStringList{u"select"_s});
        QCOMPARE(tags(u"gallery.feeling"_s),
                 (QStringList{u"feeling_0"_s, u"feeling_1"_s})); // through the root
        QCOMPARE(tags(u"gallery.feeling_1"_s), QStringList{u"feeling_1"_s});
        const auto unknown = findTable(*archive, u"gallery.artits"_s);
        QCOMPARE(unknown.error().code, ErrorCode::EntryUnknown);
        QVERIFY2(unknown.error().remedy.contains(u"gallery.artist"_s), qPrintable(unknown.error().remedy));
        QVERIFY(findTable(*archive, u"public.painting"_s).error().remedy.contains(u"gallery.painting"_s));
        QVERIFY(findTable(*archive, u"gallery.visit"_s).error().remedy.contains(u"gallery.visit_2026"_s));
        QVERIFY(findTable(*archive, u"zzzzzz"_s).error().remedy.contains(u"--entries"_s));
    }

    void aNameOfTwoTablesIsNotEnough()
    {
        SyntheticArchive two = SyntheticArchive::withTables(2);
        two.entries[3].tag = "t1";
        two.entries[3].namespaceName = "other";
        const auto archive = *Archive::open(m_files.write(two.bytes()));
        const auto both = findTable(*archive, u"t1"_s);
        QCOMPARE(both.error().code, ErrorCode::EntryUnknown);
        QCOMPARE(findTable(*archive, u"other.t1"_s)->size(), 1U);
        two.entries[3].tag = "public.t1";
        two.entries[3].namespaceName = "z";
        const auto dotted = *Archive::open(m_files.write(two.bytes()));
        QCOMPARE(findTable(*dotted, u"public.t1"_s)->size(), 1U);
        QCOMPARE(findTable(*dotted, u"z.public.t1"_s)->size(), 1U);
    }

    void readsLargeObjects_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"pg15-gzip", "pg15-gzip-piped", "pg15-none", "pg18-lz4", "pg18-zstd"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void readsLargeObjects()
    {
        QFETCH(QString, name);
        BlockLocator locator(museum(name));
        std::vector<LargeObject> list;
        QVERIFY(eachLargeObject(locator, [&](const LargeObject &object) {
            list.push_back(object);
            return true;
        }));
        QCOMPARE(list,
                 (std::vector<LargeObject>{{.oid = 900001, .size = 20}, {.oid = 900002, .size = 360'000}}));
        QByteArray bytes;
        const auto sink = [&](QByteArrayView more) {
            bytes += more;
            return Expected<>();
        };
        QCOMPARE(*readLargeObject(locator, 900002, sink), 360'000);
        QCOMPARE(bytes, QByteArray::fromHex("00010203fffe").repeated(60'000));
        bytes.clear();
        QCOMPARE(*readLargeObject(locator, 900001, sink), 20);
        QCOMPARE(bytes, "a small large object"_ba);
        const auto none = readLargeObject(locator, 900003, sink);
        QCOMPARE(none.error().code, ErrorCode::EntryUnknown);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(readLargeObject(locator, 900002, sink, stop.get_token()).error().code, ErrorCode::Cancelled);
        const auto full = [](QByteArrayView) -> Expected<> {
            return failure(ErrorCode::FileUnwritable, u"full"_s);
        };
        QCOMPARE(readLargeObject(locator, 900002, full).error().code, ErrorCode::FileUnwritable);
    }

private:
    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestRowSearch)
#include "tst_rowsearch.moc"
