// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"
#include "core/restore/restorer.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QString archive = QStringLiteral(TEST_DATA) + u"/museum/museum-pg15-gzip.dump"_s;

/// Runs as the real one, until a program is called that the test wants to go wrong.
class SpoiltRunner final : public ProcessRunner
{
public:
    std::function<std::optional<ProcessOutcome>(const ProcessRequest &)> spoil;

    ProcessOutcome run(const ProcessRequest &request, std::stop_token stop) override
    {
        if (const auto outcome = spoil(request))
            return *outcome;
        return m_real.run(request, std::move(stop));
    }

private:
    QtProcessRunner m_real;
};

bool isDump(const ProcessRequest &request)
{
    return request.program.endsWith("/pg_dump"_L1);
}

} // namespace

/// The promise that stands above all others, seen from the server: its own log of every statement.
class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_server->makeMuseum(u"target"_s);
        m_server->sql(u"ALTER SYSTEM SET log_statement = 'all'"_s);
        m_server->sql(u"ALTER SYSTEM SET log_line_prefix = '%d|'"_s);
        m_server->sql(u"SELECT pg_reload_conf()"_s);
        QTRY_COMPARE(m_server->sql(u"SHOW log_statement"_s), u"all"_s);
    }
    void cleanupTestCase() { m_server.reset(); }

    void aFailedSafetyBackupChangesNothing_data() { modes(); }
    void aFailedSafetyBackupChangesNothing()
    {
        QFETCH(RestoreMode, mode);
        SpoiltRunner runner;
        runner.spoil = [](const ProcessRequest &request) -> std::optional<ProcessOutcome> {
            if (!isDump(request))
                return std::nullopt;
            return ProcessOutcome{.end = ProcessEnd::Exited, .exitCode = 1, .errorTail = u"pg_dump: error: disk on fire"_s};
        };
        const RestoreReport report = restoreWith(runner, mode);
        QCOMPARE(report.verdict, Verdict::Failed);
        QCOMPARE(report.error->code, ErrorCode::SafetyBackupFailed);
        nothingWasChanged(report);
    }

    void aDumpThatIsCutIsNoSafetyBackup_data() { modes(); }
    void aDumpThatIsCutIsNoSafetyBackup()
    {
        QFETCH(RestoreMode, mode);
        SpoiltRunner runner;
        QtProcessRunner real;
        runner.spoil = [&](const ProcessRequest &request) -> std::optional<ProcessOutcome> {
            if (!isDump(request))
                return std::nullopt;
            const ProcessOutcome outcome = real.run(request, {});
            QFile file(request.arguments.last().section(u'=', 1));
            if (!file.resize(file.size() - 3))
                return std::nullopt;
            return outcome; // pg_dump says that all is well
        };
        const RestoreReport report = restoreWith(runner, mode);
        QCOMPARE(report.verdict, Verdict::Failed);
        QCOMPARE(report.error->code, ErrorCode::SafetyBackupFailed);
        nothingWasChanged(report);
    }

    void aCancelledSafetyBackupChangesNothing_data() { modes(); }
    void aCancelledSafetyBackupChangesNothing()
    {
        QFETCH(RestoreMode, mode);
        SpoiltRunner runner;
        runner.spoil = [&](const ProcessRequest &request) -> std::optional<ProcessOutcome> {
            if (isDump(request))
                m_stop.request_stop(); // the real one starts and is stopped
            return std::nullopt;
        };
        const RestoreReport report = restoreWith(runner, mode);
        QCOMPARE(report.verdict, Verdict::Cancelled);
        nothingWasChanged(report);
    }

    void aPlanChangesNothing()
    {
        startLog();
        const auto outcome = Belayctl(m_server->folder()).run({u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--plan"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(changingStatements().join(u'\n'), QString());
    }

    void theLogWouldHaveShownAChange()
    {
        startLog();
        QtProcessRunner runner;
        const RestoreReport report = restoreWith(runner, RestoreMode::Swap);
        QCOMPARE(report.verdict, Verdict::Complete);
        QVERIFY(!changingStatements().isEmpty()); // the other tests can fail
    }

    void aPasswordAppearsNowhere()
    {
        const QString password = u"S3cr€t-Canary'\\\"$(x)"_s;
        m_server->sql(u"CREATE ROLE guarded SUPERUSER LOGIN PASSWORD "_s + quoteLiteral(password));
        demandPassword();
        ConnectionParameters connection = m_server->parameters(u"target"_s);
        connection.options.insert(u"user"_s, u"guarded"_s);
        connection.password = Secret(password);

        QStringList seen;
        SpoiltRunner runner;
        runner.spoil = [&](const ProcessRequest &request) -> std::optional<ProcessOutcome> {
            seen += request.arguments + request.environment.toStringList();
            return std::nullopt;
        };
        Workbench bench{m_server->bench().places, m_server->tools(), runner, m_server->bench().clock, m_server->bench().archives, u"test"_s};
        JobContext context;
        const auto plan = planRestore({.archive = archive, .connection = connection}, bench, context);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().detail));
        const auto report = executeRestore(*plan, u"target"_s, bench, context);
        QVERIFY(report);
        QCOMPARE(report->verdict, Verdict::Complete);

        seen += QString::fromUtf8(QJsonDocument(report->toJson()).toJson());
        seen += QString::fromUtf8(QJsonDocument(plan->toJson()).toJson());
        QDirIterator files(m_server->folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            seen += QString::fromUtf8(file.readAll());
        }
        for (const QString &text : std::as_const(seen))
            QVERIFY2(!text.contains(u"Canary"_s), qPrintable(text.left(200)));
    }

private:
    void modes()
    {
        QTest::addColumn<RestoreMode>("mode");
        QTest::newRow("swap") << RestoreMode::Swap;
        QTest::newRow("in-place") << RestoreMode::InPlace;
        QTest::newRow("recreate") << RestoreMode::Recreate;
    }

    RestoreReport restoreWith(ProcessRunner &runner, RestoreMode mode)
    {
        m_stop = std::stop_source();
        Workbench bench{m_server->bench().places, m_server->tools(), runner, m_server->bench().clock, m_server->bench().archives, u"test"_s};
        JobContext context(m_stop.get_token());
        const RestoreRequest request{.archive = archive,
                                     .connection = m_server->parameters(u"target"_s),
                                     .mode = mode,
                                     .accepted = {notAtomicKey}};
        const auto plan = planRestore(request, bench, context);
        if (!plan)
            throw std::runtime_error(plan.error().message.toStdString());
        m_databases = m_server->databases();
        startLog();
        const auto report = executeRestore(*plan, u"target"_s, bench, context);
        if (!report)
            throw std::runtime_error(report.error().message.toStdString());
        return *report;
    }

    void startLog() { m_logStart = m_server->log().size(); }

    /// Statements since startLog() that are neither questions, nor settings of a session, nor what pg_dump sends.
    QStringList changingStatements() const
    {
        static const QRegularExpression harmless(
            u"^\\s*(SELECT|SHOW|SET|BEGIN|COMMIT|ROLLBACK|LOCK TABLE .* IN ACCESS SHARE MODE|COPY .* TO stdout|DECLARE|FETCH|CLOSE|PREPARE|EXECUTE|WITH|--|$)"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression statement(u"\\|LOG:  (?:statement|execute [^:]*): (.*)$"_s);
        QStringList found;
        QString log = QString::fromUtf8(m_server->log().sliced(m_logStart));
        for (const QString &line : log.replace(u"\n\t"_s, u" "_s).split(u'\n')) { // a tab goes on with the line before
            const auto match = statement.match(line);
            if (match.hasMatch() && !harmless.match(match.captured(1)).hasMatch())
                found += match.captured(1);
        }
        return found;
    }

    void nothingWasChanged(const RestoreReport &report)
    {
        QVERIFY(!report.targetChanged);
        QVERIFY(report.message.contains(u"not changed"_s));
        QCOMPARE(changingStatements().join(u'\n'), QString());
        QCOMPARE(m_server->databases(), m_databases);
        const QDir backups(m_server->bench().places.backups());
        QCOMPARE(backups.entryList({u"*.part"_s}), QStringList());
        const auto history = HistoryStore::open(m_server->bench().places);
        QVERIFY(history);
        const auto run = (*history)->run(report.runId);
        QVERIFY(run);
        QCOMPARE(run->summary.end->verdict, report.verdict);
        QCOMPARE(run->steps.size(), 1U);
        QCOMPARE(run->steps.front().key, u"safety"_s);
    }

    void demandPassword() const
    {
        QFile file(m_server->sql(u"SHOW hba_file"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray before = file.readAll();
        QVERIFY(file.seek(0) && file.write("local all guarded scram-sha-256\n" + before) > 0);
        file.close();
        m_server->sql(u"SELECT pg_reload_conf()"_s);
        QTRY_COMPARE(m_server->sql(u"SELECT count(*) FROM pg_hba_file_rules WHERE 'guarded' = ANY (user_name)"_s), u"1"_s);
    }

    std::unique_ptr<TestServer> m_server;
    std::stop_source m_stop;
    QStringList m_databases;
    qsizetype m_logStart = 0;
};

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
