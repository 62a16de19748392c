// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadprogress.h"

#include "core/archive/listing.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// Progress is the bytes of the archive, whichever way pg_restore tells what it does, and ends at the total.
class TestLoadProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto opened = Archive::open(QStringLiteral(TEST_DATA "/museum/museum-pg15-gzip.dump"));
        QVERIFY(opened);
        const auto verified = VerifiedArchive::verify(*opened);
        QVERIFY(verified);
        m_archive = *verified;
        for (const DataContent &content : m_archive->content().contents)
            m_bytes += content.bytes;
    }

    void oneProcessReachesTheTotal()
    {
        LoadProgress progress(*m_archive, {});
        qint64 before = 0;
        for (const TocEntry &entry : toc().entries()) {
            if (!isListed(toc(), entry))
                continue;
            const QString name = toc().text(entry.namespaceName) + u'.' + toc().text(entry.tag);
            const QString said = entry.hasData ? u"processing data for table \"%1\""_s.arg(name) : u"creating %1"_s.arg(name);
            QVERIFY(progress.note(said.section(u'\n', 0, 0)));
            QVERIFY(progress.current().done > before);
            before = progress.current().done;
        }
        QCOMPARE(progress.current().done, *progress.current().total);
        QVERIFY(*progress.current().total > m_bytes);
    }

    void severalProcessesReachItToo()
    {
        LoadProgress progress(*m_archive, {});
        for (const TocEntry &entry : toc().entries()) {
            if (!isListed(toc(), entry))
                continue;
            progress.note(u"launching item %1 X y"_s.arg(entry.dumpId.number()));
            progress.note(u"creating X"_s);
            progress.note(u"finished item %1 X y"_s.arg(entry.dumpId.number()));
        }
        QCOMPARE(progress.current().done, *progress.current().total);
    }

    void whatTheServerHasTakenCounts()
    {
        LoadProgress progress(*m_archive, {});
        progress.note(u"creating X"_s);
        const qint64 before = progress.current().done;
        progress.setUnderWay(100);
        QCOMPARE(progress.current().done, before + 100);
        progress.setUnderWay(m_bytes * 10); // a server that counts otherwise
        QCOMPARE(progress.current().done, *progress.current().total);
    }

    void otherChatterIsNoProgress()
    {
        LoadProgress progress(*m_archive, {});
        QVERIFY(!progress.note(u"connecting to database for restore"_s));
        QVERIFY(!progress.note(u"finished item many TABLE"_s));
        QVERIFY(progress.note(u"finished item 999999 TABLE unknown"_s));
        QCOMPARE(progress.current().done, 0);
    }

private:
    const Toc &toc() const { return m_archive->archive().toc(); }

    std::shared_ptr<const VerifiedArchive> m_archive;
    qint64 m_bytes = 0;
};

QTEST_GUILESS_MAIN(TestLoadProgress)
#include "tst_loadprogress.moc"
