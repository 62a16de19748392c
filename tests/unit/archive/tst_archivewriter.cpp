// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data/contentcheck.h"
#include "core/archive/data/datareader.h"
#include "core/archive/listing.h"
#include "core/archive/write/archivewriter.h"
#include "tests/support/syntheticarchive.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// What is written must be what stock pg_restore and our own reader make of the source.
class TestArchiveWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aCopyIsTheSameArchive_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name :
             {"pg15-gzip", "pg15-gzip-piped", "pg15-none", "pg15-schema-only", "pg15-data-only",
              "pg15-inserts", "pg18-gzip-statistics", "pg18-lz4", "pg18-zstd"})
            QTest::newRow(name) << u"museum-%1.dump"_s.arg(QLatin1StringView(name));
    }
    void aCopyIsTheSameArchive()
    {
        QFETCH(QString, file);
        const auto source = *Archive::open(museumPath(file));
        const ContentReport content = *checkContent(*source);
        auto writer = begin(*source, source->header());
        for (const DataContent &data : content.contents)
            QVERIFY(writer->copyBlock(*source, {.entry = data.entry, .start = data.start, .end = data.end},
                                      ArchiveWriter::Copied::Whole, {}));
        finish(*writer);
        if (source->hasOffsets()) // pg_dump's own, byte for byte
            QCOMPARE(read(target()), museumFile(file));
        compare(*source, content);
        QVERIFY((*Archive::open(target()))->hasOffsets());
    }

    void everyVersionAndCompressionReadsTheSame_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("minor");
        QTest::addColumn<Compression>("compression");
        for (const char *file :
             {"museum-pg15-none.dump", "museum-pg18-zstd.dump", "museum-pg15-inserts.dump"}) {
            for (int minor = 14; minor <= 16; ++minor) {
                for (const Compression compression :
                     {Compression::None, Compression::Gzip, Compression::Lz4, Compression::Zstd}) {
                    const bool isNew = compression == Compression::Lz4 || compression == Compression::Zstd;
                    if (minor >= 15 || !isNew)
                        QTest::addRow("%s as 1.%d with %s", file, minor, key(compression).data())
                            << QString::fromLatin1(file) << minor << compression;
                }
            }
        }
    }
    void everyVersionAndCompressionReadsTheSame()
    {
        QFETCH(QString, file);
        QFETCH(int, minor);
        QFETCH(Compression, compression);
        const auto source = *Archive::open(museumPath(file));
        const ContentReport content = *checkContent(*source);
        ArchiveHeader header = source->header();
        header.version = {.major = 1, .minor = minor};
        header.compression = compression;
        auto writer = begin(*source, header);
        DataReader reader(*source);
        for (const DataContent &data : content.contents)
            transcode(reader, source->toc().entries()[data.entry], data.start, *writer);
        finish(*writer);
        compare(*source, content);
    }

    /// Pieces of every size, up to far more than a chunk.
    void anyPlainBytesComeBack_data()
    {
        QTest::addColumn<Compression>("compression");
        for (const Compression compression :
             {Compression::None, Compression::Gzip, Compression::Lz4, Compression::Zstd})
            QTest::newRow(key(compression).data()) << compression;
    }
    void anyPlainBytesComeBack()
    {
        QFETCH(Compression, compression);
        QByteArrayList objects{
            {}, "x", QByteArray(131072, 'a'), QByteArray(131073, '\0'), QByteArray(3'000'000, 'b')};
        for (quint32 seed = 1; QByteArray & object : objects) {
            for (qsizetype i = 0; i < object.size(); i += 2)
                object[i] = static_cast<char>((seed = seed * 1664525 + 1013904223) >> 24);
        }
        ArchiveHeader header = museumHeader();
        header.compression = compression;
        auto writer = *ArchiveWriter::create(target(), header, 1);
        writer->addEntry({.dumpId = DumpId(7), .section = Section::Data, .hasData = true, .desc = "BLOBS"});
        writer->beginLargeObjects();
        for (quint32 oid = 4'294'967'295; const QByteArray &object : objects) {
            writer->beginLargeObject(oid--);
            for (qsizetype at = 0, size = 1; at < object.size(); at += size, size = size * 3 + 1)
                writer->add(std::span(object).subspan(at, std::min(size, object.size() - at)));
            writer->endLargeObject();
        }
        writer->endLargeObjects();
        finish(*writer);

        const auto archive = *Archive::open(target());
        DataReader reader(*archive);
        QVERIFY(reader.open(archive->toc().entries().front(), archive->dataStart()));
        for (quint32 oid = 4'294'967'295; const QByteArray &object : objects) {
            QCOMPARE(reader.nextLargeObject(), oid--);
            QByteArray plain;
            for (auto bytes = reader.next(); !bytes.empty(); bytes = reader.next())
                plain.append(QByteArrayView(bytes.data(), std::ssize(bytes)));
            QVERIFY(plain == object);
        }
        QVERIFY(!reader.nextLargeObject());
        QVERIFY(!reader.fault());
        QCOMPARE(reader.position(), archive->identity().size);
    }

    void nothingStaysBehindWithoutACommit()
    {
        {
            const auto source = *Archive::open(museumPath(u"museum-pg15-gzip.dump"_s));
            auto writer = begin(*source, source->header());
            std::stop_source stop;
            stop.request_stop();
            const DataContent data = checkContent(*source)->contents.front();
            const auto copied =
                writer->copyBlock(*source, {.entry = data.entry, .start = data.start, .end = data.end},
                                  ArchiveWriter::Copied::Whole, stop.get_token());
            QVERIFY(!copied);
            QCOMPARE(copied.error().code, ErrorCode::Cancelled);
            QCOMPARE(names().size(), 1);
        }
        QCOMPARE(names(), QStringList());
    }

    void aFileIsNeverReplaced()
    {
        QFile file(target());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = ArchiveWriter::create(target(), museumHeader(), 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
        QVERIFY(file.remove());

        auto writer = *ArchiveWriter::create(target(), museumHeader(), 0);
        QVERIFY(writer->finish());
        QVERIFY(file.open(QIODevice::WriteOnly)); // someone was faster
        QVERIFY(!writer->commit());
        writer.reset();
        QCOMPARE(names(), QStringList{u"new.dump"_s});
        QCOMPARE(file.size(), 0);
    }

    void aFullDiskIsTold()
    {
        auto writer = ArchiveWriter::create(u"/nowhere/at/all.dump"_s, museumHeader(), 0);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::FileUnwritable);
    }

    void whatNoArchiveCanBeIsRefused()
    {
        ArchiveHeader header = museumHeader();
        header.version = {.major = 1, .minor = 14};
        header.compression = Compression::Zstd;
        QCOMPARE(ArchiveWriter::create(target(), header, 0).error().code, ErrorCode::Usage);
        header.version = {.major = 1, .minor = 17};
        QCOMPARE(ArchiveWriter::create(target(), header, 0).error().code, ErrorCode::Usage);

        header = museumHeader();
        header.integerSize = 1;
        auto writer = *ArchiveWriter::create(target(), header, 1);
        writer->addEntry({.dumpId = DumpId(256)});
        QCOMPARE(writer->finish().error().code, ErrorCode::ArchiveTooLarge);
    }

private:
    QString target() const { return m_folder->filePath(u"new.dump"_s); }
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    static ArchiveHeader museumHeader()
    {
        return (*Archive::open(museumPath(u"museum-pg18-zstd.dump"_s)))->header();
    }

    std::unique_ptr<ArchiveWriter> begin(const Archive &source, const ArchiveHeader &header) const
    {
        const auto entries = source.toc().entries();
        auto writer = ArchiveWriter::create(target(), header, entries.size());
        if (!writer)
            qFatal("%s", qPrintable(writer.error().message));
        for (const TocEntry &entry : entries)
            (*writer)->addEntry(draftOf(source.toc(), entry));
        return std::move(*writer);
    }
    static void finish(ArchiveWriter &writer)
    {
        QVERIFY(writer.finish());
        QVERIFY(writer.commit());
    }
    static void transcode(DataReader &reader, const TocEntry &entry, qint64 start, ArchiveWriter &writer)
    {
        const auto copyStream = [&] {
            for (auto bytes = reader.next(); !bytes.empty(); bytes = reader.next())
                writer.add(bytes);
        };
        QVERIFY(reader.open(entry, start));
        if (!reader.holdsLargeObjects()) {
            writer.beginTableData();
            copyStream();
            writer.endTableData();
            return;
        }
        writer.beginLargeObjects();
        while (const auto oid = reader.nextLargeObject()) {
            writer.beginLargeObject(*oid);
            copyStream();
            writer.endLargeObject();
        }
        writer.endLargeObjects();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What a stock pg_restore prints, without what differs by chance or by the kind of archive.
    static QByteArray printed(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"pg_restore"_s, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("pg_restore: %s", process.readAllStandardError().constData());
        QByteArray text;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (!line.startsWith("\\restrict ") && !line.startsWith("\\unrestrict ")
                && !line.startsWith(";     Dump Version:") && !line.startsWith(";     Compression:"))
                text += line + '\n';
        }
        return text;
    }

    void compare(const Archive &source, const ContentReport &content) const
    {
        const auto written = *Archive::open(target());
        const ContentReport again = *checkContent(*written);
        for (const ArchiveProblem &problem : again.problems)
            qWarning("%s", qPrintable(problem.message));
        QVERIFY(again.isValid());
        QCOMPARE(again.contents.size(), content.contents.size());
        for (std::size_t i = 0; i < content.contents.size(); ++i) {
            QCOMPARE(again.contents[i].rows, content.contents[i].rows);
            QCOMPARE(again.contents[i].bytes, content.contents[i].bytes);
            QCOMPARE(again.contents[i].fingerprint, content.contents[i].fingerprint);
        }
        if (source.path().contains(u"statistics"_s)) // 17 does not know them
            return;
        QCOMPARE(printed({u"--list"_s, target()}), printed({u"--list"_s, source.path()}));
        QCOMPARE(printed({u"--file=-"_s, target()}), printed({u"--file=-"_s, source.path()}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestArchiveWriter)
#include "tst_archivewriter.moc"
