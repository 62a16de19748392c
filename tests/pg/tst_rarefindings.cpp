// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"
#include "core/postgres/knownholes.h"
#include "core/restore/checks/checklist.h"
#include "core/restore/restorer.h"
#include "core/settings/settingsstore.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

/// Findings whose causes need more than a statement: other client tools, a full disk, time that passes.
class TestRareFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        m_server->makeDatabase(u"source"_s);
        m_server->sql(u"CREATE TABLE public.item AS SELECT 1 AS id"_s, u"source"_s);
        m_archive = m_server->folder() + u"/source.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--compress=0"_s, u"--file="_s + m_archive}, u"source"_s);
    }
    void cleanupTestCase()
    {
        m_ctl.reset();
        m_server.reset();
    }
    void init() { m_server->makeDatabase(u"target"_s); }
    void cleanup() { useTools({}); }

    void toolsWithAKnownHole_data()
    {
        QTest::addColumn<QString>("minor");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("the last with it") << u"11"_s << true;
        QTest::newRow("the first without") << u"12"_s << false;
    }
    void toolsWithAKnownHole()
    {
        QFETCH(const QString, minor);
        QFETCH(const bool, isFound);
        const ClientTool real = *m_server->tools().newest(ToolKind::PgRestore);
        QCOMPARE(real.major, 17); // whose releases these are
        const QString version = u"17."_s + minor;
        const QString folder = toolFolder(u"tools-"_s + minor, u"case $1 in --version) echo \"$(basename $0) (PostgreSQL) %1\"; exit;; esac"_s.arg(version));
        useTools({folder});
        const QJsonObject found = plan(m_archive);
        QCOMPARE(levelOf(found, u"tools.vulnerable"_s), isFound ? u"information"_s : QString());
        if (isFound)
            QCOMPARE(evidenceOf(found, u"tools.vulnerable"_s), folder + u"/pg_dump "_s + version + u'\n' + folder + u"/pg_restore "_s + version);
        const auto restored = restore(m_archive); // with these very tools
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
    }

    /// The tools know the encoding, the server does not: it is older than they are.
    void anEncodingThatOnlyTheToolsKnow()
    {
        const QString archive = changed("client_encoding = 'UTF8'", "client_encoding = 'UTFX'");
        // In its seal it may write no file.
        const QString knowing = u"for last; do :; done; case $* in *--list*) sed s/UTFX/UTF8/ \"$last\" | %1/$(basename $0) --list; exit;; esac"_s;
        useTools({toolFolder(u"tools-utfx"_s, knowing.arg(realFolder()))});
        const QJsonObject found = plan(archive);
        QCOMPARE(levelOf(found, u"encoding.unknown"_s), u"blocking"_s);
        QVERIFY(!found[u"allowed"_s].toBool());
        const QString before = m_server->content(u"target"_s);
        QCOMPARE(restore(archive).exitCode, 4);
        QCOMPARE(m_server->content(u"target"_s), before);
        QCOMPARE(levelOf(plan(m_archive), u"encoding.unknown"_s), QString());
    }

    /// belayctl sees a disk of that size where the server's data folder is.
    void aDiskOfTheServerWithoutRoom()
    {
        const QString data = m_server->sql(u"SHOW data_directory"_s);
        const auto planWith = [&](qint64 size) { return m_ctl->runWithTinyDisk(data, arguments(m_archive) << u"--plan"_s, size).json(); };
        QCOMPARE(levelOf(planWith(qint64(1) << 30), u"server.room"_s), QString());
        const QJsonObject found = planWith(1 << 20);
        QCOMPARE(levelOf(found, u"server.room"_s), u"to_accept"_s);
        QCOMPARE(found[u"effects"_s][u"room_present"_s].toInteger(), qint64(1) << 20);
        const auto refused = m_ctl->runWithTinyDisk(data, arguments(m_archive) << u"--confirm"_s << u"target"_s);
        QVERIFY2(refused.exitCode == 4, refused.said().constData());
        const auto accepted = m_ctl->runWithTinyDisk(data, arguments(m_archive) << u"--confirm"_s << u"target"_s << u"--accept"_s << u"server.room"_s);
        QVERIFY2(accepted.exitCode == 0, accepted.said().constData()); // in truth there is room
    }

    /// A tablespace is where the room must be if the target lies in one.
    void aTablespaceWithoutRoom()
    {
        const QString folder = m_server->parameters().host() + u"/space"_s;
        m_server->sql(u"COPY (SELECT 1) TO PROGRAM 'mkdir %1'"_s.arg(folder)); // so that it is the server's own
        m_server->sql(u"CREATE TABLESPACE space LOCATION '%1'"_s.arg(folder));
        m_server->sql(u"ALTER DATABASE target SET TABLESPACE space"_s);
        const auto planned = m_ctl->runWithTinyDisk(folder, arguments(m_archive) << u"--plan"_s);
        QCOMPARE(levelOf(planned.json(), u"server.room"_s), u"to_accept"_s);
        QCOMPARE(levelOf(plan(m_archive), u"server.room"_s), QString());
    }

    /// Six minutes pass for the session that looks, without anybody waiting for them.
    void aTransactionThatIsOpenForLong()
    {
        auto other = Connection::open(m_server->parameters(u"target"_s));
        QVERIFY(other && other->execute(u"BEGIN; SELECT txid_current()"_s));
        JobContext job;
        const RestoreRequest request{.archive = m_archive, .connection = m_server->parameters(u"target"_s), .mode = RestoreMode::Swap,
                                     .backupFolder = m_server->bench().places.backups()};
        const auto plan = planRestore(request, m_server->bench(), job);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QVERIFY(std::ranges::find(plan->findings, u"target.long_transactions"_s, &Finding::key) == plan->findings.end());
        auto server = Connection::open(m_server->parameters());
        QVERIFY(server && server->execute(u"CREATE TEMP VIEW pg_stat_activity AS SELECT pid, datname, usename, application_name, "
                                          "xact_start - interval '6 minutes' AS xact_start FROM pg_catalog.pg_stat_activity"_s));
        const Dependencies dependencies(plan->toc());
        const Ownership ownership(plan->toc(), dependencies);
        const auto findings = Checks::queries({.plan = *plan, .toc = plan->toc(), .dependencies = dependencies, .ownership = ownership,
                                               .server = *server, .target = nullptr});
        QVERIFY(findings);
        QCOMPARE(findings->size(), 1U);
        QCOMPARE(findings->front().key, u"target.long_transactions"_s);
        QCOMPARE(findings->front().level, FindingLevel::Information);
        QVERIFY2(findings->front().message.startsWith("1 transaction"_L1), qPrintable(findings->front().message));
        QVERIFY(findings->front().evidence.startsWith(QString::number(other->backendPid()) + u"  postgres  belay  "_s));
    }

private:
    [[nodiscard]] QString realFolder() const
    {
        const QString path = m_server->tools().newest(ToolKind::PgRestore)->path;
        return path.first(path.lastIndexOf(u'/'));
    }

    /// A folder with the real tools, each of which does something before.
    [[nodiscard]] QString toolFolder(const QString &name, const QString &before) const
    {
        const QString folder = m_server->folder() + u'/' + name;
        for (const QString &tool : {u"pg_dump"_s, u"pg_restore"_s}) {
            const QString script = u"#!/bin/sh\n%1\nexec %2/%3 \"$@\"\n"_s.arg(before, realFolder(), tool);
            if (!makePrivateFolder(folder) || !writeDurably(folder + u'/' + tool, script.toUtf8()))
                return {};
            QFile::setPermissions(folder + u'/' + tool, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        }
        return folder;
    }

    void useTools(const QStringList &folders) const
    {
        const SettingsStore settings(m_server->bench().places.config);
        Preferences preferences;
        preferences.toolFolders = folders;
        QVERIFY(settings.save(preferences));
    }

    /// A copy of the archive in which one text stands wherever the other did; both are of one length.
    [[nodiscard]] QString changed(const QByteArray &from, const QByteArray &to) const
    {
        const auto bytes = readFile(m_archive, 1 << 20);
        const QString path = m_server->folder() + u"/changed.dump"_s;
        const bool isChanged = bytes && bytes->contains(from) && writeDurably(path, QByteArray(*bytes).replace(from, to));
        return isChanged ? path : QString(); // nobody restores what has no name
    }

    [[nodiscard]] QStringList arguments(const QString &archive) const
    {
        return {u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--mode"_s, u"swap"_s, u"--json"_s};
    }
    [[nodiscard]] QJsonObject plan(const QString &archive) const { return m_ctl->run(arguments(archive) << u"--plan"_s).json(); }
    [[nodiscard]] Belayctl::Outcome restore(const QString &archive) const
    {
        return m_ctl->run(arguments(archive) << u"--confirm"_s << u"target"_s);
    }

    static QJsonObject findingOf(const QJsonObject &plan, const QString &key)
    {
        for (const auto finding : plan[u"findings"_s].toArray()) {
            if (finding[u"key"_s] == key)
                return finding.toObject();
        }
        const QString why = u"no plan: "_s + plan[u"error"_s][u"message"_s].toString() + plan[u"error"_s][u"detail"_s].toString();
        return plan.contains(u"findings"_s) ? QJsonObject() : QJsonObject{{u"level"_s, why}};
    }
    static QString levelOf(const QJsonObject &plan, const QString &key) { return findingOf(plan, key)[u"level"_s].toString(); }
    static QString evidenceOf(const QJsonObject &plan, const QString &key) { return findingOf(plan, key)[u"evidence"_s].toString(); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    QString m_archive;
};

QTEST_GUILESS_MAIN(TestRareFindings)
#include "tst_rarefindings.moc"
