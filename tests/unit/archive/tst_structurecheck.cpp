// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/structurecheck.h"

#include "tests/support/syntheticarchive.h"

#include <QDirIterator>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestStructureCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMuseumIsSound_data()
    {
        QTest::addColumn<QString>("path");
        for (QDirIterator files(museumPath({}), {u"*.dump"_s}); files.hasNext();) {
            const QString path = files.next();
            if (!path.endsWith(".tar.dump"_L1))
                QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }

    void theMuseumIsSound()
    {
        QFETCH(QString, path);
        const auto archive = Archive::open(path);
        QVERIFY(archive);
        qint64 reached = -1;
        const auto report = checkStructure(**archive, {}, [&](qint64 offset) { reached = offset; });
        QVERIFY(report);
        QVERIFY(report->isComplete);
        QVERIFY(report->problems.empty());
        QCOMPARE(std::ssize(report->blocks), (*archive)->dataEntryCount());
        if (!report->blocks.empty())
            QCOMPARE(report->blocks.front().start, (*archive)->dataStart());
        if (!report->blocks.empty())
            QCOMPARE(report->blocks.back().end, (*archive)->identity().size);
        QVERIFY(requireSound(report->problems));
        QCOMPARE(reached, (*archive)->identity().size);
    }

    void everyCutIsNoticed_data()
    {
        QTest::addColumn<bool>("hasOffsets");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("finished") << true << ErrorCode::ArchiveTruncated;
        QTest::newRow("piped") << false << ErrorCode::ArchiveUnfinished;
    }

    void everyCutIsNoticed()
    {
        QFETCH(bool, hasOffsets);
        SyntheticArchive synthetic = withLargeObjects();
        synthetic.hasOffsets = hasOffsets;
        const QByteArray whole = synthetic.bytes();
        for (qsizetype size = synthetic.head().size(); size < whole.size(); ++size) {
            const StructureReport report = reportOf(whole.first(size));
            QVERIFY(!report.isComplete);
            QVERIFY(!report.problems.empty());
            for (const ArchiveProblem &problem : report.problems)
                QTEST(problem.code, "code");
            QVERIFY(!requireSound(report.problems));
        }
        QVERIFY(reportOf(whole).isComplete);
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("entry");
        QTest::addColumn<int>("problems");
        QTest::addColumn<bool>("isComplete");
        const auto add = [](const char *name, const QByteArray &content, const QString &says, int entry,
                            int problems, bool isComplete) {
            QTest::newRow(name) << content << says << entry << problems << isComplete;
        };
        // Tables 1 to 3 have their data in entries 4 to 6.
        const SyntheticArchive sound = SyntheticArchive::withTables(3);
        const QByteArray head = sound.head();
        const auto block = [&](int table) { return sound.block(sound.entries[std::size_t(2 * table - 1)]); };
        const auto with = [&](auto change) {
            SyntheticArchive changed = sound;
            change(changed.entries);
            return changed;
        };
        add("bytes behind the end", sound.bytes() + QByteArray(7, '\0'), u"7 bytes follow"_s, 0, 1, false);
        add("a block twice", sound.bytes() + block(3), u"more than one data block of TABLE DATA public.t3"_s,
            6, 1, true);
        add("blocks out of order", head + block(2) + block(1) + block(3), u"t2 is not where"_s, 5, 2, true);
        add("a block missing", head + block(1) + block(3), u"t3 is not where"_s, 6, 2, false);
        add("zeros instead of a block", head + block(1) + QByteArray(block(2).size(), '\0') + block(3),
            u"data of TABLE DATA public.t1 ends too early, or"_s, 4, 2, false);
        add("nothing but zeros", head + QByteArray(9000, '\0'), u"not followed by a data block"_s, 0, 2,
            false);

        QByteArray zeroed = sound.bytes();
        zeroed.replace(head.size() + 6, 50, QByteArray(50, '\0')); // a length of 0 ends the data
        add("a zeroed page", zeroed, u"public.t1 ends too early"_s, 4, 1, false);
        for (const char sign : {'\1', '\2'}) { // of the first chunk's length
            QByteArray wrong = sound.bytes();
            wrong[head.size() + 6] = sign;
            add(sign == '\1' ? "a negative length" : "a length with a wrong sign", wrong,
                u"data of TABLE DATA public.t1 is damaged"_s, 4, 1, false);
        }
        QByteArray longer = sound.bytes();
        longer[head.size() + 9] = 1;
        add("a length that leads behind the end", longer, u"data of TABLE DATA public.t1 is damaged"_s, 4, 1,
            false);
        add("a wrong offset", with([](auto &entries) { entries[3].offsetError = 1; }).bytes(),
            u"t2 is not where"_s, 5, 1, true);
        add("an offset behind the end", with([](auto &entries) { entries[3].offsetError = 1 << 30; }).bytes(),
            u"t2 is not where"_s, 5, 1, true);
        QByteArray otherType = sound.bytes();
        otherType[head.size()] = 3;
        add("the wrong type", otherType, u"TABLE DATA public.t1 is of the wrong type"_s, 4, 2, false);

        SyntheticArchive stranger = sound;
        stranger.entries[3].dumpId = 77;
        add("a block of nobody", head + block(1) + stranger.block(stranger.entries[3]) + block(3),
            u"t1 ends too early"_s, 4, 2, false);
    }

    void names()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        QFETCH(int, entry);
        const StructureReport report = reportOf(content);
        QTEST(int(report.problems.size()), "problems");
        QTEST(report.isComplete, "isComplete");
        const ArchiveProblem &first = report.problems.front();
        QCOMPARE(first.code, ErrorCode::ArchiveDamaged);
        QVERIFY2(first.message.contains(says), qPrintable(first.message));
        QCOMPARE(first.entry, entry == 0 ? std::nullopt : std::optional(DumpId(entry)));
        QVERIFY(first.offset >= 0);
    }

    void countsALimitedNumberOfProblems()
    {
        SyntheticArchive synthetic = SyntheticArchive::withTables(300);
        for (SyntheticEntry &entry : synthetic.entries)
            entry.offsetError = 1;
        QCOMPARE(reportOf(synthetic.bytes()).problems.size(), 200U);
    }

    void canBeCancelled()
    {
        const auto archive = Archive::open(museumPath(u"museum-pg15-none.dump"_s));
        QVERIFY(archive);
        std::stop_source stop;
        stop.request_stop();
        const auto report = checkStructure(**archive, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
    }

    void aFileThatShrinksMeanwhileIsCut()
    {
        const QByteArray whole = withLargeObjects().bytes();
        const QString path = m_files.write(whole);
        const auto archive = Archive::open(path);
        QVERIFY(archive);
        QVERIFY(QFile::resize(path, whole.size() - 10));
        const auto report = checkStructure(**archive);
        QVERIFY(report);
        QVERIFY(!report->isComplete);
        QCOMPARE(report->problems.front().code, ErrorCode::ArchiveTruncated);
    }

private:
    static SyntheticArchive withLargeObjects()
    {
        SyntheticArchive archive = SyntheticArchive::withTables(2);
        archive.entries.push_back({.dumpId = 9,
                                   .desc = "BLOBS",
                                   .tag = "BLOBS",
                                   .namespaceName = {},
                                   .section = 3,
                                   .chunks = QByteArrayList{QByteArray(20, 'a'), "b"}});
        return archive;
    }

    StructureReport reportOf(const QByteArray &content) const
    {
        const auto archive = Archive::open(m_files.write(content));
        if (!archive)
            qFatal("%s", qPrintable(archive.error().message));
        const auto report = checkStructure(**archive);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }

    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestStructureCheck)
#include "tst_structurecheck.moc"
