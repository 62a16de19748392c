// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/bundlecontent.h"
#include "core/diagnosis/knownsecrets.h"
#include "core/history/historystore.h"

#include <KZip>

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"tweety-\"7€\\x"_s; // what JSON would escape

QMap<QString, QByteArray> filesOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    QMap<QString, QByteArray> files;
    if (!zip.open(QIODevice::ReadOnly))
        return files;
    const QStringList names = zip.directory()->entries();
    for (const QString &name : names)
        files.insert(name, zip.directory()->file(name)->data());
    return files;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A history in which somebody was careless everywhere.
bool fillHistory(const Places &places)
{
    auto store = HistoryStore::open(places);
    if (!store)
        return false;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const RunStart start{.id = makeRunId(now),
                         .kind = RunKind::Restore,
                         .target = u"shop"_s,
                         .server = u"db "_s + canary,
                         .systemIdentifier = u"1"_s,
                         .databaseOid = 1,
                         .connection = u"host=db password=tweety-in-history"_s,
                         .role = u"ada"_s,
                         .operatorName = u"ada"_s,
                         .host = u"here"_s,
                         .program = u"test"_s,
                         .archive = u"/x"_s,
                         .archiveSize = 1,
                         .mode = u"swap"_s,
                         .undoes = u""_s,
                         .plan = {{u"commands"_s, u"curl https://ada:tweety-in-url@example.org"_s}, {canary, canary}},
                         .startedAt = now};
    StepRecord step{.key = u"load"_s, .title = u"Load"_s, .intent = u"run as "_s + canary, .facts = {}, .startedAt = now};
    return (*store)->beginRun(start) && (*store)->beginStep(start.id, step)
        && (*store)->addErrors(start.id,
                               {{.errorClass = u"failure"_s,
                                 .message = u"ALTER ROLE x PASSWORD 'tweety-in-error'"_s,
                                 .entry = u""_s,
                                 .cause = canary}})
        && (*store)->endRun(start.id,
                            {.verdict = Verdict::Failed,
                             .targetChanged = false,
                             .message = canary,
                             .report = {{u"detail"_s, u"postgres://ada:tweety-in-report@db"_s}},
                             .finishedAt = now});
}

} // namespace

class TestBundle final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QtProcessRunner m_runner;

private Q_SLOTS:
    void noPasswordGetsIntoIt()
    {
        const Places places = Places::below(m_folder.path());
        QVERIFY(fillHistory(places));
        QFile passfile(m_folder.filePath(u"passfile"_s));
        QVERIFY(passfile.open(QIODevice::WriteOnly));
        passfile.write("# comment\ndb:5432:*:ada:tweety\\:in\\\\passfile\n");
        passfile.close();
        qputenv("PGPASSFILE", passfile.fileName().toUtf8());
        qputenv("PGPASSWORD", canary.toUtf8());
        qputenv("PGAPPNAME", QString(u"tweety:in\\passfile and "_s + canary).toUtf8());
        Preferences preferences;
        preferences.connections.push_back({.id = u"1"_s,
                                           .name = u"Careless "_s + canary,
                                           .host = u"127.0.0.1"_s,
                                           .port = 1,
                                           .user = u"ada"_s,
                                           .database = u"host=db password=tweety-in-settings"_s});
        preferences.backupFolder = m_folder.filePath(canary);
        const Patient patient{.places = places, .preferences = preferences, .keyring = {}, .runner = m_runner};
        const QDateTime now(QDate(2026, 11, 22), QTime(1, 2, 3), QTimeZone::UTC);
        const Bundle bundle = gatherBundle(patient, examine(patient), redactorOfKnownSecrets(), u"test"_s, now);
        const QString path = m_folder.filePath(bundleFileName(now));
        QVERIFY(path.endsWith("/belay-bundle-20261122T010203Z.zip"_L1));
        QVERIFY(writeBundle(bundle, path));

        const auto files = filesOf(contentOf(path));
        QCOMPARE(files.keys(),
                 (QStringList{u"README.txt"_s, u"SHA256SUMS"_s, u"doctor.json"_s, u"environment.json"_s, u"history.json"_s,
                              u"settings.json"_s, u"versions.json"_s}));
        for (const auto &[name, content] : files.asKeyValueRange())
            QVERIFY2(!content.contains("tweety"), qPrintable(name + u": "_s + QString::fromUtf8(content)));
        QVERIFY(files[u"history.json"_s].contains("ALTER ROLE x PASSWORD ***")); // what was around it is told
        QVERIFY(files[u"settings.json"_s].contains("Careless ***"));
        QVERIFY(files[u"environment.json"_s].contains("\"PGPASSWORD\": \"***\""));
        QVERIFY(files[u"doctor.json"_s].contains("pg_restore"));
        for (const auto name : {"PGPASSFILE", "PGPASSWORD", "PGAPPNAME"})
            qunsetenv(name);
    }

    void theSameBundleGivesTheSameBytes()
    {
        const Bundle bundle{.files = {{.name = u"a.txt"_s, .what = {}, .content = "hello\n"}},
                            .madeAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC)};
        const auto bytes = packed(bundle);
        QVERIFY(bytes);
        QCOMPARE(*packed(bundle), *bytes);
        const auto files = filesOf(*bytes);
        QCOMPARE(files[u"a.txt"_s], "hello\n");
        QCOMPARE(files[u"SHA256SUMS"_s],
                 QCryptographicHash::hash("hello\n", QCryptographicHash::Sha256).toHex() + "  a.txt\n");
    }

    void nothingIsOverwritten()
    {
        const QString path = m_folder.filePath(u"there.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QCOMPARE(writeBundle({}, path).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(contentOf(path), "mine");
        const QString other = m_folder.filePath(u"new.zip"_s);
        QVERIFY(writeBundle({.files = {}, .madeAt = QDateTime::currentDateTimeUtc()}, other));
        QCOMPARE(QFile::permissions(other) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void passwordsAreReadFromAPassfile()
    {
        const auto passwords = passwordsIn("#h:p:d:u:no\nh:1:d:u:a\\:b\\\\c\nh:1:d:u:with:colon\nbroken\nh:1:d:u:\n");
        QCOMPARE(passwords.size(), 2U);
        QCOMPARE(passwords[0].reveal(), "a:b\\c");
        QCOMPARE(passwords[1].reveal(), "with:colon");
    }
};

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
