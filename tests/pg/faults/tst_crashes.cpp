// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/journey.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// belayctl is killed at every step of a restore's journal, and within.
class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<FaultBench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void aKilledRestoreIsSettled_data()
    {
        QTest::addColumn<int>("journey");
        QTest::addColumn<QString>("place");
        for (int i = 0; i < int(m_journeys.size()); ++i) {
            for (const QString &place : m_journeys.at(std::size_t(i)).deaths(*m_bench))
                QTest::addRow("%s: %s", qPrintable(m_journeys.at(std::size_t(i)).name), qPrintable(place)) << i << place;
        }
    }
    void aKilledRestoreIsSettled()
    {
        QFETCH(int, journey);
        QFETCH(QString, place);
        checkDeathIsSettled(*m_bench, m_journeys.at(std::size_t(journey)), place);
    }

private:
    const std::vector<Journey> m_journeys = restoreJourneys();
    std::unique_ptr<FaultBench> m_bench;
};

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
