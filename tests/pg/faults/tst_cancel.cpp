// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/journey.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// belayctl is asked to stop (SIGTERM) at every step, in every mode, there and back.
class TestCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<FaultBench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void cancellingIsOrderlyAtEveryStep_data()
    {
        QTest::addColumn<int>("journey");
        QTest::addColumn<QString>("place");
        for (int i = 0; i < int(m_journeys.size()); ++i) {
            QStringList places;
            for (const QString &step : m_journeys.at(std::size_t(i)).steps(*m_bench)) {
                if (step != "remove"_L1) // what was switched out goes, whatever is asked: the rollback is done by then
                    places << step + u".begun"_s;
            }
            for (const QString &place : std::as_const(places))
                QTest::addRow("%s: %s", qPrintable(m_journeys.at(std::size_t(i)).name), qPrintable(place)) << i << place;
        }
    }
    void cancellingIsOrderlyAtEveryStep()
    {
        QFETCH(int, journey);
        QFETCH(QString, place);
        checkCancelIsOrderly(*m_bench, m_journeys.at(std::size_t(journey)), place);
    }

private:
    static std::vector<Journey> allJourneys()
    {
        std::vector<Journey> all = restoreJourneys();
        for (const Journey &journey : undoJourneys())
            all.push_back(journey);
        return all;
    }

    const std::vector<Journey> m_journeys = allJourneys();
    std::unique_ptr<FaultBench> m_bench;
};

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
