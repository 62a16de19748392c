// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/historycheck.h"
#include "core/backup/manifest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::UTC);

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_folder->path());
        QVERIFY(QDir().mkpath(m_places.backups()));
        m_backup = {.path = m_places.backups() + u"/shop.dump"_s,
                    .size = 5,
                    .sha256 = sha256OfText("PGDMP"),
                    .source = {.systemIdentifier = u"7123456789012345678"_s, .databaseOid = 4294967295U, .database = u"käse \"1\""_s},
                    .compression = Compression::Zstd,
                    .dumpVersion = u"17.2"_s,
                    .entryCount = 7,
                    .startedAt = noon,
                    .finishedAt = noon.addSecs(1)};
        write(m_backup.path, "PGDMP");
        m_start = {.id = u"20261121T120000Z-abcdef"_s,
                   .kind = RunKind::Restore,
                   .target = u"shop"_s,
                   .server = u"db:5432"_s,
                   .role = u"owner"_s,
                   .operatorName = u"ada"_s,
                   .host = u"laptop"_s,
                   .program = u"belayctl 0.1.0"_s,
                   .startedAt = noon};
    }

    void itComesBackAsItWasWritten()
    {
        writeSigned();
        const auto read = readManifest(m_backup.path, m_places.signingKeys());
        QVERIFY(read);
        QCOMPARE(read->backup, m_backup);
        QCOMPARE(read->proof, ManifestProof::Signed);
        QCOMPARE(read->origin.runId, m_start.id);
        QCOMPARE(read->origin.kind, RunKind::Restore);
        QCOMPARE(read->origin.operatorName, u"ada"_s);
        QCOMPARE(read->head, head());
        QVERIFY(checkAgainstManifest(read->backup, {}));
        QCOMPARE(archivesWithManifest(m_places.backups()), QStringList{m_backup.path});
    }

    void anotherWordInItIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("size") << QByteArray("\"size\":5") << QByteArray("\"size\":6");
        QTest::newRow("sha") << QByteArray("\"sha256\":\"") << QByteArray("\"sha256\":\"0");
        QTest::newRow("database") << QByteArray("\"owner\"") << QByteArray("\"eve\"");
        QTest::newRow("head") << QByteArray("\"history_head\":\"") << QByteArray("\"history_head\":\"0");
        QTest::newRow("something more") << QByteArray("\"size\":5") << QByteArray("\"size\":5,\"x\":1");
        QTest::newRow("signature") << QByteArray("\"signature\":\"") << QByteArray("\"signature\":\"0");
    }
    void anotherWordInItIsNoticed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        writeSigned();
        QByteArray content = contentOf(manifestPath(m_backup.path));
        QVERIFY(content.contains(before));
        write(manifestPath(m_backup.path), content.replace(before, after));
        QCOMPARE(readManifest(m_backup.path, m_places.signingKeys()).error().code, ErrorCode::ManifestForged);
    }

    void anotherLayoutOfTheSameIsTheSame()
    {
        writeSigned();
        const QByteArray indented = QJsonDocument::fromJson(contentOf(manifestPath(m_backup.path))).toJson(QJsonDocument::Indented);
        write(manifestPath(m_backup.path), indented);
        QCOMPARE(readManifest(m_backup.path, m_places.signingKeys())->proof, ManifestProof::Signed);
    }

    void withoutItsKeyItIsReadAndNotProven()
    {
        writeSigned();
        QCOMPARE(readManifest(m_backup.path, m_folder->filePath(u"other-keys.json"_s))->proof, ManifestProof::UnknownKey);
    }

    void oneOfAnEarlierBelayIsRead()
    {
        write(manifestPath(m_backup.path), R"({"belay_manifest":1,"size":5,"sha256":"ab","database":"shop"})");
        const auto read = readManifest(m_backup.path, m_places.signingKeys());
        QVERIFY(read);
        QCOMPARE(read->proof, ManifestProof::Unsigned);
        QCOMPARE(read->backup.source.database, u"shop"_s);
        QVERIFY(!read->head);
    }

    void whatIsNoManifestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("diary");
        QTest::newRow("other JSON") << QByteArray("{}");
        QTest::newRow("a newer one") << QByteArray(R"({"belay_manifest":99})");
    }
    void whatIsNoManifestIsRefused()
    {
        QFETCH(QByteArray, content);
        write(manifestPath(m_backup.path), content);
        QCOMPARE(readManifest(m_backup.path, m_places.signingKeys()).error().code, ErrorCode::FileUnreadable);
    }

    void aManifestTellsThatTheHistoryWasCutOff()
    {
        writeSigned(); // it knows of entry 2
        QVERIFY(store()->endRun(m_start.id, {.verdict = Verdict::Complete, .message = u"Done."_s, .finishedAt = noon}));
        const QString copy = m_folder->filePath(u"copy"_s);
        QVERIFY(QFile::copy(m_places.history(), copy));
        RunStart later = m_start;
        later.id = u"20261121T130000Z-abcdef"_s;
        m_backup.path = m_places.backups() + u"/later.dump"_s;
        writeSigned(later);
        QVERIFY(QFile::remove(m_places.history()) && QFile::copy(copy, m_places.history()));
        QVERIFY(QFile::remove(m_places.anchors())); // whoever put the old copy back knew of these
        const auto report = verifyHistory(m_places, {m_places.backups()});
        QVERIFY(report);
        QCOMPARE(report->fault, AuditFault::Truncated);
        QCOMPARE(report->entry, 4);

        // A manifest that nobody signed proves nothing.
        QByteArray content = contentOf(manifestPath(m_backup.path));
        write(manifestPath(m_backup.path), content.replace("\"signature\":", "\"no_signature\":"));
        QCOMPARE(verifyHistory(m_places, {m_places.backups()})->state, AuditState::Intact);
    }

private:
    std::unique_ptr<HistoryStore> store() const
    {
        auto opened = HistoryStore::open(m_places);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    std::optional<AuditHead> head() const { return store()->seal().value().value().head; }

    void writeSigned() const { writeSigned(m_start); }
    void writeSigned(const RunStart &run) const
    {
        const auto opened = store();
        QVERIFY(opened->beginRun(run));
        const auto origin = ManifestOrigin::of(run, *opened);
        QVERIFY(origin && origin->seal);
        QVERIFY(writeManifest(m_backup, *origin));
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    BackupFile m_backup;
    RunStart m_start;
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
