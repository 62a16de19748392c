// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/verifiedarchive.h"
#include "tests/support/syntheticarchive.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestContentCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMuseumIsWhole_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"pg15-gzip", "pg15-gzip-piped", "pg15-none", "pg15-data-only", "pg18-lz4", "pg18-zstd",
                                 "pg18-gzip-statistics"})
            QTest::newRow(name) << u"museum-%1.dump"_s.arg(QLatin1StringView(name));
        QTest::newRow("pg15-schema-only") << u"museum-pg15-schema-only.dump"_s;
        QTest::newRow("pg15-inserts") << u"museum-pg15-inserts.dump"_s;
    }
    void theMuseumIsWhole()
    {
        QFETCH(QString, file);
        const auto archive = Archive::open(museumPath(file));
        QVERIFY(archive);
        qint64 reached = 0;
        const auto report = checkContent(**archive, {.digest = CopyRowCounter::Digest::Sha256,
                                                     .progress = [&](qint64 bytes) { reached = bytes; }});
        QVERIFY(report);
        for (const ArchiveProblem &problem : report->problems)
            qWarning("%s", qPrintable(problem.message));
        QVERIFY(report->isValid());
        QVERIFY(reached <= (*archive)->identity().size);
        QCOMPARE(report->bytesRead, (*archive)->identity().size);
        QCOMPARE(std::ssize(report->contents), (*archive)->dataEntryCount());
        for (const DataContent &content : report->contents)
            QVERIFY(content.isWhole);
    }

    /// One thread or several: the same report.
    void theOrderOfResultsIsFixed()
    {
        const auto archive = Archive::open(museumPath(u"museum-pg18-zstd.dump"_s));
        const auto one = checkContent(**archive, {.threads = 1});
        const auto many = checkContent(**archive, {.threads = 7});
        QVERIFY(one && many);
        QCOMPARE(one->contents, many->contents);
        QVERIFY(std::ranges::is_sorted(one->contents, {}, &DataContent::entry));
    }

    /// What is wrong in the middle of many rows is told alike by one thread and by two.
    void faultsOfALargeTable_data()
    {
        QTest::addColumn<QByteArray>("middle"); // of the large table
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<qint64>("offsetError"); // of the block behind it
        QTest::addColumn<bool>("isValid");
        const QByteArray mark = "\\.\n\n\n";
        QTest::newRow("sound") << "1\tx\n"_ba << mark << 0LL << true;
        QTest::newRow("a row with other columns") << "1\tx\ty\n"_ba << mark << 0LL << false;
        QTest::newRow("a zero byte") << "1\t\0\n"_ba.replace(2, 1, QByteArray(1, '\0')) << mark << 0LL << false;
        QTest::newRow("the end in the middle") << mark << mark << 0LL << false;
        QTest::newRow("no end") << "1\tx\n"_ba << QByteArray() << 0LL << false;
        QTest::newRow("another block begins within") << "1\tx\n"_ba << mark << -500'000LL << false;
    }
    void faultsOfALargeTable()
    {
        QFETCH(QByteArray, middle);
        QFETCH(QByteArray, end);
        QFETCH(qint64, offsetError);
        QFETCH(bool, isValid);
        const QByteArray rows = "12345\tsome text\n"_ba.repeated(5000);
        SyntheticArchive archive = SyntheticArchive::withTables(2);
        for (SyntheticEntry &entry : archive.entries)
            entry.copyStatement = entry.chunks ? "COPY public.t (i, x) FROM stdin;\n"_ba : QByteArray();
        archive.entries[1].chunks = QByteArrayList(20, rows) + QByteArrayList{middle} + QByteArrayList(20, rows);
        if (!end.isEmpty())
            archive.entries[1].chunks->append(end);
        archive.entries[3].chunks = QByteArrayList{"7\ty\n\\.\n\n\n"_ba};
        archive.entries[3].offsetError = offsetError;
        const auto opened = Archive::open(m_files.write(archive.bytes()));
        QVERIFY(opened);
        const auto one = checkContent(**opened, {.threads = 1});
        const auto two = checkContent(**opened, {.threads = 2});
        QVERIFY(one && two);
        QCOMPARE(two->isValid(), isValid);
        QCOMPARE(two->contents, one->contents);
        QCOMPARE(two->problems.size(), one->problems.size());
        for (std::size_t i = 0; i < two->problems.size(); ++i) {
            QCOMPARE(two->problems[i].message, one->problems[i].message);
            QCOMPARE(two->problems[i].offset, one->problems[i].offset);
        }
        if (isValid)
            QCOMPARE(two->contents.front().rows, 200'001);
    }

    /// gzip has a checksum: no bit of the data can be wrong without being told.
    void everyFlippedBitOfGzipIsTold()
    {
        const QByteArray whole = museumFile(u"museum-pg15-gzip.dump"_s);
        const auto archive = Archive::open(museumPath(u"museum-pg15-gzip.dump"_s));
        QVERIFY(archive);
        const qint64 start = (*archive)->dataStart();
        for (qint64 at = start; at < whole.size(); at += 37) { // every place relative to a block comes about
            QByteArray flipped = whole;
            flipped[at] = static_cast<char>(flipped[at] ^ (1 << (at % 8)));
            const ContentReport report = reportOf(flipped);
            QVERIFY2(!report.isValid(), qPrintable(u"bit at byte %1"_s.arg(at)));
            QVERIFY(!report.problems.front().message.isEmpty());
        }
    }

    void whatAStockToolLetsPassIsTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        for (const char *name : {"pg15-gzip", "pg15-gzip-piped", "pg15-none", "pg18-lz4", "pg18-zstd"}) {
            const QByteArray whole = museumFile(u"museum-%1.dump"_s.arg(QLatin1StringView(name)));
            const auto archive = Archive::open(museumPath(u"museum-%1.dump"_s.arg(QLatin1StringView(name))));
            const auto start = static_cast<qsizetype>((*archive)->dataStart());
            QTest::addRow("%s cut", name) << whole.chopped(1) << u"ends"_s;
            QTest::addRow("%s cut in half", name) << whole.first((start + whole.size()) / 2) << u"missing"_s;
            QTest::addRow("%s with bytes behind", name) << whole + "x" << u"follow"_s;
            QTest::addRow("%s with a page of zeros", name)
                << whole.first(start + 64) + QByteArray(4096, '\0') + whole.sliced(start + 64 + 4096) << u"damaged"_s;
        }
    }
    void whatAStockToolLetsPassIsTold()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const ContentReport report = reportOf(content);
        QVERIFY(!report.isValid());
        QString all;
        for (const ArchiveProblem &problem : report.problems)
            all += problem.message + u'\n';
        QVERIFY2(all.contains(says) || all.contains(u"too early"_s), qPrintable(all));
        QVERIFY(std::ranges::any_of(report.problems, [](const ArchiveProblem &p) { return p.offset >= 0; }));
    }

    /// What a cut leaves whole is known, table by table.
    void theWholePartOfACutArchiveIsKnown()
    {
        const QByteArray whole = museumFile(u"museum-pg15-gzip.dump"_s);
        const ContentReport sound = reportOf(whole);
        const DataContent &middle = sound.contents[sound.contents.size() / 2];
        const ContentReport cut = reportOf(whole.first(middle.end - 1));
        for (const DataContent &content : cut.contents) {
            const DataContent *before = sound.find(content.entry);
            QCOMPARE(content.isWhole, before->end < middle.end);
            if (content.isWhole)
                QCOMPARE(content, *before);
        }
    }

    void aBlockElsewhereThanToldIsRead()
    {
        SyntheticArchive archive = withText("INSERT INTO public.t1 VALUES (1);\n");
        archive.entries[1].offsetError = 3;
        const ContentReport report = reportOf(archive.bytes());
        QCOMPARE(report.problems.size(), 1U);
        QVERIFY(report.contents.front().isWhole);
    }

    void insertsHaveRowsAndNoFingerprint()
    {
        const ContentReport report = reportOf(withText("INSERT INTO public.t1 VALUES (1);\n\n\n").bytes());
        QVERIFY(report.isValid());
        QCOMPARE(report.contents.front().rows, 1);
        QVERIFY(!report.contents.front().fingerprint);
    }

    void onlyAValidArchiveIsVerified()
    {
        const auto sound = VerifiedArchive::verify(*Archive::open(museumPath(u"museum-pg18-lz4.dump"_s)));
        QVERIFY(sound);
        QVERIFY((*sound)->content().isValid());
        const auto cut = VerifiedArchive::verify(
            *Archive::open(m_files.write(museumFile(u"museum-pg18-lz4.dump"_s).chopped(3))));
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::ArchiveTruncated);
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto report = checkContent(**Archive::open(museumPath(u"museum-pg15-none.dump"_s)), {}, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }

    void aFileThatShrinksMeanwhileIsNoSignal()
    {
        const QByteArray whole = museumFile(u"museum-pg15-none.dump"_s);
        const QString path = m_files.write(whole);
        const auto archive = Archive::open(path);
        QVERIFY(QFile::resize(path, whole.size() / 2));
        const auto report = checkContent(**archive);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::ArchiveChanged);
    }

private:
    static SyntheticArchive withText(const QByteArray &text)
    {
        SyntheticArchive archive = SyntheticArchive::withTables(1);
        archive.entries[1].chunks = QByteArrayList{text};
        return archive;
    }
    ContentReport reportOf(const QByteArray &content) const
    {
        const auto archive = Archive::open(m_files.write(content));
        if (!archive)
            qFatal("%s", qPrintable(archive.error().message));
        const auto report = checkContent(**archive);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }

    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestContentCheck)
#include "tst_contentcheck.moc"
