// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/fieldvalue.h"
#include "core/archive/limits.h"
#include "core/archive/write/compressor.h"
#include "tests/support/childprocess.h"
#include "tests/support/examination.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Verdict = Examination::Verdict;

QByteArray compressed(Compression compression, const QByteArray &plain, int times = 1)
{
    const auto compressor = Compressor::make(compression);
    if (!compressor)
        return plain;
    QByteArray result;
    const auto sink = [&](std::span<const char> bytes) {
        result += QByteArrayView(bytes.data(), std::ssize(bytes));
    };
    compressor->begin(sink);
    for (int i = 0; i < times; ++i)
        compressor->add(plain, sink);
    compressor->end(sink);
    return result;
}

/// A zstd frame of so many times 128 KiB of one character and an end, which claims this window. A few bytes each.
QByteArray zstdFrame(int windowLog, int blocks, char character, const QByteArray &end)
{
    constexpr quint32 blockSize = 128 << 10;
    const auto blockHead = [](quint32 size, quint32 type, bool isLast) {
        const quint32 head = size << 3 | type << 1 | (isLast ? 1 : 0);
        return QByteArray{1, char(head)} + char(head >> 8) + char(head >> 16);
    };
    const QByteArray repeated = blockHead(blockSize, 1, false) + character;
    return "\x28\xb5\x2f\xfd"_ba + '\0' + char((windowLog - 10) << 3) + repeated.repeated(blocks)
        + blockHead(quint32(end.size()), 0, true) + end;
}

constexpr QByteArrayView endMark("\\.\n\n\n");

/// Two tables with rows, a third with INSERTs where nothing is compressed, and large objects.
SyntheticArchive soundArchive(Compression compression)
{
    SyntheticArchive archive{.compression = compression, .entries = {}};
    const auto packed = [&](const QByteArray &text) { return QByteArrayList{compressed(compression, text)}; };
    for (const int id : {1, 2, 3}) {
        const QByteArray name = "t" + QByteArray::number(id);
        const bool isCopied = id != 3;
        archive.entries.push_back(
            {.dumpId = id,
             .tag = name,
             .definition = "CREATE TABLE public." + name + " (\n    a integer,\n    b text\n);\n"});
        archive.entries.push_back(
            {.dumpId = 10 + id,
             .desc = "TABLE DATA",
             .tag = name,
             .definition = {},
             .copyStatement = isCopied ? "COPY public." + name + " (a, b) FROM stdin;\n" : QByteArray(),
             .section = 3,
             .dependencies = {QByteArray::number(id)},
             .chunks = packed(isCopied ? "1\tone\n2\t\\N\n" + endMark.toByteArray()
                                       : "INSERT INTO public.t3 VALUES (1, 'it''s');\n\n\n"_ba)});
    }
    archive.entries.push_back(
        {.dumpId = 20, .desc = "BLOB METADATA", .tag = "4294967295", .definition = "4294967295\n"});
    archive.entries.push_back({.dumpId = 21,
                               .desc = "BLOBS",
                               .tag = "4294967295",
                               .definition = {},
                               .section = 3,
                               .dependencies = {"20"},
                               .chunks = packed("large")});
    return archive;
}

/// One table of one column with this data, as it is in the file.
SyntheticArchive tableOf(Compression compression, const QByteArray &data, int tables = 1)
{
    SyntheticArchive archive{.compression = compression, .entries = {}};
    for (int id = 1; id <= tables; ++id)
        archive.entries.push_back({.dumpId = id,
                                   .desc = "TABLE DATA",
                                   .definition = {},
                                   .copyStatement = "COPY public.t (a) FROM stdin;\n",
                                   .section = 3,
                                   .chunks = QByteArrayList{data}});
    return archive;
}

QByteArray number(qint64 value)
{
    QByteArray bytes(1, value < 0 ? '\1' : '\0');
    for (int i = 0; i < 4; ++i)
        bytes += static_cast<char>(std::abs(value) >> 8 * i);
    return bytes;
}

} // namespace

/// Archives that somebody made to do harm, or that a disk did: whatever is done with them ends soon, takes little memory,
/// and says in a sentence what is wrong and where.
class TestHostileData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCutIsTold_data() { addCompressions(); }
    void everyCutIsTold()
    {
        QFETCH(Compression, compression);
        const QByteArray whole = soundArchive(compression).bytes();
        QCOMPARE(run([&](Examination &examination) {
                     expect(examination.examine(whole) == Verdict::Sound, "the whole one");
                     for (qsizetype size = 0; size < whole.size(); ++size)
                         expect(examination.examine(whole.first(size)) != Verdict::Sound, "cut to", size);
                 }),
                 QString());
    }

    void everyBitOfTheHeadIsSurvived()
    {
        const QByteArray whole = soundArchive(Compression::Gzip).bytes();
        const qsizetype headSize = SyntheticArchive{.entries = {}}.head().size();
        QCOMPARE(run([&](Examination &examination) {
                     for (qsizetype place = 0; place < headSize; ++place) {
                         for (int bit = 0; bit < 8; ++bit) {
                             QByteArray flipped = whole;
                             flipped[place] = char(flipped[place] ^ (1 << bit));
                             examination.examine(flipped);
                         }
                     }
                 }),
                 QString());
    }

    void everyWrongLengthIsTold_data() { addCompressions(); }
    void everyWrongLengthIsTold()
    {
        QFETCH(Compression, compression);
        const SyntheticArchive archive = soundArchive(compression);
        const QByteArray whole = archive.bytes();
        QCOMPARE(run([&](Examination &examination) {
                     qsizetype block = archive.head().size();
                     for (const SyntheticEntry &entry : archive.entries) {
                         const qsizetype length = block + 6 + (entry.desc == "BLOBS" ? 5 : 0);
                         const qint64 size = entry.chunks ? entry.chunks->first().size() : 0;
                         for (const qint64 wrong :
                              {size - 1, size + 1, 0LL, -1LL, -size, 65536LL, 2147483647LL, -2147483648LL}) {
                             if (size > 0)
                                 expect(examination.examine(whole.first(length) + number(wrong)
                                                            + whole.sliced(length + 5))
                                            != Verdict::Sound,
                                        entry.tag.constData(), wrong);
                         }
                         block += archive.block(entry).size();
                     }
                 }),
                 QString());
    }

    void everyWrongOffsetIsTold()
    {
        SyntheticArchive archive = soundArchive(Compression::None);
        QCOMPARE(run([&](Examination &examination) {
                     for (const qint64 wrong : {-1LL, 1LL, -60LL, 38LL, -1000LL, -1'000'000LL, 1'000'000LL,
                                                LLONG_MAX / 2, LLONG_MIN / 2}) {
                         for (SyntheticEntry &entry : archive.entries) {
                             if (!entry.chunks)
                                 continue;
                             entry.offsetError = wrong;
                             expect(examination.examine(archive.bytes()) == Verdict::Damaged, "moved by",
                                    wrong);
                             entry.offsetError = 0;
                         }
                     }
                 }),
                 QString());
    }

    void odditiesAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto add = [](const char *name, auto &&change) {
            SyntheticArchive archive = soundArchive(Compression::None);
            change(archive);
            QTest::newRow(name) << archive.bytes();
        };
        for (const int size : {1, 2, 3, 5, 8})
            add(qPrintable(u"integers of %1 bytes"_s.arg(size)),
                [&](auto &archive) { archive.integerSize = size; });
        add("offsets of 4 bytes", [](auto &archive) { archive.offsetSize = 4; });
        add("no offsets", [](auto &archive) { archive.hasOffsets = false; });
        add("a cycle", [](auto &archive) {
            archive.entries[0].dependencies = {"2"};
            archive.entries[2].dependencies = {"3"};
            archive.entries[4].dependencies = {"1"};
        });
        add("a dependency on itself", [](auto &archive) { archive.entries[0].dependencies = {"1"}; });
        add("data that depends on itself",
            [](auto &archive) { archive.entries[1].dependencies = {"11", "11"}; });
        add("an unknown dependency", [](auto &archive) { archive.entries[1].dependencies = {"999", "0"}; });
        add("parents in a circle", [](auto &archive) {
            for (const int i : {0, 2, 4}) {
                archive.entries[i].definition = "CREATE TABLE public.t (\n    a integer\n)\nINHERITS (x);\n";
                archive.entries[i].dependencies = {"1", "2", "3"};
            }
        });
        add("partitions in a circle", [](auto &archive) {
            for (const int i : {0, 2, 4}) {
                archive.entries[i].definition = "CREATE TABLE t ()\nPARTITION BY x ATTACH PARTITION ;";
                archive.entries[i].dependencies = {QByteArray::number(1 + (i / 2 + 1) % 3)};
                archive.entries[i + 1].definition = "-- load via partition root t1\n";
            }
        });
        add("empty texts", [](auto &archive) {
            for (SyntheticEntry &entry : archive.entries)
                entry.tag = entry.definition = entry.owner = entry.namespaceName = "";
        });
        add("null texts", [](auto &archive) {
            for (SyntheticEntry &entry : archive.entries)
                entry.tag = entry.desc = entry.definition = entry.owner = entry.namespaceName = {};
        });
    }
    void odditiesAreSurvived()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(run([&](Examination &examination) { examination.examine(content); }), QString());
    }

    void aMillionEntriesAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("desc");
        for (const char *desc : {"BLOB", "TABLE DATA"})
            QTest::newRow(desc) << QByteArray(desc);
    }
    void aMillionEntriesAreSurvived()
    {
        QFETCH(QByteArray, desc);
        const bool hasData = desc == "TABLE DATA";
        QCOMPARE(runFile([&](const TestFiles &files) {
                     SyntheticArchive synthetic{.integerSize = 3, .offsetSize = 4, .entries = {}};
                     const SyntheticEntry entry{.desc = desc,
                                                .namespaceName = {},
                                                .definition = {},
                                                .owner = {},
                                                .chunks = hasData ? std::optional(QByteArrayList{"\n"})
                                                                  : std::nullopt};
                     synthetic.entries.assign(hasData ? 100'000 : Limits::entries, entry);
                     for (int id = 0; SyntheticEntry & each : synthetic.entries)
                         each.dumpId = ++id;
                     return files.write(synthetic.bytes(), u"million.dump"_s);
                 }),
                 QString());
    }

    void bombsAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray end = "\n" + endMark.toByteArray();
        // More than 2 GiB in one row
        const QByteArray wide = zstdFrame(20, 17'000, 'x', end);
        QTest::newRow("a row of gigabytes") << tableOf(Compression::Zstd, wide).bytes();
        QTest::newRow("a value that never ends")
            << tableOf(Compression::Zstd, zstdFrame(20, 17'000, '\\', end)).bytes();
        const QByteArray insert = "INSERT INTO t VALUES ('";
        SyntheticArchive inserts =
            tableOf(Compression::Zstd, zstdFrame(20, 0, ' ', insert) + zstdFrame(20, 17'000, '\'', ""));
        inserts.entries.front().copyStatement = {};
        inserts.entries.front().chunks =
            QByteArrayList{zstdFrame(20, 0, ' ', insert), zstdFrame(20, 8'001, 'x', "');\n\n\n")};
        QTest::newRow("an INSERT of gigabytes") << inserts.bytes();
        inserts.entries.front().chunks = QByteArrayList{zstdFrame(20, 8'001, '(', "")};
        QTest::newRow("an INSERT that never begins") << inserts.bytes();
        inserts.entries.front().chunks =
            QByteArrayList{zstdFrame(20, 0, ' ', "INSERT INTO t VALUES (1"), zstdFrame(20, 2'000, ',', "")};
        QTest::newRow("an INSERT of millions of columns") << inserts.bytes();
        QTest::newRow("millions of empty rows")
            << tableOf(Compression::Zstd, zstdFrame(20, 300, '\n', endMark.toByteArray())).bytes();
        QTest::newRow("millions of columns")
            << tableOf(Compression::Zstd, zstdFrame(20, 300, '\t', end)).bytes();
        for (const Compression compression : {Compression::Gzip, Compression::Lz4})
            QTest::newRow(key(compression).data())
                << tableOf(compression, compressed(compression, QByteArray(1 << 20, 'x'), 1024)).bytes();
        QTest::newRow("windows of 128 MiB")
            << tableOf(Compression::Zstd, zstdFrame(27, 2500, 'x', end), 4).bytes();
        QTest::newRow("windows of 2 GiB")
            << tableOf(Compression::Zstd, zstdFrame(31, 2500, 'x', end), 4).bytes();
        SyntheticArchive columns = tableOf(Compression::None, end);
        columns.entries.front().copyStatement =
            "COPY t (" + "a, "_ba.repeated(5'000'000) + "b) FROM stdin;\n";
        QTest::newRow("a COPY statement of millions of columns") << columns.bytes();
    }
    void bombsAreSurvived()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(run([&](Examination &examination) { examination.examine(content); }), QString());
    }

    /// As pg_restore, which reads one after the other.
    void ofSeveralSettingsTheLastCounts()
    {
        SyntheticArchive archive = soundArchive(Compression::None);
        for (int id = 50; const char *encoding : {"LATIN1", "UTF8", "SJIS"})
            archive.entries.push_back({.dumpId = id++,
                                       .desc = "ENCODING",
                                       .definition = "SET client_encoding = '"_ba + encoding + "';\n"});
        for (int id = 60; const char *standard : {"on", "off"})
            archive.entries.push_back(
                {.dumpId = id++,
                 .desc = "STDSTRINGS",
                 .definition = "SET standard_conforming_strings = '"_ba + standard + "';\n"});
        const auto opened = Archive::open(TestFiles().write(archive.bytes()));
        QVERIFY(opened);
        QCOMPARE((*opened)->toc().encoding(), u"SJIS"_s);
        const ValueSyntax syntax = ValueSyntax::of((*opened)->toc());
        QVERIFY(!syntax.hasStandardStrings);
        QCOMPARE(syntax.characters, ValueSyntax::Characters::MayHideBackslashOrSingle);
        archive.entries.pop_back();
        QVERIFY(
            ValueSyntax::of((*Archive::open(TestFiles().write(archive.bytes())))->toc()).hasStandardStrings);
    }

    /// Lists of large objects that are named again and again.
    void listsOfLargeObjectsAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("times");
        QTest::newRow("a long list") << "7\n"_ba.repeated(20 << 20) << 1;
        QTest::newRow("many times") << "7\n"_ba.repeated(1 << 20) << 100'000;
    }
    void listsOfLargeObjectsAreSurvived()
    {
        QFETCH(QByteArray, list);
        QFETCH(int, times);
        QCOMPARE(runFile([&](const TestFiles &files) {
                     SyntheticArchive archive = soundArchive(Compression::Gzip);
                     archive.entries[6].definition = list;
                     archive.entries[7].dependencies = QByteArrayList(times, "20");
                     return files.write(archive.bytes().chopped(8), u"objects.dump"_s);
                 }),
                 QString());
    }

    /// Each block begins within the one before, and goes on to the end of the file.
    void blocksWithinBlocksAreSurvived()
    {
        QCOMPARE(runFile([&](const TestFiles &files) {
                     constexpr int blocks = 100'000;
                     SyntheticArchive archive = tableOf(Compression::None, {}, blocks);
                     QByteArray data = "\1" + number(1);
                     for (int i = 0; SyntheticEntry & entry : archive.entries) {
                         entry.chunks = QByteArrayList{"\1" + number(entry.dumpId + 1)};
                         entry.offsetError =
                             i == 0 ? 0 : -6LL * i; // where the chunk of the one before begins
                         ++i;
                         data += number(6) + entry.chunks->first();
                     }
                     return files.write(archive.head() + data, u"nested.dump"_s);
                 }),
                 QString());
    }

private:
    static void addCompressions()
    {
        QTest::addColumn<Compression>("compression");
        for (const Compression compression :
             {Compression::None, Compression::Gzip, Compression::Lz4, Compression::Zstd})
            QTest::newRow(key(compression).data()) << compression;
    }

    /// Within a child.
    void expect(bool isAsExpected, const char *what, qint64 value = 0)
    {
        if (isAsExpected)
            return;
        m_isGood = false;
        qWarning("%s %lld: %s", what, value, "not as expected");
    }

    /// What was wrong with examinations in a child; empty if nothing was.
    QString run(const std::function<void(Examination &)> &work, qint64 mostMemory = 256 << 20)
    {
        const ChildOutcome outcome = inChildProcess(
            [&] {
                Examination examination(soundArchive(Compression::None).bytes());
                work(examination);
                if (!examination.complaint().isEmpty())
                    qWarning("%s", qPrintable(examination.complaint()));
                return m_isGood && examination.complaint().isEmpty();
            },
            200s);
        if (!outcome.isGood)
            return outcome.fate;
        if (isMemoryMeasurable() && outcome.peakMemory > mostMemory)
            return u"it took %1 MiB"_s.arg(outcome.peakMemory >> 20);
        qInfo("%lld MiB", outcome.peakMemory >> 20);
        return {};
    }

    /// As run(), of a large file, which is made in a child of its own.
    QString runFile(const std::function<QString(const TestFiles &)> &make)
    {
        const TestFiles files;
        if (!inChildProcess([&] { return QFile::rename(make(files), files.path(u"large.dump"_s)); }, 200s)
                 .isGood)
            return u"not made"_s;
        return run([&](Examination &examination) { examination.examineFile(files.path(u"large.dump"_s)); },
                   512 << 20); // a salvage has its source and its result open
    }

    bool m_isGood = true;
};

QTEST_GUILESS_MAIN(TestHostileData)
#include "tst_hostiledata.moc"
