// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/journey.h"
#include "tests/support/healthserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// belayctl is killed at every step around a restore: commands, SQL file, health URL, and the undo that follows it.
class TestAroundCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<FaultBench>();
        QFile file(sqlFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("CREATE SCHEMA anonymised; CREATE TABLE anonymised.proof ()") > 0);
    }
    void cleanupTestCase() { m_bench.reset(); }

    void aKilledRestoreIsSettled_data()
    {
        QTest::addColumn<QString>("place");
        for (const auto *place : {"sql.begun", "sql.ran", "sql.worked", "before.begun", "before.worked", "switch.begun", "switch.renamed",
                                  "switch.worked", "after.begun", "after.worked", "health.begun", "health.worked", "run.ending"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void aKilledRestoreIsSettled()
    {
        QFETCH(QString, place);
        const HealthServer application(200);
        checkDeathIsSettled(*m_bench, swapWith({u"--before-command"_s, u"true"_s, u"--after-command"_s, u"true"_s, u"--sql-file"_s, sqlFile(),
                                                u"--health-url"_s, application.url()}),
                            place);
    }

    void aKilledUndoIsSettled_data()
    {
        QTest::addColumn<QString>("place");
        for (const auto *place : {"before.begun", "before.worked", "switch.renamed", "after.begun", "after.worked"})
            QTest::newRow(place) << QString::fromLatin1(place);
    }
    void aKilledUndoIsSettled()
    {
        QFETCH(QString, place);
        const Journey undo{.name = u"rollback"_s, .mode = u"swap"_s, .before = u"new"_s, .after = u"old"_s, .work = Journey::Rollback, .places = {},
                           .options = {u"--before-command"_s, u"true"_s, u"--after-command"_s, u"true"_s}};
        checkDeathIsSettled(*m_bench, undo, place);
    }

    void aTargetThatWasDroppedComesBackWithoutTheSqlFile()
    {
        const Journey journey{.name = u"recreate"_s, .mode = u"recreate"_s, .before = u"old"_s, .after = u"new"_s, .places = {}, .options = {u"--sql-file"_s, sqlFile()}};
        checkDeathIsSettled(*m_bench, journey, u"sql.ran"_s);
    }

    void whoWasStoppedIsNamed()
    {
        const QString told = toldAfter(u"switch.begun"_s, {u"--before-command"_s, u"true"_s, u"--after-command"_s, u"echo started"_s});
        QVERIFY2(told.contains("/echo started"_L1), qPrintable(told));
        QCOMPARE(m_bench->state(), u"old"_s);
    }

    void aSwitchThatNobodySawWorkCanBeUndone()
    {
        const HealthServer application(503);
        const QString told = toldAfter(u"health.waiting"_s, {u"--health-url"_s, application.url()});
        QVERIFY2(told.contains(application.url()) && told.contains("belayctl rollback "_L1 + m_run), qPrintable(told));
        QCOMPARE(m_bench->state(), u"new"_s);
        const auto undone = m_bench->ctl().run(m_bench->rollback(m_run));
        QVERIFY2(undone.exitCode == 0, undone.said().constData());
        QCOMPARE(m_bench->state(), u"old"_s);
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());
    }

    void anUndoThatWasCutOffIsSettled_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("state");
        QTest::newRow("before") << u"undo.begun"_s << u"new"_s;
        QTest::newRow("after") << u"undo.worked"_s << u"old"_s;
    }
    void anUndoThatWasCutOffIsSettled()
    {
        QFETCH(QString, place);
        QFETCH(QString, state);
        const HealthServer application(503);
        const QString told = toldAfter(place, {u"--health-url"_s, application.url(), u"--health-timeout"_s, u"1"_s});
        QCOMPARE(told.contains(application.url()), state == "new"_L1);
        QCOMPARE(m_bench->state(), state);
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());
    }

    void aCancelWhileWaitingUndoesTheSwitch()
    {
        const HealthServer application(503);
        checkCancelIsOrderly(*m_bench, swapWith({u"--health-url"_s, application.url()}), u"health.waiting"_s);
        QCOMPARE(m_bench->state(), u"old"_s);
    }

private:
    QString sqlFile() const { return m_bench->server().folder() + u"/around.sql"_s; }
    static Journey swapWith(const QStringList &options)
    {
        return {.name = u"swap"_s, .mode = u"swap"_s, .before = u"old"_s, .after = u"new"_s, .places = {}, .options = options};
    }
    /// Kills a restore at this place and lets recovery settle it; returns what that says.
    QString toldAfter(const QString &place, const QStringList &options)
    {
        const auto killed = m_bench->ctl().runWithFault(place + u":kill"_s, swapWith(options).prepare(*m_bench));
        if (killed.exitCode != -1)
            qFatal("not killed at %s: %s", qPrintable(place), killed.said().constData());
        const QJsonArray runs = m_bench->ctl().run({u"recover"_s, u"--json"_s}).json()[u"runs"].toArray();
        m_run = runs.first()[u"run_id"].toString();
        return runs.first()[u"message"].toString();
    }

    std::unique_ptr<FaultBench> m_bench;
    QString m_run;
};

QTEST_GUILESS_MAIN(TestAroundCrashes)
#include "tst_aroundcrashes.moc"
