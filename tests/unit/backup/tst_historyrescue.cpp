// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/historycheck.h"
#include "core/backup/historyrescue.h"
#include "core/backup/manifest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::UTC);

class StoppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return noon; }
};

using Damage = std::function<void(const QString &)>;

void fill(const QString &path, qint64 from, qint64 bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(QByteArray(bytes, 'x')) == bytes);
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestHistoryRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = Places::below(m_folder->path());
        QVERIFY(QDir().mkpath(m_places.backups()));
    }

    void aWholeHistoryIsLeftAlone()
    {
        QVERIFY(!rescue().has_value()); // there is none yet
        writeHistory();
        const QByteArray before = contentOf(m_places.history());
        QVERIFY(!rescue().has_value());
        QCOMPARE(contentOf(m_places.history()), before);
    }

    void aDamagedOneIsMovedAsideAndMadeAnew_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::newRow("garbage") << Damage([](const QString &path) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("My diary. Dear diary, it was a long day today.") > 0);
        });
        QTest::newRow("truncated") << Damage([](const QString &path) { QVERIFY(QFile::resize(path, QFile(path).size() / 2)); });
        QTest::newRow("a bad first page") << Damage([](const QString &path) { fill(path, 0, 4096); });
        QTest::newRow("a bad page") << Damage([](const QString &path) { fill(path, 4096, 4096); });
        QTest::newRow("a bad last page") << Damage([](const QString &path) { fill(path, QFile(path).size() - 4096, 4096); });
    }
    void aDamagedOneIsMovedAsideAndMadeAnew()
    {
        QFETCH(Damage, damage);
        writeHistory();
        damage(m_places.history());
        const QByteArray damaged = contentOf(m_places.history());
        const auto rescued = rescue();
        QVERIFY(rescued.has_value());
        QCOMPARE(rescued->cause.code, ErrorCode::HistoryDamaged);
        QCOMPARE(contentOf(rescued->movedTo), damaged); // never deleted
        QVERIFY(rescued->text().contains(rescued->movedTo));
        QCOMPARE(rescued->runs, 2);
        theBackupsAreToldOf(rescued->movedTo);
        QVERIFY(!rescue().has_value()); // once is enough
    }

    void aHistoryThatIsGoneIsNotSilentlyEmpty_data()
    {
        QTest::addColumn<bool>("isEmptied");
        QTest::newRow("deleted") << false;
        QTest::newRow("emptied") << true;
    }
    void aHistoryThatIsGoneIsNotSilentlyEmpty()
    {
        QFETCH(bool, isEmptied);
        writeHistory();
        QVERIFY(isEmptied ? QFile::resize(m_places.history(), 0) : QFile::remove(m_places.history()));
        QCOMPARE(HistoryStore::open(m_places).error().code, ErrorCode::HistoryDamaged);
        const auto rescued = rescue();
        QVERIFY(rescued.has_value());
        QCOMPARE(rescued->movedTo, QString());
        theBackupsAreToldOf({});
    }

    void aJournalGoesWithItsStore()
    {
        writeHistory();
        fill(m_places.history(), 0, 4096);
        QFile journal(m_places.history() + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write("j") == 1);
        journal.close();
        const auto rescued = rescue();
        QVERIFY(rescued.has_value());
        QVERIFY(QFile::exists(rescued->movedTo + u"-journal"_s) || !QFile::exists(journal.fileName()));
        QVERIFY(HistoryStore::open(m_places));
    }

    void whatAnotherProgramOrANewerBelayWroteIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_places.state));
        writeHistory();
        QFile file(m_places.history());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(68) && file.write("\0\0\0\7", 4) == 4); // application_id
        file.close();
        const auto looked = rescueHistory(m_places, {m_places.backups()}, m_clock, RescueLook::Thorough);
        QCOMPARE(looked.error().code, ErrorCode::HistoryUnavailable);
        QVERIFY(QFile::exists(m_places.history()));
    }

    void aForgedManifestTellsNothing()
    {
        writeHistory();
        const QString manifest = manifestPath(m_places.backups() + u"/b.dump"_s);
        QByteArray content = contentOf(manifest);
        QFile file(manifest);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content.replace("\"size\":5", "\"size\":6")) == content.size());
        file.close();
        QVERIFY(QFile::remove(m_places.history()));
        QCOMPARE(rescue()->runs, 1);
    }

private:
    std::optional<HistoryRescue> rescue() const
    {
        const auto rescued = rescueHistory(m_places, {m_places.backups()}, m_clock, RescueLook::Thorough);
        if (!rescued)
            qFatal("%s", qPrintable(rescued.error().message + rescued.error().detail));
        return *rescued;
    }

    /// A backup and a restore, each with a manifest, and enough to fill some pages.
    void writeHistory() const
    {
        const auto store = HistoryStore::open(m_places);
        QVERIFY(store);
        for (const auto &[id, kind] : {std::pair(u"a"_s, RunKind::Backup), std::pair(u"b"_s, RunKind::Restore)}) {
            const RunStart start{.id = id,
                                 .kind = kind,
                                 .target = u"shop"_s,
                                 .server = u"db:5432"_s,
                                 .operatorName = u"ada"_s,
                                 .host = u"laptop"_s,
                                 .program = u"test"_s,
                                 .plan = {{u"text"_s, QString(20000, u'p')}},
                                 .startedAt = noon};
            QVERIFY((*store)->beginRun(start));
            const QString path = m_places.backups() + u'/' + id + u".dump"_s;
            QFile archive(path);
            QVERIFY(archive.open(QIODevice::WriteOnly) && archive.write("PGDMP") == 5);
            const BackupFile backup{.path = path,
                                    .size = 5,
                                    .sha256 = sha256OfText("PGDMP"),
                                    .source = {.systemIdentifier = u"7"_s, .databaseOid = 5, .database = u"shop"_s},
                                    .startedAt = noon,
                                    .finishedAt = noon};
            const auto origin = ManifestOrigin::of(start, **store);
            QVERIFY(origin && writeManifest(backup, *origin));
            QVERIFY((*store)->endRun(id, {.verdict = Verdict::Complete, .message = u"Done."_s, .finishedAt = noon}));
        }
    }

    void theBackupsAreToldOf(const QString &movedTo) const
    {
        const auto store = HistoryStore::open(m_places);
        QVERIFY(store);
        const auto backup = (*store)->run(u"a"_s);
        const auto restore = (*store)->run(u"b"_s);
        QVERIFY(backup && restore);
        QCOMPARE(backup->artefacts.front().kind, ArtefactKind::Backup);
        QCOMPARE(restore->artefacts.front().kind, ArtefactKind::SafetyBackup);
        QCOMPARE(restore->artefacts.front().location, m_places.backups() + u"/b.dump"_s);
        QVERIFY(restore->summary.end->message.contains(u"manifest"_s));
        const auto report = verifyHistory(m_places, {m_places.backups()});
        QVERIFY(report);
        QVERIFY2(report->state == AuditState::Intact, qPrintable(auditText(*report)));
        QVERIFY(report->rebuilding.has_value());
        QCOMPARE(report->rebuilding->movedTo, movedTo);
        QCOMPARE(report->rebuilding->runs, 2);
        QCOMPARE(report->rebuilding->before.size(), 1U);
        QCOMPARE(report->rebuilding->before.front().sequence, 5);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Places m_places;
    StoppedClock m_clock;
};

QTEST_GUILESS_MAIN(TestHistoryRescue)
#include "tst_historyrescue.moc"
