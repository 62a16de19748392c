// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {
constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
}

class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void foldersAreMadeForTheirOwnerOnly()
    {
        QVERIFY(makePrivateFolder(path(u"a/b/c"_s)));
        for (const auto *name : {"a", "a/b", "a/b/c"})
            QCOMPARE(QFile::permissions(path(QString::fromLatin1(name))),
                     onlyOwner | QFile::ExeOwner | QFile::ExeUser);
        const auto open = QFile::permissions(path(u"a"_s)) | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(path(u"a"_s), open));
        QVERIFY(makePrivateFolder(path(u"a"_s)));
        QCOMPARE(QFile::permissions(path(u"a"_s)), open);
    }

    void aFileInTheWayOfAFolderIsAnError()
    {
        QVERIFY(writeDurably(path(u"a"_s), "x"));
        QCOMPARE(makePrivateFolder(path(u"a"_s)).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(makePrivateFolder(path(u"a/b"_s)).error().code, ErrorCode::FileUnwritable);
    }

    void writingReplacesAndLeavesNothingElse()
    {
        const QByteArray large(1 << 20, 'x');
        QVERIFY(writeDurably(path(u"a"_s), "old"));
        QVERIFY(writeDurably(path(u"a"_s), large));
        QCOMPARE(readFile(path(u"a"_s), large.size()).value(), large);
        QCOMPARE(QFile::permissions(path(u"a"_s)), onlyOwner);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
    }

    void whatCannotBeReplacedStays()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"a"_s));
        QCOMPARE(writeDurably(path(u"a"_s), "x").error().code, ErrorCode::FileUnwritable);
        QVERIFY(QFileInfo(path(u"a"_s)).isDir());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        QCOMPARE(writeDurably(u"/nowhere/a"_s, "x").error().code, ErrorCode::FileUnwritable);
        QCOMPARE(syncToDisk(u"/nowhere/a"_s).error().code, ErrorCode::FileUnwritable);
    }

    void renamingNeverReplaces()
    {
        QVERIFY(writeDurably(path(u"a"_s), "a"));
        QVERIFY(writeDurably(path(u"b"_s), "b"));
        QCOMPARE(renameDurably(path(u"a"_s), path(u"b"_s)).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(readFile(path(u"a"_s), 10).value(), "a"_ba);
        QCOMPARE(readFile(path(u"b"_s), 10).value(), "b"_ba);
        QVERIFY(renameDurably(path(u"a"_s), path(u"c"_s)));
        QVERIFY(!QFileInfo::exists(path(u"a"_s)));
        QCOMPARE(readFile(path(u"c"_s), 10).value(), "a"_ba);
    }

    void readingIsBounded()
    {
        QVERIFY(writeDurably(path(u"a"_s), "four"));
        QCOMPARE(readFile(path(u"a"_s), 4).value(), "four"_ba);
        QCOMPARE(readFile(path(u"a"_s), 3).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(readFile(path(u"b"_s), 3).error().code, ErrorCode::FileUnreadable);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
