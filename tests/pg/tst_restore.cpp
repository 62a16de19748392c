// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/pgtool.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QString museum = QStringLiteral(TEST_DATA) + u"/museum/"_s;

/// Changes the museum enough that no table and no large object is what it was.
const QStringList damage{u"DELETE FROM gallery.painting WHERE id > 100 AND id % 2 = 0"_s,
                         u"UPDATE gallery.awkward SET t = 'changed'"_s,
                         u"INSERT INTO gallery.nothing DEFAULT VALUES"_s,
                         u"TRUNCATE gallery.visit"_s,
                         u"SELECT lo_unlink(900001)"_s,
                         u"SELECT lo_from_bytea(900003, 'another')"_s,
                         u"SELECT setval('gallery.painting_id_seq', 7)"_s,
                         u"CREATE TABLE IF NOT EXISTS public.mine (id int PRIMARY KEY, note text)"_s,
                         u"INSERT INTO public.mine VALUES (1, 'mine')"_s};

} // namespace

/// The main job through the command line: every archive that stock pg_restore can restore, in both modes, and back.
class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        m_server->makeMuseum(u"fresh"_s);
    }
    void cleanupTestCase() { m_server.reset(); }

    void swapGivesWhatStockRestoreGives_data() { archives(); }
    void swapGivesWhatStockRestoreGives()
    {
        QFETCH(QString, file);
        const QString expected = stockContent(file);
        makeDamagedMuseum();
        const QString before = m_server->content(u"target"_s);
        const QString settings = u"SELECT string_agg(setconfig::text, ',') FROM pg_db_role_setting s JOIN pg_database d ON d.oid = setdatabase WHERE datname = 'target'"_s;
        m_server->sql(u"ALTER DATABASE target SET search_path = 'gallery', \"odd names\", public"_s);
        const QString settingsBefore = m_server->sql(settings);

        const QJsonObject report = restore(file, u"swap"_s);
        QCOMPARE(report[u"verdict"].toString(), u"complete"_s);
        QVERIFY(report[u"target_changed"].toBool());
        QCOMPARE(m_server->content(u"target"_s), expected);
        QCOMPARE(m_server->sql(settings), settingsBefore);
        QCOMPARE(m_server->content(report[u"kept_database"].toString()), before);

        rollBack(report[u"run_id"].toString());
        QCOMPARE(m_server->content(u"target"_s), before);
        QCOMPARE(m_server->sql(settings), settingsBefore);
        noLeftovers();
    }

    void inPlaceGivesWhatStockRestoreGives_data() { archives(); }
    void inPlaceGivesWhatStockRestoreGives()
    {
        QFETCH(QString, file);
        const QString expected = stockContent(file);
        loadWithStockTool(file, u"target"_s);
        for (const QString &statement : damage.first(7)) // nothing that the archive does not know: in place, it would stay
            m_server->sql(statement, u"target"_s);
        m_server->sql(u"SELECT lo_unlink(900003)"_s, u"target"_s);
        const QString before = m_server->content(u"target"_s);

        const QJsonObject report = restore(file, u"in-place"_s);
        QCOMPARE(report[u"verdict"].toString(), u"complete"_s);
        QCOMPARE(m_server->content(u"target"_s), expected);

        rollBack(report[u"run_id"].toString());
        QCOMPARE(m_server->content(u"target"_s), before);
        noLeftovers();
    }

    void aTargetThatDoesNotExistIsMadeAndRemovedAgain()
    {
        const QString file = museum + u"museum-pg15-gzip.dump"_s;
        const QJsonObject report = restore(file, u"swap"_s);
        QCOMPARE(report[u"verdict"].toString(), u"complete"_s);
        QVERIFY(report[u"safety_backup"].isNull());
        QCOMPARE(m_server->content(u"target"_s), stockContent(file));
        rollBack(report[u"run_id"].toString());
        QVERIFY(!m_server->databases().contains(u"target"_s));
    }

    void rollbackWithoutTheKeptDatabaseLoadsTheSafetyBackup()
    {
        makeDamagedMuseum();
        const QString before = m_server->content(u"target"_s);
        const QJsonObject report = restore(museum + u"museum-pg15-gzip.dump"_s, u"swap"_s);
        m_server->sql(u"DROP DATABASE "_s + quoteIdentifier(report[u"kept_database"].toString()));
        rollBack(report[u"run_id"].toString());
        QCOMPARE(m_server->content(u"target"_s), before);
        noLeftovers();
    }

    void rollbackIsRefusedOnceTheTargetIsAnother()
    {
        makeDamagedMuseum();
        const QJsonObject report = restore(museum + u"museum-pg15-gzip.dump"_s, u"swap"_s);
        m_server->makeDatabase(u"target"_s);
        const auto refused = m_ctl->run({u"rollback"_s, report[u"run_id"].toString(), u"--confirm"_s, u"target"_s});
        QCOMPARE(refused.exitCode, 4);
        m_server->sql(u"DROP DATABASE "_s + quoteIdentifier(report[u"kept_database"].toString()));
    }

    void schemaOnlyIsRestoredAndSaysSo()
    {
        makeDamagedMuseum();
        const QString file = museum + u"museum-pg15-schema-only.dump"_s;
        const QJsonObject report = restore(file, u"swap"_s);
        QCOMPARE(report[u"verdict"].toString(), u"complete"_s);
        QCOMPARE(m_server->content(u"target"_s), stockContent(file));
        rollBack(report[u"run_id"].toString());
    }

    void onePartOfADatabaseIsRestoredInPlace()
    {
        m_server->makeMuseum(u"target"_s);
        m_server->sql(u"UPDATE gallery.awkward SET t = 'changed'"_s, u"target"_s);
        const QJsonObject report = restore(museum + u"museum-pg15-inserts.dump"_s, u"in-place"_s);
        QCOMPARE(report[u"verdict"].toString(), u"complete"_s);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM gallery.awkward WHERE t = 'changed'"_s, u"target"_s), u"0"_s);
        QCOMPARE(m_server->sql(u"SELECT count(*) FROM gallery.awkward"_s, u"target"_s), u"8"_s);
    }

    void dataOnlyIsRefused_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("swap") << u"swap"_s;
        QTest::newRow("in-place") << u"in-place"_s; // rows would double
    }
    void dataOnlyIsRefused()
    {
        QFETCH(QString, mode);
        m_server->makeMuseum(u"target"_s);
        const QString before = m_server->content(u"target"_s);
        const auto refused = m_ctl->run(restoreArguments(museum + u"museum-pg15-data-only.dump"_s, mode));
        QCOMPARE(refused.exitCode, 4);
        QCOMPARE(m_server->content(u"target"_s), before);
    }

private:
    void archives()
    {
        QTest::addColumn<QString>("file");
        for (const auto *name : {"museum-pg15-gzip", "museum-pg15-gzip-piped", "museum-pg15-none", "museum-pg18-gzip-statistics",
                                 "museum-pg18-zstd", "museum-pg18-lz4"})
            QTest::newRow(name) << museum + QString::fromLatin1(name) + u".dump"_s;
        const QString fresh = m_server->folder() + u"/fresh.dump"_s;
        QFile::remove(fresh);
        m_server->runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + fresh}, u"fresh"_s);
        QTest::newRow("fresh") << fresh;
    }

    /// What the stock tool makes of the archive in an empty database.
    QString stockContent(const QString &file) const
    {
        loadWithStockTool(file, u"stock"_s);
        return m_server->content(u"stock"_s);
    }

    void loadWithStockTool(const QString &file, const QString &database) const
    {
        m_server->makeDatabase(database);
        JobContext context;
        const PgToolCall call{.tool = *m_server->tools().newest(ToolKind::PgRestore),
                              .arguments = {file},
                              .connection = m_server->parameters(database),
                              .errorLine = {},
                              .tick = {}};
        (void)runPgTool(m_server->bench().runner, call, context); // 17 cannot take the statistics of 18 and says so
    }

    void makeDamagedMuseum() const
    {
        m_server->makeMuseum(u"target"_s);
        for (const QString &statement : damage)
            m_server->sql(statement, u"target"_s);
    }

    QStringList restoreArguments(const QString &file, const QString &mode) const
    {
        return {u"restore"_s, file, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--mode"_s, mode,
                u"--confirm"_s, u"target"_s, u"--json"_s};
    }

    QJsonObject restore(const QString &file, const QString &mode) const
    {
        const auto outcome = m_ctl->run(restoreArguments(file, mode));
        if (outcome.exitCode != 0)
            qWarning().noquote() << outcome.output << outcome.errors;
        return outcome.json();
    }

    void rollBack(const QString &runId) const
    {
        const auto outcome = m_ctl->run({u"rollback"_s, runId, u"--confirm"_s, u"target"_s, u"--json"_s});
        if (outcome.exitCode != 0)
            qWarning().noquote() << outcome.output << outcome.errors;
        QCOMPARE(outcome.json()[u"verdict"].toString(), u"rolled_back"_s);
    }

    void noLeftovers() const
    {
        for (const QString &name : m_server->databases())
            QVERIFY2(!name.contains(u"__belay_"_s), qPrintable(name));
        m_server->sql(u"DROP DATABASE target"_s);
        QCOMPARE(QDir(m_server->folder()).entryList({u"*.part"_s}).size(), 0);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
