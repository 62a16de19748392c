// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/restorer.h"
#include "tests/support/belayctl.h"
#include "tests/support/healthserver.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// What happens around a restore: commands, an SQL file on the copy, a health URL.
class TestAroundRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        makeDatabase(u"new"_s);
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + path(u"new.dump"_s)}, u"new"_s);
        write(u"anonymise.sql"_s, "UPDATE person SET name = 'nobody'; -- \\d is no command here\n");
        write(u"tell.sh"_s, "echo \"$1 $BELAY_DATABASE ${BELAY_RUN:+with a run}\" >> '" + path(u"told"_s).toUtf8() + "'\n"
                            "env > '" + path(u"environment"_s).toUtf8() + "'\n"
                            "echo 'this is out, password=Canary-word'\necho 'this is err' >&2\n"
                            "[ ! -e '" + path(u"fail-"_s).toUtf8() + "'\"$1\" ]\n");
    }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        for (const auto *name : {"told", "environment", "fail-before", "fail-after"})
            QFile::remove(path(QString::fromLatin1(name)));
        for (const QString &name : m_server->databases().filter(u"__belay_"_s))
            m_server->sql(u"DROP DATABASE "_s + quoteIdentifier(name));
        makeDatabase(u"target"_s);
        m_server->sql(u"UPDATE public.person SET name = 'old'"_s, u"target"_s);
        m_oid = oid();
    }

    void everythingAroundASwitch()
    {
        const HealthServer application(204);
        qputenv("PGPASSWORD", "Canary-word");
        const auto done = m_ctl->run(restore(u"swap"_s) + commands() + sqlFile() + health(application, 30));
        qunsetenv("PGPASSWORD");
        QVERIFY2(done.exitCode == 0, done.said().constData());
        const QJsonObject report = done.json();
        QCOMPARE(report[u"verdict"].toString(), u"complete"_s);
        QCOMPARE(report[u"sql_file"].toString(), path(u"anonymise.sql"_s));
        QCOMPARE(names(), u"nobody"_s);
        QCOMPARE(application.requests(), 1);
        QCOMPARE(told(), "before target with a run\nafter target with a run\n");
        QCOMPARE(steps(report), u"safety done, create done, load done, finish done, verify done, sql done, before done, switch done, "
                                "after done, health done"_s);
        QVERIFY(!read(u"environment"_s).contains("Canary"));
        QVERIFY(!done.said().contains("Canary"));
    }

    void whatACommandSaysIsLoggedWithoutSecrets()
    {
        QStringList call = restore(u"swap"_s) + commands() + QStringList{u"--verbose"_s};
        call.removeOne(u"--json"_s);
        const QByteArray said = m_ctl->run(call).said();
        QVERIFY2(said.contains("this is out, password=***") && said.contains("this is err"), said.constData());
        QVERIFY(!said.contains("Canary"));
    }

    void thePlanSaysIt()
    {
        const QStringList call = restore(u"swap"_s) + commands() + sqlFile() + QStringList{u"--health-url"_s, u"https://shop.example/up"_s, u"--plan"_s};
        const QJsonObject plan = m_ctl->run(call).json();
        const QJsonObject around = plan[u"around"].toObject();
        QCOMPARE(around[u"before_command"].toArray().last().toString(), u"before"_s);
        QCOMPARE(around[u"sql_file"][u"sha256"].toString().size(), 64);
        QCOMPARE(around[u"health_timeout"].toInt(), 60);
        const QString sentences = plan[u"sentences"].toVariant().toStringList().join(u'\n');
        for (const QString &part : {u"tell.sh before"_s, u"tell.sh after"_s, path(u"anonymise.sql"_s), u"https://shop.example/up"_s})
            QVERIFY2(sentences.contains(part), qPrintable(sentences));
        const QString same = plan[u"equivalent_command"].toString();
        for (const QString &part : {u"--before-command '"_s, u"--after-command '"_s, u"--sql-file "_s, u"--health-url https://shop.example/up"_s})
            QVERIFY2(same.contains(part), qPrintable(same));
        QVERIFY(told().isEmpty());
    }

    void aFailingCommandBeforeItStopsTheRun_data()
    {
        QTest::addColumn<QString>("mode");
        for (const auto *mode : {"swap", "in-place", "recreate"})
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }
    void aFailingCommandBeforeItStopsTheRun()
    {
        QFETCH(QString, mode);
        write(u"fail-before"_s, {});
        const auto failed = m_ctl->run(restore(mode) + commands());
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.json()[u"error"][u"code"].toString(), u"tool.failed"_s);
        targetIsTheOld();
        QCOMPARE(told(), "before target with a run\nafter target with a run\n"); // it may have stopped half of it
    }

    void commandsAroundTheOtherModes_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("in-place") << u"in-place"_s;
        QTest::newRow("recreate") << u"recreate"_s;
    }
    void commandsAroundTheOtherModes()
    {
        QFETCH(QString, mode);
        const auto done = m_ctl->run(restore(mode) + commands());
        QVERIFY2(done.exitCode == 0, done.said().constData());
        QCOMPARE(told(), "before target with a run\nafter target with a run\n");
        const QString all = steps(done.json());
        QVERIFY2(all.startsWith("safety done, before done, "_L1) && all.endsWith(", after done"_L1), qPrintable(all));
    }

    void aFailingCommandAfterItIsTold()
    {
        write(u"fail-after"_s, {});
        const auto done = m_ctl->run(restore(u"swap"_s) + commands());
        QCOMPARE(done.exitCode, 7);
        QCOMPARE(done.json()[u"verdict"].toString(), u"complete"_s);
        QCOMPARE(done.json()[u"after_command_error"][u"code"].toString(), u"tool.failed"_s);
        QVERIFY(done.json()[u"message"].toString().contains("after"_L1));
        QCOMPARE(names(), u"somebody"_s);
    }

    void aFailingSqlFileStopsTheRun_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an error") << u"swap"_s << QByteArray("UPDATE person SET name = 'x'; UPDATE no_such SET a = 1");
        QTest::newRow("an error, the target dropped") << u"recreate"_s << QByteArray("SELECT 1/0");
        QTest::newRow("a COPY without data") << u"swap"_s << QByteArray("COPY person FROM STDIN");
    }
    void aFailingSqlFileStopsTheRun()
    {
        QFETCH(QString, mode);
        QFETCH(QByteArray, sql);
        write(u"bad.sql"_s, sql);
        const auto failed = m_ctl->run(restore(mode) + QStringList{u"--sql-file"_s, path(u"bad.sql"_s)});
        QVERIFY2(failed.exitCode == 1, failed.said().constData());
        QCOMPARE(failed.json()[u"error"][u"code"].toString(), u"query.failed"_s);
        QVERIFY(!failed.json()[u"target_changed"].toBool());
        QCOMPARE(names(), u"old"_s);
        QVERIFY(m_server->databases().filter(u"__belay_"_s).isEmpty());
    }

    void anSqlFileMayHaveItsOwnTransactionAndCopyOut()
    {
        write(u"own.sql"_s, "BEGIN; UPDATE person SET name = 'own'; COPY person TO STDOUT;"); // and no COMMIT
        const auto done = m_ctl->run(restore(u"swap"_s) + QStringList{u"--sql-file"_s, path(u"own.sql"_s)});
        QVERIFY2(done.exitCode == 0, done.said().constData());
        QCOMPARE(names(), u"own"_s);
    }

    void anSqlFileThatWasChangedSinceIsNotRun()
    {
        write(u"changing.sql"_s, "UPDATE person SET name = 'confirmed'");
        RestoreRequest request{.archive = path(u"new.dump"_s), .connection = m_server->parameters(u"target"_s), .mode = RestoreMode::Swap};
        request.around.sqlFile = path(u"changing.sql"_s);
        JobContext context;
        const auto plan = planRestore(request, m_server->bench(), context);
        QVERIFY(plan);
        write(u"changing.sql"_s, "UPDATE person SET name = 'another'");
        const auto report = executeRestore(*plan, u"target"_s, m_server->bench(), context);
        QVERIFY(report && report->error);
        QCOMPARE(report->error->code, ErrorCode::PlanOutdated);
        targetIsTheOld();
    }

    void anApplicationThatDoesNotAnswerUndoesTheSwitch()
    {
        const HealthServer application(503);
        const auto undone = m_ctl->run(restore(u"swap"_s) + commands() + health(application, 2));
        QVERIFY2(undone.exitCode == 1, undone.said().constData());
        const QJsonObject report = undone.json();
        QCOMPARE(report[u"verdict"].toString(), u"rolled_back"_s);
        QVERIFY(report[u"switch_undone"].toBool() && !report[u"target_changed"].toBool());
        QVERIFY(report[u"kept_database"].isNull());
        QCOMPARE(report[u"error"][u"detail"].toString(), u"HTTP 503"_s);
        targetIsTheOld();
        QCOMPARE(told(), "before target with a run\nafter target with a run\nbefore target with a run\nafter target with a run\n");
        QVERIFY(application.requests() >= 2);
        const QJsonObject history = m_ctl->run({u"history"_s, u"show"_s, report[u"run_id"].toString(), u"--json"_s}).json();
        QVERIFY2(steps(history).endsWith("after done, health failed, before done, undo done, after done"_L1), qPrintable(steps(history)));
        QCOMPARE(m_ctl->run({u"rollback"_s, report[u"run_id"].toString(), u"--confirm"_s, u"target"_s}).exitCode, 4);
    }

    void anApplicationThatDoesNotListenUndoesTheSwitch()
    {
        const auto undone = m_ctl->run(restore(u"swap"_s) + QStringList{u"--health-url"_s, u"http://127.0.0.1:1/"_s, u"--health-timeout"_s, u"1"_s});
        QCOMPARE(undone.exitCode, 1);
        targetIsTheOld();
    }

    void whatAModeCannotDoIsRefused_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("finding");
        const QStringList url{u"--health-url"_s, u"http://localhost/"_s};
        QTest::newRow("an SQL file in place") << restore(u"in-place"_s) + sqlFile() << u"around.sql_in_place"_s;
        QTest::newRow("a health URL in place") << restore(u"in-place"_s) + url << u"around.health_without_switch"_s;
        QTest::newRow("a health URL without an old one") << restore(u"recreate"_s) + url << u"around.health_without_switch"_s;
    }
    void whatAModeCannotDoIsRefused()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, finding);
        const QByteArray plan = m_ctl->run(call + QStringList{u"--plan"_s}).output;
        QVERIFY2(plan.contains(finding.toUtf8()), plan.constData());
        QCOMPARE(m_ctl->run(call).exitCode, 4);
        targetIsTheOld();
    }

    /// An undo has the commands, too: before and after the moment in which the target changes, whatever it changes by.
    void commandsAroundAnUndo_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("the kept database") << u"swap"_s;
        QTest::newRow("the safety backup") << u"in-place"_s;
    }
    void commandsAroundAnUndo()
    {
        QFETCH(QString, mode);
        const QStringList undo{u"rollback"_s, m_ctl->run(restore(mode)).json()[u"run_id"].toString(), u"--confirm"_s, u"target"_s, u"--json"_s};
        const QString restored = oid();
        write(u"fail-before"_s, {});
        const auto failed = m_ctl->run(undo + commands());
        QVERIFY2(failed.exitCode == 1, failed.said().constData());
        QCOMPARE(oid(), restored);
        QCOMPARE(told(), "before target with a run\nafter target with a run\n");
        QFile::remove(path(u"fail-before"_s));
        QFile::remove(path(u"told"_s));

        const auto undone = m_ctl->run(undo + commands());
        QVERIFY2(undone.exitCode == 0, undone.said().constData());
        QCOMPARE(names(), u"old"_s);
        QCOMPARE(told(), "before target with a run\nafter target with a run\n");
        const QString all = steps(undone.json());
        QVERIFY2(all.contains(u"before done, switch done, after done"_s), qPrintable(all));
        const QJsonObject plan = m_ctl->run({u"history"_s, u"show"_s, undone.json()[u"run_id"].toString(), u"--json"_s}).json()[u"plan"].toObject();
        QVERIFY(plan[u"sentences"].toVariant().toStringList().join(u'\n').contains(u"tell.sh before"_s));
        QCOMPARE(plan[u"around"][u"after_command"].toArray().last().toString(), u"after"_s);
    }

    void commandsAroundARemoval()
    {
        m_server->sql(u"DROP DATABASE target"_s);
        const QStringList undo{u"rollback"_s, m_ctl->run(restore(u"swap"_s)).json()[u"run_id"].toString(), u"--confirm"_s, u"target"_s, u"--json"_s};
        const auto undone = m_ctl->run(undo + commands());
        QVERIFY2(undone.exitCode == 0, undone.said().constData());
        QVERIFY(!m_server->databases().contains(u"target"_s));
        QCOMPARE(told(), "before target with a run\nafter target with a run\n");
    }

    void anUndoTakesNothingThatChangesIt_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("an SQL file") << sqlFile();
        QTest::newRow("a health URL") << QStringList{u"--health-url"_s, u"http://localhost/"_s};
    }
    void anUndoTakesNothingThatChangesIt()
    {
        QFETCH(QStringList, options);
        const auto refused = m_ctl->run(QStringList{u"rollback"_s, u"a-run"_s, u"--json"_s} + options);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.json()[u"error"][u"message"].toString().startsWith(u"An undo "_s), refused.said().constData());
    }

private:
    QString path(const QString &name) const { return m_server->folder() + u'/' + name; }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray told() const { return read(u"told"_s); }
    void makeDatabase(const QString &name) const
    {
        m_server->makeDatabase(name);
        m_server->sql(u"CREATE TABLE public.person AS SELECT n AS id, 'somebody' AS name FROM generate_series(1, 20) n"_s, name);
    }
    QString oid() const { return m_server->sql(u"SELECT oid FROM pg_database WHERE datname = 'target'"_s); }
    QString names() const { return m_server->sql(u"SELECT string_agg(DISTINCT name, ',') FROM public.person"_s, u"target"_s); }
    QStringList restore(const QString &mode) const
    {
        return {u"restore"_s, path(u"new.dump"_s), u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--mode"_s, mode,
                u"--confirm"_s, u"target"_s, u"--accept"_s, u"recreate.not_atomic"_s, u"--json"_s};
    }
    QStringList commands() const
    {
        const QString script = u"sh "_s + path(u"tell.sh"_s);
        return {u"--before-command"_s, script + u" before"_s, u"--after-command"_s, script + u" after"_s};
    }
    QStringList sqlFile() const { return {u"--sql-file"_s, path(u"anonymise.sql"_s)}; }
    static QStringList health(const HealthServer &application, int seconds)
    {
        return {u"--health-url"_s, application.url(), u"--health-timeout"_s, QString::number(seconds)};
    }
    static QString steps(const QJsonObject &report)
    {
        QStringList steps;
        for (const auto &step : report[u"steps"].toArray())
            steps += step[u"name"].toString() + u' ' + step[u"state"].toString();
        return steps.join(u", "_s);
    }
    void targetIsTheOld() const
    {
        QCOMPARE(oid(), m_oid);
        QCOMPARE(names(), u"old"_s);
        QCOMPARE(m_server->databases().filter(u"__belay_"_s).join(u' '), QString());
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    QString m_oid;
};

QTEST_GUILESS_MAIN(TestAroundRestore)
#include "tst_aroundrestore.moc"
