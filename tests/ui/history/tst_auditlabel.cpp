// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history/runsamples.h"
#include "tests/ui/restore/room.h"
#include "ui/history/auditlabel.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

/// A history of four runs, and the label that says whether it is intact.
struct Shown {
    Room room;
    AuditLabel label{room.context};

    Shown()
    {
        const auto store = HistoryStore::open(room.places);
        if (!store || !RunSamples::fill(**store, QDateTime::currentDateTimeUtc()))
            qFatal("cannot fill the history");
    }
    QString look()
    {
        label.refresh();
        if (!QTest::qWaitFor([this] { return !room.jobs.isBusy(JobLane::Interactive); }))
            qFatal("the history is still being checked");
        return label.findChild<QLabel *>(u"auditText"_s)->text();
    }
    /// Does to the file what somebody can who knows its format and has no key.
    void tamper(const QString &statement)
    {
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            file.setDatabaseName(room.places.history());
            QVERIFY(file.open());
            for (const QString &trigger : {u"audit_no_update"_s, u"audit_no_delete"_s}) {
                QSqlQuery drop(file);
                QVERIFY2(drop.exec(u"DROP TRIGGER "_s + trigger), qPrintable(drop.lastError().text()));
            }
            QSqlQuery change(file);
            QVERIFY2(change.exec(statement), qPrintable(change.lastError().text()));
            QCOMPARE(change.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }
};

} // namespace

/// The header of the History page says of the real file what `belayctl history verify` says.
class TestAuditLabel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEmptyHistorySaysNothing()
    {
        Room room;
        AuditLabel label(room.context);
        label.refresh();
        QTRY_VERIFY(!room.jobs.isBusy(JobLane::Interactive));
        QVERIFY(label.isHidden());
    }

    void oneThatIsIntactSaysSo()
    {
        Shown shown;
        const QString text = shown.look();
        QVERIFY2(text.startsWith("The history is intact: "_L1), qPrintable(text));
        QVERIFY(!shown.label.isHidden());
    }

    void oneThatWasChangedSaysWhere_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("edited") << u"UPDATE audit SET target = 'crm' WHERE sequence = 4"_s;
        QTest::newRow("removed") << u"DELETE FROM audit WHERE sequence = 4"_s;
    }
    void oneThatWasChangedSaysWhere()
    {
        QFETCH(const QString, statement);
        Shown shown;
        shown.tamper(statement);
        const QString text = shown.look();
        QVERIFY2(text.startsWith("The history is broken at entry 4."_L1), qPrintable(text));
        QVERIFY(!shown.label.isHidden());
    }

    void withoutItsKeyItSaysSo()
    {
        Shown shown;
        QVERIFY(shown.look().startsWith("The history is intact"_L1));
        QVERIFY(QFile::remove(shown.room.places.signingKeys()));
        const QString text = shown.look();
        QVERIFY2(text.startsWith("The history fits together, but the key "_L1), qPrintable(text));
        QVERIFY(!shown.label.isHidden());
    }

    void oneThatIsGoneIsMadeAnewAndSaysSo()
    {
        Shown shown;
        QVERIFY(shown.look().startsWith("The history is intact"_L1));
        QVERIFY(QFile::remove(shown.room.places.history()));
        QSignalSpy rescued(&shown.label, &AuditLabel::rescued);
        const QString text = shown.look();
        QVERIFY2(text.contains("as the file of the history was gone"_L1), qPrintable(text));
        QCOMPARE(rescued.count(), 1);
    }
};

QTEST_MAIN(TestAuditLabel)
#include "tst_auditlabel.moc"
