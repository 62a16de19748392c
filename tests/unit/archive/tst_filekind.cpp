// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/filekind.h"

#include "core/archive/archive.h"
#include "tests/support/syntheticarchive.h"

#include <QStringEncoder>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<FileKind>("kind");
        const auto add = [](const char *name, const QByteArray &content, FileKind kind) {
            QTest::newRow(name) << content << kind;
        };
        const QByteArray archive = SyntheticArchive::withTables(10).bytes();
        const auto encoded = [&](QStringConverter::Encoding encoding, const QString &text) {
            return QByteArray(QStringEncoder(encoding, QStringEncoder::Flag::WriteBom).encode(text));
        };
        add("archive", archive, FileKind::CustomArchive);
        add("cut magic", "PGD", FileKind::CutArchive);
        add("empty", "", FileKind::Empty);
        add("zeros", QByteArray(5000, '\0'), FileKind::Zeros);
        add("byte order mark", "\xef\xbb\xbf" + archive, FileKind::RewrittenArchive);
        add("archive as UTF-16", encoded(QStringConverter::Utf16LE, QString::fromLatin1(archive)),
            FileKind::RewrittenArchive);
        add("archive as Base64", archive.toBase64(), FileKind::Base64Archive);
        add("pg_dump's tar", museumFile(u"museum-pg15.tar.dump"_s), FileKind::TarArchive);
        add("base backup", tar("backup_label"), FileKind::BaseBackup);
        add("tar", tar("holiday.jpg"), FileKind::Tar);
        add("pg_dump's script", "--\n-- PostgreSQL database dump\n--\n\n\\restrict x\n",
            FileKind::DumpScript);
        add("pg_dumpall's script", "--\n-- PostgreSQL database cluster dump\n--\n", FileKind::DumpScript);
        add("script of Windows", "\xef\xbb\xbf--\r\n-- PostgreSQL database dump\r\n--\r\n",
            FileKind::DumpScript);
        add("SQL", "\n-- made by hand\ncreate table t (i int);\n", FileKind::SqlScript);
        add("psql", "\\connect other\n", FileKind::SqlScript);
        add("MySQL", "-- MySQL dump 10.13  Distrib 8.0\n", FileKind::MySqlScript);
        add("script as UTF-16", encoded(QStringConverter::Utf16LE, u"-- PostgreSQL database dump"_s),
            FileKind::Utf16Text);
        add("web page", "<!doctype html>\n<html>", FileKind::WebPage);
        add("Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:0", FileKind::GitLfsPointer);
        add("text", "Dear diary,\n", FileKind::OtherText);
        add("gzip", "\x1f\x8b\x08"_ba, FileKind::Gzip);
        add("zstd", "\x28\xb5\x2f\xfd"_ba, FileKind::Zstd);
        add("lz4", "\x04\x22\x4d\x18"_ba, FileKind::Lz4);
        add("bzip2", "BZh91AY&SY", FileKind::Bzip2);
        add("xz", "\xfd\x37zXZ\0\0"_ba, FileKind::Xz);
        add("zip", "PK\3\4\x14", FileKind::Zip);
        add("7z", "7z\xbc\xaf\x27\x1c"_ba, FileKind::SevenZip);
        add("age", "age-encryption.org/v1\n", FileKind::Age);
        add("age, armoured", "-----BEGIN AGE ENCRYPTED FILE-----\n", FileKind::Age);
        add("gpg, symmetric", "\x8c\x0d\x04\x09\x03"_ba, FileKind::OpenPgp);
        add("gpg, to a key", "\x85\x01\x0c\x03\xff"_ba, FileKind::OpenPgp);
        add("gpg, armoured", "-----BEGIN PGP MESSAGE-----\n", FileKind::OpenPgp);
        add("openssl", "Salted__\1\2", FileKind::OpenSsl);
        add("SQLite", "SQLite format 3\0\x10"_ba, FileKind::Sqlite);
        add("noise", "\x01\xff\x00\x7f\x93\x12"_ba, FileKind::Unknown);
    }

    void tells()
    {
        QFETCH(QByteArray, content);
        QFETCH(FileKind, kind);
        QCOMPARE(fileKind(content), kind);
        // Nothing depends on how much of the file there is.
        for (qsizetype size = 0; size < std::min<qsizetype>(content.size(), 600); ++size)
            (void)fileKind(content.first(size));
        if (kind == FileKind::CustomArchive)
            return;
        const auto archive = Archive::open(m_files.write(content));
        QVERIFY(!archive);
        QCOMPARE(archive.error(), refusal(kind, m_files.path(u"test.dump"_s)));
    }

    void everyRefusalSaysWhatAndWhatNow()
    {
        for (int i = static_cast<int>(FileKind::CutArchive); i <= static_cast<int>(FileKind::Unknown); ++i) {
            const Error error = refusal(static_cast<FileKind>(i), u"a.dump"_s);
            QVERIFY(error.message.startsWith("a.dump "_L1));
            QVERIFY(error.message.endsWith(u'.'));
            QVERIFY(!error.message.contains(u'%'));
            QVERIFY(error.remedy.endsWith(u'.'));
        }
        QVERIFY(refusal(FileKind::DumpScript, {}).remedy.contains("commands"_L1));
    }

    void knowsAnArchiveThatWentThroughATextConversion_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray archive = museumFile(u"museum-pg15-gzip.dump"_s);
        QTest::newRow("line feeds") << QByteArray(archive).replace("\n", "\r\n");
        QTest::newRow("UTF-8") << QString::fromUtf8(archive).toUtf8();
    }

    void knowsAnArchiveThatWentThroughATextConversion()
    {
        QFETCH(QByteArray, content);
        const auto archive = Archive::open(m_files.write(content));
        QVERIFY(!archive);
        QCOMPARE(archive.error(), refusal(FileKind::RewrittenArchive, m_files.path(u"test.dump"_s)));
    }

private:
    static QByteArray tar(const QByteArray &firstName)
    {
        QByteArray content(1024, '\0');
        content.replace(0, firstName.size(), firstName);
        content.replace(257, 5, "ustar");
        return content;
    }

    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestFileKind)
#include "tst_filekind.moc"
