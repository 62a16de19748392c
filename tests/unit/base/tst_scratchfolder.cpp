// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratchfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Belay;
using namespace Qt::StringLiterals;

/// Folders for temporary files, and what a killed process leaves of them.
class TestScratchFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesWithTheObject()
    {
        {
            const auto folder = ScratchFolder::make(m_parent.path());
            QVERIFY(folder);
            QFile file((*folder)->filePath(u"file"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(folders().size(), 1);
        }
        QCOMPARE(folders(), QStringList());
    }

    void whatAKilledProcessLeftIsRemoved()
    {
        const auto alive = ScratchFolder::make(m_parent.path());
        QVERIFY(alive);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto folder = ScratchFolder::make(m_parent.path());
            QFile file((*folder)->filePath(u"file"_s));
            ::_exit(file.open(QIODevice::WriteOnly) ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(folders().size(), 2);
        ScratchFolder::removeOrphans(m_parent.path());
        QCOMPARE(folders().size(), 1);
        QVERIFY(QDir((*alive)->filePath(u"."_s)).exists());
    }

    void whereNothingCanBeWrittenIsTold()
    {
        const auto folder = ScratchFolder::make(u"/proc/nowhere"_s);
        QVERIFY(!folder);
        QVERIFY(folder.error().message.contains(u"/proc/nowhere"_s));
    }

private:
    QStringList folders() const { return QDir(m_parent.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

    const QTemporaryDir m_parent;
};

QTEST_GUILESS_MAIN(TestScratchFolder)
#include "tst_scratchfolder.moc"
