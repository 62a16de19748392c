// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/auditanchors.h"
#include "core/history/historystore.h"
#include "core/history/storesql.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::UTC);

RunStart start(const QString &id)
{
    return {.id = id,
            .kind = RunKind::Restore,
            .target = u"shop"_s,
            .server = u"db.example.org:5432"_s,
            .systemIdentifier = u"7123456789012345678"_s,
            .databaseOid = 4294967295U,
            .connection = u"dbname='shop'"_s,
            .role = u"owner"_s,
            .operatorName = u"ada"_s,
            .host = u"laptop"_s,
            .program = u"belayctl 0.1.0"_s,
            .archive = u"/srv/ü.dump"_s,
            .archiveSize = 1LL << 40,
            .mode = u"swap"_s,
            .undoes = {},
            .plan = {{u"reason"_s, u"ticket 4711"_s},
                     {u"accepted"_s, QJsonArray{u"roles.missing"_s}},
                     {u"confirmed_name"_s, u"shop"_s},
                     {u"archive_sha256"_s, u"abc"_s}},
            .startedAt = noon};
}

RunEnd end(Verdict verdict = Verdict::Complete)
{
    return {.verdict = verdict, .targetChanged = true, .message = u"Done."_s, .report = {{u"a"_s, 1}}, .finishedAt = noon};
}

/// What an attacker does who knows the file's format and has no key.
const QStringList dropTriggers{u"DROP TRIGGER audit_no_update"_s, u"DROP TRIGGER audit_no_delete"_s, u"DROP TRIGGER audit_in_sequence"_s};

} // namespace

class TestAuditChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_folder->path());
    }
    void cleanup() { QSqlDatabase::removeDatabase(u"raw"_s); }

    void anEntryTellsWhoDidWhatToWhat()
    {
        writeRuns({u"a"_s});
        const AuditedHistory history = audited();
        QCOMPARE(history.entries.size(), 3U);
        const AuditEntry &began = history.entries[1];
        QCOMPARE(began.action, u"run.confirmed"_s);
        QVERIFY(!began.account.isEmpty() && !began.host.isEmpty());
        QCOMPARE(began.role, u"owner"_s);
        QCOMPARE(began.runId, u"a"_s);
        QCOMPARE(began.file, u"/srv/ü.dump"_s);
        QCOMPARE(began.fileSha256, u"abc"_s);
        QCOMPARE(began.systemIdentifier, u"7123456789012345678"_s);
        QCOMPARE(began.databaseOid, 4294967295U);
        QCOMPARE(began.target, u"shop"_s);
        const QJsonObject payload = began.payloadJson();
        QCOMPARE(payload["reason"_L1].toString(), u"ticket 4711"_s);
        QCOMPARE(payload["accepted"_L1].toArray(), QJsonArray{u"roles.missing"_s});
        QCOMPARE(payload["confirmed_name"_L1].toString(), u"shop"_s);
        QCOMPARE(payload["plan_sha256"_L1].toString(), history.runs.front().planSha256);
        const AuditEntry &ended = history.entries[2];
        QCOMPARE(ended.action, u"run.ended"_s);
        QCOMPARE(ended.previous, began.hash);
        QCOMPARE(ended.payloadJson()["verdict"_L1].toString(), u"complete"_s);
        const AuditReport report = verified();
        QCOMPARE(report.state, AuditState::Intact);
        QCOMPARE(report.entries, 3);
        QCOMPARE(report.anchors, 2);
    }

    void whatIsNotWrittenLeavesNoEntry()
    {
        writeRuns({u"a"_s});
        QVERIFY(!store()->beginRun(start(u"a"_s))); // there is one
        QCOMPARE(verified().entries, 3);
        QCOMPARE(verified().state, AuditState::Intact);
    }

    void theTableRefusesWhatIsNoAppending_data()
    {
        QTest::addColumn<QString>("statement");
        const auto insert = [](const QString &how, const QString &sequence, const QString &previous) {
            return how + u" INTO audit SELECT "_s + sequence
                + u", time, account, role, host, action, run, file, file_sha256, system_identifier, database_oid, target, payload, "_s + previous
                + u", 'h', key_id, signature FROM audit WHERE sequence = 3"_s;
        };
        const QString last = u"(SELECT hash FROM audit WHERE sequence = 3)"_s;
        QTest::newRow("update") << u"UPDATE audit SET target = 'x' WHERE sequence = 2"_s;
        QTest::newRow("delete") << u"DELETE FROM audit WHERE sequence = 3"_s;
        QTest::newRow("delete all") << u"DELETE FROM audit"_s;
        QTest::newRow("replace") << insert(u"INSERT OR REPLACE"_s, u"3"_s, last);
        QTest::newRow("out of sequence") << insert(u"INSERT"_s, u"5"_s, last);
        QTest::newRow("without a number") << insert(u"INSERT"_s, u"NULL"_s, last);
        QTest::newRow("not after the last") << insert(u"INSERT"_s, u"4"_s, u"'x'"_s);
        QTest::newRow("upsert") << insert(u"INSERT"_s, u"4"_s, u"'x'"_s) + u" ON CONFLICT DO UPDATE SET target = 'x'"_s;
    }
    void theTableRefusesWhatIsNoAppending()
    {
        QFETCH(QString, statement);
        writeRuns({u"a"_s});
        QSqlQuery query(raw());
        QVERIFY(!query.exec(statement));
        QVERIFY2(query.lastError().text().contains("audit"_L1), qPrintable(query.lastError().text()));
        QCOMPARE(verified().state, AuditState::Intact);
    }

    void tamperingIsToldAtTheRightEntry_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<AuditFault>("fault");
        QTest::addColumn<qint64>("entry");
        const auto row = [](const char *name, const QStringList &statements, AuditFault fault, qint64 entry) {
            QTest::newRow(name) << statements << fault << entry;
        };
        // 1 the beginning, 2 and 3 run a, 4 and 5 run b, 6 and 7 run c
        row("a payload", {u"UPDATE audit SET payload = replace(payload, 'complete', 'degraded') WHERE sequence = 5"_s}, AuditFault::Edited, 5);
        row("a person", {u"UPDATE audit SET account = 'eve' WHERE sequence = 2"_s}, AuditFault::Edited, 2);
        row("a time", {u"UPDATE audit SET time = '2020-01-01T00:00:00.000Z' WHERE sequence = 7"_s}, AuditFault::Edited, 7);
        row("a signature", {u"UPDATE audit SET signature = hash WHERE sequence = 6"_s}, AuditFault::WrongSignature, 6);
        row("a key", {u"UPDATE audit SET key_id = '0123456789abcdef' WHERE sequence = 6"_s}, AuditFault::Edited, 6);
        row("one deleted", {u"DELETE FROM audit WHERE sequence = 4"_s}, AuditFault::Removed, 4);
        row("the first deleted", {u"DELETE FROM audit WHERE sequence = 1"_s}, AuditFault::Removed, 1);
        row("one deleted, the others renumbered",
            {u"DELETE FROM audit WHERE sequence = 4"_s, u"UPDATE audit SET sequence = sequence - 1 WHERE sequence = 5"_s,
             u"UPDATE audit SET sequence = sequence - 1 WHERE sequence = 6"_s, u"UPDATE audit SET sequence = sequence - 1 WHERE sequence = 7"_s},
            AuditFault::Removed, 4);
        row("two exchanged",
            {u"UPDATE audit SET sequence = -4 WHERE sequence = 4"_s, u"UPDATE audit SET sequence = 4 WHERE sequence = 5"_s,
             u"UPDATE audit SET sequence = 5 WHERE sequence = -4"_s},
            AuditFault::Reordered, 4);
        row("the end cut off",
            {u"DELETE FROM audit WHERE sequence > 5"_s, u"DELETE FROM run WHERE id = 'c'"_s}, AuditFault::Truncated, 6);
        row("all cut off", {u"DELETE FROM audit"_s}, AuditFault::Truncated, 1);
        row("a run's verdict", {u"UPDATE run SET verdict = 'failed' WHERE id = 'b'"_s}, AuditFault::RunEdited, 5);
        row("a run's report", {u"UPDATE run SET report = '{}' WHERE id = 'c'"_s}, AuditFault::RunEdited, 7);
        row("a run's plan", {u"UPDATE run SET plan = '{}' WHERE id = 'b'"_s}, AuditFault::RunEdited, 4);
        row("a run's end", {u"UPDATE run SET verdict = NULL WHERE id = 'a'"_s}, AuditFault::RunEdited, 3);
        row("a run deleted", {u"DELETE FROM run WHERE id = 'b'"_s}, AuditFault::RunRemoved, 4);
        row("a run added",
            {u"CREATE TEMP TABLE added AS SELECT * FROM run WHERE id = 'a'"_s, u"UPDATE added SET id = 'x'"_s,
             u"INSERT INTO run SELECT * FROM added"_s},
            AuditFault::RunAdded, 1);
        row("two things: the first counts",
            {u"UPDATE audit SET target = 'x' WHERE sequence = 6"_s, u"UPDATE audit SET target = 'x' WHERE sequence = 3"_s}, AuditFault::Edited, 3);
    }
    void tamperingIsToldAtTheRightEntry()
    {
        QFETCH(QStringList, statements);
        QFETCH(AuditFault, fault);
        QFETCH(qint64, entry);
        writeRuns({u"a"_s, u"b"_s, u"c"_s});
        attack(statements);
        const AuditReport report = verified();
        QCOMPARE(report.state, AuditState::Broken);
        QCOMPARE(report.fault, fault);
        QCOMPARE(report.entry, entry);
        QVERIFY(auditText(report).contains(QString::number(entry)));
    }

    void hashesMadeAnewDoNotHideAnEdit()
    {
        writeRuns({u"a"_s, u"b"_s});
        std::vector<AuditEntry> entries = audited().entries;
        entries[2].payload.replace(u"complete"_s, u"failed"_s);
        QStringList statements;
        for (std::size_t i = 2; i < entries.size(); ++i) {
            entries[i].previous = entries[i - 1].hash;
            entries[i].hash = sha256OfText(entries[i].canonicalForm());
            statements += u"UPDATE audit SET payload = '%1', previous = '%2', hash = '%3' WHERE sequence = %4"_s.arg(
                entries[i].payload, entries[i].previous, entries[i].hash, QString::number(i + 1));
        }
        attack(statements);
        QFile::remove(m_places.anchors()); // else these tell, too
        const AuditReport report = verified();
        QCOMPARE(report.fault, AuditFault::WrongSignature);
        QCOMPARE(report.entry, 3);
    }

    void anOlderCopyPutBackIsToldByTheAnchors()
    {
        writeRuns({u"a"_s});
        const QString copy = m_folder->filePath(u"copy"_s);
        QVERIFY(QFile::copy(m_places.history(), copy));
        writeRuns({u"b"_s});
        const AuditHead later = *verified().head;
        QVERIFY(QFile::remove(m_places.history()) && QFile::copy(copy, m_places.history()));
        AuditReport report = verified();
        QCOMPARE(report.fault, AuditFault::Truncated);
        QCOMPARE(report.entry, 4);

        // An anchor that lay elsewhere tells the same where the file of anchors was cut as well.
        QFile::remove(m_places.anchors());
        QCOMPARE(verified().state, AuditState::Intact);
        QCOMPARE(verified({later}).fault, AuditFault::Truncated);

        writeRuns({u"c"_s});
        QCOMPARE(verified().state, AuditState::Intact);
        report = verified({later});
        QCOMPARE(report.fault, AuditFault::Rewritten);
        QCOMPARE(report.entry, 5);
    }

    void anotherHistoryInItsPlaceIsTold()
    {
        writeRuns({u"a"_s});
        const QByteArray anchors = contentOf(m_places.anchors());
        QVERIFY(QFile::remove(m_places.history()) && QFile::remove(m_places.anchors()));
        writeRuns({u"b"_s});
        QFile file(m_places.anchors());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(anchors) == anchors.size());
        file.close();
        QCOMPARE(verified().fault, AuditFault::Replaced);
    }

    void anchorsOfOtherHistoriesDoNotMatter()
    {
        writeRuns({u"a"_s});
        QCOMPARE(verified({AuditHead{.chain = u"another"_s, .sequence = 99, .hash = u"x"_s}}).state, AuditState::Intact);
    }

    void withoutTheKeyItSaysSo()
    {
        writeRuns({u"a"_s});
        const QString oldKeys = m_folder->filePath(u"old-keys"_s);
        QVERIFY(QFile::rename(m_places.signingKeys(), oldKeys));
        AuditReport report = verified();
        QCOMPARE(report.state, AuditState::KeyMissing);
        QCOMPARE(report.firstUnsigned, 1);
        QCOMPARE(report.missingKey, audited().entries.front().keyId);

        writeRuns({u"b"_s}); // a restore must not wait for a key
        report = verified();
        QCOMPARE(report.state, AuditState::KeyMissing);
        QCOMPARE(audited().entries[3].action, u"key.replaced"_s);

        attack({u"UPDATE audit SET target = 'x' WHERE sequence = 2"_s}); // hashes are checked all the same
        QCOMPARE(verified().fault, AuditFault::Edited);
    }

    void aKeyThatNobodyAnnouncedIsTold()
    {
        writeRuns({u"a"_s});
        const QByteArray old = contentOf(m_places.signingKeys());
        QVERIFY(QFile::remove(m_places.signingKeys()));
        writeRuns({u"b"_s});
        const QByteArray both = joined(old, contentOf(m_places.signingKeys()));
        QFile file(m_places.signingKeys());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(both) == both.size());
        file.close();
        QCOMPARE(verified().fault, AuditFault::KeyReplaced);
        QCOMPARE(verified().entry, 4);
    }

    void anAnnouncedKeyTakesOver()
    {
        writeRuns({u"a"_s});
        const auto id = store()->rotateKey();
        QVERIFY(id);
        writeRuns({u"b"_s});
        const std::vector<AuditEntry> entries = audited().entries;
        QCOMPARE(entries[3].action, u"key.rotated"_s);
        QCOMPARE(entries[3].keyId, entries[0].keyId); // the old key announces
        QCOMPARE(entries[4].keyId, *id);
        QCOMPARE(verified().state, AuditState::Intact);
        QCOMPARE(store()->seal()->value().key.id(), *id);
    }

    void aRetiredKeySignsNothingAnyMore()
    {
        writeRuns({u"a"_s});
        QVERIFY(store()->rotateKey());
        writeRuns({u"b"_s});
        const AuditedHistory before = audited();
        AuditEntry forged = before.entries.back();
        const auto keys = SigningKeys::load(m_places.signingKeys());
        forged.keyId = before.entries.front().keyId;
        forged.payload.replace(u"complete"_s, u"failed"_s);
        forged.hash = sha256OfText(forged.canonicalForm());
        forged.signature = keys->find(forged.keyId)->sign(forged.canonicalForm());
        attack({u"UPDATE audit SET payload = '%1', key_id = '%2', hash = '%3', signature = '%4' WHERE sequence = 6"_s.arg(
            forged.payload, forged.keyId, forged.hash, forged.signature)});
        const AuditReport report = verified();
        QCOMPARE(report.fault, AuditFault::WrongSignature);
        QCOMPARE(report.entry, 6);
    }

    void runsOfAnEarlierBelayAreCounted()
    {
        QSqlDatabase database = raw();
        for (const QString &script : {u":/belay/history/0001.sql"_s, u":/belay/history/0002.sql"_s}) {
            QFile file(script);
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString &statement : QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts))
                QVERIFY(statement.trimmed().isEmpty() || QSqlQuery(database).exec(statement));
        }
        const QString old = u"INSERT INTO run VALUES ('%1', 'restore', 't', 's', 'i', 1, 'c', 'r', 'o', 'h', 'p', 'a', 1, 'swap', '', '{}', "
                            "'2026-01-01T00:00:00.000Z', 'complete', 1, 'm', '{}', '2026-01-01T00:00:00.000Z')"_s;
        for (const QString &statement :
             {old.arg(u"x"_s), old.arg(u"y"_s), u"PRAGMA application_id = %1"_s.arg(0x42656c61), u"PRAGMA user_version = 2"_s})
            QVERIFY(QSqlQuery(database).exec(statement));
        database = {};
        QCOMPARE(verified().state, AuditState::Intact); // nothing is recorded yet
        writeRuns({u"a"_s});
        QCOMPARE(verified().state, AuditState::Intact);
        attack({old.arg(u"z"_s)});
        QCOMPARE(verified().fault, AuditFault::RunAdded);
    }

    void tenThousandEntriesAreVerifiedWithinASecond()
    {
        writeRuns({u"a"_s});
        const std::unique_ptr<HistoryStore> open = store();
        {
            raw();
            AuditChain chain(u"raw"_s, m_places.signingKeys());
            const AuditFacts facts{.action = AuditAction::ArtefactAdded,
                                   .role = u"owner"_s,
                                   .runId = u"a"_s,
                                   .file = u"/srv/backups/shop_20261121T120000Z_pre-restore.dump"_s,
                                   .fileSha256 = QString(64, u'a'),
                                   .systemIdentifier = u"7123456789012345678"_s,
                                   .databaseOid = 16384,
                                   .target = u"shop"_s,
                                   .payload = {{u"kind"_s, u"safety_backup"_s}, {u"location"_s, u"/srv/backups/shop.dump"_s}, {u"size"_s, 12345678}}};
            QVERIFY(inTransaction(u"raw"_s, [&]() -> Expected<> {
                for (int i = 3; i < 10000; ++i) {
                    if (const auto added = chain.append(facts); !added)
                        return added;
                }
                return {};
            }));
        }
        const std::clock_t began = std::clock(); // of the processor: the tests beside this one do not count
        const AuditReport report = verified();
        const auto took = static_cast<qint64>(std::clock() - began) * 1000 / CLOCKS_PER_SEC;
        QCOMPARE(report.entries, 10000);
        QCOMPARE(report.state, AuditState::Intact);
        qInfo("10,000 entries verified in %lld ms of processor time", took);
        QVERIFY2(took < 1000, qPrintable(QString::number(took)));
    }

private:
    std::unique_ptr<HistoryStore> store() const
    {
        auto opened = HistoryStore::open(m_places);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    void writeRuns(const QStringList &ids) const
    {
        const auto opened = store();
        for (const QString &id : ids)
            QVERIFY(opened->beginRun(start(id)) && opened->endRun(id, end()));
    }

    AuditedHistory audited() const { return store()->audited().value(); }

    AuditReport verified(const std::vector<AuditHead> &elsewhere = {}) const
    {
        return verifyAudit(audited(), SigningKeys::load(m_places.signingKeys()).value(),
                           {.everywhere = elsewhere, .ofThisPlace = publishedHeads(m_places.anchors())});
    }

    QSqlDatabase raw() const
    {
        QSqlDatabase::removeDatabase(u"raw"_s);
        QDir().mkpath(m_places.state);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(m_places.history());
        database.open();
        return database;
    }

    void attack(const QStringList &statements) const
    {
        const QSqlDatabase database = raw();
        for (const QString &statement : dropTriggers + statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// One file of keys with those of two.
    static QByteArray joined(const QByteArray &first, const QByteArray &second)
    {
        QJsonObject json = QJsonDocument::fromJson(first).object();
        QJsonArray keys = json["keys"_L1].toArray();
        for (const QJsonValue &key : QJsonDocument::fromJson(second).object()["keys"_L1].toArray())
            keys += key;
        json["keys"_L1] = keys;
        return QJsonDocument(json).toJson();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
};

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
