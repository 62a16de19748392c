// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/faultbench.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// The old database after a switch: listed with its day, gone on it, and never while it may be the only good copy.
class TestKeptDatabases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<FaultBench>(); }
    void init() { m_bench->makeTarget(); }
    void cleanupTestCase() { m_bench.reset(); }

    void itIsListedAndStaysUntilItsDay()
    {
        const QString kept = restored(u"7"_s);
        QVERIFY(recovery({u"--list"_s}, u"kept_databases"_s).contains(kept));
        QVERIFY(!recovery({}, u"removed_databases"_s).contains(kept));
        QVERIFY(m_bench->server().databases().contains(kept));
        QCOMPARE(m_bench->state(), u"new"_s);
    }

    void recoveryRemovesItOnItsDay()
    {
        const QString kept = restored(u"0"_s);
        QVERIFY(m_bench->server().databases().contains(kept)); // a run does not remove what it has just set aside
        recovery({u"--list"_s}, u"kept_databases"_s);
        QVERIFY(m_bench->server().databases().contains(kept)); // listing changes nothing
        QVERIFY(recovery({}, u"removed_databases"_s).contains(kept));
        QVERIFY(!m_bench->server().databases().contains(kept));
        QVERIFY(!recovery({u"--list"_s}, u"kept_databases"_s).contains(kept));
        QCOMPARE(m_bench->state(), u"new"_s);
    }

    void theNextRunRemovesItOnItsDay()
    {
        const QString kept = restored(u"0"_s);
        const QString next = restored(u"7"_s);
        QVERIFY(!m_bench->server().databases().contains(kept));
        QVERIFY(m_bench->server().databases().contains(next));
    }

    /// Also after a restore that ended complete: it is what an undo needs.
    void itStaysWhileTheSafetyBackupIsGone()
    {
        const QString kept = restored(u"0"_s);
        QDir backups(m_bench->server().bench().places.backups());
        for (const QString &name : backups.entryList(QDir::Files))
            QVERIFY(QFile::rename(backups.filePath(name), backups.filePath(name + u".away"_s)));
        QVERIFY(recovery({}, u"kept_databases"_s).contains(kept));
        QVERIFY(m_bench->server().databases().contains(kept));
        for (const QString &name : backups.entryList({u"*.away"_s}, QDir::Files))
            QVERIFY(QFile::rename(backups.filePath(name), backups.filePath(name.chopped(5))));
        QVERIFY(recovery({}, u"removed_databases"_s).contains(kept));
    }

    void itStaysWhileTheTargetIsGone()
    {
        const QString kept = restored(u"0"_s);
        m_bench->server().sql(u"DROP DATABASE target"_s);
        QVERIFY(recovery({}, u"kept_databases"_s).contains(kept));
        QVERIFY(m_bench->server().databases().contains(kept));
    }

    void itStaysWhileSomebodyIsConnectedToIt()
    {
        const QString kept = restored(u"0"_s);
        {
            const auto session = Connection::open(m_bench->server().parameters(kept));
            QVERIFY(session);
            QVERIFY(recovery({}, u"kept_databases"_s).contains(kept));
        }
        QTRY_COMPARE(m_bench->server().sql(u"SELECT count(*) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(kept)), u"0"_s);
        QVERIFY(recovery({}, u"removed_databases"_s).contains(kept));
    }

    void theDayOfAnUndoIsToldInEveryMode_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("until");
        QTest::newRow("swap") << u"swap"_s << QByteArray("at once; then from the safety backup");
        QTest::newRow("in-place") << u"in-place"_s << QByteArray("as long as the safety backup is there");
        QTest::newRow("recreate") << u"recreate"_s << QByteArray("as long as the safety backup is there");
    }
    void theDayOfAnUndoIsToldInEveryMode()
    {
        QFETCH(QString, mode);
        QFETCH(QByteArray, until);
        QStringList call = m_bench->restore(mode, m_bench->archive());
        call.removeOne(u"--json"_s);
        const auto outcome = m_bench->ctl().run(call);
        QVERIFY2(outcome.output.contains(until), outcome.said().constData());
    }

private:
    QString restored(const QString &days) const
    {
        const auto outcome = m_bench->ctl().run(m_bench->restore(u"swap"_s, m_bench->archive()) << u"--keep-old"_s << days);
        return outcome.json()[u"kept_database"].toString();
    }

    /// The names of the databases in one list of what recovery prints.
    QStringList recovery(const QStringList &options, const QString &list) const
    {
        const auto outcome = m_bench->ctl().run(QStringList{u"recover"_s, u"--json"_s} + options);
        if (outcome.exitCode != 0)
            throw std::runtime_error(outcome.said().toStdString());
        QStringList names;
        for (const auto &database : outcome.json()[list].toArray())
            names += database[u"database"].toString();
        return names;
    }

    std::unique_ptr<FaultBench> m_bench;
};

QTEST_GUILESS_MAIN(TestKeptDatabases)
#include "tst_keptdatabases.moc"
