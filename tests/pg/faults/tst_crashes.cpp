// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/journey.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
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

    /// Recovery compares with what was chosen: the table that was not has other rows than the archive.
    void aPartKilledAfterItsCommitIsJudgedAsAPart()
    {
        m_bench->makeTarget();
        const TestServer &server = m_bench->server();
        server.sql(u"INSERT INTO public.note VALUES (101, 'later')"_s, u"target"_s);
        const QStringList part = m_bench->restore(u"in-place"_s, m_bench->archive()) << u"--exclude-table"_s << u"public.note"_s;
        const auto killed = m_bench->ctl().runWithFault(u"load.worked:kill"_s, part);
        QVERIFY2(killed.exitCode == -1, killed.said().constData());
        QCOMPARE(server.sql(u"SELECT last_value FROM public.counter"_s, u"target"_s), QString::number('n')); // as in the archive
        QCOMPARE(server.sql(u"SELECT count(*) FROM public.note"_s, u"target"_s), u"101"_s);
        const auto recovered = m_bench->ctl().run({u"recover"_s, u"--json"_s});
        QVERIFY2(recovered.exitCode == 0, recovered.said().constData());
        const QJsonValue run = recovered.json()[u"runs"][0];
        QVERIFY2(run[u"verdict"] == u"complete"_s && run[u"message"].toString().contains(u"matches"_s), recovered.said().constData());
        QCOMPARE(server.sql(u"SELECT count(*) FROM public.note"_s, u"target"_s), u"101"_s);
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());
    }

    void aKilledRunLeavesNoPassword()
    {
        m_bench->makeTarget();
        const TestServer &server = m_bench->server();
        server.sql(u"CREATE ROLE guarded SUPERUSER LOGIN PASSWORD 'Canary-word'"_s);
        QFile rules(server.sql(u"SHOW hba_file"_s));
        QVERIFY(rules.open(QIODevice::ReadWrite));
        const QByteArray before = rules.readAll();
        QVERIFY(rules.seek(0) && rules.write("local all guarded scram-sha-256\n" + before) > 0);
        rules.close();
        server.sql(u"SELECT pg_reload_conf()"_s);
        QTRY_COMPARE(server.sql(u"SELECT count(*) FROM pg_hba_file_rules WHERE 'guarded' = ANY (user_name)"_s), u"1"_s);
        ConnectionParameters guarded = server.parameters(u"target"_s);
        guarded.options.insert(u"user"_s, u"guarded"_s);
        const QString connection = conninfo(guarded) + u" password=Canary-word"_s;

        const auto killed = m_bench->ctl().runWithFault(u"load.loading:kill"_s, m_bench->restore(u"swap"_s, m_bench->archive(), connection));
        QCOMPARE(killed.exitCode, -1);
        QVERIFY(filesWithCanary().size() > 0); // else this tests nothing
        const auto recovered = m_bench->ctl().run({u"recover"_s, u"-d"_s, connection});
        QVERIFY2(recovered.exitCode == 0, recovered.said().constData());
        QCOMPARE(filesWithCanary().join(u'\n'), QString());
        QCOMPARE(m_bench->state(), u"old"_s);
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());
    }

    /// The archive that a run writes for itself, with other roles in it, goes when the run is settled.
    void anArchiveWithMappedRolesGoesWithItsRun()
    {
        m_bench->makeTarget();
        const QString user = m_bench->server().sql(u"SELECT current_user"_s);
        const QStringList mapping{u"--map-role"_s, u"nobody="_s + user};
        const auto killed = m_bench->ctl().runWithFault(u"rewrite.worked:kill"_s, m_bench->restore(u"swap"_s, m_bench->archive()) + mapping);
        QCOMPARE(killed.exitCode, -1);
        const auto left = [&] { return QDir(m_bench->server().bench().places.scratch).entryList({u"belay-work-*"_s}, QDir::Dirs); };
        QStringList ours;
        for (const QString &folder : left()) {
            if (QFile::exists(m_bench->server().bench().places.scratch + u'/' + folder + u"/archive.dump"_s))
                ours += folder;
        }
        QVERIFY(!ours.isEmpty());
        const auto recovered = m_bench->ctl().run({u"recover"_s});
        QVERIFY2(recovered.exitCode == 0, recovered.said().constData());
        for (const QString &folder : std::as_const(ours))
            QTRY_VERIFY(!left().contains(folder)); // at once, if it is not that of another test
        QCOMPARE(m_bench->state(), u"old"_s);
        QCOMPARE(m_bench->leftovers().join(u'\n'), QString());
    }

private:
    /// Files of Belay's that hold the password: below our folder, and where passwords are handed to tools.
    QStringList filesWithCanary() const
    {
        QStringList found;
        for (const QString &folder : {m_bench->server().folder(), QDir::tempPath(), qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath())}) {
            const bool isOurs = folder == m_bench->server().folder();
            QDirIterator files(folder, {isOurs ? u"*"_s : u"belay-*"_s}, QDir::Files, isOurs ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains("Canary-word"))
                    found += file.fileName();
            }
        }
        return found;
    }

    const std::vector<Journey> m_journeys = restoreJourneys();
    std::unique_ptr<FaultBench> m_bench;
};

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
