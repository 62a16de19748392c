// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/databasedump.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// Every character from 1 to 255 in the names of schemas, tables, columns, roles, databases, folders and files: no shell,
/// no connection string and no list may take one for its own.
class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        m_server->makeDatabase(u"names"_s);
        m_server->sql(u"DO $$DECLARE n text; BEGIN FOR i IN 1..255 LOOP n := chr(i); "
                      "EXECUTE format('CREATE ROLE %I', 'r' || n); "
                      "EXECUTE format('CREATE SCHEMA %I', 's' || n); "
                      "EXECUTE format('CREATE TABLE %I.%I (%I text)', 's' || n, 't' || n, 'c' || n); "
                      "EXECUTE format('ALTER TABLE %I.%I OWNER TO %I', 's' || n, 't' || n, 'r' || n); "
                      "EXECUTE format('INSERT INTO %I.%I VALUES (%L)', 's' || n, 't' || n, 'v' || n); END LOOP; END$$"_s,
                      u"names"_s);
        m_archive = m_server->folder() + u"/names.dump"_s;
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + m_archive}, u"names"_s);
        m_content = m_server->content(u"names"_s);
    }
    void cleanupTestCase()
    {
        m_ctl.reset();
        m_server.reset();
    }

    void objects_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("swap") << u"swap"_s;
        QTest::newRow("in-place") << u"in-place"_s;
    }
    void objects()
    {
        QFETCH(QString, mode);
        m_server->makeDatabase(u"target"_s);
        isRestored(restore(m_archive, u"target"_s, mode), u"target"_s);
        isRestored(restore(m_archive, u"target"_s, mode), u"target"_s); // over what has such names
    }

    void databases_data() { characters(); }
    void databases()
    {
        QFETCH(QString, name);
        m_server->makeDatabase(name);
        const auto done = restore(m_archive, name, u"swap"_s);
        isRestored(done, name);
        const auto undone = m_ctl->run({u"rollback"_s, done.json()[u"run_id"].toString(), u"--confirm"_s, name, u"--json"_s});
        QVERIFY2(undone.exitCode == 0, undone.said().constData());
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM pg_namespace WHERE nspname LIKE 's_'"_s, name), u"0"_s);
    }

    /// Letters stay letters; no name becomes too long for a file system, nor like another's.
    void backupFiles()
    {
        const QDateTime time(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC);
        const auto name = [&](const QString &database) { return backupFileName(database, time, u"pre-restore"_s); };
        QCOMPARE(name(u"shop-1 é商"_s), u"shop-1 é商_20260102T030405Z_pre-restore.dump"_s);
        QCOMPARE(name(u"-a/../%é"_s), u"%2Da%2F%2E%2E%2F%25é_20260102T030405Z_pre-restore.dump"_s);
        const QString longest(62, u'/');
        QVERIFY(name(longest + u'1').toUtf8().size() < 170);
        QVERIFY(name(longest + u'1') != name(longest + u'2'));
    }

    void files_data() { characters(); }
    void files()
    {
        QFETCH(QString, name);
        const QString folder = m_server->folder() + u'/' + QString(name).remove(u'/');
        QVERIFY(QDir().mkdir(folder));
        const QString file = folder + u'/' + QString(name).remove(u'/') + u".dump"_s;
        QVERIFY(QFile::copy(m_archive, file));
        m_server->makeDatabase(u"target"_s);
        const Belayctl ctl(folder); // its history and its backups, too
        const auto done = ctl.run({u"restore"_s, file, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--confirm"_s, u"target"_s, u"--json"_s});
        isRestored(done, u"target"_s);
        QVERIFY(QFile::exists(done.json()[u"safety_backup"][u"path"].toString()));
    }

private:
    /// The characters from 1 to 255, as many a row as fit into a name of PostgreSQL (63 bytes).
    static void characters()
    {
        QTest::addColumn<QString>("name");
        constexpr int most = 60;
        QString name;
        for (int i = 1; i <= 256; ++i) {
            const QString next = i < 256 ? QString(QChar(i)) : QString();
            if (i == 256 || (name + next).toUtf8().size() > most) {
                QTest::addRow("up to %d", i - 1) << name;
                name.clear();
            }
            name += next;
        }
    }

    Belayctl::Outcome restore(const QString &archive, const QString &database, const QString &mode) const
    {
        return m_ctl->run({u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(database)), u"--mode"_s, mode, u"--confirm"_s, database,
                           u"--keep-old"_s, u"0"_s, u"--json"_s});
    }

    void isRestored(const Belayctl::Outcome &outcome, const QString &database) const
    {
        QVERIFY2(outcome.exitCode == 0, outcome.said().constData());
        QCOMPARE(outcome.json()[u"verdict"].toString(), u"complete"_s);
        QCOMPARE(m_server->content(database), m_content);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    QString m_archive;
    QString m_content;
};

QTEST_GUILESS_MAIN(TestHostileNames)
#include "tst_hostilenames.moc"
