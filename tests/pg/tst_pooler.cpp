// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/belayctl.h"
#include "tests/support/pool.h"
#include "tests/support/testserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// A connection pool between Belay and the server: whatever would need a session of the server's own is refused.
class TestPooler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_pool = std::make_unique<Pool>(*m_server);
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        m_server->makeDatabase(u"source"_s);
        m_server->sql(u"CREATE TABLE public.item AS SELECT i AS id, repeat('x', i) AS name FROM generate_series(1, 500) i"_s, u"source"_s);
        m_archive = m_server->folder() + u"/source.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + m_archive}, u"source"_s);
    }
    void cleanupTestCase()
    {
        m_ctl.reset();
        m_pool.reset();
        m_server.reset();
    }

    void init() { m_server->makeDatabase(u"target"_s); }

    void itIsFound()
    {
        const QJsonObject found = run(m_pool->parameters(u"target"_s), u"swap"_s, {u"--plan"_s}).json();
        QCOMPARE(levelOf(found), u"blocking"_s);
        QVERIFY(!found[u"allowed"_s].toBool());
        QCOMPARE(levelOf(run(m_server->parameters(u"target"_s), u"swap"_s, {u"--plan"_s}).json()), QString());
    }

    /// Nothing is begun that could not be ended: the tools are not let in with what they ask for, and a lock would stay behind.
    void aRestoreIsRefused_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode : {"swap", "in-place", "recreate"})
            QTest::newRow(mode) << QString::fromLatin1(mode);
    }
    void aRestoreIsRefused()
    {
        QFETCH(const QString, mode);
        const QStringList consent{u"--confirm"_s, u"target"_s, u"--accept"_s, u"server.pooler"_s, u"--accept"_s, u"recreate.not_atomic"_s};
        const auto refused = run(m_pool->parameters(u"target"_s), mode, consent);
        QVERIFY2(refused.exitCode == 4, refused.said().constData());
        isUntouched();
        const auto direct = run(m_server->parameters(u"target"_s), mode, consent);
        QVERIFY2(direct.exitCode == 0, direct.said().constData());
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM public.item"_s, u"target"_s), u"500"_s);
        dropKept();
    }

    void anUndoIsRefused()
    {
        const auto restored = run(m_server->parameters(u"target"_s), u"swap"_s, {u"--confirm"_s, u"target"_s});
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        const QStringList undo{u"rollback"_s, restored.json()[u"run_id"_s].toString(), u"--confirm"_s, u"target"_s, u"--json"_s};
        const auto refused = m_ctl->run(undo + QStringList{u"-d"_s, conninfo(m_pool->parameters(u"target"_s))});
        QVERIFY2(refused.exitCode == 4, refused.said().constData());
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM public.item"_s, u"target"_s), u"500"_s);
        QCOMPARE(locks(), u"0"_s);
        const auto undone = m_ctl->run(undo);
        QVERIFY2(undone.exitCode == 0, undone.said().constData());
        isUntouched();
    }

    void aBackupIsRefused()
    {
        const auto refused = m_ctl->run({u"backup"_s, u"-d"_s, conninfo(m_pool->parameters(u"source"_s)), u"--json"_s});
        QVERIFY2(refused.exitCode == 4, refused.said().constData());
        QCOMPARE(m_ctl->run({u"backup"_s, u"-d"_s, conninfo(m_server->parameters(u"source"_s)), u"--json"_s}).exitCode, 0);
    }

private:
    [[nodiscard]] Belayctl::Outcome run(const ConnectionParameters &connection, const QString &mode, const QStringList &options) const
    {
        return m_ctl->run(QStringList{u"restore"_s, m_archive, u"-d"_s, conninfo(connection), u"--mode"_s, mode, u"--json"_s} + options);
    }

    void isUntouched() const
    {
        QCOMPARE(m_server->sql(u"SELECT to_regclass('public.item') IS NULL"_s, u"target"_s), u"t"_s);
        QCOMPARE(m_server->databases().filter(u"__belay_"_s), QStringList());
        QCOMPARE(locks(), u"0"_s);
    }

    [[nodiscard]] QString locks() const { return m_server->sql(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"_s); }

    void dropKept() const
    {
        for (const QString &kept : m_server->databases().filter(u"__belay_"_s))
            m_server->sql(u"DROP DATABASE "_s + quoteIdentifier(kept));
    }

    static QString levelOf(const QJsonObject &plan)
    {
        for (const auto finding : plan[u"findings"_s].toArray()) {
            if (finding[u"key"_s] == u"server.pooler"_s)
                return finding[u"level"_s].toString();
        }
        return plan.contains(u"findings"_s) ? QString() : u"no plan: "_s + plan[u"error"_s][u"message"_s].toString() + plan[u"error"_s][u"detail"_s].toString();
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Pool> m_pool;
    std::unique_ptr<Belayctl> m_ctl;
    QString m_archive;
};

QTEST_GUILESS_MAIN(TestPooler)
#include "tst_pooler.moc"
