// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/archivepart.h"

#include "core/archive/archive.h"
#include "tests/support/syntheticarchive.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestArchivePart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What has no section of its own, as comments, goes with what stands before it.
    void sectionsAreThoseOfPgRestore()
    {
        SyntheticArchive source;
        source.entries = {{.dumpId = 1, .section = 2},
                          {.dumpId = 2, .desc = "COMMENT", .tag = "TABLE t", .section = 1, .dependencies = {"1"}},
                          {.dumpId = 3, .desc = "INDEX", .tag = "i", .section = 4, .dependencies = {"1"}},
                          {.dumpId = 4, .desc = "COMMENT", .tag = "INDEX i", .section = 1, .dependencies = {"3"}}};
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QVERIFY(archive);
        PartChoice choice;
        choice.sections = {Section::PreData};
        QCOMPARE(choosePart((*archive)->toc(), choice)->leftOut, (std::set{DumpId(3), DumpId(4)}));
        choice.sections = {Section::PostData};
        QCOMPARE(choosePart((*archive)->toc(), choice)->leftOut, (std::set{DumpId(1), DumpId(2)}));
    }

    /// The window asks after every tick.
    void aPartOfAHundredThousandEntriesIsChosenAtOnce()
    {
        const auto archive = Archive::open(m_files.write(SyntheticArchive::withTables(50'000).bytes()));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        QVERIFY(toc.entries().size() >= 100'000);
        PartChoice choice;
        for (std::size_t i = 0; i < toc.entries().size(); i += 2)
            choice.entries.push_back(toc.entries()[i].dumpId);
        QElapsedTimer timer;
        timer.start();
        const auto part = choosePart(toc, choice);
        const qint64 took = timer.elapsed();
        QVERIFY(part);
        qInfo("%lld ms", took);
        QVERIFY2(took < 2000, "with sanitizers and on a busy machine");
    }

private:
    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestArchivePart)
#include "tst_archivepart.moc"
