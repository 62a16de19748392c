// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"
#include "core/history/historystore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc()).addSecs(60LL * minute);
}

RunStart start(const QString &id, int minute = 0)
{
    return {.id = id,
            .kind = RunKind::Restore,
            .target = u"shop"_s,
            .server = u"db.example.org:5432"_s,
            .systemIdentifier = u"7123456789012345678"_s,
            .databaseOid = 4294967295U,
            .connection = u"dbname='shop' host='db.example.org'"_s,
            .role = u"owner"_s,
            .operatorName = u"ada"_s,
            .host = u"laptop"_s,
            .program = u"belayctl 0.1.0"_s,
            .archive = u"/srv/shop.dump"_s,
            .archiveSize = 1LL << 40,
            .mode = u"swap"_s,
            .undoes = {},
            .plan = {{u"jobs"_s, 4}},
            .startedAt = at(minute)};
}

RunEnd end(Verdict verdict, int minute = 1)
{
    return {.verdict = verdict,
            .targetChanged = true,
            .message = u"Done."_s,
            .report = {{u"a"_s, 1}},
            .finishedAt = at(minute)};
}

QStringList ids(const Expected<std::vector<RunSummary>> &runs)
{
    QStringList result;
    for (const RunSummary &run : runs.value())
        result += run.start.id;
    return result;
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"state/history.sqlite"_s);
    }

    void onlyTheUserCanRead()
    {
        const auto store = openStore();
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(m_file), owner);
        QCOMPARE(QFile::permissions(QFileInfo(m_file).absolutePath()),
                 owner | QFile::ExeOwner | QFile::ExeUser);
    }

    void aRunComesBackAsItWasWritten()
    {
        const auto store = openStore();
        const RunStart written = start(u"a"_s);
        QVERIFY(store->beginRun(written));
        const auto step = store->beginStep(
            u"a"_s, {.key = u"load"_s, .title = u"Load"_s, .intent = u"load"_s, .startedAt = at(1)});
        QVERIFY(step);
        QVERIFY(store->endStep(*step, StepState::Failed, std::chrono::milliseconds(1500)));
        const std::vector<ErrorRecord> errors{
            {.errorClass = u"degraded"_s, .message = u"no role"_s, .entry = u"TABLE public.t"_s},
            {.errorClass = u"failure"_s, .message = u"'; DROP TABLE run; --"_s}};
        QVERIFY(store->addErrors(u"a"_s, errors));
        const std::vector<ArtefactRecord> artefacts{
            {.kind = ArtefactKind::KeptDatabase, .location = u"shop__belay_old"_s, .keepUntil = at(100)},
            {.kind = ArtefactKind::SafetyBackup,
             .location = u"/srv/ü.dump"_s,
             .size = 1LL << 33,
             .sha256 = u"ab"_s}};
        for (const ArtefactRecord &artefact : artefacts)
            QVERIFY(store->addArtefact(u"a"_s, artefact));
        QVERIFY(store->endRun(u"a"_s, end(Verdict::Degraded)));

        const auto run = openStore()->run(u"a"_s);
        QVERIFY(run);
        QCOMPARE(run->summary.start, written);
        QCOMPARE(run->summary.state, RunState::Finished);
        QCOMPARE(run->summary.end, end(Verdict::Degraded));
        QCOMPARE(run->summary.safetyBackup, artefacts.back());
        QCOMPARE(run->steps.size(), 1U);
        QCOMPARE(run->steps.front().duration, std::chrono::milliseconds(1500));
        QCOMPARE(run->steps.front().state, StepState::Failed);
        QCOMPARE(run->errors, errors);
        QCOMPARE(run->artefacts, artefacts);
        QCOMPARE(store->runs().value(), std::vector{run->summary});
    }

    void anUnknownRunIsNamed()
    {
        const auto run = openStore()->run(u"nowhere"_s);
        QCOMPARE(run.error().code, ErrorCode::RunUnknown);
        QVERIFY(run.error().message.contains(u"nowhere"_s));
        QCOMPARE(openStore()->beginStep(u"nowhere"_s, {}).error().code, ErrorCode::HistoryUnavailable);
    }

    void aRunIsRunningWhileItsLockIsHeld()
    {
        const auto store = openStore();
        QVERIFY(store->beginRun(start(u"a"_s)));
        QCOMPARE(store->runs()->front().state, RunState::Interrupted);
        {
            const auto lock = FileLock::tryTake(store->lockOf(u"a"_s), u"test"_s);
            QCOMPARE(store->runs()->front().state, RunState::Running);
        }
        QCOMPARE(store->run(u"a"_s)->summary.state, RunState::Interrupted);
    }

    void aRollbackMarksWhatItUndid()
    {
        const auto store = openStore();
        QVERIFY(store->beginRun(start(u"a"_s)) && store->endRun(u"a"_s, end(Verdict::Complete)));
        RunStart rollback = start(u"b"_s, 5);
        rollback.kind = RunKind::Rollback;
        rollback.undoes = u"a"_s;
        QVERIFY(store->beginRun(rollback));
        QCOMPARE(store->run(u"a"_s)->summary.undoneBy, QString());
        QVERIFY(store->endRun(u"b"_s, end(Verdict::Failed)));
        QCOMPARE(store->run(u"a"_s)->summary.undoneBy, QString());
        QVERIFY(store->endRun(u"b"_s, end(Verdict::RolledBack)));
        QCOMPARE(store->run(u"a"_s)->summary.undoneBy, u"b"_s);
    }

    void filters_data()
    {
        QTest::addColumn<RunFilter>("filter");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none, latest first") << RunFilter{} << QStringList{u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("limit") << RunFilter{.limit = 2} << QStringList{u"c"_s, u"b"_s};
        QTest::newRow("database") << RunFilter{.database = u"shop"_s} << QStringList{u"a"_s};
        QTest::newRow("operator") << RunFilter{.operatorName = u"bob"_s} << QStringList{u"b"_s};
        QTest::newRow("kind") << RunFilter{.kind = RunKind::Backup} << QStringList{u"b"_s};
        QTest::newRow("verdict") << RunFilter{.verdict = Verdict::Failed} << QStringList{u"c"_s};
        QTest::newRow("from") << RunFilter{.from = at(20)} << QStringList{u"c"_s, u"b"_s};
        QTest::newRow("to, exclusive") << RunFilter{.to = at(20)} << QStringList{u"a"_s};
        QTest::newRow("both") << RunFilter{.kind = RunKind::Restore, .from = at(15)} << QStringList{u"c"_s};
        QTest::newRow("text") << RunFilter{.text = u"EXAMPLE.org"_s} << QStringList{u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("text of another script") << RunFilter{.text = u"KÄSE"_s} << QStringList{u"b"_s};
        QTest::newRow("text of the message") << RunFilter{.text = u"disk"_s} << QStringList{u"c"_s};
        QTest::newRow("percent is no pattern") << RunFilter{.text = u"%"_s} << QStringList{u"c"_s};
        QTest::newRow("underscore is no pattern") << RunFilter{.text = u"s_op"_s} << QStringList();
        QTest::newRow("no SQL") << RunFilter{.database = u"' OR 1=1 --"_s, .text = u"'"_s} << QStringList();
    }
    void filters()
    {
        QFETCH(RunFilter, filter);
        QFETCH(QStringList, expected);
        const auto store = openStore();
        QVERIFY(store->beginRun(start(u"a"_s, 10)) && store->endRun(u"a"_s, end(Verdict::Complete)));
        RunStart b = start(u"b"_s, 20);
        b.kind = RunKind::Backup;
        b.target = u"käse"_s;
        b.operatorName = u"bob"_s;
        QVERIFY(store->beginRun(b));
        RunStart c = start(u"c"_s, 30);
        c.target = u"100 %"_s;
        RunEnd failed = end(Verdict::Failed);
        failed.message = u"The disk is full."_s;
        QVERIFY(store->beginRun(c) && store->endRun(u"c"_s, failed));
        QCOMPARE(ids(store->runs(filter)), expected);
    }

    void whatIsNoHistoryIsRefusedAndLeftUntouched_data()
    {
        QTest::addColumn<QStringList>("statements"); // none: not even SQLite
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("text") << QStringList() << ErrorCode::HistoryDamaged;
        QTest::newRow("another program's") << QStringList{u"CREATE TABLE run (id)"_s} << ErrorCode::HistoryUnavailable;
        QTest::newRow("another program's id") << QStringList{u"PRAGMA application_id = 7"_s} << ErrorCode::HistoryUnavailable;
        QTest::newRow("a newer Belay's")
            << QStringList{u"CREATE TABLE run (id)"_s, u"PRAGMA application_id = %1"_s.arg(0x42656c61),
                           u"PRAGMA user_version = 99"_s}
            << ErrorCode::HistoryUnavailable;
    }
    void whatIsNoHistoryIsRefusedAndLeftUntouched()
    {
        QFETCH(QStringList, statements);
        QFETCH(ErrorCode, code);
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        if (statements.isEmpty()) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("My diary. Dear diary, ...") > 0);
        } else {
            QSqlDatabase database = rawDatabase();
            for (const QString &statement : statements)
                QVERIFY(QSqlQuery(database).exec(statement));
            database.close();
        }
        const QByteArray before = content();
        const auto store = HistoryStore::open(Places::below(m_folder->path()));
        QCOMPARE(store.error().code, code);
        QVERIFY(!store.error().detail.isEmpty());
        QCOMPARE(content(), before);
    }

    void aStoreThatWasHalfMadeIsFinished()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QVERIFY(QFile(m_file).open(QIODevice::WriteOnly)); // the process died before SQLite wrote anything
        QVERIFY(openStore()->beginRun(start(u"a"_s)));
    }

    void aStoreOfAnOlderBelayKeepsItsRuns()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        {
            QSqlDatabase database = rawDatabase();
            QStringList statements;
            for (const QString &script : {u":/belay/history/0001.sql"_s, u":/belay/history/0002.sql"_s}) {
                QFile file(script);
                QVERIFY(file.open(QIODevice::ReadOnly));
                statements += QString::fromUtf8(file.readAll()).trimmed().split(u";\n"_s, Qt::SkipEmptyParts);
            }
            statements << u"INSERT INTO run VALUES ('old', 'restore', 'shop', 's', '1', 1, '', 'r', 'anna', 'h', 'p', 'a', 1, 'swap', '', "
                          "'{}', '2026-01-01T00:00:00.000Z', 'complete', 1, 'm', '{}', '2026-01-01T00:01:00.000Z')"_s
                       << u"PRAGMA application_id = %1"_s.arg(0x42656c61) << u"PRAGMA user_version = 2"_s;
            for (const QString &statement : std::as_const(statements))
                QVERIFY2(QSqlQuery(database).exec(statement), qPrintable(statement));
            database.close();
        }
        const auto store = openStore();
        QCOMPARE(ids(store->runs()), QStringList{u"old"_s});
        QVERIFY(store->beginRun(start(u"new"_s)));
        QCOMPARE(store->openRuns()->size(), 1U);
    }

    void severalThreadsWriteAtTheSameTime()
    {
        constexpr int runs = 20;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([this, i] {
                const auto store = openStore(); // makes the schema, all at once
                for (int run = 0; run < runs; ++run)
                    (void)store->beginRun(start(u"%1-%2"_s.arg(i).arg(run)));
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(openStore()->runs()->size(), std::size_t(4 * runs));
    }

    void aHundredThousandRunsAreListedQuickly()
    {
        const auto store = openStore();
        QVERIFY(store->beginRun(start(u"0"_s)) && store->endRun(u"0"_s, end(Verdict::Complete)));
        {
            QSqlDatabase database = rawDatabase();
            QSqlQuery fill(database);
            QVERIFY(fill.exec(u"CREATE TEMP TABLE new AS SELECT * FROM run"_s));
            QVERIFY(
                fill.exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                          "INSERT INTO run SELECT i, kind, target, server, system_identifier, database_oid, "
                          "connection, role, "
                          "operator, host, program, archive, archive_size, mode, undoes, plan, '2026-01-01T' "
                          "|| i, verdict, "
                          "target_changed, message, report, finished_at FROM new, n"_s));
            database.close();
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(store->runs()->size(), 1000U);
        QCOMPARE(store->runs({.text = u"no such text"_s})->size(), 0U);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    std::unique_ptr<HistoryStore> openStore() const
    {
        auto store = HistoryStore::open(Places::below(m_folder->path()));
        if (!store)
            qFatal("%s", qPrintable(store.error().detail));
        return std::move(*store);
    }

    QSqlDatabase rawDatabase() const
    {
        QSqlDatabase::removeDatabase(u"raw"_s);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(m_file);
        database.open();
        return database;
    }

    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
