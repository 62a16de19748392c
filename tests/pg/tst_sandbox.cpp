// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/sandbox.h"

#include "core/postgres/connection.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void livesItsLife()
    {
        const QTemporaryDir folder;
        const Places places = Places::below(folder.path());
        QtProcessRunner runner;
        Sandbox sandbox(places, ClientTools::discover(), runner);
        QCOMPARE(sandbox.status(), SandboxStatus());

        JobContext context;
        const auto started = sandbox.start(context);
        QVERIFY2(started, qPrintable(started ? QString() : started.error().detail));
        QVERIFY(started->exists && started->isRunning);
        QCOMPARE(QFileInfo(started->folder).permissions() & (QFile::ReadOther | QFile::ExeOther | QFile::ReadGroup), QFile::Permissions());
        QVERIFY(Connection::open(started->connection));

        const auto again = sandbox.start(context);
        QVERIFY(again);
        QCOMPARE(*again, *started); // reused, not made anew

        QVERIFY(sandbox.stop(context));
        QVERIFY(sandbox.status().exists && !sandbox.status().isRunning);
        QVERIFY(sandbox.start(context));

        QVERIFY(sandbox.remove(context));
        QCOMPARE(sandbox.status(), SandboxStatus());
        QVERIFY(!QFileInfo::exists(started->folder));
        QVERIFY2(sandbox.remove(context), "removing what is not there is no error");
    }

    void listensToNobodyOutside()
    {
        const QTemporaryDir folder;
        QtProcessRunner runner;
        Sandbox sandbox(Places::below(folder.path()), ClientTools::discover(), runner);
        JobContext context;
        const auto started = sandbox.start(context);
        QVERIFY(started);
        auto connection = Connection::open(started->connection);
        QVERIFY(connection);
        const auto addresses = connection->query(u"SHOW listen_addresses"_s);
        QVERIFY(addresses);
        QCOMPARE(addresses->value(0, 0), u""_s);
        QVERIFY(sandbox.remove(context));
    }

    void makesASampleOfTheWishedSize()
    {
        const QTemporaryDir folder;
        QtProcessRunner runner;
        Sandbox sandbox(Places::below(folder.path()), ClientTools::discover(), runner);
        JobContext context;
        const auto started = sandbox.start(context);
        QVERIFY(started);
        for (const qint64 rows : {3000, 6000}) { // the second replaces the first
            const auto made = sandbox.makeSample(context, rows);
            QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
            auto connection = Connection::open(started->connection.withDatabase(Sandbox::sampleDatabase()));
            QVERIFY(connection);
            QCOMPARE(connection->query(u"SELECT count(*) FROM shop.purchase_line"_s)->integer(0, 0), rows);
        }
        QVERIFY(sandbox.remove(context));
    }

    void withoutServerProgramsThePackageIsNamed()
    {
        const QTemporaryDir folder;
        QtProcessRunner runner;
        Sandbox sandbox(Places::below(folder.path()), ClientTools(), runner);
        JobContext context;
        const auto started = sandbox.start(context);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::ToolMissing);
        QVERIFY(started.error().remedy.contains(u"postgresql-17"_s));
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
