// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsstore.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QJsonObject>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// On a server that a saved connection calls production nothing is changed without a reason, and the audit has it.
class TestRequiredReason : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        m_server->makeDatabase(u"target"_s);
        m_archive = m_server->folder() + u"/target.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + m_archive}, u"target"_s);
        m_server->sql(u"CREATE TABLE public.mark ()"_s, u"target"_s);
    }
    void cleanupTestCase()
    {
        m_ctl.reset();
        m_server.reset();
    }

    void elsewhereNoneIsNeeded()
    {
        label(EnvironmentLabel::Staging);
        QCOMPARE(m_ctl->run(restore() << u"--plan"_s).exitCode, 0);
        const auto done = m_ctl->run(restore());
        QVERIFY2(done.exitCode == 0, done.said().constData());
        QCOMPARE(m_ctl->run(undo(done.json()[u"run_id"_s].toString())).exitCode, 0);
    }

    void onProductionOneIs()
    {
        label(EnvironmentLabel::Production);
        QCOMPARE(m_ctl->run(restore() << u"--plan"_s).exitCode, 0); // to look is free
        for (const QStringList &none : {QStringList(), QStringList{u"--reason"_s, u"  "_s}})
            isRefused(m_ctl->run(restore() + none));
        QVERIFY(isOld());
        const auto done = m_ctl->run(restore() << u"--reason"_s << u"ticket 4711"_s);
        QVERIFY2(done.exitCode == 0, done.said().constData());
        const QString run = done.json()[u"run_id"_s].toString();
        QCOMPARE(reasonOf(run), u"ticket 4711"_s);

        isRefused(m_ctl->run(undo(run)));
        QVERIFY(!isOld());
        const auto undone = m_ctl->run(undo(run) << u"--reason"_s << u"the wrong one"_s);
        QVERIFY2(undone.exitCode == 0, undone.said().constData());
        QVERIFY(isOld());
        QCOMPARE(reasonOf(undone.json()[u"run_id"_s].toString()), u"the wrong one"_s);
    }

private:
    void label(EnvironmentLabel label) const
    {
        Preferences preferences;
        preferences.connections = {{.id = u"1"_s, .name = u"Shop"_s, .label = label, .host = m_server->parameters().host()}};
        QVERIFY(SettingsStore(m_server->bench().places.config).save(preferences));
    }

    [[nodiscard]] QStringList restore() const
    {
        return {u"restore"_s, m_archive, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--confirm"_s, u"target"_s, u"--json"_s};
    }
    [[nodiscard]] static QStringList undo(const QString &run) { return {u"rollback"_s, run, u"--confirm"_s, u"target"_s, u"--json"_s}; }

    static void isRefused(const Belayctl::Outcome &outcome)
    {
        QVERIFY2(outcome.exitCode == 4, outcome.said().constData());
        QCOMPARE(outcome.json()[u"error"_s][u"code"_s].toString(), u"confirmation.missing"_s);
        QVERIFY(outcome.json()[u"error"_s][u"remedy"_s].toString().contains(u"--reason"_s));
    }

    [[nodiscard]] bool isOld() const { return m_server->sql(u"SELECT to_regclass('public.mark') IS NOT NULL"_s, u"target"_s) == "t"_L1; }
    [[nodiscard]] QString reasonOf(const QString &run) const
    {
        return m_ctl->run({u"history"_s, u"show"_s, run, u"--json"_s}).json()[u"plan"_s][u"reason"_s].toString();
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    QString m_archive;
};

QTEST_GUILESS_MAIN(TestRequiredReason)
#include "tst_requiredreason.moc"
