// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/seal.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

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
        const auto outcome = runner.run(seal->sealed({.program = u"/bin/sh"_s, .arguments = {u"-c"_s, script}, .environment = environment}, archive()), {});
        QVERIFY2(outcome.end == ProcessEnd::Exited, qPrintable(outcome.errorTail));
        QVERIFY2(outcome.output.startsWith("PGDMP"), qPrintable(QString::fromUtf8(outcome.output) + outcome.errorTail));
        const QByteArray rest = outcome.output.sliced(5).trimmed(); // how many processes it sees
        QVERIFY2(rest.toInt() > 0 && rest.toInt() < 10, outcome.output.constData());
        theFindingIs(false);
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
