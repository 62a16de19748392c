// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/loadpace.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A rate when there is one, a remaining time when an earlier load tells it, and nothing otherwise.
class TestLoadPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidBeforeItIsKnown()
    {
        LoadPace pace(1000, LoadTimes{.bytes = 1000, .data = 10s, .rest = 5s});
        pace.note(10, 100ms);
        QVERIFY(!pace.rate());
        QVERIFY(!pace.remaining());
    }

    void theRateIsThatOfTheLastSeconds()
    {
        LoadPace pace(1'000'000, {});
        for (int second = 1; second <= 20; ++second)
            pace.note(second * 100, std::chrono::seconds(second));
        QCOMPARE(pace.rate(), std::optional<qint64>(100));
        for (int second = 21; second <= 40; ++second)
            pace.note(2000 + (second - 20) * 1000, std::chrono::seconds(second));
        QCOMPARE(pace.rate(), std::optional<qint64>(1000));
        for (int second = 41; second <= 60; ++second)
            pace.note(22000, std::chrono::seconds(second)); // it stands still
        QCOMPARE(pace.rate(), std::optional<qint64>(0));
    }

    void withoutAnEarlierLoadNothingIsForetold()
    {
        LoadPace pace(1000, {});
        pace.note(500, 5s);
        QCOMPARE(pace.rate(), std::optional<qint64>(100));
        QVERIFY(!pace.remaining());
    }

    void whatFollowsTheDataTakesWhatItTook()
    {
        // Twice as much as then: 1000 bytes more at 100 a second, then 2 × 5 seconds.
        LoadPace pace(2000, LoadTimes{.bytes = 1000, .data = 10s, .rest = 5s});
        pace.note(1000, 10s);
        QCOMPARE(pace.remaining(), std::optional(20s));
        pace.note(2000, 20s);
        QVERIFY(!pace.rate());
        QCOMPARE(pace.remaining(), std::optional(10s));
        pace.note(2000, 27s);
        QCOMPARE(pace.remaining(), std::optional(3s));
        pace.note(2000, 31s); // it takes longer than then: how much longer, nothing tells
        QVERIFY(!pace.remaining());
    }

    void aLoadThatStandsStillHasNoEnd()
    {
        LoadPace pace(1000, LoadTimes{.bytes = 1000, .data = 10s, .rest = 5s});
        pace.note(100, 1s);
        pace.note(100, 20s);
        pace.note(100, 40s);
        QVERIFY(!pace.remaining());
    }

    void whatOneLoadTookTeachesTheNext()
    {
        LoadPace first(1000, {});
        first.note(1000, 8s);
        first.note(1000, 12s);
        QCOMPARE(first.times(), (LoadTimes{.bytes = 1000, .data = 8s, .rest = 4s}));
        QCOMPARE(LoadTimes::fromJson(first.times().toJson()), std::optional(first.times()));
        QVERIFY(!LoadTimes::fromJson({}));
    }
};

QTEST_GUILESS_MAIN(TestLoadPace)
#include "tst_loadpace.moc"
