// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.lock"_s);
    }

    void whoIsSecondLearnsWhoWasFirst()
    {
        QVERIFY(!FileLock::isHeld(m_path));
        QVERIFY(!QFileInfo::exists(m_path)); // looking leaves no trace
        {
            const auto first = FileLock::tryTake(m_path, u"Ada, a long line"_s);
            QVERIFY(first.value().has_value());
            QVERIFY(FileLock::isHeld(m_path));
            QVERIFY(!FileLock::tryTake(m_path, u"Bob"_s).value().has_value());
            QCOMPARE(FileLock::ownerOf(m_path), u"Ada, a long line"_s);
            QCOMPARE(QFile::permissions(m_path),
                     QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        }
        QVERIFY(!FileLock::isHeld(m_path));
        QVERIFY(FileLock::tryTake(m_path, u"Bob"_s).value().has_value());
        QCOMPARE(FileLock::ownerOf(m_path), u"Bob"_s);
    }

    void lookingDoesNotDisturb()
    {
        QVERIFY(FileLock::tryTake(m_path, u"Ada"_s));
        for (int i = 0; i < 100; ++i) {
            QVERIFY(!FileLock::isHeld(m_path));
            QVERIFY(FileLock::tryTake(m_path, u"Ada"_s).value().has_value());
        }
    }

    void aLockMovesWithItsOwner()
    {
        auto first = FileLock::tryTake(m_path, u"Ada"_s);
        {
            const FileLock moved(std::move(**first));
            QVERIFY(FileLock::isHeld(m_path));
        }
        QVERIFY(!FileLock::isHeld(m_path));
    }

    void aSymbolicLinkIsNotFollowed()
    {
        const QString other = m_folder->filePath(u"other"_s);
        QVERIFY(QFile::link(other, m_path));
        QCOMPARE(FileLock::tryTake(m_path, u"Ada"_s).error().code, ErrorCode::FileUnwritable);
        QVERIFY(!QFileInfo::exists(other));
    }

    void aMissingFolderIsAnError()
    {
        QCOMPARE(FileLock::tryTake(u"/nowhere/a.lock"_s, {}).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(FileLock::ownerOf(u"/nowhere/a.lock"_s), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
