// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "tests/support/syntheticarchive.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheMuseum_data()
    {
        QTest::addColumn<int>("minor");
        QTest::addColumn<Compression>("compression");
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("dataEntries");
        QTest::addColumn<bool>("hasOffsets");
        const auto add = [](const char *name, int minor, Compression compression, int entries, int data,
                            bool offsets) {
            QTest::newRow(name) << minor << compression << entries << data << offsets;
        };
        add("museum-pg15-gzip", 14, Compression::Gzip, 164, 25, true);
        add("museum-pg15-gzip-piped", 14, Compression::Gzip, 164, 25, false);
        add("museum-pg15-none", 14, Compression::None, 164, 25, true);
        add("museum-pg15-schema-only", 14, Compression::Gzip, 133, 0, true);
        add("museum-pg15-data-only", 14, Compression::Gzip, 34, 25, true);
        add("museum-pg15-inserts", 14, Compression::Gzip, 9, 1, true);
        add("museum-pg18-gzip-statistics", 16, Compression::Gzip, 211, 26, true);
        add("museum-pg18-zstd", 16, Compression::Zstd, 165, 26, true);
        add("museum-pg18-lz4", 16, Compression::Lz4, 165, 26, true);
    }

    void readsTheMuseum()
    {
        QFETCH(int, minor);
        const auto opened =
            Archive::open(museumPath(QString::fromLatin1(QTest::currentDataTag()) + u".dump"_s));
        QVERIFY(opened);
        const Archive &archive = **opened;
        const ArchiveHeader &header = archive.header();
        QVERIFY(header.version == (ArchiveVersion{.major = 1, .minor = minor}));
        QCOMPARE(header.integerSize, 4);
        QCOMPARE(header.offsetSize, 8);
        QTEST(header.compression, "compression");
        QCOMPARE(header.database, u"museum"_s);
        QVERIFY(header.serverVersion.startsWith(minor == 14 ? "15.20 (Debian"_L1 : "18.6 (Debian"_L1));
        QCOMPARE(header.dumpVersion, header.serverVersion);
        QCOMPARE(header.createdAt.date(), QDate(2026, 11, 21));
        QCOMPARE(header.createdAt.time().hour(), 10);

        QTEST(int(archive.toc().entries().size()), "entries");
        QTEST(int(archive.dataEntryCount()), "dataEntries");
        QTEST(archive.hasOffsets(), "hasOffsets");
        QCOMPARE(archive.toc().encoding(), u"UTF8"_s);
        QVERIFY(archive.dataStart() <= archive.identity().size);
        QVERIFY(archive.checkUnchanged());
    }

    void readsEveryFieldOfAnEntry()
    {
        const auto archive = Archive::open(museumPath(u"museum-pg18-zstd.dump"_s));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        const auto found = std::ranges::find_if(toc.entries(), [&](const TocEntry &entry) {
            return toc.is(entry.desc, "TABLE DATA"_L1) && toc.is(entry.tag, "artist"_L1);
        });
        QVERIFY(found != toc.entries().end());
        QCOMPARE(toc.text(found->namespaceName), u"gallery"_s);
        QCOMPARE(toc.text(found->tableOid), u"0"_s);
        QCOMPARE(toc.text(found->owner), u"postgres"_s);
        QVERIFY(toc.text(found->copyStatement).startsWith("COPY gallery.artist ("_L1));
        QCOMPARE(found->section, Section::Data);
        QVERIFY(found->hasData);
        QCOMPARE(found->offsetState, DataOffsetState::Set);
        QVERIFY(found->dataOffset >= quint64((*archive)->dataStart()));
        QVERIFY(found->tablespace.isNull() || found->tablespace.isEmpty());

        QCOMPARE(found->dependencyCount, 1U);
        const TocEntry *table = toc.find(toc.dependencies(*found).front());
        QVERIFY(table);
        QCOMPARE(toc.text(table->desc), u"TABLE"_s);
        QCOMPARE(table->relkind, 'r');
        QCOMPARE(toc.text(table->tableAccessMethod), u"heap"_s);
        QCOMPARE(table->section, Section::PreData);
        QVERIFY(!table->hasData);
        QVERIFY(toc.text(table->definition).startsWith("CREATE TABLE gallery.artist"_L1));
        QVERIFY(toc.text(table->dropStatement).startsWith("DROP TABLE gallery.artist"_L1));
        QCOMPARE(toc.find(table->dumpId), table);
        QVERIFY(!toc.find(DumpId(49'999'999)));
    }

    void readsAllVersions_data()
    {
        QTest::addColumn<int>("minor");
        QTest::addColumn<int>("integerSize");
        for (int minor = 12; minor <= 16; ++minor) {
            for (int size : {2, 4, 8})
                QTest::addRow("1.%d with integers of %d bytes", minor, size) << minor << size;
        }
    }

    void readsAllVersions()
    {
        QFETCH(int, minor);
        QFETCH(int, integerSize);
        SyntheticArchive synthetic = SyntheticArchive::withTables(3);
        synthetic.version = {.major = 1, .minor = minor, .revision = 7};
        synthetic.integerSize = integerSize;
        synthetic.offsetSize = integerSize == 8 ? 4 : 8;
        const auto archive = Archive::open(m_files.write(synthetic.bytes()));
        QVERIFY(archive);
        QVERIFY((*archive)->header().version == synthetic.version);
        QCOMPARE((*archive)->header().compression, Compression::None);
        const Toc &toc = (*archive)->toc();
        QCOMPARE(toc.entries().size(), 6U);
        QCOMPARE(toc.text(toc.entries()[5].tag), u"t3"_s);
        QCOMPARE(toc.entries()[5].relkind, minor == 16 ? 'r' : '\0');
        QCOMPARE((*archive)->dataStart(), synthetic.head().size());
    }

    void nullAndEmptyDiffer()
    {
        const SyntheticArchive synthetic{.entries = {{.namespaceName = {}, .owner = ""}}};
        const auto archive = Archive::open(m_files.write(synthetic.bytes()));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        const TocEntry &entry = toc.entries().front();
        QVERIFY(entry.namespaceName.isNull());
        QVERIFY(toc.text(entry.namespaceName).isNull());
        QVERIFY(!toc.is(entry.namespaceName, ""_L1));
        QVERIFY(!entry.owner.isNull());
        QVERIFY(entry.owner.isEmpty());
        QVERIFY(!toc.text(entry.owner).isNull());
        QVERIFY(toc.is(entry.owner, ""_L1));
    }

    /// Every prefix of an archive is refused as cut up to the end of its table of contents, and opens from there on.
    void knowsACutFile()
    {
        const QByteArray whole = museumFile(u"museum-pg15-inserts.dump"_s);
        const auto opened = Archive::open(museumPath(u"museum-pg15-inserts.dump"_s));
        QVERIFY(opened);
        for (qint64 size = 0; size < whole.size(); ++size) {
            const auto archive = Archive::open(m_files.write(whole.first(size)));
            QCOMPARE(archive.has_value(), size >= (*opened)->dataStart());
            if (!archive)
                QCOMPARE(archive.error().code, ErrorCode::ArchiveTruncated);
        }
    }

    void saysWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"missing"_s << ErrorCode::FileUnreadable << u"There is no file"_s;
        QTest::newRow("below a file") << u"file/x"_s << ErrorCode::FileUnreadable << u"There is no file"_s;
        QTest::newRow("folder") << u"folder"_s << ErrorCode::FileUnreadable << u"is a folder"_s;
        QTest::newRow("directory archive")
            << u"directory"_s << ErrorCode::ArchiveNotCustom << u"directory format"_s;
        QTest::newRow("toc.dat") << u"directory/toc.dat"_s << ErrorCode::ArchiveNotCustom
                                 << u"directory format"_s;
        QTest::newRow("fifo") << u"fifo"_s << ErrorCode::FileUnreadable << u"a pipe"_s;
        QTest::newRow("socket") << u"socket"_s << ErrorCode::FileUnreadable << u"a socket"_s;
        QTest::newRow("symbolic link") << u"link"_s << ErrorCode::FileUnreadable << u"is a symbolic link"_s;
        QTest::newRow("no permission") << u"secret"_s << ErrorCode::FileUnreadable << u"no permission"_s;
        QTest::newRow("a zero byte in its name") << u"file\0x"_s << ErrorCode::FileUnreadable << u"no file"_s;
        QTest::newRow("a name that turns round")
            << u"\u202efile"_s << ErrorCode::FileUnreadable << u"\\u202efile"_s;
    }

    void saysWhatIsNoFile()
    {
        QFETCH(QString, name);
        makeOddFiles();
        uid_t user = ::geteuid();
        if (name == "secret"_L1 && user == 0) // root may read everything, so be somebody else
            QCOMPARE(::seteuid(65534), 0);
        const auto archive = Archive::open(m_files.path(name));
        QCOMPARE(::seteuid(user), 0);
        QVERIFY(!archive);
        QTEST(archive.error().code, "code");
        QFETCH(QString, says);
        QVERIFY2(archive.error().message.contains(says), qPrintable(archive.error().message));
    }

    void aDeviceIsNoFile()
    {
        const auto archive = Archive::open(u"/dev/null"_s);
        QVERIFY(!archive);
        QCOMPARE(archive.error().code, ErrorCode::FileUnreadable);
    }

    void noticesAnotherFile()
    {
        const QByteArray content = SyntheticArchive::withTables(1).bytes();
        const QString path = m_files.write(content);
        const auto archive = Archive::open(path);
        QVERIFY(archive);
        QVERIFY((*archive)->checkUnchanged());
        QVERIFY(QFile::rename(path, m_files.path(u"old"_s)));
        QCOMPARE((*archive)->checkUnchanged().error().code, ErrorCode::ArchiveChanged);
        (void)m_files.write(content);
        QCOMPARE((*archive)->checkUnchanged().error().code, ErrorCode::ArchiveChanged);
        QVERIFY(QFile::remove(path) && QFile::rename(m_files.path(u"old"_s), path));
        QVERIFY((*archive)->checkUnchanged());
        QVERIFY(QFile::resize(path, content.size() - 1));
        QCOMPARE((*archive)->checkUnchanged().error().code, ErrorCode::ArchiveChanged);
    }

    void closesItsDescriptor()
    {
        const QString path = m_files.write(SyntheticArchive::withTables(1).bytes());
        int descriptor = -1;
        {
            const auto archive = Archive::open(path);
            QVERIFY(archive);
            descriptor = (*archive)->descriptor();
            QVERIFY((::fcntl(descriptor, F_GETFD) & FD_CLOEXEC) != 0);
        }
        QCOMPARE(::fcntl(descriptor, F_GETFD), -1);
    }

    void canBeCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto archive = Archive::open(museumPath(u"museum-pg15-gzip.dump"_s), stop.get_token());
        QVERIFY(!archive);
        QCOMPARE(archive.error().code, ErrorCode::Cancelled);
    }

private:
    void makeOddFiles()
    {
        if (QFile::exists(m_files.path(u"folder"_s)))
            return;
        (void)m_files.write("x", u"file"_s);
        QVERIFY(QFile::setPermissions(m_files.write("x", u"secret"_s), {}));
        QVERIFY(QDir().mkdir(m_files.path(u"folder"_s)) && QDir().mkdir(m_files.path(u"directory"_s)));
        QByteArray toc = SyntheticArchive().bytes();
        toc[10] = 3; // the format of a directory's table of contents
        (void)m_files.write(toc, u"directory/toc.dat"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(m_files.path(u"fifo"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(m_files.path(u"file"_s), m_files.path(u"link"_s)));

        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        const QByteArray name = QFile::encodeName(m_files.path(u"socket"_s));
        QVERIFY(name.size() < qsizetype(sizeof(address.sun_path)));
        std::ranges::copy(name, address.sun_path);
        m_socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
        ::close(m_socket);
    }

    TestFiles m_files;
    int m_socket = -1;
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
