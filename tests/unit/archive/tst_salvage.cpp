// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/contentcheck.h"
#include "core/archive/data/datareader.h"
#include "core/archive/largeobjectlist.h"
#include "core/archive/salvage/salvage.h"
#include "tests/support/syntheticarchive.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// What an archive holds, to be compared with another one.
struct Holdings {
    QMap<QByteArray, DataContent> tables;   ///< by schema and name
    QMap<quint32, QByteArray> largeObjects; ///< plain
};

QByteArray tableName(const Toc &toc, const TocEntry &entry)
{
    return toc.bytes(entry.namespaceName).toByteArray() + '.' + toc.bytes(entry.tag).toByteArray();
}

Holdings holdingsOf(const Archive &archive, const ContentReport &content)
{
    Holdings holdings;
    const Toc &toc = archive.toc();
    DataReader reader(archive);
    for (const DataContent &data : content.contents) {
        const TocEntry &entry = toc.entries()[data.entry];
        if (!toc.is(entry.desc, "BLOBS"_L1)) {
            holdings.tables.insert(tableName(toc, entry), data);
            continue;
        }
        reader.open(entry, data.start);
        while (const auto oid = reader.nextLargeObject()) {
            QByteArray &plain = holdings.largeObjects[*oid];
            for (auto bytes = reader.next(); !bytes.empty(); bytes = reader.next())
                plain.append(QByteArrayView(bytes.data(), std::ssize(bytes)));
        }
    }
    return holdings;
}

/// The large objects that entries promise.
QList<quint32> promisedObjects(const Toc &toc)
{
    QList<quint32> oids;
    for (const TocEntry &entry : toc.entries()) {
        const bool isGroup = toc.is(entry.desc, "BLOB METADATA"_L1);
        if (isGroup || toc.is(entry.desc, "BLOB"_L1)) {
            const auto listed = parseOidList(toc.bytes(isGroup ? entry.definition : entry.tag));
            for (const quint32 oid : *listed)
                oids += oid;
        }
    }
    std::ranges::sort(oids);
    return oids;
}

} // namespace

/// What is salvaged is whole, is all there is, and is what stock pg_restore reads.
class TestSalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSoundArchiveLosesNothing_data() { eachArchive(); }
    void aSoundArchiveLosesNothing()
    {
        QFETCH(QString, file);
        const QByteArray whole = museumFile(file);
        const Outcome outcome = salvage(whole);
        QVERIFY(outcome.plan.losesNothing());
        QCOMPARE(outcome.plan.wholeEntries, std::ssize(outcome.source->toc().entries()));
        if (outcome.source->hasOffsets())
            QCOMPARE(outcome.written, whole);
        QCOMPARE(outcome.archive.size, outcome.written.size());
    }

    void aCutArchiveKeepsWhatIsBeforeTheCut_data() { eachArchive(); }
    void aCutArchiveKeepsWhatIsBeforeTheCut()
    {
        QFETCH(QString, file);
        const QByteArray whole = museumFile(file);
        const auto sound = *Archive::open(museumPath(file));
        const ContentReport content = *checkContent(*sound);
        const Holdings all = holdingsOf(*sound, content);
        QList<qint64> cuts;
        for (int i = 0; i <= 10; ++i)
            cuts += sound->dataStart() + (whole.size() - sound->dataStart()) * i / 10;
        for (const std::size_t block :
             {std::size_t(0), content.contents.size() / 2, content.contents.size() - 1}) {
            if (block < content.contents.size())
                cuts << content.contents[block].end - 1 << content.contents[block].end;
        }
        for (const qint64 cut : cuts) {
            const Outcome outcome = salvage(whole.first(cut));
            checkHoldings(outcome, all);
            for (const DataContent &data : content.contents) {
                const bool isKept = std::ranges::any_of(outcome.plan.blocks, [&](const SalvagedBlock &block) {
                    return block.content.entry == data.entry && !block.isBeginning;
                });
                QCOMPARE(isKept, data.end <= cut);
            }
        }
    }

    /// A disk that gives zeros for a page: the worst for data that is not compressed, where zeros mean "the end".
    void aPageOfZerosTakesOnlyWhatItCovers_data() { eachArchive(); }
    void aPageOfZerosTakesOnlyWhatItCovers()
    {
        QFETCH(QString, file);
        const QByteArray whole = museumFile(file);
        const auto sound = *Archive::open(museumPath(file));
        const ContentReport content = *checkContent(*sound);
        const Holdings all = holdingsOf(*sound, content);
        constexpr qint64 page = 4096;
        const qint64 step = std::max<qint64>(3, whole.size() / page / 25) * page;
        for (qint64 at = (sound->dataStart() / page + 1) * page; at < whole.size(); at += step) {
            const qint64 end = std::min<qint64>(at + page, whole.size());
            QByteArray damaged = whole;
            damaged.replace(at, end - at, QByteArray(end - at, '\0'));
            const Outcome outcome = salvage(damaged);
            checkHoldings(outcome, all,
                          sound->header().compression == Compression::None ? Zeros::MayHide : Zeros::Told);
            for (const DataContent &data : content.contents) {
                const bool isHit = data.start < end && data.end > at;
                const bool isLost = std::ranges::any_of(
                    outcome.plan.lost, [&](const EntryDamage &damage) { return damage.entry == data.entry; });
                if (!isHit && isLost) // the zeros could belong to it
                    QVERIFY2(data.end == at, qPrintable(u"zeros at %1"_s.arg(at)));
            }
        }
    }

    /// A download that was resumed at the wrong place: everything behind it is elsewhere than told.
    void blocksThatMovedAreFound_data() { eachArchive(); }
    void blocksThatMovedAreFound()
    {
        QFETCH(QString, file);
        const QByteArray whole = museumFile(file);
        const auto sound = *Archive::open(museumPath(file));
        const ContentReport content = *checkContent(*sound);
        if (content.contents.size() < 2)
            return;
        const Holdings all = holdingsOf(*sound, content);
        const DataContent &first = content.contents.front();
        const qint64 hole = (first.start + first.end) / 2;
        for (const qint64 missing : {qint64(1), (first.end - hole) / 2}) {
            const Outcome outcome = salvage(whole.first(hole) + whole.sliced(hole + missing));
            checkHoldings(outcome, all);
            QCOMPARE(outcome.plan.lost.size(), 1U);
            QCOMPARE(outcome.plan.lost.front().entry, first.entry);
        }
    }

    void bytesBehindTheArchiveAreLeftOut_data() { eachArchive(); }
    void bytesBehindTheArchiveAreLeftOut()
    {
        QFETCH(QString, file);
        const QByteArray whole = museumFile(file);
        const auto sound = *Archive::open(museumPath(file));
        const Outcome outcome = salvage(whole + "<html>a proxy's last words</html>");
        checkHoldings(outcome, holdingsOf(*sound, *checkContent(*sound)));
        if (file.contains("inserts"_L1)) // alone, nothing proves that its last statement was the last
            return;
        const bool hasPlainObjects = file.contains("none"_L1);
        QCOMPARE(outcome.plan.losesNothing(), !hasPlainObjects);
        if (!hasPlainObjects && sound->hasOffsets())
            QCOMPARE(outcome.written, whole);
    }

    /// Half of the large objects of a group: those before the damage, and nothing that speaks of the others.
    void largeObjectsBeforeTheDamageAreKept_data()
    {
        QTest::addColumn<int>("minor");
        QTest::newRow("one entry each") << 14;
        QTest::newRow("in groups") << 16;
    }
    void largeObjectsBeforeTheDamageAreKept()
    {
        QFETCH(int, minor);
        const SyntheticArchive archive = withLargeObjects(minor);
        const QByteArray whole = archive.bytes();
        QVERIFY(salvage(whole).plan.losesNothing());

        const Outcome outcome = salvage(whole.chopped(20)); // into the last of three
        QCOMPARE(outcome.plan.keptLargeObjects, 2);
        QCOMPARE(outcome.plan.lostLargeObjects, 1);
        QCOMPARE(outcome.plan.lost.size(), 1U);
        const auto written = *Archive::open(target());
        const Holdings left = holdingsOf(*written, *checkContent(*written));
        QCOMPARE(left.largeObjects.keys(), (QList<quint32>{4294967294U, 4294967295U}));
        QCOMPARE(promisedObjects(written->toc()), left.largeObjects.keys());
        QVERIFY(outcome.written.contains("comment on the first"));
        QVERIFY(!outcome.written.contains("comment on the third"));

        const Outcome nothing = salvage(whole.first(outcome.source->dataStart() + 30));
        QCOMPARE(nothing.plan.lostLargeObjects, 3);
        QCOMPARE(promisedObjects((*Archive::open(target()))->toc()), QList<quint32>());
        QVERIFY(!nothing.written.contains("comment on"));
    }

    void oldVersionsBecomeOneThatIsWritten()
    {
        SyntheticArchive archive = SyntheticArchive::withTables(2);
        archive.version.minor = 12;
        archive.integerSize = 2;
        archive.offsetSize = 4;
        for (SyntheticEntry &entry : archive.entries) {
            if (entry.chunks)
                entry.chunks = QByteArrayList{"INSERT INTO public.t1 VALUES (1);\n\n\n"};
        }
        QVERIFY(salvage(archive.bytes()).plan.losesNothing());
        QVERIFY((*Archive::open(target()))->header().version == (ArchiveVersion{.major = 1, .minor = 14}));
    }

    /// Whatever the damage, also in the table of contents: a whole archive comes out, or the file is refused.
    void anyDamageGivesAWholeArchiveOrARefusal_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"pg15-gzip", "pg15-gzip-piped", "pg15-inserts", "pg18-lz4", "pg18-zstd"})
            QTest::newRow(name) << u"museum-%1.dump"_s.arg(QLatin1StringView(name));
    }
    void anyDamageGivesAWholeArchiveOrARefusal()
    {
        QFETCH(QString, file);
        const QByteArray whole = museumFile(file);
        quint32 seed = 20;
        const auto random = [&](qint64 below) {
            seed = seed * 1664525 + 1013904223;
            return static_cast<qsizetype>(seed) % below;
        };
        for (int i = 0; i < 60; ++i) {
            QByteArray damaged = whole;
            for (qsizetype times = 1 + random(3); times > 0; --times) {
                const qsizetype at = random(whole.size());
                const qsizetype size =
                    std::min<qsizetype>(1 + random(i % 2 == 0 ? 4 : 600), whole.size() - at);
                for (qsizetype j = at; j < at + size; ++j)
                    damaged[j] = static_cast<char>(i % 3 == 0 ? 0 : random(256));
            }
            const auto source = Archive::open(m_files.write(damaged));
            if (!source)
                continue;
            const ContentReport report = must(checkContent(**source));
            checkMap(**source, damageMap(**source, report));
            const SalvagePlan plan = must(planSalvage(**source, report));
            QFile::remove(target());
            must(writeSalvage(**source, plan, target()));
            QVERIFY(must(checkContent(*must(Archive::open(target())))).isValid());
        }
    }

    void aStopLeavesNothingBehind()
    {
        const auto source = *Archive::open(museumPath(u"museum-pg15-none.dump"_s));
        const auto plan = planSalvage(*source, *checkContent(*source));
        for (int after = 0; after < 3; ++after) {
            std::stop_source stop;
            int reports = 0;
            if (after == 0)
                stop.request_stop();
            const auto written = writeSalvage(*source, *plan, target(),
                                              {.progress =
                                                   [&](qint64) {
                                                       if (++reports == after)
                                                           stop.request_stop();
                                                   }},
                                              stop.get_token());
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        }
    }

    void aSourceThatChangedIsRefused()
    {
        const QByteArray whole = museumFile(u"museum-pg18-lz4.dump"_s);
        const QString path = m_files.write(whole);
        const auto source = *Archive::open(path);
        const auto plan = planSalvage(*source, *checkContent(*source));
        QVERIFY(QFile::resize(path, whole.size() - 1));
        QVERIFY(!writeSalvage(*source, *plan, target()));
        QVERIFY(!QFile::exists(target()));
    }

private:
    struct Outcome {
        std::shared_ptr<const Archive> source;
        SalvagePlan plan;
        SalvagedArchive archive;
        QByteArray written;
    };

    static void eachArchive()
    {
        QTest::addColumn<QString>("file");
        for (const char *name :
             {"pg15-gzip", "pg15-gzip-piped", "pg15-none", "pg15-schema-only", "pg15-data-only",
              "pg15-inserts", "pg18-gzip-statistics", "pg18-lz4", "pg18-zstd"})
            QTest::newRow(name) << u"museum-%1.dump"_s.arg(QLatin1StringView(name));
    }

    QString target() const { return m_folder->filePath(u"new.dump"_s); }

    /// Salvages a file with this content, replacing what was salvaged before, and checks what is true of each.
    Outcome salvage(const QByteArray &content) const
    {
        Outcome outcome;
        outcome.source = must(Archive::open(m_files.write(content)));
        const ContentReport report = must(checkContent(*outcome.source));
        checkMap(*outcome.source, damageMap(*outcome.source, report));
        outcome.plan = must(planSalvage(*outcome.source, report));
        QFile::remove(target());
        outcome.archive = must(writeSalvage(*outcome.source, outcome.plan, target()));
        QFile file(target());
        if (file.open(QIODevice::ReadOnly))
            outcome.written = file.readAll();
        checkStockTool(outcome);
        return outcome;
    }

    /// The segments are the file, and every entry with data is in one of the lists.
    static void checkMap(const Archive &archive, const DamageMap &map)
    {
        qint64 reached = 0;
        for (const FileSegment &segment : map.segments) {
            QCOMPARE(segment.start, reached);
            QVERIFY(segment.end > segment.start);
            reached = segment.end;
        }
        QCOMPARE(reached, archive.identity().size);
        QCOMPARE(std::ssize(map.whole) + std::ssize(map.damaged) + std::ssize(map.lost),
                 archive.dataEntryCount());
        for (const auto *list : {&map.damaged, &map.lost}) {
            for (const EntryDamage &damage : *list)
                QVERIFY(!damage.reason.isEmpty());
        }
    }

    static void checkStockTool(const Outcome &outcome)
    {
        const Toc &toc = outcome.source->toc();
        const auto isOfTheFuture = [&](const TocEntry &entry) {
            return toc.is(entry.desc, "STATISTICS DATA"_L1);
        };
        if (std::ranges::any_of(toc.entries(), isOfTheFuture)) // 17 does not know them
            return;
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(u"pg_restore"_s, {u"--file=-"_s, outcome.archive.path});
        QVERIFY(process.waitForFinished());
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0 && errors.isEmpty(), errors.constData());
    }

    /// Nothing tells zeros within a large object that is not compressed from its content.
    enum class Zeros { Told, MayHide };
    /// All that is there is as it was in the sound archive, and whatever is promised is there.
    void checkHoldings(const Outcome &outcome, const Holdings &all, Zeros zeros = Zeros::Told) const
    {
        const auto written = must(Archive::open(target()));
        const Holdings left = holdingsOf(*written, must(checkContent(*written)));
        for (auto table = left.tables.begin(); table != left.tables.end(); ++table) {
            const DataContent &before = all.tables[table.key()];
            QCOMPARE(table->rows, before.rows);
            QCOMPARE(table->bytes, before.bytes);
            QCOMPARE(table->fingerprint, before.fingerprint);
        }
        for (auto object = left.largeObjects.begin(); object != left.largeObjects.end(); ++object)
            QVERIFY(*object == all.largeObjects[object.key()] || zeros == Zeros::MayHide);
        QCOMPARE(promisedObjects(written->toc()), left.largeObjects.keys());
        QCOMPARE(outcome.plan.keptLargeObjects, left.largeObjects.size());
        QCOMPARE(outcome.plan.keptLargeObjects + outcome.plan.lostLargeObjects, all.largeObjects.size());
    }

    /// Three large objects, the first and the third with a comment.
    static SyntheticArchive withLargeObjects(int minor)
    {
        const QByteArrayList oids{"4294967295", "4294967294", "4294967293"};
        SyntheticArchive archive;
        archive.version.minor = minor;
        const auto add = [&](SyntheticEntry entry) {
            entry.dumpId = static_cast<int>(archive.entries.size()) + 1;
            archive.entries.push_back(entry);
        };
        if (minor >= 16) {
            add({.desc = "BLOB METADATA",
                 .tag = oids[2] + ".." + oids[0],
                 .namespaceName = {},
                 .definition = oids.join('\n') + '\n'});
        } else {
            for (const QByteArray &oid : oids)
                add({.desc = "BLOB",
                     .tag = oid,
                     .namespaceName = {},
                     .definition = "SELECT pg_catalog.lo_create('" + oid + "');\n"});
        }
        add({.desc = "COMMENT",
             .tag = "LARGE OBJECT " + oids[0],
             .namespaceName = {},
             .definition = "-- comment on the first\n",
             .section = 1,
             .dependencies = {"1"}});
        add({.desc = "COMMENT",
             .tag = "LARGE OBJECT " + oids[2],
             .namespaceName = {},
             .definition = "-- comment on the third\n",
             .section = 1,
             .dependencies = {minor >= 16 ? "1" : "3"}});
        add({.desc = "BLOBS",
             .tag = "BLOBS",
             .namespaceName = {},
             .definition = {},
             .section = 3,
             .dependencies = minor >= 16 ? QByteArrayList{"1"} : QByteArrayList(),
             .chunks = QByteArrayList(3, QByteArray(200, 'x'))});
        return archive;
    }

    template <typename T>
    static T must(Expected<T> result)
    {
        if (!result)
            qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
        return std::move(*result);
    }

    TestFiles m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
