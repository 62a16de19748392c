// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/listing.h"
#include "core/archive/structurecheck.h"

#include "core/archive/limits.h"
#include "tests/support/syntheticarchive.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestHostileArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        const auto add = [](const char *name, const SyntheticArchive &archive, ErrorCode code) {
            QTest::newRow(name) << archive.bytes() << code;
        };
        const auto entry = [](const SyntheticEntry &only) { return SyntheticArchive{.entries = {only}}; };
        const auto patched = [](qsizetype place, char byte) {
            QByteArray bytes = SyntheticArchive::withTables(2).bytes();
            bytes[place] = byte;
            return bytes;
        };
        for (int minor = 0; minor < 100; ++minor) {
            if (minor < 12 || minor > 16)
                QTest::addRow("1.%d", minor)
                    << patched(6, char(minor)) << ErrorCode::ArchiveUnsupportedVersion;
        }
        QTest::newRow("2.14") << patched(5, 2) << ErrorCode::ArchiveUnsupportedVersion;
        QTest::newRow("integers of 0 bytes") << patched(8, 0) << ErrorCode::ArchiveDamaged;
        QTest::newRow("integers of 9 bytes") << patched(8, 9) << ErrorCode::ArchiveDamaged;
        QTest::newRow("integers of 32 bytes") << patched(8, 32) << ErrorCode::ArchiveDamaged;
        QTest::newRow("offsets of 3 bytes") << patched(9, 3) << ErrorCode::ArchiveDamaged;
        QTest::newRow("offsets of 255 bytes") << patched(9, -1) << ErrorCode::ArchiveDamaged;
        QTest::newRow("no format") << patched(10, 0) << ErrorCode::ArchiveDamaged;
        QTest::newRow("a new compression") << patched(11, 4) << ErrorCode::ArchiveDamaged;
        QTest::newRow("a sign of 2") << patched(12, 2) << ErrorCode::ArchiveDamaged;
        QTest::newRow("month 13") << patched(33, 13) << ErrorCode::ArchiveDamaged;

        add("a negative count", {.entryCount = -1}, ErrorCode::ArchiveDamaged);
        add("a count beyond the file", {.entryCount = 1000}, ErrorCode::ArchiveTruncated);
        add("a count beyond the limit", {.entryCount = Limits::entries + 1}, ErrorCode::ArchiveTooLarge);
        add("the greatest count", {.entryCount = INT_MAX}, ErrorCode::ArchiveTooLarge);
        add("dump id 0", entry({.dumpId = 0}), ErrorCode::ArchiveDamaged);
        add("a negative dump id", entry({.dumpId = -5}), ErrorCode::ArchiveDamaged);
        add("a huge dump id", entry({.dumpId = INT_MAX}), ErrorCode::ArchiveDamaged);
        add("the same dump id twice", {.entries = {{}, {}}}, ErrorCode::ArchiveDamaged);
        add("section 0", entry({.section = 0}), ErrorCode::ArchiveDamaged);
        add("section 5", entry({.section = 5}), ErrorCode::ArchiveDamaged);
        add("a zero byte in a name", entry({.tag = "a\0b"_ba}), ErrorCode::ArchiveDamaged);
        add("a zero byte in the database's name", {.database = "a\0b"_ba}, ErrorCode::ArchiveDamaged);
        add("a long database name", {.database = QByteArray(5000, 'x')}, ErrorCode::ArchiveTooLarge);
        add("a dependency on nothing", entry({.dependencies = {""}}), ErrorCode::ArchiveDamaged);
        add("a dependency on a word", entry({.dependencies = {"12a"}}), ErrorCode::ArchiveDamaged);
        add("a dependency too great", entry({.dependencies = {"99999999999"}}), ErrorCode::ArchiveDamaged);
        add("a negative dependency", entry({.dependencies = {"-1"}}), ErrorCode::ArchiveDamaged);
        add("a text too long", entry({.definition = QByteArray(Limits::textBytes + 1, 'x')}),
            ErrorCode::ArchiveTooLarge);
    }

    void refuses()
    {
        QFETCH(QByteArray, content);
        const auto archive = Archive::open(m_files.write(content));
        QVERIFY(!archive);
        QTEST(archive.error().code, "code");
        QVERIFY(archive.error().message.endsWith(u'.'));
        QVERIFY(archive.error().detail.startsWith("at byte "_L1));
        QVERIFY(archive.error().remedy.endsWith(u'.'));
    }

    /// Every bit of the header and table of contents, turned over: what still opens can be listed and walked.
    void survivesEveryFlippedBit()
    {
        SyntheticArchive synthetic = SyntheticArchive::withTables(2);
        synthetic.entries.push_back(
            {.dumpId = 9, .desc = "BLOBS", .section = 3, .chunks = QByteArrayList{"a", "b"}});
        const QByteArray whole = synthetic.bytes();
        for (qsizetype place = 0; place < whole.size(); ++place) {
            for (int bit = 0; bit < 8; ++bit) {
                if (place > synthetic.head().size() + 30 && bit != place % 8)
                    continue; // data, mostly
                QByteArray flipped = whole;
                flipped[place] = char(flipped[place] ^ (1 << bit));
                const auto archive = Archive::open(m_files.write(flipped));
                if (!archive)
                    continue;
                QVERIFY(!listing(**archive).isEmpty());
                QVERIFY(checkStructure(**archive));
            }
        }
    }

    /// Each of these texts alone would be accepted.
    void boundsTheMemoryOfOneEntry()
    {
        const QByteArray large(40 << 20, 'x');
        const SyntheticArchive synthetic{.entries = {{.desc = large,
                                                      .tag = large,
                                                      .namespaceName = large,
                                                      .definition = large,
                                                      .owner = large,
                                                      .dependencies = {large}}}};
        const auto archive = Archive::open(m_files.write(synthetic.bytes()));
        QVERIFY(!archive);
        QCOMPARE(archive.error().code, ErrorCode::ArchiveTooLarge);
    }

    void opensAMillionEntries()
    {
        SyntheticArchive synthetic{.integerSize = 3, .offsetSize = 4};
        const SyntheticEntry entry{.desc = "BLOB", .namespaceName = {}, .definition = {}};
        synthetic.entries.assign(Limits::entries, entry);
        for (int id = Limits::entries; SyntheticEntry & each : synthetic.entries)
            each.dumpId = id--; // their order says nothing
        const QString path = m_files.write(synthetic.bytes());
        const auto archive = Archive::open(path);
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        QCOMPARE(toc.entries().size(), std::size_t(Limits::entries));
        QCOMPARE(toc.find(DumpId(1)), &toc.entries().back());
    }

private:
    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestHostileArchive)
#include "tst_hostilearchive.moc"
