// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/runrecord.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Belay;
using namespace Qt::StringLiterals;

/// What is stored by name must be found by that name for ever.
class TestRunRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreStable()
    {
        QCOMPARE(verdictFromKey(u"complete"), Verdict::Complete);
        QCOMPARE(verdictFromKey(u"degraded"), Verdict::Degraded);
        QCOMPARE(verdictFromKey(u"incomplete"), Verdict::Incomplete);
        QCOMPARE(verdictFromKey(u"failed"), Verdict::Failed);
        QCOMPARE(verdictFromKey(u"rolled_back"), Verdict::RolledBack);
        QCOMPARE(verdictFromKey(u"cancelled"), Verdict::Cancelled);
        QCOMPARE(verdictFromKey(u"Complete"), std::nullopt);

        QCOMPARE(runKindFromKey(u"backup"), RunKind::Backup);
        QCOMPARE(runKindFromKey(u"restore"), RunKind::Restore);
        QCOMPARE(runKindFromKey(u"rollback"), RunKind::Rollback);
        QCOMPARE(runKindFromKey(u""), std::nullopt);

        QCOMPARE(artefactKindFromKey(u"safety_backup"), ArtefactKind::SafetyBackup);
        QCOMPARE(artefactKindFromKey(u"backup"), ArtefactKind::Backup);
        QCOMPARE(artefactKindFromKey(u"kept_database"), ArtefactKind::KeptDatabase);
        QCOMPARE(artefactKindFromKey(u"copy_database"), ArtefactKind::CopyDatabase);
        QCOMPARE(artefactKindFromKey(u"?"), std::nullopt);

        QCOMPARE(key(RunState::Running), "running"_L1);
        QCOMPARE(key(RunState::Finished), "finished"_L1);
        QCOMPARE(key(RunState::Interrupted), "interrupted"_L1);
    }

    void idsCarryTheUtcTimeAndDiffer()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(13, 48, 38), QTimeZone(3600));
        const QString id = makeRunId(now);
        static const QRegularExpression form(u"^20261121T124838Z-[0-9a-f]{6}$"_s);
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        QVERIFY(makeRunId(now) != id);
        QVERIFY(makeRunId(now.addSecs(1)) > id);
    }
};

QTEST_GUILESS_MAIN(TestRunRecord)
#include "tst_runrecord.moc"
