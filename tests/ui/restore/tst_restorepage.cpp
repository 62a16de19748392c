// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/restore/stage.h"
#include "ui/shell/format.h"

#include <QCheckBox>
#include <QListView>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTreeView>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRestorePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutADumpThereIsNoWayForward()
    {
        Stage stage;
        QVERIFY(stage.drive().isShown(u"dropZone"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        QVERIFY(!stage.drive().isEnabled(u"stepTarget"_s));
        QVERIFY(!stage.drive().isShown(u"back"_s));
    }

    void aRefusedFileExplainsItself()
    {
        Script script = Script::example();
        script.archiveError = Error{.code = ErrorCode::ArchiveNotCustom,
                                    .message = u"This is a plain SQL script: psql runs it."_s,
                                    .remedy = u"Run it with psql -f."_s};
        Stage stage(script);
        stage.page->openArchive(u"/tmp/script.dump"_s);
        QTRY_VERIFY(stage.drive().isShown(u"messagePanel"_s));
        QCOMPARE(stage.drive().text(u"messageWhat"_s), u"This is a plain SQL script: psql runs it."_s);
        QVERIFY(stage.drive().text(u"messageRemedy"_s).contains(u"psql -f"_s));
        QVERIFY(!stage.drive().text(u"messageDataState"_s).isEmpty());
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        QVERIFY2(stage.drive().isShown(u"dropZone"_s), "another file can be chosen");
    }

    void anUnfinishedDumpIsShownAndGoesNoFurther()
    {
        Script script = Script::example();
        script.structure = {.isComplete = false, .blocks = std::vector<BlockPlace>(3)};
        Stage stage(script);
        stage.page->openArchive(dump);
        QTRY_VERIFY(stage.drive().isShown(u"archiveCard"_s));
        QVERIFY(stage.drive().isShown(u"messagePanel"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
    }

    void aDumpShowsWhatIsInIt()
    {
        Stage stage;
        QVERIFY(stage.open());
        QCOMPARE(stage.drive().text(u"archiveName"_s), u"museum-pg15-gzip.dump"_s);
        QVERIFY(!stage.drive().text(u"factDatabase"_s).isEmpty());
        QVERIFY(stage.drive().text(u"factServer"_s).contains(u"15."_s));
        const auto *entries = stage.drive().find<QTableView>(u"entryTable"_s);
        QVERIFY(entries);
        const int all = entries->model()->rowCount();
        QVERIFY(all > 10);
        QVERIFY(stage.drive().type(u"entryFilter"_s, u"TABLE DATA"_s));
        QVERIFY(entries->model()->rowCount() > 0 && entries->model()->rowCount() < all);
        QCOMPARE(stage.room.connections.preferences().recentArchives, QStringList{dump});
    }

    void goesFromADumpToARestoredDatabaseAndBack()
    {
        Stage stage;
        QVERIFY(stage.reachPlan());
        QCOMPARE(stage.script.planned.archive, dump);
        QCOMPARE(stage.script.planned.connection.database(), u"shop"_s);
        QVERIFY(stage.drive().text(u"planLosses"_s).contains(Format::size(1'534'000'000)));
        QVERIFY(stage.confirm());
        QVERIFY(stage.end());
        QCOMPARE(stage.script.confirmation, u"shop"_s);
        QCOMPARE(stage.script.runs, 1);
        QVERIFY(stage.drive().text(u"verdict"_s).contains(u"complete"_s));
        QVERIFY(stage.drive().text(u"keptDatabase"_s).contains(u"shop__belay_old_3f9a2c"_s));
        QVERIFY(!stage.drive().isEnabled(u"stepSource"_s));

        QSignalSpy history(stage.page.get(), &RestorePage::historyRequested);
        QVERIFY(stage.drive().click(u"openInHistory"_s));
        QCOMPARE(history.first().first().toString(), Script::exampleReport().runId);

        QVERIFY(stage.drive().click(u"undoRun"_s));
        QTRY_VERIFY(stage.drive().isShown(u"confirmName"_s));
        QVERIFY(!stage.drive().isShown(u"stepSource"_s));
        QVERIFY(stage.confirm());
        QVERIFY(stage.end());
        QCOMPARE(stage.script.runs, 2);
        QCOMPARE(stage.drive().text(u"verdict"_s), u"Undone"_s);
        QVERIFY2(!stage.drive().isShown(u"undoRun"_s), "an undo is not undone");
        QVERIFY(stage.drive().click(u"newRestore"_s));
        QVERIFY(stage.drive().isShown(u"dropZone"_s));
    }

    void onlyTheExactNameConfirms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("case") << u"Shop"_s;
        QTest::newRow("space") << u"shop "_s;
        QTest::newRow("part") << u"sho"_s;
        QTest::newRow("another") << u"crm"_s;
    }
    void onlyTheExactNameConfirms()
    {
        QFETCH(QString, typed);
        Stage stage;
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.drive().text(u"forward"_s).contains(u"shop"_s));
        QVERIFY(stage.drive().type(u"confirmName"_s, typed));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        QTest::keyClick(stage.drive().find(u"confirmName"_s), Qt::Key_Return);
        QTest::keyClick(stage.page.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(stage.drive().isShown(u"planView"_s));
        QCOMPARE(stage.script.runs, 0);
    }

    void noKeyStartsARestore()
    {
        Stage stage;
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.drive().type(u"confirmName"_s, u"shop"_s));
        QTest::keyClick(stage.drive().find(u"confirmName"_s), Qt::Key_Return);
        QTest::keyClick(stage.page.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(stage.drive().isShown(u"planView"_s));
        QCOMPARE(stage.script.runs, 0);
    }

    void aNameIsForgottenWhenOneGoesBack()
    {
        Stage stage;
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.drive().type(u"confirmName"_s, u"shop"_s));
        QVERIFY(stage.drive().click(u"back"_s));
        QVERIFY(stage.drive().click(u"forward"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
    }

    void aNewDatabaseNeedsNoName()
    {
        Stage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.drive().click(u"forward"_s));
        QTRY_VERIFY(stage.drive().isEnabled(u"databaseTable"_s));
        QTRY_COMPARE(stage.drive().find<QTableView>(u"databaseTable"_s)->model()->rowCount(), 3);
        QVERIFY(stage.drive().click(u"newDatabase"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        QVERIFY(stage.drive().type(u"newDatabaseName"_s, u"shop"_s));
        QVERIFY2(!stage.drive().isEnabled(u"forward"_s), "that one exists");
        QVERIFY(stage.drive().type(u"newDatabaseName"_s, u"shop_copy"_s));
        QVERIFY(stage.check());
        QVERIFY(stage.drive().click(u"forward"_s));
        QVERIFY(!stage.drive().isShown(u"confirmName"_s));
        QVERIFY(stage.drive().isEnabled(u"forward"_s));
    }

    void whatWasChosenIsWhatIsPlanned()
    {
        Stage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.chooseTarget(u"crm"_s));
        QVERIFY(stage.drive().click(u"modeInPlace"_s));
        QVERIFY(stage.drive().click(u"advancedToggle"_s));
        QVERIFY(stage.drive().click(u"ignoreOwners"_s));
        QVERIFY(stage.drive().type(u"reason"_s, u"ticket 4711"_s));
        stage.drive().find<QSpinBox>(u"jobs"_s)->setValue(3);
        QVERIFY(!stage.drive().isShown(u"beforeCommand"_s));
        QVERIFY(stage.drive().click(u"aroundToggle"_s));
        QVERIFY(stage.drive().type(u"beforeCommand"_s, u"systemctl stop shop"_s));
        QVERIFY(stage.drive().type(u"afterCommand"_s, u"systemctl start shop"_s));
        QVERIFY(stage.drive().type(u"sqlFile"_s, u"/srv/anonymise.sql"_s));
        QVERIFY(stage.drive().type(u"healthUrl"_s, u"http://localhost/health"_s));
        stage.drive().find<QSpinBox>(u"healthSeconds"_s)->setValue(90);
        QVERIFY(stage.check());
        const RestoreRequest &planned = stage.script.planned;
        QCOMPARE(planned.connection.database(), u"crm"_s);
        QCOMPARE(planned.connection.host(), u"/nowhere"_s);
        QCOMPARE(planned.mode, RestoreMode::InPlace);
        QVERIFY(planned.ignoreOwners && !planned.ignorePrivileges);
        QCOMPARE(planned.reason, u"ticket 4711"_s);
        QCOMPARE(planned.jobs, 3);
        QCOMPARE(planned.around, (AroundChoice{.beforeCommand = u"systemctl stop shop"_s,
                                               .afterCommand = u"systemctl start shop"_s,
                                               .sqlFile = u"/srv/anonymise.sql"_s,
                                               .healthUrl = u"http://localhost/health"_s,
                                               .healthSeconds = 90}));
        QCOMPARE(planned.backupFolder, stage.room.places.backups());
    }

    /// A part, sections, a profile and other roles go from the dialog into what is planned, and back into the dialog.
    void aPartIsChosen()
    {
        Stage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.chooseTarget());
        const QString everything = stage.drive().text(u"partText"_s);
        QVERIFY(stage.drive().click(u"choosePart"_s));
        QTRY_VERIFY(stage.drive().isShown(u"partDialog"_s));
        auto *tree = stage.drive().find<QTreeView>(u"partTree"_s);
        QVERIFY(stage.drive().type(u"partFilter"_s, u"painting"_s));
        const QString before = stage.drive().text(u"partSummary"_s);
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        QTest::keyClick(tree, Qt::Key_Space);
        QTRY_VERIFY(stage.drive().text(u"partSummary"_s) != before);
        QVERIFY(stage.drive().click(u"section_post-data"_s));
        QVERIFY(stage.drive().click(u"section_pre-data"_s));
        QVERIFY(stage.drive().click(u"section_data"_s));
        QTRY_VERIFY2(!stage.drive().isEnabled(u"useChoice"_s), "no section would mean all of them");
        QVERIFY(stage.drive().click(u"section_pre-data"_s));
        QVERIFY(stage.drive().click(u"section_data"_s));
        QTRY_VERIFY(stage.drive().isEnabled(u"useChoice"_s));
        QVERIFY(stage.drive().click(u"stagingProfile"_s));
        auto *roles = stage.drive().find<QTableWidget>(u"roleMapping"_s);
        QVERIFY(roles->rowCount() > 0);
        roles->item(0, 1)->setText(u"somebody"_s);
        const QString role = roles->item(0, 0)->data(Qt::UserRole).toString();
        QVERIFY(stage.drive().click(u"useChoice"_s));
        QTRY_VERIFY(!stage.drive().isShown(u"partDialog"_s));
        QVERIFY(stage.drive().text(u"partText"_s) != everything);

        QVERIFY(stage.drive().click(u"choosePart"_s));
        QTRY_VERIFY(stage.drive().isShown(u"partDialog"_s));
        QVERIFY(!stage.drive().find<QCheckBox>(u"section_post-data"_s)->isChecked());
        QCOMPARE(stage.drive().find<QTableWidget>(u"roleMapping"_s)->item(0, 1)->text(), u"somebody"_s);
        QTest::keyClick(stage.drive().find(u"partDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(!stage.drive().isShown(u"partDialog"_s));

        QVERIFY(stage.check());
        QCOMPARE(std::ssize(stage.script.planned.part.entries), 1);
        QCOMPARE(stage.script.planned.part.sections, (std::vector{Section::PreData, Section::Data}));
        QCOMPARE(stage.script.planned.part.profile, RestoreProfile::Staging);
        QCOMPARE(stage.script.planned.roles, (RoleMapping{{role, u"somebody"_s}}));
    }

    void whatForbidsClosesTheWay()
    {
        Script script = Script::example();
        script.plan->findings = {{.key = u"server.standby"_s,
                                  .level = FindingLevel::Blocking,
                                  .message = u"The server is a standby."_s}};
        Stage stage(script);
        QVERIFY(stage.open() && stage.chooseTarget() && stage.check());
        QVERIFY(stage.drive().isShown(u"finding_server.standby"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        QVERIFY(!stage.drive().isEnabled(u"stepPlan"_s));
    }

    void whatIsToAcceptMustBeTicked()
    {
        Script script = Script::example();
        script.plan->findings = {{.key = u"a"_s, .level = FindingLevel::ToAccept, .message = u"One."_s},
                                 {.key = u"b"_s, .level = FindingLevel::ToAccept, .message = u"Two."_s},
                                 {.key = u"c"_s, .level = FindingLevel::Information, .message = u"Three."_s}};
        Stage stage(script);
        QVERIFY(stage.open() && stage.chooseTarget() && stage.check());
        QVERIFY(stage.drive().click(u"accept_a"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        QVERIFY(stage.drive().click(u"accept_b"_s));
        QVERIFY(stage.drive().isEnabled(u"forward"_s));
        QVERIFY(stage.drive().click(u"accept_a"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
    }

    /// What was ticked is in the plan that is shown and confirmed, and that plan runs.
    void whatIsAcceptedIsWhatRuns()
    {
        Script script = Script::example();
        script.plan->findings = {{.key = u"extensions.missing"_s,
                                  .level = FindingLevel::ToAccept,
                                  .message = u"One."_s,
                                  .costs = {{.cause = u"No postgis."_s, .leftOut = {DumpId(1)}, .lost = {u"TABLE public.place"_s}}}}};
        Stage stage(script);
        QVERIFY(stage.open() && stage.chooseTarget() && stage.check());
        QVERIFY(stage.drive().click(u"accept_extensions.missing"_s));
        QVERIFY(stage.drive().click(u"forward"_s));
        const auto labels = stage.drive().find<QWidget>(u"planSentences"_s)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains("TABLE public.place"_L1); }));
        QVERIFY(stage.confirm());
        QVERIFY(stage.end());
        QCOMPARE(stage.script.accepted, QStringList{u"extensions.missing"_s});
    }

    void anotherTargetNeedsAnotherCheck()
    {
        Stage stage;
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.drive().click(u"stepTarget"_s));
        QVERIFY(stage.drive().isEnabled(u"stepPlan"_s));
        QVERIFY(stage.drive().choose(u"databaseTable"_s, u"crm"_s));
        QVERIFY(!stage.drive().isEnabled(u"stepPlan"_s));
        QVERIFY(stage.check());
        QCOMPARE(stage.script.planned.connection.database(), u"crm"_s);
    }

    void anotherConnectionForgetsTheTarget()
    {
        Stage stage;
        QVERIFY(stage.reachPlan());
        stage.room.connectTo({.options = {{u"host"_s, u"/elsewhere"_s}}}, EnvironmentLabel::Production,
                             u"production"_s);
        QTRY_VERIFY(stage.drive().isShown(u"targetView"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        QVERIFY(!stage.drive().isEnabled(u"stepPlan"_s));
    }

    void withoutAConnectionTheSandboxIsOffered()
    {
        Stage stage;
        stage.room.connections.select({});
        QVERIFY(stage.open());
        QVERIFY(stage.drive().click(u"forward"_s));
        QVERIFY(stage.drive().isEnabled(u"startSandbox"_s));
        QSignalSpy settings(stage.page.get(), &RestorePage::connectionSettingsRequested);
        QVERIFY(stage.drive().click(u"addConnection"_s));
        QCOMPARE(settings.size(), 1);
    }

    void aServerThatDoesNotAnswerIsExplained()
    {
        Script script = Script::example();
        script.server =
            failure(ErrorCode::ConnectionFailed, u"The server could not be reached."_s, u"refused"_s);
        Stage stage(script);
        QVERIFY(stage.open());
        QVERIFY(stage.drive().click(u"forward"_s));
        QTRY_COMPARE(stage.drive().text(u"messageWhat"_s), u"The server could not be reached."_s);
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        stage.script.server = Script::exampleServer();
        QTRY_VERIFY(stage.drive().isEnabled(u"messageAction0"_s));
        QVERIFY(stage.drive().click(u"messageAction0"_s));
        QTRY_VERIFY(stage.drive().choose(u"databaseTable"_s, u"shop"_s));
        QVERIFY(!stage.drive().isShown(u"messagePanel"_s));
    }

    void aRunShowsItsStepsAndItsLog()
    {
        Script script = Script::example();
        script.gate = std::make_shared<QSemaphore>();
        script.running = [](JobContext &context) {
            (void)context.step(u"safety"_s, u"Take the safety backup"_s, []() -> Expected<> { return {}; });
            context.progress({.done = 40, .total = 100, .text = u"public.orders"_s});
            context.log(LogLevel::Warning, u"role reader is missing"_s);
        };
        Stage stage(script);
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.confirm());
        QTRY_VERIFY(stage.drive().isShown(u"runView"_s));
        QVERIFY(stage.page->isBusy());
        const auto *steps = stage.drive().find<QTableView>(u"runSteps"_s);
        QTRY_COMPARE(steps->model()->rowCount(), 1);
        QTRY_COMPARE(stage.drive().text(u"runObject"_s), u"public.orders"_s);
        QCOMPARE(stage.drive().find<QProgressBar>(u"runProgress"_s)->value(), 400);
        QTRY_COMPARE(stage.drive().find<QListView>(u"log"_s)->model()->rowCount(), 1);
        for (const QString &step : {u"stepSource"_s, u"stepTarget"_s, u"stepPlan"_s})
            QVERIFY2(!stage.drive().isEnabled(step), "nothing is changed while it runs");
        stage.page->openArchive(u"/tmp/other.dump"_s);
        stage.page->startRollback(u"another"_s);
        QVERIFY2(stage.drive().isShown(u"runView"_s), "a run is not left");
        script.gate->release();
        QVERIFY(stage.end());
        QVERIFY(!stage.page->isBusy());
    }

    void aRunSaysHowFastItIsOnlyWhenThatIsKnown()
    {
        Script script = Script::example();
        script.gate = std::make_shared<QSemaphore>();
        auto next = std::make_shared<QSemaphore>();
        script.running = [next](JobContext &context) {
            context.progress({.done = 40, .total = 100, .text = u"first"_s});
            next->acquire();
            context.progress({.done = 50, .total = 100, .text = u"second"_s, .rate = 12'300'000, .remaining = 130s});
        };
        Stage stage(script);
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.confirm());
        QTRY_COMPARE(stage.drive().text(u"runObject"_s), u"first"_s);
        QCOMPARE(stage.drive().text(u"runPace"_s), QString());
        next->release();
        QTRY_COMPARE(stage.drive().text(u"runPace"_s), u"12.3 MB/s · about 2 min 10 s left"_s);
        script.gate->release();
        QVERIFY(stage.end());
    }

    void whoIsInTheWayIsShownAndCanBeEnded_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("function");
        QTest::newRow("statement") << u"cancelBlocker"_s << u"pg_cancel_backend"_s;
        QTest::newRow("session") << u"endBlocker"_s << u"pg_terminate_backend"_s;
    }
    void whoIsInTheWayIsShownAndCanBeEnded()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, function);
        const BlockingSession blocker{.pid = 4711, .startedAt = u"2026-11-21 20:00:00+00"_s, .description = u"app  psql  10.0.0.7  idle in transaction"_s};
        Script script = Script::example();
        script.gate = std::make_shared<QSemaphore>();
        auto next = std::make_shared<QSemaphore>();
        script.running = [blocker, next](JobContext &context) {
            context.progress({.done = 40, .total = 100, .text = u"waiting"_s, .blockers = {blocker}});
            next->acquire();
            context.progress({.done = 50, .total = 100, .text = u"going on"_s});
        };
        Stage stage(script);
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.confirm());
        QTRY_VERIFY(stage.drive().isShown(u"blockerBar"_s));
        QVERIFY(stage.drive().text(u"blockerText"_s).contains(u"4711"_s));
        QVERIFY(stage.drive().text(u"blockerText"_s).contains(u"idle in transaction"_s));

        QVERIFY(stage.drive().click(button));
        auto *question = stage.page->findChild<QMessageBox *>(u"blockerQuestion"_s);
        QVERIFY(question);
        QCOMPARE(question->buttonRole(question->defaultButton()), QMessageBox::RejectRole);
        QVERIFY2(!stage.script.remedied, "nothing happens before the question is answered");
        question->findChild<QPushButton *>(u"confirmBlocker"_s)->click();
        QTRY_COMPARE(stage.drive().find<QListView>(u"log"_s)->model()->rowCount(), 1);
        QCOMPARE(stage.script.remedied->blocker, blocker);
        QCOMPARE(QString(key(stage.script.remedied->remedy)), function);
        QCOMPARE(stage.script.remedied->runId, stage.script.plan->runId);

        next->release();
        QTRY_VERIFY(!stage.drive().isShown(u"blockerBar"_s));
        script.gate->release();
        QVERIFY(stage.end());
    }

    void aProgressWithoutATotalHasNoPercentage()
    {
        Script script = Script::example();
        script.gate = std::make_shared<QSemaphore>();
        script.running = [](JobContext &context) {
            context.progress({.done = 40, .total = {}, .text = u"x"_s});
        };
        Stage stage(script);
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.confirm());
        QTRY_COMPARE(stage.drive().text(u"runObject"_s), u"x"_s);
        QCOMPARE(stage.drive().find<QProgressBar>(u"runProgress"_s)->maximum(), 0);
        script.gate->release();
        QVERIFY(stage.end());
    }

    void cancellingSaysWhatStateTheDataIsIn()
    {
        Script script = Script::example();
        script.gate = std::make_shared<QSemaphore>();
        script.running = [](JobContext &context) {
            context.progress({.done = 1, .total = {}, .text = u"begun"_s});
        };
        Stage stage(script);
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.confirm());
        QTRY_COMPARE(stage.drive().text(u"runObject"_s), u"begun"_s);
        QVERIFY(stage.drive().text(u"cancelText"_s).contains(u"shop"_s));
        QVERIFY(stage.drive().click(u"cancelRun"_s));
        QVERIFY(!stage.drive().isEnabled(u"cancelRun"_s));
        QVERIFY(stage.end());
        QVERIFY(stage.drive().text(u"verdict"_s).contains(u"cancelled"_s));
        QVERIFY(stage.drive().text(u"stateOfData"_s).contains(u"not changed"_s));
        QVERIFY2(!stage.drive().isShown(u"undoRun"_s), "there is nothing to undo");
    }

    void aRunThatStillWaitsCanBeCancelled()
    {
        Stage stage;
        QVERIFY(stage.reachPlan());
        QSemaphore other;
        stage.room.jobs.submit<void>(JobLane::Exclusive, u"another run"_s,
                                     [&other](JobContext &) -> Expected<> {
                                         other.acquire();
                                         return {};
                                     },
                                     nullptr, {});
        QVERIFY(stage.confirm());
        QTRY_VERIFY(!stage.drive().text(u"runObject"_s).isEmpty());
        QVERIFY(stage.drive().click(u"cancelRun"_s));
        other.release();
        QVERIFY(stage.end());
        QCOMPARE(stage.script.runs, 0);
        QVERIFY(stage.drive().text(u"messageDataState"_s).contains(u"not changed"_s));
    }

    void whatEndsBeforeTheRunLeadsBackToTheChecks()
    {
        Script script = Script::example();
        script.report = failure(ErrorCode::PlanOutdated, u"The database is another one now."_s);
        Stage stage(script);
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.confirm());
        QVERIFY(stage.end());
        QCOMPARE(stage.drive().text(u"messageWhat"_s), u"The database is another one now."_s);
        QVERIFY(stage.drive().text(u"messageDataState"_s).contains(u"not changed"_s));
        QVERIFY(stage.drive().isEnabled(u"stepTarget"_s));
        QVERIFY(stage.drive().click(u"messageAction0"_s));
        QTRY_VERIFY(stage.drive().isShown(u"findings"_s));
    }

    void aFailedRunShowsItsCausesAndDifferences()
    {
        Script script = Script::example();
        script.report->verdict = Verdict::Failed;
        script.report->targetChanged = false;
        script.report->causes = {{u"The extension postgis is missing."_s, 19}};
        script.report->verification.objects = {{u"TABLE"_s, 42, 23}};
        script.report->error =
            Error{.code = ErrorCode::RestoreFailed, .message = u"The archive could not be loaded whole."_s};
        Stage stage(script);
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.confirm());
        QVERIFY(stage.end());
        QVERIFY(stage.drive().isShown(u"resultError"_s));
        QVERIFY(stage.drive().isShown(u"verificationTable"_s));
        QVERIFY(!stage.drive().isShown(u"undoRun"_s));

        QVERIFY(stage.drive().click(u"tryAgain"_s));
        QVERIFY(stage.drive().isShown(u"targetView"_s));
        QTRY_VERIFY2(stage.drive().isEnabled(u"forward"_s), "archive and target are still chosen");
        QVERIFY(!stage.drive().isEnabled(u"stepResult"_s));
        QVERIFY(stage.check());
    }

    void anUndoCanBeLeft()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.page->startRollback(Script::exampleReport().runId);
        QTRY_VERIFY(stage.drive().isShown(u"confirmName"_s));
        QVERIFY(stage.drive().click(u"back"_s));
        QVERIFY2(stage.drive().isShown(u"archiveCard"_s), "what was chosen before is still there");
        QCOMPARE(stage.script.runs, 0);
    }

    void anImpossibleUndoIsExplained()
    {
        Script script = Script::example();
        script.undo = failure(ErrorCode::RollbackImpossible, u"The run was undone already."_s);
        Stage stage(script);
        stage.page->startRollback(u"x"_s);
        QTRY_COMPARE(stage.drive().text(u"messageWhat"_s), u"The run was undone already."_s);
        QVERIFY(!stage.drive().isShown(u"forward"_s));
    }

    void namesOfTheServerAreShownAsTheyAre()
    {
        const QString evil = u"<b>shop</b>&\u202e"_s;
        Script script = Script::example();
        script.server->databases.at(2).name = evil;
        Stage stage(script);
        QVERIFY(stage.open());
        QVERIFY(stage.chooseTarget(u"<b>shop</b>&\\u202e"_s));
        QVERIFY(stage.check());
        QVERIFY(stage.drive().click(u"forward"_s));
        QVERIFY(stage.drive().text(u"planLossTitle"_s).contains(u"<b>shop</b>&\\u202e"_s));
        QCOMPARE(stage.drive().find<QLabel>(u"planLossTitle"_s)->textFormat(), Qt::PlainText);
        QVERIFY(stage.drive().text(u"forward"_s).contains(u"<b>shop</b>&&\\u202e"_s));
        QVERIFY2(stage.confirm(u"<b>shop</b>&\\u202e"_s), "what cannot be typed is typed as it is shown");
        QVERIFY(stage.end());
        QCOMPARE(stage.script.confirmation, evil);
    }

    void everyStepHasNamesForEveryone()
    {
        Script script = Script::example();
        script.plan->findings = {{.key = u"a"_s, .level = FindingLevel::ToAccept, .message = u"One."_s}};
        Stage stage(script);
        verifyNames(stage);
        QVERIFY(stage.open());
        verifyNames(stage);
        QVERIFY(stage.chooseTarget());
        verifyNames(stage);
        QVERIFY(stage.check());
        verifyNames(stage);
        QVERIFY(stage.drive().click(u"accept_a"_s));
        QVERIFY(stage.drive().click(u"forward"_s));
        verifyNames(stage);
        QVERIFY(stage.confirm());
        QVERIFY(stage.end());
        verifyNames(stage);
    }

    void theKeyboardReachesEverything()
    {
        Stage stage;
        QVERIFY(stage.open());
        QTest::keyClick(stage.page.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(stage.drive().isShown(u"targetView"_s));
        QTest::keyClick(stage.page.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(stage.drive().isShown(u"sourceView"_s));
    }

private:
    /// What can get the focus can be found by tests and read aloud.
    static void verifyNames(const Stage &stage)
    {
        for (const QWidget *widget : stage.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            if (widget->objectName().startsWith(u"qt_"_s)) // within a widget of Qt
                continue;
            const QByteArray who = widget->metaObject()->className() + " "_ba + widget->objectName().toUtf8();
            QVERIFY2(!widget->objectName().isEmpty(), who.constData());
            QVERIFY2(!widget->accessibleName().isEmpty(), who.constData());
        }
    }
};

QTEST_MAIN(TestRestorePage)
#include "tst_restorepage.moc"
