// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/restore/stage.h"

using namespace Belay;
using namespace Qt::StringLiterals;

/// Why it is done: asked for in the plan, insisted on where the server is production, and handed on with the plan that runs.
class TestReason final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elsewhereItIsUpToThePerson_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << QString();
        QTest::newRow("some") << u"ticket 4711"_s;
    }
    void elsewhereItIsUpToThePerson()
    {
        QFETCH(const QString, reason);
        Stage stage;
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.drive().type(u"reason"_s, reason));
        QVERIFY(stage.confirm());
        QVERIFY(stage.end());
        QCOMPARE(stage.script.reason, reason);
    }

    void productionNeedsOne()
    {
        Stage stage(Script::example(), EnvironmentLabel::Production);
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.drive().text(u"reasonText"_s).contains(u"production"_s));
        QVERIFY(stage.drive().type(u"confirmName"_s, u"shop"_s));
        for (const QString &nothing : {QString(), u"   "_s}) {
            QVERIFY(stage.drive().type(u"reason"_s, nothing));
            QVERIFY(!stage.drive().isEnabled(u"forward"_s));
            QCOMPARE(stage.drive().text(u"forwardHint"_s), u"Give the reason to go on."_s);
        }
        QVERIFY(stage.drive().type(u"reason"_s, u" ticket 4711"_s));
        QVERIFY(stage.drive().isEnabled(u"forward"_s));
        QCOMPARE(stage.drive().text(u"forwardHint"_s), QString());
        QVERIFY(stage.drive().click(u"forward"_s));
        QVERIFY(stage.end());
        QCOMPARE(stage.script.reason, u"ticket 4711"_s);
    }

    void anUndoOnProductionNeedsOneOfItsOwn()
    {
        Script script = Script::example();
        script.undo->maintenance = {.options = {{u"host"_s, u"/nowhere"_s}, {u"port"_s, u"5432"_s}}};
        Stage stage(script, EnvironmentLabel::Production);
        QVERIFY(stage.reachPlan());
        QVERIFY(stage.drive().type(u"reason"_s, u"ticket 4711"_s));
        QVERIFY(stage.confirm());
        QVERIFY(stage.end());
        QVERIFY(stage.drive().click(u"undoRun"_s));
        QTRY_VERIFY(stage.drive().isShown(u"confirmName"_s));
        QCOMPARE(stage.drive().find<QLineEdit>(u"reason"_s)->text(), QString());
        QVERIFY(stage.drive().type(u"confirmName"_s, u"shop"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        QVERIFY(stage.drive().type(u"reason"_s, u"it was the wrong one"_s));
        QVERIFY(stage.drive().click(u"forward"_s));
        QVERIFY(stage.end());
        QCOMPARE(stage.script.runs, 2);
        QCOMPARE(stage.script.reason, u"it was the wrong one"_s);
    }

    /// A new database loses nothing, but it is made on production all the same.
    void aNewDatabaseOnProductionNeedsOne()
    {
        Stage stage(Script::example(), EnvironmentLabel::Production);
        QVERIFY(stage.open() && stage.drive().click(u"forward"_s));
        QTRY_COMPARE(stage.drive().find<QTableView>(u"databaseTable"_s)->model()->rowCount(), 3);
        QVERIFY(stage.drive().click(u"newDatabase"_s) && stage.drive().type(u"newDatabaseName"_s, u"fresh"_s));
        QVERIFY(stage.check() && stage.drive().click(u"forward"_s));
        QVERIFY(!stage.drive().isShown(u"confirmName"_s));
        QVERIFY(!stage.drive().isEnabled(u"forward"_s));
        QVERIFY(stage.drive().type(u"reason"_s, u"ticket 4711"_s));
        QVERIFY(stage.drive().isEnabled(u"forward"_s));
    }
};

QTEST_MAIN(TestReason)
#include "tst_reason.moc"
