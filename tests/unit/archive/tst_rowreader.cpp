// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/rowreader.h"

#include "core/archive/data/contentcheck.h"
#include "tests/support/syntheticarchive.h"

#include <QTest>

#include <ranges>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QStringList withRows{u"pg15-gzip"_s,           u"pg15-gzip-piped"_s, u"pg15-none"_s,
                           u"pg15-data-only"_s,      u"pg18-lz4"_s,        u"pg18-zstd"_s,
                           u"pg18-gzip-statistics"_s};

std::shared_ptr<const Archive> museum(const QString &name)
{
    return *Archive::open(museumPath(u"museum-%1.dump"_s.arg(name)));
}

const TocEntry &dataOf(const Archive &archive, QLatin1StringView table)
{
    const Toc &toc = archive.toc();
    const auto found = std::ranges::find_if(toc.entries(), [&](const TocEntry &entry) {
        return toc.is(entry.desc, "TABLE DATA"_L1) && toc.is(entry.tag, table);
    });
    if (found == toc.entries().end())
        qFatal("no such table");
    return *found;
}

QByteArrayList names(const std::vector<TableColumn> &columns)
{
    QByteArrayList names;
    for (const TableColumn &column : columns)
        names += column.name;
    return names;
}

} // namespace

/// Rows of a table, straight from the archive.
class TestRowReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasItsRows_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : withRows)
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyTableHasItsRows()
    {
        QFETCH(QString, name);
        const auto archive = museum(name);
        const auto content = checkContent(*archive);
        QVERIFY(content);
        BlockLocator locator(archive);
        int tables = 0;
        for (const DataContent &data : content->contents | std::views::reverse) {
            const TocEntry &entry = archive->toc().entries()[data.entry];
            const auto start = locator.find(entry);
            QVERIFY(start);
            QCOMPARE(*start, data.start);
            auto reader = RowReader::open(locator, entry);
            if (archive->toc().is(entry.desc, "BLOBS"_L1)) {
                QCOMPARE(reader.error().code, ErrorCode::EntryUnknown);
                continue;
            }
            QVERIFY(reader);
            const auto page = (*reader)->page(1'000'000);
            QVERIFY(page && page->isLast);
            QCOMPARE(std::ssize(page->rows), data.rows);
            ++tables;
        }
        QVERIFY(tables > 20);
    }

    void awkwardValuesAreThemselves_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : withRows + QStringList{u"pg15-inserts"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void awkwardValuesAreThemselves()
    {
        QFETCH(QString, name);
        const auto archive = museum(name);
        BlockLocator locator(archive);
        const auto reader = RowReader::open(locator, dataOf(*archive, "awkward"_L1));
        QVERIFY(reader);
        QCOMPARE(names((*reader)->columns()).first(5), (QByteArrayList{"id", "t", "b", "n", "f"}));
        const bool hasDefinition = name != "pg15-data-only"_L1;
        QCOMPARE((*reader)->columns()[6].type, hasDefinition ? "timestamp with time zone"_ba : QByteArray());
        const auto page = (*reader)->page(100);
        QVERIFY(page && page->isLast);
        const auto &rows = page->rows;
        QCOMPARE(rows.size(), 8U);
        QCOMPARE(rows[0].fields[0], "1"_ba);
        QVERIFY(!rows[0].fields[1]);
        QCOMPARE(rows[1].fields[1], ""_ba);
        QCOMPARE(rows[1].fields[2], "\\x"_ba);
        QCOMPARE(rows[2].fields[1], "\\N"_ba);
        QCOMPARE(rows[2].fields[9], "{{a,\"b,c\"},{\"\\\"\",\"\\\\\"}}"_ba);
        QCOMPARE(rows[3].fields[1], "tab\there\nnew line\r carriage\\ backslash"_ba);
        QCOMPARE(rows[3].fields[18], "\\"_ba);
        QCOMPARE(rows[4].fields[1], "\\."_ba);
        QCOMPARE(rows[4].fields[2]->size(), 20'002);
        QCOMPARE(rows[6].fields[1]->right(9), "\033[31mescape\a"_ba.right(9));
        QCOMPARE(rows[7].number, 8);
        QCOMPARE(rows[7].fields[1], "<img src=x onerror=alert(1)> =1+1 @SUM(A1) ; DROP TABLE x; --"_ba);
    }

    /// An archive with INSERTs gives the very rows that one with COPY does.
    void insertsAreTheSameRows()
    {
        const auto copies = museum(u"pg15-none"_s);
        const auto inserts = museum(u"pg15-inserts"_s);
        BlockLocator ofCopies(copies);
        BlockLocator ofInserts(inserts);
        const auto expected =
            (*RowReader::open(ofCopies, dataOf(*copies, "awkward"_L1), RowReader::Purpose::Export))
                ->page(100);
        const auto actual =
            (*RowReader::open(ofInserts, dataOf(*inserts, "awkward"_L1), RowReader::Purpose::Export))
                ->page(100);
        QVERIFY(expected && actual);
        QCOMPARE(*actual, *expected);
    }

    void oddTablesHaveTheirColumns()
    {
        const auto archive = museum(u"pg18-zstd"_s);
        BlockLocator locator(archive);
        const auto columns = [&](QLatin1StringView table) {
            return (*RowReader::open(locator, dataOf(*archive, table)))->columns();
        };
        QCOMPARE(columns("nothing"_L1).size(), 0U);
        QCOMPARE(names(columns("painting"_L1)),
                 (QByteArrayList{"id", "artist_id", "title", "dims", "insured", "tags", "notes", "attrs",
                                 "changed_at"}));
        QCOMPARE(columns("painting"_L1)[4].type, "gallery.percent"_ba);
        QCOMPARE(columns("artist"_L1)[1], (TableColumn{.name = "name", .type = "text"}));
        QCOMPARE(columns("statue"_L1)[0], (TableColumn{.name = "id", .type = "integer"})); // inherited
        QCOMPARE(columns("feeling_0"_L1)[0].type, "gallery.mood"_ba); // loaded through the root
        QCOMPARE(names(columns("select"_L1)),
                 (QByteArrayList{"from", "a \"quoted\" name", "new\nline", "percent %s %n",
                                 " leading and trailing "}));
        const auto nothing = (*RowReader::open(locator, dataOf(*archive, "nothing"_L1)))->page(9);
        QCOMPARE(nothing->rows.size(), 2U);
        QVERIFY(nothing->isLast && nothing->rows[1].fields.empty());
        const auto room = (*RowReader::open(locator, dataOf(*archive, "empty_room"_L1)))->page(9);
        QVERIFY(room->isLast && room->rows.empty());
    }

    void goesOnWhereItStopped()
    {
        const auto archive = museum(u"pg18-lz4"_s);
        BlockLocator locator(archive);
        const auto reader = RowReader::open(locator, dataOf(*archive, "painting"_L1));
        QVERIFY(reader);
        QCOMPARE((*reader)->page(3)->rows.back().number, 3);
        QCOMPARE(*(*reader)->skip(4000), 4000);
        const auto next = (*reader)->page(2);
        QCOMPARE(next->rows.front().fields[2], "Painting 4004"_ba);
        QVERIFY(!next->isLast);
        QCOMPARE(*(*reader)->skip(10'000), 995);
        QVERIFY((*reader)->page(2)->isLast);
        QVERIFY(!(*reader)->next()->has_value());
    }

    void givesOnlyRowsThatAreWanted_data()
    {
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<QByteArrayList>("ids");
        QTest::newRow("equal") << QStringList{u"t=\\N"_s} << QByteArrayList{"3"};
        QTest::newRow("empty") << QStringList{u"t="_s} << QByteArrayList{"2"};
        QTest::newRow("null") << QStringList{u"t IS NULL"_s} << QByteArrayList{"1"};
        QTest::newRow("both") << QStringList{u"b is null"_s, u"id=8"_s} << QByteArrayList{"8"};
        QTest::newRow("none") << QStringList{u"t IS NULL"_s, u"id=8"_s} << QByteArrayList{};
    }
    void givesOnlyRowsThatAreWanted()
    {
        QFETCH(QStringList, conditions);
        QFETCH(QByteArrayList, ids);
        for (const QString &name : {u"pg15-none"_s, u"pg15-inserts"_s}) {
            const auto archive = museum(name);
            BlockLocator locator(archive);
            const auto reader = RowReader::open(locator, dataOf(*archive, "awkward"_L1));
            std::vector<RowCondition> parsed;
            for (const QString &condition : conditions)
                parsed.push_back(
                    *parseRowCondition(condition, (*reader)->columns(), DumpEncoding(archive->toc())));
            (*reader)->setConditions(parsed);
            QByteArrayList found;
            const auto page = (*reader)->page(100);
            QVERIFY(page);
            for (const TableRow &row : page->rows)
                found += *row.fields[0];
            QCOMPARE(found, ids);
        }
    }

    void aConditionIsAboutAColumn()
    {
        const std::vector<TableColumn> columns{{.name = "a", .type = {}}, {.name = "a=b", .type = {}}};
        const DumpEncoding encoding(u"UTF8"_s);
        QCOMPARE(*parseRowCondition(u"a=b=1"_s, columns, encoding),
                 (RowCondition{.field = 1, .value = "1"_ba}));
        QCOMPARE(*parseRowCondition(u"a=c=1"_s, columns, encoding),
                 (RowCondition{.field = 0, .value = "c=1"_ba}));
        QCOMPARE(*parseRowCondition(u"a=b IS NULL"_s, columns, encoding),
                 (RowCondition{.field = 1, .value = {}}));
        QCOMPARE(*parseRowCondition(u"a=x IS NULL"_s, columns, encoding),
                 (RowCondition{.field = 0, .value = "x IS NULL"_ba}));
        const auto wrong = parseRowCondition(u"c=1"_s, columns, encoding);
        QCOMPARE(wrong.error().code, ErrorCode::Usage);
        QVERIFY(wrong.error().remedy.contains(u"a, a=b"_s));
    }

    void aLongFieldIsCutAndSaysSo()
    {
        const QByteArray big(Limits::shownFieldBytes + 10, 'x');
        const QByteArray wide = "é"_ba.repeated(Limits::shownFieldBytes); // a cut goes through no character
        const auto archive = open("INSERT INTO public.t1 VALUES ('" + big
                                  + "', 'ok');\nINSERT INTO public.t1 VALUES ('a" + wide + "', NULL);\n");
        BlockLocator locator(archive);
        const TocEntry &entry = dataOf(*archive, "t1"_L1);
        const auto shown = (*RowReader::open(locator, entry))->page(9);
        QVERIFY(shown);
        QCOMPARE(shown->rows[0].cuts.size(), 1U);
        QCOMPARE(shown->rows[0].cuts[0].missing, 10);
        QCOMPARE(shown->rows[0].fields[1], "ok"_ba);
        QVERIFY(QString::fromUtf8(*shown->rows[1].fields[0]).endsWith(u'é'));
        const auto exported = (*RowReader::open(locator, entry, RowReader::Purpose::Export))->page(9);
        QVERIFY(exported && exported->rows[0].cuts.empty());
        QCOMPARE(exported->rows[1].fields[0], "a" + wide);
        const auto reader = RowReader::open(locator, entry);
        (*reader)->setConditions({{.field = 0, .value = big}});
        QCOMPARE((*reader)->page(9)->rows.size(), 1U); // compared whole, shown cut
    }

    void insertsOfEveryKindAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("columns");
        QTest::addColumn<QByteArrayList>("values");
        QTest::newRow("plain") << "INSERT INTO public.t1 VALUES (1);\n\n\n"_ba << QByteArrayList{"i"}
                               << QByteArrayList{"1"};
        QTest::newRow("several")
            << "INSERT INTO public.t1 VALUES\n\t(1, 'a''b'),\n\t(-2.5, E'c\\'\\n''d');\n"_ba
            << QByteArrayList{"1", "2"} << QByteArrayList{"1", "a'b", "-2.5", "c'\n'd"};
        QTest::newRow("columns")
            << "INSERT INTO \"a ( VALUES\".t1 (\"x, y\", \"q\"\"(\", i) OVERRIDING SYSTEM VALUE VALUES (true, NULL, B'01');"_ba
            << QByteArrayList{"x, y", "q\"(", "i"} << QByteArrayList{"t", "<null>", "01"};
        QTest::newRow("generated") << "INSERT INTO public.t1 (a, g, b) VALUES (1, DEFAULT, 'DEFAULT');\n"_ba
                                   << QByteArrayList{"a", "b"} << QByteArrayList{"1", "DEFAULT"};
        QTest::newRow("no columns")
            << "INSERT INTO public.t1 DEFAULT VALUES;\nINSERT INTO public.t1 DEFAULT VALUES;\n"_ba
            << QByteArrayList{} << QByteArrayList{};
        QTest::newRow("conflict") << "INSERT INTO public.t1 VALUES ('a;)') ON CONFLICT DO NOTHING;\n"_ba
                                  << QByteArrayList{"i"} << QByteArrayList{"a;)"};
        QTest::newRow("nothing") << "\n\n"_ba << QByteArrayList{"i"} << QByteArrayList{};
    }
    void insertsOfEveryKindAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, columns);
        QFETCH(QByteArrayList, values);
        for (qsizetype piece = 1; piece <= text.size(); piece = piece < 8 ? piece + 1 : piece * 2) {
            QByteArrayList chunks;
            for (qsizetype at = 0; at < text.size(); at += piece)
                chunks += text.sliced(at, std::min(piece, text.size() - at));
            const auto archive = open(chunks);
            BlockLocator locator(archive);
            const auto reader = RowReader::open(locator, dataOf(*archive, "t1"_L1));
            QVERIFY(reader);
            QCOMPARE(names((*reader)->columns()), columns);
            QByteArrayList found;
            const auto page = (*reader)->page(100);
            QVERIFY(page);
            for (const TableRow &row : page->rows) {
                for (const auto &field : row.fields)
                    found += field.value_or("<null>");
            }
            QCOMPARE(found, values);
        }
    }

    void damageIsAnError_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no end") << "INSERT INTO public.t1 VALUES (1);\nINSERT INTO public.t1 VALUES (1"_ba;
        QTest::newRow("no insert") << "INSERT INTO public.t1 VALUES (1);\nDROP TABLE x;\n"_ba;
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("endless head") << QByteArray(1 << 20, 'x');
        QTest::newRow("columns")
            << "INSERT INTO public.t1 VALUES (1);\nINSERT INTO public.t1 VALUES (1, 2);\n"_ba;
        QTest::newRow("fewer columns")
            << "INSERT INTO public.t1 VALUES (1, 2);\nINSERT INTO public.t1 VALUES (1);\n"_ba;
        QTest::newRow("parentheses") << "INSERT INTO public.t1 VALUES "_ba + QByteArray(100'000, '(');
        QTest::newRow("wide") << "INSERT INTO public.t1 VALUES (1"_ba + QByteArray(",1").repeated(2000)
                + ");";
    }
    void damageIsAnError()
    {
        QFETCH(QByteArray, text);
        const auto archive = open(text);
        BlockLocator locator(archive);
        auto reader = RowReader::open(locator, dataOf(*archive, "t1"_L1));
        const auto page = reader ? (*reader)->page(1000) : std::unexpected(reader.error());
        QVERIFY(!page);
        QCOMPARE(page.error().code, ErrorCode::ArchiveDamaged);
        QVERIFY(!page.error().message.isEmpty() && !page.error().remedy.isEmpty());
    }

    /// Whatever a bit does, there is an end.
    void flippedBitsAreNoCrash()
    {
        for (const char *name : {"pg15-none", "pg15-inserts", "pg18-zstd", "pg18-lz4"}) {
            const QByteArray sound = museumFile(u"museum-%1.dump"_s.arg(QLatin1StringView(name)));
            const auto start = museum(QString::fromLatin1(name))->dataStart();
            for (qsizetype at = start; at < sound.size(); at += sound.size() / 60) {
                QByteArray flipped = sound;
                flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
                const auto archive = *Archive::open(m_files.write(flipped));
                BlockLocator locator(archive);
                for (const TocEntry &entry : archive->toc().entries()) {
                    if (!entry.hasData)
                        continue;
                    if (auto reader = RowReader::open(locator, entry))
                        (void)(*reader)->page(10'000);
                }
            }
        }
    }

    void whatIsCutIsNotFound()
    {
        const QByteArray whole = museumFile(u"museum-pg15-gzip-piped.dump"_s);
        const auto archive = *Archive::open(m_files.write(whole.first(whole.size() / 2)));
        BlockLocator locator(archive);
        int missing = 0;
        for (const TocEntry &entry : archive->toc().entries()) {
            if (!entry.hasData)
                continue;
            if (const auto start = locator.find(entry); !start) {
                QCOMPARE(start.error().code, ErrorCode::ArchiveTruncated);
                ++missing;
            }
        }
        QVERIFY(missing > 2);
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        for (const QString &name : {u"pg15-gzip-piped"_s, u"pg15-none"_s}) {
            const auto archive = museum(name);
            BlockLocator locator(archive);
            const TocEntry &entry = dataOf(*archive, "painting"_L1);
            const auto reader = RowReader::open(locator, entry);
            QVERIFY(reader);
            QCOMPARE((*reader)->page(10'000, stop.get_token()).error().code, ErrorCode::Cancelled);
            QCOMPARE((*reader)->page(10'000)->rows.size(), 5000U); // it goes on
        }
        const auto archive = museum(u"pg15-gzip-piped"_s);
        BlockLocator locator(archive);
        QCOMPARE(locator.find(dataOf(*archive, "visit_2026"_L1), stop.get_token()).error().code,
                 ErrorCode::Cancelled);
    }

    void aFileThatChangesIsTold()
    {
        const QString path = m_files.write(museumFile(u"museum-pg15-none.dump"_s));
        const auto archive = *Archive::open(path);
        BlockLocator locator(archive);
        QVERIFY(QFile::resize(path, archive->dataStart() + 10));
        QCOMPARE(RowReader::open(locator, dataOf(*archive, "painting"_L1)).error().code,
                 ErrorCode::ArchiveChanged);
    }

private:
    std::shared_ptr<const Archive> open(const QByteArrayList &chunks) const
    {
        SyntheticArchive archive = SyntheticArchive::withTables(1);
        archive.entries[1].chunks = chunks;
        return *Archive::open(m_files.write(archive.bytes()));
    }
    std::shared_ptr<const Archive> open(const QByteArray &text) const { return open(QByteArrayList{text}); }

    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestRowReader)
#include "tst_rowreader.moc"
