// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"
#include "tests/ui/restore/pagedriver.h"
#include "tests/ui/restore/room.h"

#include <QFile>
#include <QSignalSpy>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QString museum = QStringLiteral(TEST_DATA) + u"/museum/"_s;
constexpr int patience = 120'000; // milliseconds; a restore takes two or three seconds on an idle machine

/// The page as the program makes it, connected to a real server.
struct Journey {
    explicit Journey(const TestServer &server)
    {
        room.tools.take(server.tools());
        room.connectTo(server.parameters(), EnvironmentLabel::Development, u"server of the test"_s);
        page = std::make_unique<RestorePage>(room.context);
        page->resize(1000, 700);
        page->show();
    }

    [[nodiscard]] PageDriver drive() const { return PageDriver(*page); }
    [[nodiscard]] bool awaitShown(const QString &name) const
    {
        return QTest::qWaitFor([&] { return drive().isShown(name); }, patience);
    }
    [[nodiscard]] bool reachTarget(const QString &file) const
    {
        page->openArchive(file);
        return QTest::qWaitFor([&] { return drive().isEnabled(u"forward"_s); }, patience)
            && drive().click(u"forward"_s);
    }
    [[nodiscard]] bool reachChecks(const QString &file, const QString &target) const
    {
        return reachTarget(file)
            && QTest::qWaitFor([&] { return drive().choose(u"databaseTable"_s, target); }, patience)
            && drive().click(u"forward"_s) && awaitShown(u"findings"_s);
    }
    [[nodiscard]] bool runTo(const QString &name) const
    {
        return drive().click(u"forward"_s) && drive().type(u"confirmName"_s, name)
            && drive().click(u"forward"_s) && awaitShown(u"resultView"_s);
    }

    Room room;
    std::unique_ptr<RestorePage> page;
};

} // namespace

/// The page against a real PostgreSQL: what it says is what is in the database.
class TestRestoreJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_server->makeMuseum(u"fresh"_s); // and with it the roles that the archives name
    }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        m_server->makeDatabase(u"target"_s);
        m_server->sql(u"CREATE TABLE public.mine AS SELECT 'before' AS note"_s, u"target"_s);
    }

    void restoresAndUndoes()
    {
        const QString before = m_server->content(u"target"_s);
        const QStringList databases = m_server->databases();
        const Journey journey(*m_server);
        const PageDriver page = journey.drive();
        QVERIFY(journey.reachChecks(museum + u"museum-pg15-gzip.dump"_s, u"target"_s));
        QVERIFY2(page.isEnabled(u"forward"_s), qPrintable(page.text(u"messageWhat"_s)));
        QVERIFY(journey.runTo(u"target"_s));
        QVERIFY2(page.text(u"verdict"_s).startsWith(u"Restored"_s),
                 qPrintable(page.text(u"resultMessage"_s)));
        QVERIFY(m_server->sql(u"SELECT count(*) FROM gallery.painting"_s, u"target"_s).toInt() > 0);
        QCOMPARE(m_server->sql(u"SELECT to_regclass('public.mine') IS NULL"_s, u"target"_s), u"t"_s);
        QVERIFY(page.isShown(u"keptDatabase"_s));
        QVERIFY(QFile::exists(page.text(u"safetyBackup"_s)));

        QVERIFY(page.click(u"undoRun"_s));
        QVERIFY(journey.awaitShown(u"confirmName"_s));
        QVERIFY(page.type(u"confirmName"_s, u"target"_s));
        QVERIFY(page.click(u"forward"_s));
        QVERIFY(journey.awaitShown(u"resultView"_s));
        QVERIFY2(page.text(u"verdict"_s) == u"Undone"_s, qPrintable(page.text(u"resultMessage"_s)));
        QCOMPARE(m_server->content(u"target"_s), before);
        QCOMPARE(m_server->databases(), databases);
    }

    void restoresIntoANewDatabase()
    {
        const Journey journey(*m_server);
        const PageDriver page = journey.drive();
        QVERIFY(journey.reachTarget(museum + u"museum-pg15-gzip.dump"_s));
        QVERIFY(QTest::qWaitFor(
            [&] { return page.find<QTableView>(u"databaseTable"_s)->model()->rowCount() > 0; }));
        QVERIFY(page.click(u"newDatabase"_s));
        QVERIFY(page.type(u"newDatabaseName"_s, u"fresh copy"_s));
        QVERIFY(page.click(u"forward"_s));
        QVERIFY(journey.awaitShown(u"findings"_s));
        QVERIFY(page.click(u"forward"_s));
        QVERIFY(!page.isShown(u"confirmName"_s));
        QVERIFY(page.click(u"forward"_s));
        QVERIFY(journey.awaitShown(u"resultView"_s));
        QVERIFY2(page.text(u"verdict"_s).startsWith(u"Restored"_s),
                 qPrintable(page.text(u"resultMessage"_s)));
        QVERIFY(m_server->sql(u"SELECT count(*) FROM gallery.painting"_s, u"fresh copy"_s).toInt() > 0);
        m_server->sql(u"DROP DATABASE \"fresh copy\""_s);
    }

    void restoresInPlace()
    {
        const Journey journey(*m_server);
        const PageDriver page = journey.drive();
        QVERIFY(journey.reachTarget(museum + u"museum-pg15-gzip.dump"_s));
        QVERIFY(QTest::qWaitFor([&] { return page.choose(u"databaseTable"_s, u"target"_s); }, patience));
        QVERIFY(page.click(u"modeInPlace"_s));
        QVERIFY(page.click(u"advancedToggle"_s));
        QVERIFY(page.click(u"ignoreOwners"_s));
        QVERIFY(page.click(u"ignorePrivileges"_s));
        QVERIFY(page.click(u"forward"_s));
        QVERIFY(journey.awaitShown(u"findings"_s));
        QVERIFY(page.isEnabled(u"forward"_s));
        QVERIFY(journey.runTo(u"target"_s));
        QVERIFY2(page.text(u"verdict"_s).startsWith(u"Restored"_s),
                 qPrintable(page.text(u"resultMessage"_s)));
        QCOMPARE(m_server->sql(u"SELECT note FROM public.mine"_s, u"target"_s), u"before"_s);
        QVERIFY(m_server->sql(u"SELECT count(*) FROM gallery.painting"_s, u"target"_s).toInt() > 0);
    }

    void undoesARunOfTheHistory()
    {
        const QString before = m_server->content(u"target"_s);
        const Journey journey(*m_server);
        const PageDriver page = journey.drive();
        QSignalSpy history(journey.page.get(), &RestorePage::historyRequested);
        QVERIFY(journey.reachChecks(museum + u"museum-pg15-none.dump"_s, u"target"_s));
        QVERIFY(journey.runTo(u"target"_s));
        QVERIFY(page.click(u"openInHistory"_s));
        const QString run = history.first().first().toString();
        QVERIFY(page.click(u"newRestore"_s));

        journey.page->startRollback(run);
        QVERIFY(journey.awaitShown(u"confirmName"_s));
        QVERIFY(page.type(u"confirmName"_s, u"target"_s));
        QVERIFY(page.click(u"forward"_s));
        QVERIFY(journey.awaitShown(u"resultView"_s));
        QCOMPARE(m_server->content(u"target"_s), before);
    }

    void aTargetThatWasReplacedMeanwhileIsLeftAlone()
    {
        const Journey journey(*m_server);
        const PageDriver page = journey.drive();
        QVERIFY(journey.reachChecks(museum + u"museum-pg15-gzip.dump"_s, u"target"_s));
        init(); // somebody makes it anew
        const QString before = m_server->content(u"target"_s);
        QVERIFY(journey.runTo(u"target"_s));
        QVERIFY(!page.text(u"verdict"_s).startsWith(u"Restored"_s));
        QCOMPARE(m_server->content(u"target"_s), before);
    }

    void cancelsWithoutATrace()
    {
        const QString before = m_server->content(u"target"_s);
        const QStringList databases = m_server->databases();
        const Journey journey(*m_server);
        const PageDriver page = journey.drive();
        QVERIFY(journey.reachChecks(museum + u"museum-pg15-gzip.dump"_s, u"target"_s));
        QVERIFY(page.click(u"forward"_s));
        QVERIFY(page.type(u"confirmName"_s, u"target"_s));
        QVERIFY(page.click(u"forward"_s));
        QVERIFY(QTest::qWaitFor([&] { return page.find<QTableView>(u"runSteps"_s)->model()->rowCount() > 0; },
                                patience));
        QVERIFY(page.click(u"cancelRun"_s));
        QVERIFY(journey.awaitShown(u"resultView"_s));
        QVERIFY2(page.text(u"verdict"_s).contains(u"cancelled"_s), qPrintable(page.text(u"resultMessage"_s)));
        QVERIFY(page.text(u"stateOfData"_s).contains(u"not changed"_s));
        QCOMPARE(m_server->content(u"target"_s), before);
        QCOMPARE(m_server->databases(), databases);
    }

    void aFileOfAnotherKindIsNamed()
    {
        const Journey journey(*m_server);
        const PageDriver page = journey.drive();
        journey.page->openArchive(museum + u"museum-pg15.tar.dump"_s);
        QVERIFY(journey.awaitShown(u"messagePanel"_s));
        QVERIFY2(page.text(u"messageWhat"_s).contains(u"tar"_s), qPrintable(page.text(u"messageWhat"_s)));
        QVERIFY(!page.text(u"messageRemedy"_s).isEmpty());
        QVERIFY(!page.isEnabled(u"forward"_s));
    }

private:
    std::unique_ptr<TestServer> m_server;
};

QTEST_MAIN(TestRestoreJourney)
#include "tst_restorejourney.moc"
