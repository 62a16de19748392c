// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"
#include "core/history/shared/outbox.h"
#include "core/history/shared/rundocument.h"
#include "core/history/shared/sharing.h"
#include "core/history/storesql.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// What waits to be shared, without any server.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = HistoryStore::open(places()).value();
    }
    void cleanup() { m_store.reset(); }

    void aRunWaitsFromItsEnd()
    {
        begin(u"one"_s);
        QCOMPARE(waiting(), QStringList());
        end(u"one"_s);
        QCOMPARE(waiting(), QStringList{u"one"_s});
    }

    void whatIsTakenBackDoesNotWait()
    {
        begin(u"one"_s);
        const auto undone = inTransaction(m_store->connectionName(), [&]() -> Expected<> {
            const auto ended = runStatement(m_store->connectionName(), u"UPDATE run SET verdict = 'complete' WHERE id = 'one'"_s);
            return ended ? failure(ErrorCode::Cancelled, u"the disk is full"_s) : std::unexpected(ended.error());
        });
        QVERIFY(!undone);
        QCOMPARE(waiting(), QStringList()); // the end and its place in the outbox are one transaction
    }

    void whatIsSharedWaitsNoMore()
    {
        for (const QString &id : {u"one"_s, u"two"_s, u"three"_s}) {
            begin(id);
            end(id);
        }
        const auto entries = outbox().entries(0, 2).value();
        QCOMPARE(entries.size(), 2U);
        QVERIFY(outbox().settle({entries.front()}, {{.run = entries.back().run, .reason = u"why"_s}}));
        QCOMPARE(waiting(), QStringList{u"three"_s});
        QCOMPARE(outbox().waiting(), 1);
        QCOMPARE(outbox().refused().value(), (std::vector<RefusedRun>{{.run = u"two"_s, .reason = u"why"_s}}));
    }

    void whatChangesWhileItIsSharedWaitsAgain()
    {
        begin(u"one"_s);
        QVERIFY(m_store->addArtefact(u"one"_s, {.kind = ArtefactKind::KeptDatabase, .location = u"shop_old"_s}));
        end(u"one"_s);
        const auto entries = outbox().entries(0, 10).value();
        const auto before = runDocument(m_store->connectionName(), u"one"_s).value();
        QVERIFY(m_store->noteRemoved(u"one"_s, ArtefactKind::KeptDatabase, u"shop_old"_s, QDateTime::currentDateTimeUtc()));
        QVERIFY(outbox().settle(entries, {})); // the server's answer to what was there before
        QCOMPARE(waiting(), QStringList{u"one"_s});
        const auto after = runDocument(m_store->connectionName(), u"one"_s).value();
        QCOMPARE(after.run, before.run); // the same run
        QCOMPARE(before.removals, u"[]"_s);
        QCOMPARE(QJsonDocument::fromJson(after.removals.toUtf8())[0]["location"_L1].toString(), u"shop_old"_s);
    }

    void anotherSharedHistoryGetsAllAgain()
    {
        begin(u"one"_s);
        end(u"one"_s);
        QVERIFY(outbox().addressTo(u"first"_s));
        QVERIFY(outbox().settle(outbox().entries(0, 10).value(), {}));
        QVERIFY(outbox().addressTo(u"first"_s));
        QCOMPARE(waiting(), QStringList());
        QVERIFY(outbox().addressTo(u"second"_s));
        QCOMPARE(waiting(), QStringList{u"one"_s});
        QVERIFY(outbox().settle({}, {{.run = u"one"_s, .reason = u"why"_s}}));
        QVERIFY(shareAllAgain(places())); // also what was refused
        QCOMPARE(waiting(), QStringList{u"one"_s});
    }

    void whatAnOlderBelayRecordedWaits()
    {
        begin(u"one"_s);
        end(u"one"_s);
        begin(u"running"_s);
        for (const QString &statement : {u"DROP TRIGGER run_to_share"_s, u"DROP TRIGGER removal_to_share"_s, u"DROP TABLE outbox"_s, u"DROP TABLE sharing"_s,
                                         u"PRAGMA user_version = 4"_s})
            QVERIFY(runStatement(m_store->connectionName(), statement));
        m_store = HistoryStore::open(places()).value();
        QCOMPARE(waiting(), QStringList{u"one"_s});
    }

    void aDocumentSaysWhereTheAuditStood()
    {
        begin(u"one"_s);
        end(u"one"_s);
        const auto document = runDocument(m_store->connectionName(), u"one"_s).value();
        const QJsonObject json = QJsonDocument::fromJson(document.run.toUtf8()).object();
        const auto head = headFromText(json["audit_head"_L1].toString());
        QVERIFY(head);
        const auto seal = m_store->seal().value();
        QCOMPARE(*head, seal->head);
        QCOMPARE(json["workstation"_L1].toString().size(), 32);
        QCOMPARE(json["run"_L1]["id"_L1].toString(), u"one"_s);
    }

    void aServerThatIsAwayIsInTheReport()
    {
        begin(u"one"_s);
        end(u"one"_s);
        JobContext context;
        const auto report = shareRuns(places(), {.options = {{u"host"_s, u"/nowhere"_s}}, .password = {}}, context);
        QVERIFY(report && report->error);
        QCOMPARE(report->error->code, ErrorCode::ConnectionFailed);
        QCOMPARE(report->waiting, 1);
        QVERIFY2(sharingText(*report).endsWith(u"to be shared: The shared history cannot be reached."_s), qPrintable(sharingText(*report)));
        QCOMPARE(sharingText({}), QString());
    }

private:
    Places places() const { return Places::below(m_folder->path()); }
    Outbox outbox() const { return Outbox(m_store->connectionName()); }
    QStringList waiting() const
    {
        QStringList runs;
        const auto entries = outbox().entries(0, 100).value();
        for (const OutboxEntry &entry : entries)
            runs += entry.run;
        return runs;
    }
    void begin(const QString &id) const
    {
        RunStart start{.id = id, .target = u"shop"_s};
        start.startedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(m_store->beginRun(start));
    }
    void end(const QString &id) const
    {
        QVERIFY(m_store->endRun(id, {.verdict = Verdict::Complete, .message = {}, .report = {}, .finishedAt = QDateTime::currentDateTimeUtc()}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HistoryStore> m_store;
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
