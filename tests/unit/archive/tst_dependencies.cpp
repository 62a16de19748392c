// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/dependencies.h"

#include "core/archive/archive.h"
#include "tests/support/syntheticarchive.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestDependencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKnownBothWays()
    {
        SyntheticArchive source;
        source.entries = {{.dumpId = 7, .dependencies = {"5", "9", "5"}},
                          {.dumpId = 5},
                          {.dumpId = 9, .dependencies = {"5"}}};
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QVERIFY(archive);
        const Dependencies dependencies((*archive)->toc());
        QCOMPARE(list(dependencies.of(0)), (QList<quint32>{1, 2}));
        QCOMPARE(list(dependencies.of(1)), QList<quint32>());
        QCOMPARE(list(dependencies.of(2)), QList<quint32>{1});
        QCOMPARE(list(dependencies.on(0)), QList<quint32>());
        QCOMPARE(list(dependencies.on(1)), (QList<quint32>{0, 2}));
        QCOMPARE(list(dependencies.on(2)), QList<quint32>{0});
    }

    void unknownSelfAndCyclicOnesAreSurvived()
    {
        SyntheticArchive source;
        source.entries = {{.dumpId = 1, .dependencies = {"1", "77", "2"}},
                          {.dumpId = 2, .dependencies = {"1", "2"}}};
        const auto archive = Archive::open(m_files.write(source.bytes()));
        QVERIFY(archive);
        const Dependencies dependencies((*archive)->toc());
        QCOMPARE(list(dependencies.of(0)), QList<quint32>{1});
        QCOMPARE(list(dependencies.of(1)), QList<quint32>{0});
        QCOMPARE(list(dependencies.on(0)), QList<quint32>{1});
        QCOMPARE(list(dependencies.on(1)), QList<quint32>{0});
    }

    void agreeWithTheMuseum()
    {
        const auto archive = Archive::open(museumPath(u"museum-pg18-gzip-statistics.dump"_s));
        QVERIFY(archive);
        const Toc &toc = (*archive)->toc();
        const auto entries = toc.entries();
        const Dependencies dependencies(toc);
        std::set<std::pair<quint32, quint32>> there;
        std::set<std::pair<quint32, quint32>> back;
        std::set<std::pair<quint32, quint32>> expected;
        for (quint32 i = 0; i < entries.size(); ++i) {
            for (const quint32 needed : dependencies.of(i))
                there.emplace(i, needed);
            for (const quint32 user : dependencies.on(i))
                back.emplace(user, i);
            for (const DumpId id : toc.dependencies(entries[i])) {
                if (const TocEntry *const found = toc.find(id))
                    expected.emplace(i, found - entries.data());
            }
        }
        QCOMPARE(there, expected);
        QCOMPARE(back, expected);
    }

    void aLargeTableOfContentsTakesMilliseconds()
    {
        constexpr int count = 106'000;
        std::vector<TocEntry> entries(count);
        std::vector<DumpId> ids;
        for (int i = 0; i < count; ++i) {
            entries[i].dumpId = DumpId(i + 1);
            entries[i].firstDependency = static_cast<quint32>(ids.size());
            entries[i].dependencyCount = 5;
            for (int n = 1; n <= 5; ++n)
                ids.emplace_back(1 + static_cast<int>(qint64(i) * n * 7919 % count));
        }
        const Toc toc({}, std::move(entries), std::move(ids));
        QElapsedTimer timer;
        timer.start();
        const Dependencies dependencies(toc);
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 2000); // on a loaded machine, with sanitizers
        QVERIFY(!dependencies.of(count - 1).empty());
    }

private:
    static QList<quint32> list(std::span<const quint32> span) { return {span.begin(), span.end()}; }

    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestDependencies)
#include "tst_dependencies.moc"
