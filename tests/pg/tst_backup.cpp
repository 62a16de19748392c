// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupjob.h"
#include "core/backup/manifest.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QTimeZone>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// A clock that stands still.
class StoppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime(QDate(2026, 11, 21), QTime(10, 0), QTimeZone::UTC); }
};

/// Runs as the real one, with a pg_dump that was built without some compressions.
class PoorRunner final : public ProcessRunner
{
public:
    QStringList without;

    ProcessOutcome run(const ProcessRequest &request, std::stop_token stop) override
    {
        for (const QString &method : without) {
            if (request.arguments.contains(u"--compress="_s + method + u":1"_s))
                return {.end = ProcessEnd::Exited,
                        .exitCode = 1,
                        .startError = {},
                        .output = {},
                        .errorTail = u"pg_dump: error: this build does not support compression with "_s + method.toUpper()};
        }
        return m_real.run(request, std::move(stop));
    }

private:
    QtProcessRunner m_real;
};

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_server->makeMuseum(u"museum"_s);
    }
    void cleanupTestCase() { m_server.reset(); }

    void twoBackupsWithinASecondAreBothKept()
    {
        const StoppedClock clock;
        const Workbench bench{m_server->bench().places, m_server->tools(), m_server->bench().runner, clock, m_server->bench().archives, u"test"_s};
        JobContext context;
        const BackupRequest request{.connection = m_server->parameters(u"museum"_s), .folder = {}, .compression = {}};
        const auto first = executeBackup(request, bench, context);
        const auto second = executeBackup(request, bench, context);
        QVERIFY(first && second);
        QCOMPARE(QFileInfo(first->file.path).fileName(), u"museum_20261121T100000Z_backup.dump"_s);
        QCOMPARE(QFileInfo(second->file.path).fileName(), u"museum_20261121T100000Z_backup-2.dump"_s);
        QVERIFY(QFileInfo::exists(first->file.path));
    }

    void whatItWritesIsPrivateAndProven()
    {
        JobContext context;
        const auto report = executeBackup(
            {.connection = m_server->parameters(u"museum"_s), .folder = {}, .compression = {}}, m_server->bench(), context);
        QVERIFY(report);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &path : {report->file.path, manifestPath(report->file.path), QFileInfo(report->file.path).absolutePath()})
            QCOMPARE(QFileInfo(path).permissions() & others, QFile::Permissions());
        const auto manifest = readManifest(report->file.path, m_server->bench().places.signingKeys());
        QVERIFY(manifest);
        QCOMPARE(manifest->backup.sha256, report->file.sha256);
        QCOMPARE(manifest->proof, ManifestProof::Signed);
        QCOMPARE(manifest->origin.runId, report->runId);
        QVERIFY(manifest->head);
        QVERIFY(checkAgainstManifest(manifest->backup, {}));

        QFile file(report->file.path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1000) && file.putChar('x'));
        file.close();
        QVERIFY(!checkAgainstManifest(manifest->backup, {}));
    }

    void everyCompressionIsReadAgain_data()
    {
        QTest::addColumn<QString>("compression");
        for (const auto *name : {"none", "gzip:6", "lz4", "zstd:3"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyCompressionIsReadAgain()
    {
        QFETCH(QString, compression);
        JobContext context;
        const BackupRequest request{.connection = m_server->parameters(u"museum"_s), .folder = {}, .compression = parseDumpCompression(compression).value()};
        const auto report = executeBackup(request, m_server->bench(), context);
        QVERIFY(report);
        QCOMPARE(key(report->file.compression), compression.section(u':', 0, 0));
    }

    void theFastestCompressionThatThereIsIsTaken_data()
    {
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<QString>("taken");
        QTest::newRow("all are there") << QStringList() << u"zstd"_s;
        QTest::newRow("no zstd") << QStringList{u"zstd"_s} << u"lz4"_s;
        QTest::newRow("neither") << QStringList{u"zstd"_s, u"lz4"_s} << u"gzip"_s;
    }
    void theFastestCompressionThatThereIsIsTaken()
    {
        QFETCH(const QStringList, without);
        PoorRunner runner;
        runner.without = without;
        const Workbench &real = m_server->bench();
        const Workbench bench{real.places, real.tools, runner, real.clock, real.archives, u"test"_s};
        JobContext context;
        const auto report = executeBackup({.connection = m_server->parameters(u"museum"_s), .folder = {}, .compression = {}}, bench, context);
        QVERIFY(report);
        QTEST(QString(key(report->file.compression)), "taken");
    }

    void aHostileNameIsASafeFileName()
    {
        const QString name = u"../etc/-f 'x' %n\n"_s;
        m_server->makeDatabase(name);
        JobContext context;
        const auto report = executeBackup(
            {.connection = m_server->parameters(name), .folder = {}, .compression = {}}, m_server->bench(), context);
        QVERIFY(report);
        QCOMPARE(QFileInfo(report->file.path).absolutePath(), m_server->bench().places.backups());
        QCOMPARE(report->file.source.database, name);
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
