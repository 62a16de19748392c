// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/relay.h"
#include "core/postgres/seal.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <netinet/in.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Belay;
using namespace Qt::StringLiterals;

/// An archive of unknown origin is shown to pg_restore in a sealed child first, or not at all unless somebody accepts it.
class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        m_server->makeDatabase(u"new"_s);
        m_server->makeDatabase(u"target"_s);
        m_server->sql(u"CREATE TABLE public.note AS SELECT 1 AS id"_s, u"new"_s);
        m_server->sql(u"CREATE TABLE public.other AS SELECT 2 AS id"_s, u"new"_s);
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + archive()}, u"new"_s);
        m_path = qgetenv("PATH");
    }
    void cleanup() { qputenv("PATH", m_path); }
    void cleanupTestCase() { m_server.reset(); }

    void aSealedProgramSeesTheFileAndNothingElse()
    {
        QtProcessRunner runner;
        const auto seal = Seal::find(runner);
        if (!seal) // then this computer shows the other half of the promise
            return theFindingIs(true);
        const QString script = u"cat /archive | head -c 5; ls /home /root \"$HOME\" '%1' 2>/dev/null; "
                               "(: > /archive) 2>/dev/null && echo written; (echo a > /tmp/a) 2>/dev/null && [ -s /tmp/a ] && echo wrote; "
                               "grep -v lo: /proc/net/dev | grep : ; env | grep -i canary; ls /proc | grep -c '^[0-9]*$'"_s.arg(m_server->folder());
        QProcessEnvironment environment;
        environment.insert(u"PGPASSWORD"_s, u"Canary-word"_s);
        const auto outcome = runner.run(seal->sealed({.program = u"/bin/sh"_s, .arguments = {u"-c"_s, script}, .environment = environment}, {.files = {{Seal::archive, archive()}}}), {});
        QVERIFY2(outcome.end == ProcessEnd::Exited, qPrintable(outcome.errorTail));
        QVERIFY2(outcome.output.startsWith("PGDMP"), qPrintable(QString::fromUtf8(outcome.output) + outcome.errorTail));
        const QByteArray rest = outcome.output.sliced(5).trimmed(); // how many processes it sees
        QVERIFY2(rest.toInt() > 0 && rest.toInt() < 10, outcome.output.constData());
        theFindingIs(false);
    }

    void aSealedProgramReachesItsServerAndNoOther_data()
    {
        QTest::addColumn<bool>("byAddress");
        QTest::newRow("by its socket") << false;
        QTest::newRow("by its address") << true;
    }
    void aSealedProgramReachesItsServerAndNoOther()
    {
        QFETCH(bool, byAddress);
        QtProcessRunner runner;
        const auto seal = Seal::find(runner);
        if (!seal)
            return theFindingIs(true);
        const Door door(*m_server);
        const Door other(*m_server); // leads to the same server: who reaches it there has left the seal
        const ConnectionParameters server = byAddress ? door.parameters() : m_server->parameters();
        const auto reach = ServerReach::open(server, m_server->folder());
        QVERIFY2(reach, reach ? "" : qPrintable(reach.error().detail));
        const auto ask = [&](const ConnectionParameters &whom, bool isSealed) {
            const ProcessRequest psql{.program = QFileInfo(m_server->tools().newest(ToolKind::PgRestore)->path).dir().filePath(u"psql"_s),
                                      .arguments = {u"-XAtwc"_s, u"SELECT 'reached'"_s, conninfo(whom)}};
            return runner.run(isSealed ? seal->sealed(psql, {.server = reach->get()}) : psql, {}).output.trimmed();
        };
        QCOMPARE(ask((*reach)->inside(server), true), "reached");
        QCOMPARE(ask(other.parameters(), false), "reached");
        QCOMPARE(ask(other.parameters(), true), "");
        QCOMPARE(ask(m_server->parameters(), true), ""); // its own socket is not seen
    }

    void anUnknownArchiveIsLoadedSealed_data() { aSealedProgramReachesItsServerAndNoOther_data(); }
    void anUnknownArchiveIsLoadedSealed()
    {
        QFETCH(bool, byAddress);
        QtProcessRunner runner;
        if (!Seal::find(runner))
            return theFindingIs(true);
        const QString unknown = m_server->folder() + (byAddress ? u"/address.dump"_s : u"/socket.dump"_s);
        QVERIFY(QFile::copy(archive(), unknown));
        const Door door(*m_server);
        ConnectionParameters target = byAddress ? door.parameters() : m_server->parameters();
        target.options.insert(u"dbname"_s, u"target"_s);
        const QStringList restore{u"restore"_s, unknown, u"-d"_s, conninfo(target), u"--exclude-table"_s, u"public.other"_s,
                                  u"--confirm"_s, u"target"_s, u"--accept"_s, u"part.replaces_everything"_s, u"--json"_s};
        const auto planned = m_ctl->run(restore + QStringList{u"--plan"_s});
        QVERIFY2(planned.json()[u"sealed"].toBool(), planned.said().constData());
        const auto restored = m_ctl->run(restore);
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM public.note"_s, u"target"_s), u"1"_s);
        QCOMPARE(m_server->sql(u"SELECT to_regclass('public.other') IS NULL"_s, u"target"_s), u"t"_s);
    }

    void tlsIsCheckedThroughTheSeal()
    {
        QtProcessRunner runner;
        const auto seal = Seal::find(runner);
        if (!seal)
            return theFindingIs(true);
        const QString address = u"127.71.%1.%2"_s.arg(QCoreApplication::applicationPid() / 250 % 250 + 1)
                                    .arg(QCoreApplication::applicationPid() % 250 + 1);
        serveTls(address);
        ConnectionParameters server = m_server->parameters(u"made"_s);
        server.options.insert(u"host"_s, u"db.test"_s); // which nobody resolves: that name is only checked
        server.options.insert(u"hostaddr"_s, address);
        server.options.insert(u"sslmode"_s, u"verify-full"_s);
        server.options.insert(u"sslrootcert"_s, certificate());
        const QString unknown = m_server->folder() + u"/tls.dump"_s;
        QVERIFY(QFile::copy(archive(), unknown));
        const QStringList restore{u"restore"_s, unknown, u"-d"_s, conninfo(server), u"--json"_s};
        const auto planned = m_ctl->run(restore + QStringList{u"--plan"_s});
        QVERIFY2(planned.json()[u"sealed"].toBool(), planned.said().constData());
        const auto restored = m_ctl->run(restore);
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM public.other"_s, u"made"_s), u"1"_s);
    }

    void withoutASealAnUnknownArchiveMustBeAccepted()
    {
        withoutBubblewrap();
        theFindingIs(true);
        QCOMPARE(m_ctl->run(restore()).exitCode, 4);
        const auto accepted = m_ctl->run(restore() + QStringList{u"--accept"_s, u"tools.unsealed"_s});
        QVERIFY2(accepted.exitCode == 0, accepted.said().constData());
        theFindingIs(false); // now the history knows it
    }

    void theDoctorTells()
    {
        QtProcessRunner runner;
        const bool canSeal = Seal::find(runner).has_value();
        QCOMPARE(isSealGood(), canSeal);
        withoutBubblewrap();
        QVERIFY(!isSealGood());
    }

private:
    /// An address of this computer that leads to the server, whose socket is its only one.
    class Door
    {
    public:
        explicit Door(const TestServer &server)
            : m_parameters(server.parameters())
        {
            const QByteArray socket = u"%1/.s.PGSQL.%2"_s.arg(m_parameters.host(), m_parameters.port()).toLocal8Bit();
            const int listening = Relay::listenOn(0);
            sockaddr_in address{};
            socklen_t size = sizeof address;
            ::getsockname(listening, reinterpret_cast<sockaddr *>(&address), &size);
            m_parameters.options.insert(u"host"_s, u"127.0.0.1"_s);
            m_parameters.options.insert(u"port"_s, QString::number(ntohs(address.sin_port)));
            m_relay = std::make_unique<Relay>(listening, [socket] { return Relay::connectTo(socket.constData()); });
        }
        ConnectionParameters parameters() const { return m_parameters; }

    private:
        ConnectionParameters m_parameters;
        std::unique_ptr<Relay> m_relay;
    };

    /// Lets the server speak TLS, too, on an address of its own, as db.test.
    void serveTls(const QString &address) const
    {
        const QString data = m_server->sql(u"SHOW data_directory"_s);
        QtProcessRunner runner;
        const auto made = runner.run({.program = u"/usr/bin/openssl"_s,
                                      .arguments = {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                                    u"-keyout"_s, data + u"/server.key"_s, u"-out"_s, certificate(),
                                                    u"-subj"_s, u"/CN=db.test"_s, u"-addext"_s, u"subjectAltName=DNS:db.test"_s}}, {});
        QVERIFY2(made.succeeded(), qPrintable(made.errorTail));
        QVERIFY(QFile::copy(certificate(), data + u"/server.crt"_s));
        struct stat owner{};
        QCOMPARE(::stat(QFile::encodeName(data).constData(), &owner), 0);
        for (const QString &file : {u"/server.key"_s, u"/server.crt"_s})
            QCOMPARE(::chown(QFile::encodeName(data + file).constData(), owner.st_uid, owner.st_gid), 0);
        QFile access(data + u"/pg_hba.conf"_s);
        QVERIFY(access.open(QIODevice::Append) && access.write("hostssl all all 127.0.0.0/8 trust\n") > 0);
        access.close();
        m_server->sql(u"ALTER SYSTEM SET ssl = on"_s);
        m_server->sql(u"ALTER SYSTEM SET listen_addresses = "_s + quoteLiteral(address));
        m_server->stopImmediately();
        m_server->startAgain();
    }
    QString certificate() const { return m_server->folder() + u"/server.crt"_s; }

    QString archive() const { return m_server->folder() + u"/unknown.dump"_s; }
    /// Leaves a PATH in which there is none.
    void withoutBubblewrap() const { qputenv("PATH", m_server->folder().toUtf8()); }
    QStringList restore() const
    {
        return {u"restore"_s, archive(), u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--confirm"_s, u"target"_s, u"--json"_s};
    }
    void theFindingIs(bool expected) const
    {
        const auto planned = m_ctl->run(restore() + QStringList{u"--plan"_s});
        const QStringList keys = planned.json()[u"to_accept"].toVariant().toStringList();
        QVERIFY2(keys.contains(u"tools.unsealed"_s) == expected, planned.said().constData());
    }
    bool isSealGood() const
    {
        for (const auto &check : m_ctl->run({u"doctor"_s, u"--json"_s}).json()[u"checks"].toArray()) {
            if (check[u"name"].toString() == "seal"_L1)
                return check[u"ok"].toBool();
        }
        qFatal("the doctor does not look at it");
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
