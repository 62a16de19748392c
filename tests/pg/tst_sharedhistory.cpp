// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"
#include "core/history/runquery.h"
#include "core/history/shared/sharing.h"
#include "core/history/storesql.h"
#include "tests/support/belayctl.h"
#include "tests/support/manyruns.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString shared = u"belay shared; it's"_s; // a name that must be quoted wherever it goes

/// A computer of its own: another `--config`.
struct Workstation {
    QTemporaryDir folder;
    Places places = Places::below(folder.path());
    Belayctl ctl{folder.path()};

    Belayctl::Outcome history(const QStringList &words) const { return ctl.run(QStringList{u"history"_s} + words + QStringList{u"--json"_s}); }
    std::vector<RunDetail> runs() const { return runsOf({.places = places, .shared = {}}); }

    static std::vector<RunDetail> runsOf(const HistoryChoice &choice)
    {
        std::vector<RunDetail> runs;
        const auto query = RunQuery::open(choice);
        if (!query)
            qWarning("%s", qPrintable(query.error().detail));
        const auto ids = query ? query->ids({}) : std::unexpected(query.error());
        for (const QString &id : ids.value_or(std::vector<QString>()))
            runs.push_back(query->run(id).value());
        return runs;
    }
};

} // namespace

/// Several workstations, one history in PostgreSQL; with real servers, and the real program.
class TestSharedHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_target = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_target.reset(); }

    void init()
    {
        m_server = std::make_unique<TestServer>();
        m_server->makeDatabase(shared);
        setUp(shared);
        m_server->sql(u"CREATE ROLE alice LOGIN IN ROLE belay_history_writer, belay_history_reader"_s);
        m_server->sql(u"CREATE ROLE wanda LOGIN IN ROLE belay_history_writer"_s);
        m_server->sql(u"CREATE ROLE rita LOGIN IN ROLE belay_history_reader"_s);
        m_target->makeDatabase(u"shop"_s);
        m_target->sql(u"CREATE TABLE public.goods AS SELECT 1 AS id"_s, u"shop"_s);
    }
    void cleanup() { m_server.reset(); }

    void settingItUpAgainChangesNothing()
    {
        const QString before = m_server->sql(u"SELECT history::text FROM belay_history.about"_s, shared);
        setUp(shared);
        QCOMPARE(m_server->sql(u"SELECT history::text FROM belay_history.about"_s, shared), before);
        const auto printed = Workstation().ctl.run({u"history"_s, u"share"_s, u"--setup-sql"_s});
        QCOMPARE(QString::fromUtf8(printed.output), sharedHistorySetup());
    }

    /// Must be seen: two `--config` folders, the server killed and started in between, every run is there once.
    void everyRunOfTwoWorkstationsIsThereOnce()
    {
        const Workstation first;
        const Workstation second;
        backUp(first); // before there is anything to share with: it waits
        share(first);
        share(second);
        QCOMPARE(first.history({u"share"_s, u"--status"_s}).json()["waiting"_L1].toInteger(), 1);
        const QString run = restoreBackupOf(first);
        backUp(second);

        m_server->stopImmediately();
        const auto alone = backUp(first);
        QVERIFY2(alone.errors.contains("1 run waits to be shared: "), alone.said().constData());
        backUp(second);
        QCOMPARE(first.history({u"push"_s}).exitCode, 9);
        QCOMPARE(first.history({u"share"_s, u"--status"_s}).json()["waiting"_L1].toInteger(), 1);
        m_server->startAgain();

        QCOMPARE(backUp(second).exitCode, 0); // its own run, and the one that waited
        const auto pushed = first.history({u"push"_s});
        QVERIFY2(pushed.exitCode == 0, pushed.said().constData());
        QCOMPARE(pushed.json()["shared"_L1].toInteger(), 1);
        compare({&first, &second});
        QVERIFY(std::ranges::any_of(first.runs(), [&](const RunDetail &known) { return known.summary.start.id == run; }));
    }

    void aServerThatIsKilledWhileRunsAreSharedLosesNone()
    {
        const Workstation first;
        const Workstation second;
        constexpr int count = 400;
        for (const Workstation *place : {&first, &second})
            QVERIFY(writeManyRuns(place->places, count));
        renameRuns(second);
        share(first);
        share(second);
        for (int kills = 0; kills < 4; ++kills) {
            Belayctl::Outcome one;
            Belayctl::Outcome other;
            std::thread oneThread([&] { one = first.history({u"push"_s}); });
            std::thread otherThread([&] { other = second.history({u"push"_s}); });
            waitForRuns(kills * 60 + 20);
            m_server->stopImmediately();
            oneThread.join();
            otherThread.join();
            QCOMPARE(one.exitCode, 9); // neither was through
            QCOMPARE(other.exitCode, 9);
            QVERIFY2(!one.errors.contains("Unable") && !one.errors.contains("WARNING"), one.said().constData()); // what Qt and libpq think
            m_server->startAgain();
        }
        for (const Workstation *place : {&first, &second}) {
            const auto pushed = place->history({u"push"_s});
            QVERIFY2(pushed.exitCode == 0 && pushed.json()["waiting"_L1].toInteger() == 0, pushed.said().constData());
        }
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM belay_history.run"_s, shared).toInt(), 2 * count);
        compare({&first, &second});
    }

#ifdef BELAY_FAULT_POINTS
    void aRunWhoseAnswerWasLostIsThereOnce()
    {
        const Workstation place;
        QVERIFY(writeManyRuns(place.places, 3));
        share(place);
        for (int i = 0; i < 2; ++i) // the process dies when the server has the run, and it does not know
            QCOMPARE(place.ctl.runWithFault(u"share.appended:kill"_s, {u"history"_s, u"push"_s}).exitCode, -1);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM belay_history.run"_s, shared), u"1"_s);
        QCOMPARE(place.history({u"push"_s}).json()["shared"_L1].toInteger(), 3);
        compare({&place});
    }
#endif

    void aRepeatedPushChangesNothing()
    {
        const Workstation place;
        share(place);
        backUp(place);
        const QString before = content();
        QCOMPARE(place.history({u"push"_s}).json()["shared"_L1].toInteger(), 0);
        const auto again = place.history({u"push"_s, u"--all"_s});
        QVERIFY2(again.exitCode == 0, again.said().constData());
        QCOMPARE(again.json()["shared"_L1].toInteger(), 1);
        QCOMPARE(content(), before);
    }

    void anotherRunUnderAKnownIdIsToldAndChangesNothing()
    {
        const Workstation first;
        const Workstation second;
        for (const Workstation *place : {&first, &second}) {
            QVERIFY(writeManyRuns(place->places, 2)); // the same ids
            share(*place);
        }
        QCOMPARE(first.history({u"push"_s}).exitCode, 0);
        const QString before = content();
        const auto refused = second.history({u"push"_s});
        QCOMPARE(refused.exitCode, 7);
        QCOMPARE(refused.json()["refused"_L1].toArray().size(), 2);
        QCOMPARE(refused.json()["refused"_L1][0]["run_id"_L1].toString(), manyRunsId(1));
        QCOMPARE(content(), before);
        backUp(second); // what is refused holds nothing up
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM belay_history.run"_s, shared).toInt(), 3);
    }

    void textThatPostgresCannotTakeIsShared()
    {
        const Workstation place;
        share(place);
        const auto store = HistoryStore::open(place.places);
        RunStart start{.id = u"hostile"_s, .kind = RunKind::Backup, .target = u"it's a \"\\ $1 ? %1; --"_s, .server = u"\u202egro"_s};
        start.startedAt = QDateTime::currentDateTimeUtc();
        start.archive = QString(u"nul:"_s) + QChar(u'\0') + u"end"_s;
        QVERIFY((*store)->beginRun(start));
        RunEnd end{.verdict = Verdict::Complete, .message = u"{\"json\": 'x'}\n\t"_s, .report = {{u"nul"_s, QString(QChar(u'\0'))}}};
        end.finishedAt = start.startedAt;
        QVERIFY((*store)->endRun(start.id, end));
        const auto pushed = place.history({u"push"_s});
        QVERIFY2(pushed.exitCode == 0, pushed.said().constData());
        const auto runs = Workstation::runsOf(choice());
        QCOMPARE(runs.size(), 1U);
        QCOMPARE(runs.front().summary.start.target, start.target);
        QCOMPARE(runs.front().summary.start.archive, u"nul:\uFFFDend"_s);
        QCOMPARE(runs.front().summary.end->report, end.report);
        QCOMPARE(place.history({u"list"_s, u"--shared"_s}).exitCode, 0);
    }

    void whatIsRemovedLaterIsAppended()
    {
        const Workstation place;
        share(place);
        backUp(place);
        restoreBackupOf(place);
        const auto runs = place.runs();
        const auto restored = std::ranges::find(runs, RunKind::Restore, [](const RunDetail &run) { return run.summary.start.kind; });
        const auto kept = std::ranges::find(restored->artefacts, ArtefactKind::KeptDatabase, &ArtefactRecord::kind);
        const auto store = HistoryStore::open(place.places);
        QVERIFY((*store)->noteRemoved(restored->summary.start.id, kept->kind, kept->location, QDateTime::currentDateTimeUtc()));
        QCOMPARE(place.history({u"push"_s}).json()["shared"_L1].toInteger(), 1);
        compare({&place});
    }

    void whoeverWritesCanNeitherChangeNorRead()
    {
        const Workstation place;
        share(place, u"wanda"_s);
        QCOMPARE(backUp(place).exitCode, 0);
        const QString before = content();
        for (const auto *statement :
             {"UPDATE run SET verdict = 'failed'", "DELETE FROM run", "TRUNCATE run CASCADE", "DELETE FROM removal",
              "INSERT INTO run SELECT * FROM run", "ALTER TABLE run DISABLE TRIGGER ALL", "DROP TABLE step", "SELECT FROM run",
              "CREATE TABLE belay_history.mine ()", "SET ROLE belay_history_owner", "ALTER FUNCTION append(text, text) SECURITY INVOKER"}) {
            QCOMPARE(refusal(u"wanda"_s, QLatin1StringView(statement)), u"42501"_s); // insufficient privilege
        }
        QCOMPARE(refusal(u"rita"_s, u"SELECT belay_history.append('{}', '[]')"_s), u"42501"_s);
        QCOMPARE(place.history({u"list"_s, u"--shared"_s}).exitCode, 1);
        for (const auto *statement : {"UPDATE run SET verdict = 'failed'", "DELETE FROM run", "TRUNCATE run CASCADE", "TRUNCATE about"})
            QCOMPARE(refusal({}, QLatin1StringView(statement)), u"23001"_s); // the owner, too
        QCOMPARE(content(), before);
    }

    void aTableOfTheSameNameInASessionFoolsNobody()
    {
        auto session = Connection::open(as(u"wanda"_s)).value();
        QVERIFY(session.execute(u"CREATE TEMPORARY TABLE run (id text, sha256 text)"_s));
        const auto appended = session.query(u"SELECT belay_history.append('{\"run\": {\"id\": \"x\"}}', '[]')"_s);
        QVERIFY(!appended);
        QCOMPARE(sqlState(appended.error()), u"23502"_s); // it met the real table, which wants every column
    }

    void aRestoreIntoItIsRefused()
    {
        const Workstation place;
        const auto dumped = place.ctl.run({u"backup"_s, u"-d"_s, conninfo(m_server->parameters(shared)), u"--json"_s});
        QVERIFY2(dumped.exitCode == 0, dumped.said().constData());
        const QString archive = dumped.json()["path"_L1].toString();
        const QString before = m_server->content(shared);
        for (const QString &mode : {u"swap"_s, u"in-place"_s, u"recreate"_s}) { // this workstation shares with nobody
            const auto refused = place.ctl.run({u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(shared)), u"--mode"_s, mode, u"--confirm"_s,
                                                shared, u"--accept"_s, u"recreate.not_atomic"_s, u"--json"_s});
            QCOMPARE(refused.exitCode, 4);
            QVERIFY2(refused.said().contains("holds a shared history"), refused.said().constData());
            QCOMPARE(refused.json()["error"_L1]["code"_L1].toString(), u"preflight.refused"_s);
        }
        QCOMPARE(m_server->content(shared), before);
        const auto beside = place.ctl.run({u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(u"beside"_s)), u"--json"_s});
        QVERIFY2(beside.exitCode == 0, beside.said().constData());
    }

    void aRollbackIntoItIsRefused()
    {
        const Workstation place;
        backUp(place);
        const QString run = restoreBackupOf(place);
        m_target->runScript(setupFile(), u"shop"_s); // set up since
        const auto refused = place.ctl.run({u"rollback"_s, run, u"--confirm"_s, u"shop"_s, u"--json"_s});
        QCOMPARE(refused.exitCode, 4);
        QVERIFY2(refused.said().contains("holds a shared history"), refused.said().constData());
    }

    void eitherHistoryIsReadInTheSameWay()
    {
        const Workstation place;
        QVERIFY(writeManyRuns(place.places, 300));
        share(place);
        QCOMPARE(place.history({u"push"_s}).exitCode, 0);
        const auto local = RunQuery::open({.places = place.places, .shared = {}});
        const auto remote = RunQuery::open(choice());
        QVERIFY(local && remote);
        const std::vector<RunFilter> filters{{},
                                             {.database = u"database-7"_s},
                                             {.verdict = Verdict::Failed, .text = u"DATABASE-1"_s},
                                             {.kind = RunKind::Restore, .to = local->run(manyRunsId(100))->summary.start.startedAt}};
        for (const RunFilter &filter : filters) {
            QCOMPARE(remote->ids(filter).value(), local->ids(filter).value());
            QCOMPARE(remote->months(filter).value(), local->months(filter).value());
            QCOMPARE(remote->measures(filter, 50).value(), local->measures(filter, 50).value());
        }
        QCOMPARE(remote->names().value(), local->names().value());
        for (const QStringList &call : {QStringList{u"list"_s, u"--limit"_s, u"20"_s}, QStringList{u"export"_s, u"--format"_s, u"json"_s, u"--database"_s, u"database-3"_s},
                                        QStringList{u"export"_s, u"--format"_s, u"csv"_s}, QStringList{u"show"_s, manyRunsId(5)}}) {
            const auto one = place.ctl.run(QStringList{u"history"_s} + call);
            const auto other = place.ctl.run(QStringList{u"history"_s} + call + QStringList{u"--shared"_s});
            QVERIFY2(other.exitCode == 0 && !one.output.isEmpty(), other.said().constData());
            QCOMPARE(other.output, one.output);
        }
        QCOMPARE(place.history({u"show"_s, u"nobody"_s, u"--shared"_s}).exitCode, 2);
    }

    void anOlderHistoryPutBackIsToldByTheSharedOne()
    {
        const Workstation place;
        share(place);
        backUp(place);
        QVERIFY(QFile::copy(place.places.history(), place.folder.filePath(u"older"_s)));
        backUp(place);
        QCOMPARE(place.history({u"verify"_s, u"--shared"_s}).exitCode, 0);
        QVERIFY(QFile::remove(place.places.history()) && QFile::copy(place.folder.filePath(u"older"_s), place.places.history()));
        QVERIFY(QFile::remove(place.places.anchors())); // whoever did it knew of these
        for (const QString &manifest : QDir(place.places.backups()).entryList({u"*.json"_s}))
            QVERIFY(QFile::remove(place.places.backups() + u'/' + manifest));
        QCOMPARE(place.history({u"verify"_s}).exitCode, 0); // nothing here tells any more
        const auto told = place.history({u"verify"_s, u"--shared"_s});
        QCOMPARE(told.exitCode, 1);
        QCOMPARE(told.json()["fault"_L1].toString(), u"truncated"_s);
    }

    void doctorLooksAtIt()
    {
        const Workstation place;
        share(place);
        const auto found = [&] {
            const QJsonArray checks = place.ctl.run({u"doctor"_s, u"--json"_s}).json()["checks"_L1].toArray();
            const auto check = std::ranges::find(checks, u"shared_history"_s, [](const QJsonValue &result) { return result["name"_L1].toString(); });
            return check != checks.end() ? *check : QJsonValue();
        };
        QCOMPARE(found()["ok"_L1], QJsonValue(true));
        m_server->stopImmediately();
        QCOMPARE(found()["ok"_L1], QJsonValue(false));
    }

    void anotherSharedHistoryGetsEveryRun()
    {
        const Workstation place;
        share(place);
        backUp(place);
        m_server->makeDatabase(u"second"_s);
        setUp(u"second"_s);
        share(place, u"alice"_s, u"second"_s);
        QCOMPARE(place.history({u"push"_s}).json()["shared"_L1].toInteger(), 1);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM belay_history.run"_s, u"second"_s), u"1"_s);
    }

    void whatCannotBeSharedWithIsNotTaken()
    {
        const Workstation place;
        m_server->makeDatabase(u"empty"_s);
        const auto empty = place.history({u"share"_s, conninfo(as(u"alice"_s, u"empty"_s))});
        QCOMPARE(empty.exitCode, 1);
        QVERIFY2(empty.said().contains("--setup-sql"), empty.said().constData());
        m_server->sql(u"CREATE ROLE nobody LOGIN"_s);
        QCOMPARE(place.history({u"share"_s, conninfo(as(u"nobody"_s))}).exitCode, 1);
        QCOMPARE(place.history({u"share"_s, u"host=/nowhere dbname=x"_s}).exitCode, 9);
        QCOMPARE(place.history({u"share"_s, u"host=/nowhere dbname=x password=secret"_s}).exitCode, 2);
        QCOMPARE(place.history({u"share"_s}).exitCode, 2);
        QCOMPARE(place.history({u"push"_s}).exitCode, 2);
        QCOMPARE(place.history({u"list"_s, u"--shared"_s}).exitCode, 2);
        QVERIFY(!place.history({u"share"_s, u"--status"_s}).json()["set_up"_L1].toBool());
        share(place);
        QVERIFY(place.history({u"share"_s, u"--status"_s}).json()["set_up"_L1].toBool());
        QCOMPARE(place.history({u"share"_s, u"--off"_s}).exitCode, 0);
        QVERIFY(!place.history({u"share"_s, u"--status"_s}).json()["set_up"_L1].toBool());
    }

    /// A server that is there and says nothing: the run is over all the same.
    void aServerThatHangsHoldsNoRunUp()
    {
        const Workstation place;
        share(place);
        ::kill(m_server->postmaster(), SIGSTOP);
        QElapsedTimer timer;
        timer.start();
        const auto done = backUp(place);
        const qint64 took = timer.elapsed();
        ::kill(m_server->postmaster(), SIGCONT);
        QCOMPARE(done.exitCode, 0);
        QVERIFY2(took < 15'000, QByteArray::number(took).constData());
        QVERIFY2(done.errors.contains("wait"), done.said().constData());
        QTRY_COMPARE_WITH_TIMEOUT(place.history({u"push"_s}).exitCode, 0, 20'000);
        compare({&place});
    }

    /// A connection is made, and then nothing comes: the process ends all the same, and the run is there once.
    void aLockedSharedHistoryHoldsNoRunUp()
    {
        const Workstation place;
        share(place);
        auto other = Connection::open(as({})).value();
        QVERIFY(other.execute(u"BEGIN"_s) && other.execute(u"LOCK TABLE belay_history.run IN ACCESS EXCLUSIVE MODE"_s));
        QElapsedTimer timer;
        timer.start();
        const auto done = backUp(place);
        const qint64 took = timer.elapsed();
        QCOMPARE(done.exitCode, 0);
        QVERIFY(!done.json()["path"_L1].toString().isEmpty()); // the whole answer was written
        QVERIFY2(took < 15'000, QByteArray::number(took).constData());
        QVERIFY2(done.errors.contains("does not answer"), done.said().constData());
        QVERIFY(other.execute(u"ROLLBACK"_s));
        QTRY_COMPARE_WITH_TIMEOUT(place.history({u"push"_s}).json()["waiting"_L1], QJsonValue(0), 20'000);
        compare({&place});
    }

    void aPasswordIsUsedAndKeptNowhere()
    {
        const QString password = uR"(it's \ a "secret" ;%1)"_s;
        m_server->sql(u"CREATE ROLE carol LOGIN IN ROLE belay_history_writer, belay_history_reader PASSWORD "_s + quoteLiteral(password));
        QFile rules(m_server->sql(u"SHOW hba_file"_s));
        QVERIFY(rules.open(QIODevice::ReadOnly));
        const QByteArray before = rules.readAll();
        rules.close();
        QVERIFY(rules.open(QIODevice::WriteOnly) && rules.write("local all carol scram-sha-256\n" + before) > 0);
        rules.close();
        m_server->sql(u"SELECT pg_reload_conf()"_s);

        const auto options = as(u"carol"_s).options;
        QTRY_VERIFY(!SharedHistory::open({.options = options, .password = {}}));
        QCOMPARE(SharedHistory::open({.options = options, .password = Secret(u"wrong"_s)}).error().code, ErrorCode::ConnectionFailed);
        QVERIFY(SharedHistory::open({.options = options, .password = Secret(password)}));

        const Workstation place;
        QCOMPARE(place.history({u"share"_s, conninfo(as(u"carol"_s))}).exitCode, 9);
        QFile passfile(place.folder.filePath(u"pgpass"_s));
        QVERIFY(passfile.open(QIODevice::WriteOnly));
        QVERIFY(passfile.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(passfile.write("*:*:*:*:" + QByteArray(password.toUtf8()).replace('\\', "\\\\") + '\n') > 0);
        passfile.close();
        qputenv("PGPASSFILE", passfile.fileName().toUtf8());
        share(place, u"carol"_s);
        const auto done = backUp(place);
        qunsetenv("PGPASSFILE");
        QVERIFY2(!done.errors.contains("wait"), done.said().constData());
        QFile settings(place.places.config + u"/settings.json"_s);
        QVERIFY(settings.open(QIODevice::ReadOnly) && !settings.readAll().contains("secret"));
        QVERIFY(!content().contains(u"secret"_s));
    }

private:
    QString setupFile() const
    {
        const QString path = m_server->folder() + u"/setup.sql"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(sharedHistorySetup().toUtf8()) <= 0)
            qFatal("the setup cannot be written");
        return path;
    }
    void setUp(const QString &database) const { m_server->runScript(setupFile(), database); }

    ConnectionParameters as(const QString &role, const QString &database = shared) const
    {
        ConnectionParameters parameters = m_server->parameters(database);
        if (!role.isEmpty())
            parameters.options.insert(u"user"_s, role);
        return parameters;
    }
    HistoryChoice choice() const { return {.places = {}, .shared = SharedPlace{.options = as(u"rita"_s).options, .password = {}}}; }

    void share(const Workstation &place, const QString &role = u"alice"_s, const QString &database = shared) const
    {
        const auto done = place.history({u"share"_s, conninfo(as(role, database))});
        QVERIFY2(done.exitCode == 0, done.said().constData());
    }
    Belayctl::Outcome backUp(const Workstation &place) const
    {
        auto done = place.ctl.run({u"backup"_s, u"-d"_s, conninfo(m_target->parameters(u"shop"_s)), u"--json"_s});
        if (done.exitCode != 0)
            qWarning("%s", done.said().constData());
        return done;
    }
    /// Restores the latest backup of this workstation; returns the id of the run.
    QString restoreBackupOf(const Workstation &place) const
    {
        const QString archive = backUp(place).json()["path"_L1].toString();
        const auto done = place.ctl.run({u"restore"_s, archive, u"-d"_s, conninfo(m_target->parameters(u"shop"_s)), u"--confirm"_s, u"shop"_s, u"--json"_s});
        if (done.exitCode != 0)
            qWarning("%s", done.said().constData());
        return done.json()["run_id"_L1].toString();
    }

    /// SQLSTATE with which the server refuses a statement on the schema.
    QString refusal(const QString &role, const QString &statement) const
    {
        auto session = Connection::open(as(role)).value();
        (void)session.execute(u"SET search_path = belay_history"_s);
        const auto done = session.execute(statement);
        return done ? u"done"_s : sqlState(done.error());
    }

    /// Every row of the shared history.
    QString content() const { return m_server->content(shared); }

    /// The shared history is what these workstations have, each run once and the same.
    void compare(const std::vector<const Workstation *> &places) const
    {
        std::vector<RunDetail> expected;
        for (const Workstation *place : places) {
            const auto runs = place->runs();
            expected.insert(expected.end(), runs.begin(), runs.end());
        }
        std::ranges::sort(expected, std::ranges::greater(), [](const RunDetail &run) { return std::pair(run.summary.start.startedAt, run.summary.start.id); });
        const auto found = Workstation::runsOf(choice());
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY2(found[i] == expected[i], qPrintable(found[i].summary.start.id + u" ≠ "_s + expected[i].summary.start.id));
    }

    /// Gives the runs of a workstation ids of their own.
    static void renameRuns(const Workstation &place)
    {
        const auto store = HistoryStore::open(place.places);
        QVERIFY(runStatement((*store)->connectionName(), u"UPDATE run SET id = 'other-' || id"_s));
    }
    void waitForRuns(int count) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_server->sql(u"SELECT count(*) FROM belay_history.run"_s, shared).toInt() >= count, 30'000);
    }

    std::unique_ptr<TestServer> m_target; // of databases that are backed up and restored
    std::unique_ptr<TestServer> m_server; // of the shared history
};

QTEST_GUILESS_MAIN(TestSharedHistory)
#include "tst_sharedhistory.moc"
