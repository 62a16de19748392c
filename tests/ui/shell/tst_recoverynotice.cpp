// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"
#include "tests/ui/restore/room.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/recoverynotice.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

struct Shown {
    Room room;
    RecoveryNotice notice{room.context};

    Shown() { room.tools.take(ClientTools()); }
    /// Writes a run that nobody works on into the history.
    void interrupt(const RunStart &run) const
    {
        const auto store = HistoryStore::open(room.places);
        QVERIFY(store);
        QVERIFY((*store)->beginRun(run));
    }
    [[nodiscard]] RunSummary run(const QString &id) const
    {
        return (*HistoryStore::open(room.places))->run(id)->summary;
    }
    [[nodiscard]] const Message &message() const { return notice.findChild<MessagePanel *>()->message(); }
};

RunStart someRun()
{
    return {.id = u"20261121T120000Z-abcdef"_s,
            .kind = RunKind::Restore,
            .target = u"shop <b>"_s,
            .operatorName = u"anna"_s,
            .startedAt = QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::UTC)};
}

} // namespace

/// The notice of interrupted runs, on the pages Restore and History.
class TestRecoveryNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutInterruptedRunsItIsHidden()
    {
        Shown shown;
        QSignalSpy finished(&shown.room.jobs, &JobService::finished);
        shown.notice.refresh();
        QVERIFY(finished.wait());
        QVERIFY(shown.notice.isHidden());
    }

    void itNamesTheRunsAndSettlesThem()
    {
        Shown shown;
        shown.interrupt(someRun());
        shown.notice.refresh();
        QTRY_VERIFY(!shown.notice.isHidden());
        QVERIFY(shown.message().cause.contains(u"shop <b>"_s));
        QVERIFY(shown.message().cause.contains(u"anna"_s));

        QSignalSpy settled(&shown.notice, &RecoveryNotice::settled);
        shown.notice.findChild<QPushButton *>(u"settleRuns"_s)->click();
        QVERIFY(settled.wait());
        QVERIFY(shown.message().tone == Tone::Positive);
        QVERIFY(shown.message().dataState.contains(u"was not changed"_s));
        QCOMPARE(shown.run(someRun().id).end->verdict, Verdict::Failed);

        shown.notice.refresh();
        QTRY_VERIFY(shown.notice.isHidden());
    }

    void whereTheServerDoesNotAnswerTheRunStaysOpen()
    {
        Shown shown;
        RunStart run = someRun();
        run.connection = u"host='/nonexistent'"_s;
        shown.interrupt(run);
        {
            const auto store = HistoryStore::open(shown.room.places);
            QVERIFY((*store)->beginStep(run.id, {.key = u"load"_s, .title = u"Load"_s, .intent = u"load"_s}));
        }
        shown.notice.refresh();
        QTRY_VERIFY(shown.notice.findChild<QPushButton *>(u"settleRuns"_s));
        QSignalSpy settled(&shown.notice, &RecoveryNotice::settled);
        shown.notice.findChild<QPushButton *>(u"settleRuns"_s)->click();
        QVERIFY(settled.wait());
        QVERIFY(shown.message().tone == Tone::Negative);
        QVERIFY(!shown.run(run.id).end);

        shown.notice.findChild<QPushButton *>(u"giveUpRuns"_s)->click();
        QVERIFY(shown.message().cause.contains(u"shop <b>"_s));
        QVERIFY(!shown.run(run.id).end); // that was the question
        shown.notice.findChild<QPushButton *>(u"giveUpRunsNow"_s)->click();
        QVERIFY(settled.wait());
        QCOMPARE(shown.run(run.id).end->verdict, Verdict::Failed);
        QTRY_VERIFY(shown.notice.isHidden());
    }
};

QTEST_MAIN(TestRecoveryNotice)
#include "tst_recoverynotice.moc"
