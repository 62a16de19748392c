// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/journey.h"

#include <QJsonArray>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// belayctl is killed at every step of a journal that has something to put back or to remove; and recovery, too.
class TestUndoCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<FaultBench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void aKilledRunIsSettled_data()
    {
        QTest::addColumn<int>("journey");
        QTest::addColumn<QString>("place");
        for (int i = 0; i < int(m_journeys.size()); ++i) {
            for (const QString &place : m_journeys.at(std::size_t(i)).deaths(*m_bench))
                QTest::addRow("%s: %s", qPrintable(m_journeys.at(std::size_t(i)).name), qPrintable(place)) << i << place;
        }
    }
    void aKilledRunIsSettled()
    {
        QFETCH(int, journey);
        QFETCH(QString, place);
        checkDeathIsSettled(*m_bench, m_journeys.at(std::size_t(journey)), place);
    }

    void recoveryThatIsKilledIsGoneOnWith_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("before anything") << u"swap"_s << u"load.loading"_s << u"settle.begun"_s;
        QTest::newRow("after the copy was dropped") << u"swap"_s << u"load.loading"_s << u"settle.worked"_s;
        QTest::newRow("after a switch") << u"swap"_s << u"switch.worked"_s << u"settle.worked"_s;
        QTest::newRow("while it puts back") << u"recreate"_s << u"load.loading"_s << u"load.loading"_s;
        QTest::newRow("after it put back") << u"recreate"_s << u"load.loading"_s << u"switch.worked"_s;
    }
    void recoveryThatIsKilledIsGoneOnWith()
    {
        QFETCH(QString, mode);
        QFETCH(QString, first);
        QFETCH(QString, second);
        m_bench->makeTarget();
        QCOMPARE(m_bench->ctl().runWithFault(first + u":kill"_s, m_bench->restore(mode, m_bench->archive())).exitCode, -1);
        QCOMPARE(m_bench->ctl().runWithFault(second + u":kill"_s, {u"recover"_s}).exitCode, -1);
        const auto recovered = m_bench->ctl().run({u"recover"_s, u"--json"_s});
        QVERIFY2(recovered.exitCode == 0, recovered.said().constData());
        QCOMPARE(m_bench->state(), first == "switch.worked"_L1 ? u"new"_s : u"old"_s);
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());
    }

    void nothingIsBegunBeforeAnInterruptedRunIsSettled()
    {
        m_bench->makeTarget();
        QCOMPARE(m_bench->ctl().runWithFault(u"load.loading:kill"_s, m_bench->restore(u"recreate"_s, m_bench->archive())).exitCode, -1);
        QCOMPARE(m_bench->state(), u"absent"_s);
        const auto refused = m_bench->ctl().run(m_bench->restore(u"swap"_s, m_bench->archive()));
        QVERIFY2(refused.exitCode == 4, refused.said().constData());
        QVERIFY2(refused.errors.contains("belayctl recover"), refused.errors.constData());
        QCOMPARE(m_bench->ctl().run({u"recover"_s}).exitCode, 0);
        QCOMPARE(m_bench->state(), u"old"_s);
        QCOMPARE(m_bench->ctl().run(m_bench->restore(u"swap"_s, m_bench->archive())).exitCode, 0);
    }

private:
    const std::vector<Journey> m_journeys = undoJourneys();
    std::unique_ptr<FaultBench> m_bench;
};

QTEST_GUILESS_MAIN(TestUndoCrashes)
#include "tst_undocrashes.moc"
