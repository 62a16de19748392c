// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/around.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// What somebody wants around a restore is read whole before anything happens, or refused.
class TestAround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing() { QCOMPARE(planAround({}), Around()); }

    void programsAreLookedUp()
    {
        const auto around = planAround({.beforeCommand = u"true --really 'a b'"_s, .afterCommand = {}, .sqlFile = {}, .healthUrl = {}});
        QVERIFY(around);
        QVERIFY2(around->beforeCommand.first().startsWith(u'/') && around->beforeCommand.first().endsWith("/true"_L1),
                 qPrintable(around->beforeCommand.first()));
        QCOMPARE(around->beforeCommand.sliced(1), (QStringList{u"--really"_s, u"a b"_s}));
        QVERIFY(!planAround({.beforeCommand = {}, .afterCommand = u"/there/is/no/such"_s, .sqlFile = {}, .healthUrl = {}}));
    }

    void anSqlFileIsForTheServerAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isGood");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QByteArray("UPDATE a SET b = 1;\n") << true << QString();
        QTest::newRow("with a byte order mark") << QByteArray("\xEF\xBB\xBFSELECT 'é'") << true << QString();
        QTest::newRow("backslashes in texts") << QByteArray(R"(SELECT '\d', E'\\d', $$\d$$ -- \d)") << true << QString();
        QTest::newRow("a command of psql") << QByteArray("SELECT 1;\n\\connect other\n") << false << u"line 2"_s;
        QTest::newRow("data of a COPY") << QByteArray("COPY a FROM STDIN;\n1\n\\.\n") << false << u"line 3"_s;
        QTest::newRow("Latin-1") << QByteArray("SELECT '\xE9'") << false << QString();
        QTest::newRow("a zero byte") << QByteArray("SELECT 1;\0DROP", 14) << false << QString();
    }
    void anSqlFileIsForTheServerAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isGood);
        QFETCH(QString, line);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.sql"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto around = planAround({.beforeCommand = {}, .afterCommand = {}, .sqlFile = file.fileName(), .healthUrl = {}});
        QCOMPARE(around.has_value(), isGood);
        if (isGood)
            QCOMPARE(around->sqlSha256.size(), 64);
        else
            QVERIFY2(around.error().code == ErrorCode::Usage && around.error().message.contains(line), qPrintable(around.error().message));
    }
    void anSqlFileMustBeThere()
    {
        QVERIFY(!planAround({.beforeCommand = {}, .afterCommand = {}, .sqlFile = u"/there/is/no/such"_s, .healthUrl = {}}));
    }

    void aHealthUrlIsOfTheWeb_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("http") << u"http://localhost:8080/health?deep=1"_s << true;
        QTest::newRow("https") << u"https://shop.example/health"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no scheme") << u"localhost/health"_s << false;
        QTest::newRow("no host") << u"http:///health"_s << false;
        QTest::newRow("a password") << u"http://me:secret@localhost/"_s << false;
    }
    void aHealthUrlIsOfTheWeb()
    {
        QFETCH(QString, url);
        QFETCH(bool, isGood);
        const auto around = planAround({.beforeCommand = {}, .afterCommand = {}, .sqlFile = {}, .healthUrl = url});
        QCOMPARE(around.has_value(), isGood);
        if (!isGood)
            QVERIFY(!around.error().message.contains("secret"_L1) && !around.error().detail.contains("secret"_L1));
    }
};

QTEST_GUILESS_MAIN(TestAround)
#include "tst_around.moc"
