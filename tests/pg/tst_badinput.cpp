// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"
#include "core/history/historystore.h"
#include "core/restore/targetlock.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <stdexcept>


using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QString archive = QStringLiteral(TEST_DATA) + u"/museum/museum-pg15-gzip.dump"_s;

} // namespace

/// What people get wrong or find in the way: a clear error, its exit code, the target untouched, the history telling.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        m_server->makeMuseum(u"target"_s);
        m_content = m_server->content(u"target"_s);
        m_databases = m_server->databases();
    }
    void cleanupTestCase() { m_server.reset(); }

    void cleanup()
    {
        QCOMPARE(m_server->databases(), m_databases);
        QCOMPARE(m_server->content(u"target"_s), m_content);
    }

    void aRoleWithoutRightsIsRefused_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("swap") << u"swap"_s;
        QTest::newRow("in-place") << u"in-place"_s;
    }
    void aRoleWithoutRightsIsRefused()
    {
        QFETCH(QString, mode);
        m_server->sql(u"DROP ROLE IF EXISTS weak"_s);
        m_server->sql(u"CREATE ROLE weak LOGIN"_s);
        refuses(4, {u"--mode"_s, mode}, {u"user"_s, u"weak"_s});
    }

    void aMissingConfirmationIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("none") << QStringList();
        QTest::newRow("another name") << QStringList{u"--confirm"_s, u"Target"_s};
    }
    void aMissingConfirmationIsRefused()
    {
        QFETCH(QStringList, arguments);
        const auto outcome = m_ctl->run(QStringList{u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(u"target"_s))} + arguments);
        QCOMPARE(outcome.exitCode, 4);
    }

    void aServerThatCannotBeReachedIsTold()
    {
        refuses(9, {}, {u"host"_s, m_server->folder()});
    }

    void aFileInPlaceOfTheBackupFolderIsTold()
    {
        QFile file(m_server->folder() + u"/nofolder"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        refuses(5, {u"--backup-to"_s, file.fileName()});
        refuses(5, {u"--backup-to"_s, file.fileName() + u"/below"_s});
    }

    void aFullDiskIsTold()
    {
        const QString folder = m_server->folder() + u"/full"_s;
        QVERIFY(QDir().mkpath(folder));
        const auto call = restoreCall() << u"--backup-to"_s << folder;
        const auto outcome = m_ctl->runWithTinyDisk(folder, call);
        QVERIFY2(outcome.exitCode == 5, outcome.errors.constData());
        QCOMPARE(lastRun().end->verdict, Verdict::Failed);
    }

    void aTemplateIsNoTarget()
    {
        const auto outcome = m_ctl->run(
            {u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(u"template1"_s)), u"--confirm"_s, u"template1"_s});
        QCOMPARE(outcome.exitCode, 4);
    }

    void aTargetInUseByAnotherRunIsNamed()
    {
        auto server = Connection::open(m_server->parameters());
        QVERIFY(server);
        const auto facts = readServerFacts(*server);
        QVERIFY(facts);
        const auto lock = TargetLock::take(*server, identityOf(*facts, u"target"_s), Places::below(m_server->folder() + u"/other"_s), u"somebody else"_s);
        QVERIFY(lock);
        const auto outcome = refuses(8, {});
        QVERIFY2(outcome.errors.contains("belay, process "), outcome.errors.constData());
    }

    void aSessionOfAnotherRoleThatMayNotBeClosedIsTold()
    {
        m_server->sql(u"CREATE ROLE owner LOGIN CREATEDB"_s);
        m_server->sql(u"ALTER DATABASE target OWNER TO owner"_s);
        const auto session = Connection::open(m_server->parameters(u"target"_s));
        QVERIFY(session);
        refuses(4, {}, {u"user"_s, u"owner"_s});
        m_server->sql(u"ALTER DATABASE target OWNER TO postgres"_s);
    }

    void withoutClientToolsThePackageIsNamed()
    {
        const QString settings = m_server->folder() + u"/config/settings.json"_s;
        QVERIFY(makePrivateFolder(m_server->folder() + u"/config"_s));
        QVERIFY(writeDurably(settings, R"({"belay_settings": 1, "tool_folders": ["/nonexistent"]})"));
        const auto outcome = refuses(4, {});
        QFile::remove(settings);
        QVERIFY2(outcome.errors.contains("postgresql-client-17"), outcome.errors.constData());
    }

    void aFileThatIsNoArchiveIsTold()
    {
        const auto outcome = m_ctl->run({u"restore"_s, QStringLiteral(TEST_DATA) + u"/museum/museum-pg15.tar.dump"_s, u"-d"_s,
                                         conninfo(m_server->parameters(u"target"_s)), u"--confirm"_s, u"target"_s});
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(lastRun().end->verdict, Verdict::Failed);
    }

private:
    /// Asks for a restore that must be refused with this exit code, and looks into the history.
    Belayctl::Outcome refuses(int exitCode, const QStringList &arguments, const std::pair<QString, QString> &option = {})
    {
        const auto outcome = m_ctl->run(restoreCall(option) + arguments);
        if (outcome.exitCode != exitCode)
            qWarning().noquote() << outcome.exitCode << outcome.output << outcome.errors;
        if (outcome.exitCode != exitCode || !lastRun().end || lastRun().end->verdict != Verdict::Failed || lastRun().end->targetChanged)
            throw std::runtime_error("not refused as it should be");
        return outcome;
    }

    /// A restore into the target, with one option of the connection changed.
    QStringList restoreCall(const std::pair<QString, QString> &option = {}) const
    {
        ConnectionParameters target = m_server->parameters(u"target"_s);
        if (!option.first.isEmpty())
            target.options.insert(option.first, option.second);
        return {u"restore"_s, archive, u"-d"_s, conninfo(target), u"--confirm"_s, u"target"_s};
    }

    RunSummary lastRun() const
    {
        const auto history = HistoryStore::open(m_server->bench().places);
        const auto runs = (*history)->runs();
        return runs->front();
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    QString m_content;
    QStringList m_databases;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
