// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/shared/sharing.h"
#include "tests/support/testserver.h"
#include "tests/ui/history/runsamples.h"
#include "tests/ui/restore/room.h"
#include "tests/ui/shell/accessibilitywalk.h"
#include "ui/history/historypage.h"
#include "ui/history/reportwriter.h"
#include "ui/history/rundetailview.h"
#include "ui/history/runtablemodel.h"
#include "ui/history/sharedbar.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

const QString ours = u"20261121T101500Z-000001"_s;  // of the samples: it can be undone
const QString theirs = u"20261122T080000Z-aaaaaa"_s; // of another computer, could be undone there

} // namespace

/// The History page with a shared history, on a real server.
class TestSharedHistoryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_server = std::make_unique<TestServer>();
    }
    void cleanupTestCase() { m_server.reset(); }

    void init()
    {
        const QString setup = m_server->folder() + u"/setup.sql"_s;
        QFile file(setup);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sharedHistorySetup().toUtf8()) > 0);
        file.close();
        m_server->makeDatabase(u"records"_s);
        m_server->runScript(setup, u"records"_s);
        m_room = std::make_unique<Room>();
        const auto store = HistoryStore::open(m_room->places);
        QVERIFY(store && RunSamples::fill(**store, QDateTime::currentDateTimeUtc()));
    }
    void cleanup()
    {
        m_page.reset();
        m_room.reset();
    }

    void withoutASharedHistoryThereIsNoSwitch()
    {
        show();
        QVERIFY(!find<SharedBar>(u"sharedBar"_s)->isVisible());
    }

    void theWindowSharesByItselfAndShowsEither()
    {
        addTheirRun();
        setUp();
        show();
        QTRY_COMPARE(find<QLabel>(u"sharingState"_s)->text(), u"Every run is shared."_s);
        QVERIFY(!find<QPushButton>(u"historyShareNow"_s)->isVisible());
        QTRY_COMPARE(rows(), 4);
        QVERIFY(table()->isColumnHidden(RunTableModel::Computer));

        find<QPushButton>(u"historyShared"_s)->click();
        QTRY_COMPARE(rows(), 4); // without the interrupted one, with theirs
        QTRY_VERIFY(rowOf(theirs) >= 0);
        QVERIFY(!table()->isColumnHidden(RunTableModel::Computer));
        QCOMPARE(table()->model()->index(rowOf(theirs), RunTableModel::Computer).data().toString(), u"workshop\\u202e"_s);
        find<QLineEdit>(u"historySearch"_s)->setText(u"CRM"_s);
        QTRY_COMPARE(rows(), 1);
        find<QPushButton>(u"historyClearFilters"_s)->click();
        QTRY_COMPARE(rows(), 4);

        find<QPushButton>(u"historyLocal"_s)->click();
        QTRY_VERIFY(rowOf(theirs) < 0 && rows() == 4);
    }

    void onlyWhatThisComputerMadeCanBeUndoneHere()
    {
        addTheirRun();
        setUp();
        show();
        QTRY_COMPARE(find<QLabel>(u"sharingState"_s)->text(), u"Every run is shared."_s);
        find<QPushButton>(u"historyShared"_s)->click();
        QTRY_VERIFY(rowOf(theirs) >= 0);
        choose(theirs);
        QVERIFY(!find<QPushButton>(u"undoRun"_s)->isVisible());
        QVERIFY(find<QLabel>(u"undoDeadline"_s)->text().contains(u"workshop"_s));
        choose(ours);
        QVERIFY(find<QPushButton>(u"undoRun"_s)->isVisible());
        QCOMPARE(namelessWidgets(*m_page), QStringList());
    }

    void aRunThatIsAskedForIsShownWhereItWasMade()
    {
        setUp();
        show();
        find<QPushButton>(u"historyShared"_s)->click();
        QTRY_COMPARE(rows(), 3);
        m_page->showRun(u"20261119T090000Z-000003"_s); // interrupted: never shared
        QTRY_COMPARE(m_page->findChild<RunDetailView *>()->runId(), u"20261119T090000Z-000003"_s);
        QVERIFY(find<QPushButton>(u"historyLocal"_s)->isChecked());
    }

    void theSharedHistoryIsExported()
    {
        addTheirRun();
        setUp();
        show();
        find<QPushButton>(u"historyShared"_s)->click();
        QTRY_VERIFY(rowOf(theirs) >= 0);
        auto *writer = m_page->findChild<ReportWriter *>();
        QSignalSpy written(writer, &ReportWriter::written);
        const QString path = m_room->folder.filePath(u"list.csv"_s);
        writer->writeList({}, ReportFormat::Csv, path);
        QVERIFY(written.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains(theirs.toLatin1()));
    }

    void aServerThatIsAwayIsSaidAndLosesNothing()
    {
        setUp();
        show();
        QTRY_COMPARE(find<QLabel>(u"sharingState"_s)->text(), u"Every run is shared."_s);
        m_server->stopImmediately();
        const auto store = HistoryStore::open(m_room->places);
        QVERIFY((*store)->noteRemoved(ours, ArtefactKind::KeptDatabase, keptBy(**store), QDateTime::currentDateTimeUtc()));
        m_page->findChild<SharedBar *>()->shareRequested();
        QTRY_VERIFY(find<QLabel>(u"sharingState"_s)->text().endsWith(u"to be shared: The shared history cannot be reached."_s));
        QSignalSpy loaded(m_page.get(), &HistoryPage::loaded);
        find<QPushButton>(u"historyShared"_s)->click();
        QVERIFY(loaded.wait());
        QCOMPARE(rows(), 0); // not those of this computer under the wrong name
        QVERIFY(find<QWidget>(u"messagePanel"_s)->isVisible());
        m_server->startAgain();
        find<QPushButton>(u"historyShareNow"_s)->click();
        QTRY_COMPARE(find<QLabel>(u"sharingState"_s)->text(), u"Every run is shared."_s);
    }

    void theSettingsSayWhereItIs()
    {
        m_room->connectTo(m_server->parameters(u"postgres"_s), EnvironmentLabel::None, u"server"_s);
        SettingsPage settings(m_room->context);
        settings.resize(1000, 900);
        settings.show();
        auto *connection = settings.findChild<QComboBox *>(u"sharedConnection"_s);
        auto *database = settings.findChild<QLineEdit *>(u"sharedDatabase"_s);
        auto *state = settings.findChild<QLabel *>(u"sharedState"_s);
        QCOMPARE(connection->count(), 2);
        QVERIFY(!database->isEnabled());
        connection->setCurrentIndex(1);
        Q_EMIT connection->activated(1);
        database->setText(u"postgres"_s);
        Q_EMIT database->editingFinished();
        settings.findChild<QPushButton *>(u"testSharedHistory"_s)->click();
        QTRY_VERIFY(state->text().startsWith(u"There is no shared history for this role"_s));
        database->setText(u"records"_s);
        Q_EMIT database->editingFinished();
        settings.findChild<QPushButton *>(u"testSharedHistory"_s)->click();
        QTRY_VERIFY(state->text().startsWith(u"The shared history answers."_s));
        QCOMPARE(m_room->settings.load()->sharedHistory, (SharedHistorySetting{.connection = u"server"_s, .options = {{u"dbname"_s, u"records"_s}}}));
        connection->setCurrentIndex(0);
        Q_EMIT connection->activated(0);
        QVERIFY(!m_room->settings.load()->sharedHistory.isSet());
    }

private:
    void setUp()
    {
        m_room->connectTo(m_server->parameters(u"postgres"_s), EnvironmentLabel::None, u"server"_s);
        Preferences preferences = m_room->connections.preferences();
        preferences.sharedHistory = {.connection = u"server"_s, .options = {{u"dbname"_s, u"records"_s}}};
        QVERIFY(m_room->connections.setPreferences(preferences));
    }
    void show()
    {
        m_page = std::make_unique<HistoryPage>(m_room->context);
        QSignalSpy loaded(m_page.get(), &HistoryPage::loaded);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activated();
        QVERIFY(loaded.wait());
    }
    /// A run that another computer shared.
    void addTheirRun()
    {
        const Room another;
        const auto store = HistoryStore::open(another.places);
        RunStart start{.id = theirs, .target = u"shop"_s, .server = u"db:5432"_s, .operatorName = u"chris"_s, .host = u"workshop\u202e"_s};
        start.startedAt = QDateTime::currentDateTimeUtc();
        QVERIFY((*store)->beginRun(start));
        QVERIFY((*store)->endRun(theirs, {.verdict = Verdict::Complete, .targetChanged = true, .message = u"<b>done</b>"_s, .report = {}, .finishedAt = start.startedAt}));
        JobContext context;
        const auto report = shareRuns(another.places, {.options = m_server->parameters(u"records"_s).options, .password = {}}, context);
        QVERIFY(report && !report->error);
        QCOMPARE(report->shared, 1);
    }
    static QString keptBy(const HistoryStore &store)
    {
        const auto run = store.run(ours).value();
        return std::ranges::find(run.artefacts, ArtefactKind::KeptDatabase, &ArtefactRecord::kind)->location;
    }

    template <typename T>
    T *find(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    QTableView *table() { return find<QTableView>(u"historyTable"_s); }
    int rows() { return table()->model()->rowCount(); }
    int rowOf(const QString &runId) { return qobject_cast<RunTableModel *>(table()->model())->rowOf(runId); }
    void choose(const QString &runId)
    {
        table()->selectRow(rowOf(runId));
        QTRY_COMPARE(m_page->findChild<RunDetailView *>()->runId(), runId);
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Room> m_room;
    std::unique_ptr<HistoryPage> m_page;
};

QTEST_MAIN(TestSharedHistoryPage)
#include "tst_sharedhistorypage.moc"
