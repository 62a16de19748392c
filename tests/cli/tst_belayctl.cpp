// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/places.h"
#include "tests/support/belayctl.h"
#include "tests/support/manyruns.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

using namespace Belay;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString museum = QStringLiteral(TEST_DATA) + u"/museum/"_s;
const QStringList verbs{u"inspect"_s, u"verify"_s,  u"sql"_s,      u"rows"_s,   u"search"_s,  u"salvage"_s, u"compare"_s, u"recover"_s,
                        u"restore"_s, u"rollback"_s, u"backup"_s, u"history"_s, u"sandbox"_s, u"doctor"_s,
                        u"bundle"_s, u"explain"_s, u"runbook"_s};

QStringList keysOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

} // namespace

/// The contract of the command line, as far as it needs no server.
class TestBelayctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto *name : {"PGHOST", "PGPORT", "PGUSER", "PGDATABASE", "PGPASSWORD", "PGSERVICE"})
            qunsetenv(name);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ctl = std::make_unique<Belayctl>(m_folder->path());
    }

    void whatMakesNoSenseIsAUsageError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        const QString file = museum + u"museum-pg15-gzip.dump"_s;
        QTest::newRow("no verb") << QStringList() << "A verb is missing."_ba;
        QTest::newRow("no such verb") << QStringList{u"destroy"_s} << "There is no verb destroy."_ba;
        for (const QString &verb : verbs)
            QTest::addRow("%s --bogus", qPrintable(verb))
                << QStringList{verb, u"--bogus"_s} << "Unknown option 'bogus'."_ba;
        QTest::newRow("no file") << QStringList{u"inspect"_s} << "Exactly one FILE is expected."_ba;
        QTest::newRow("two files") << QStringList{u"inspect"_s, u"a"_s, u"b"_s}
                                   << "Exactly one FILE is expected."_ba;
        QTest::newRow("no run") << QStringList{u"rollback"_s} << "Exactly one RUN_ID is expected."_ba;
        QTest::newRow("no target") << QStringList{u"restore"_s, file} << "Name the target with -d."_ba;
        QTest::newRow("no value") << QStringList{u"restore"_s, file, u"-d"_s}
                                  << "Missing value after '-d'."_ba;
        QTest::newRow("no mode") << QStringList{u"restore"_s, file,        u"-d"_s,
                                                u"x"_s,       u"--mode"_s, u"replace"_s}
                                 << "--mode takes swap, in-place or recreate."_ba;
        QTest::newRow("no number") << QStringList{u"restore"_s,    file,   u"-d"_s, u"x"_s,
                                                  u"--keep-old"_s, u"-1"_s}
                                   << "--keep-old takes a whole number."_ba;
        QTest::newRow("no conninfo") << QStringList{u"restore"_s, file, u"-d"_s, u"nonsense=1"_s}
                                     << "invalid connection option \"nonsense\""_ba;
        QTest::newRow("no compression")
            << QStringList{u"backup"_s, u"-d"_s, u"x"_s, u"--compress"_s, u"zip"_s}
            << "zip is no compression"_ba;
        QTest::newRow("no such list")
            << QStringList{u"history"_s, u"shred"_s} << "history takes list, show RUN_ID, export, verify, rotate-key, share or push."_ba;
        QTest::newRow("no PDF") << QStringList{u"history"_s, u"export"_s, u"--format"_s, u"pdf"_s}
                                << "belayctl draws no PDF, since it needs no graphics to run."_ba;
        QTest::newRow("no format") << QStringList{u"history"_s, u"export"_s, u"--format"_s, u"xls"_s}
                                   << "--format takes csv, html or json."_ba;
        QTest::newRow("no day") << QStringList{u"history"_s, u"export"_s, u"--since"_s, u"monday"_s}
                                << "--since takes a day, such as 2026-11-21."_ba;
        QTest::newRow("a run and a filter") << QStringList{u"history"_s, u"export"_s, u"--run"_s, u"x"_s, u"--text"_s, u"y"_s}
                                            << "--run names one run; it takes no filter beside it."_ba;
        QTest::newRow("no verdict") << QStringList{u"history"_s, u"list"_s, u"--verdict"_s, u"fine"_s}
                                    << "There is no verdict fine."_ba;
        QTest::newRow("no dump id") << QStringList{u"sql"_s, file, u"--entry"_s, u"artist"_s}
                                    << "--entry takes a dump id, a whole number."_ba;
        QTest::newRow("no such entry") << QStringList{u"sql"_s, file, u"--entry"_s, u"99999"_s}
                                       << "The archive has no entry with the dump id 99999."_ba;
        QTest::newRow("no word to restrict") << QStringList{u"sql"_s, file, u"--restrict-key"_s, u"a\nb"_s}
                                             << "--restrict-key takes letters and digits."_ba;
        QTest::newRow("no table") << QStringList{u"rows"_s, file} << "A FILE and a SCHEMA.TABLE are expected."_ba;
        QTest::newRow("no text") << QStringList{u"search"_s, file} << "A FILE and a TEXT are expected."_ba;
        QTest::newRow("empty text") << QStringList{u"search"_s, file, QString()} << "no text to search for"_ba;
        QTest::newRow("no oid") << QStringList{u"rows"_s, file, u"--large-object"_s, u"x"_s}
                                << "--large-object takes the OID"_ba;
        QTest::newRow("no format") << QStringList{u"rows"_s, file, u"x"_s, u"--format"_s, u"xlsx"_s}
                                   << "--format takes text, csv, json, insert or copy."_ba;
        QTest::newRow("no condition")
            << QStringList{u"rows"_s, file, u"gallery.artist"_s, u"--where"_s, u"nom=x"_s}
            << "nom=x is neither COLUMN=VALUE nor COLUMN IS NULL"_ba;
        QTest::newRow("nowhere to write") << QStringList{u"salvage"_s, file}
                                          << "Name the archive to write with -o."_ba;
        QTest::newRow("nothing to compare with")
            << QStringList{u"compare"_s, file} << "Exactly two files are expected"_ba;
        QTest::newRow("no such sandbox") << QStringList{u"sandbox"_s, u"build"_s} << "sandbox takes start"_ba;
    }
    void whatMakesNoSenseIsAUsageError()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const auto outcome = m_ctl->run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.errors.startsWith("belayctl: ") && outcome.errors.contains(said),
                 outcome.errors.constData());
        QVERIFY2(outcome.errors.contains("--help"), outcome.errors.constData());
        QVERIFY2(QDir(m_folder->path()).isEmpty(), "nothing is made before the call makes sense");
    }

    void everyVerbHelps_data() { eachVerb(); }
    void everyVerbHelps()
    {
        QFETCH(QString, verb);
        for (const QStringList &arguments : {QStringList{verb, u"--help"_s}, QStringList{verb, u"-?"_s}}) {
            const auto outcome = m_ctl->run(arguments);
            QCOMPARE(outcome.exitCode, 0);
            QVERIFY2(outcome.output.startsWith(QByteArray("Usage: belayctl " + verb.toUtf8())),
                     outcome.output.constData());
            QVERIFY2(outcome.output.contains(QByteArray("Example: belayctl " + verb.toUtf8())),
                     outcome.output.constData());
            QCOMPARE(outcome.errors, QByteArray());
        }
        const auto overview = m_ctl->run({u"--help"_s});
        QCOMPARE(overview.exitCode, 0);
        QVERIFY(overview.output.contains(QByteArray("\n  " + verb.toUtf8() + ' ')));
    }

    void everyVerbTakesTheCommonOptions_data() { eachVerb(); }
    void everyVerbTakesTheCommonOptions()
    {
        QFETCH(QString, verb);
        const auto outcome = m_ctl->run({verb, u"--json"_s, u"--quiet"_s, u"--verbose"_s, u"--no-progress"_s,
                                         u"--jobs"_s, u"2"_s, u"no"_s, u"such"_s, u"arguments"_s});
        QVERIFY2(!outcome.errors.contains("Unknown option"), outcome.errors.constData());
    }

    void optionsMayComeBeforeTheVerb()
    {
        const auto outcome = m_ctl->run({u"--json"_s, u"inspect"_s, museum + u"museum-pg15-gzip.dump"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.json()["database"_L1].toString(), u"museum"_s);
    }

    void saysItsVersion()
    {
        QCOMPARE(m_ctl->run({u"--version"_s}).output, "belayctl " BELAY_VERSION "\n"_ba);
    }

    void inspectsEveryArchiveOfTheMuseum_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("hasOffsets");
        for (const QFileInfo &file : QDir(museum).entryInfoList({u"museum-*.dump"_s})) {
            if (!file.fileName().endsWith(".tar.dump"_L1))
                QTest::addRow("%s", qPrintable(file.fileName()))
                    << file.filePath() << !file.fileName().contains("piped"_L1);
        }
    }
    void inspectsEveryArchiveOfTheMuseum()
    {
        QFETCH(QString, file);
        QFETCH(bool, hasOffsets);
        const auto outcome = m_ctl->run({u"inspect"_s, file, u"--entries"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject json = outcome.json();
        QCOMPARE(keysOf(json),
                 (QStringList{u"complete"_s, u"compression"_s, u"created_at"_s, u"database"_s,
                              u"dump_version"_s, u"encoding"_s, u"entries"_s, u"entry_count"_s, u"file"_s,
                              u"format_version"_s, u"has_offsets"_s, u"problems"_s, u"risks"_s,
                              u"risks_omitted"_s, u"server_version"_s, u"size"_s}));
        QCOMPARE(json["complete"_L1], true);
        QCOMPARE(json["has_offsets"_L1], hasOffsets);
        QCOMPARE(json["file"_L1], QFileInfo(file).absoluteFilePath());
        QCOMPARE(json["size"_L1], QFileInfo(file).size());
        const QJsonArray entries = json["entries"_L1].toArray();
        QCOMPARE(entries.size(), json["entry_count"_L1].toInt());
        qint64 dataBytes = 0;
        for (const QJsonValue &entry : entries) {
            QCOMPARE(keysOf(entry),
                     (QStringList{u"data_bytes"_s, u"dependencies"_s, u"desc"_s, u"dump_id"_s, u"namespace"_s,
                                  u"owner"_s, u"section"_s, u"tag"_s}));
            dataBytes += entry["data_bytes"_L1].toInteger();
        }
        QVERIFY(dataBytes < QFileInfo(file).size());
        if (!hasOffsets)
            QCOMPARE(dataBytes, 0);
        const auto text = m_ctl->run({u"inspect"_s, file});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.output.contains("museum"), text.output.constData());
        QVERIFY(m_ctl->run({u"inspect"_s, file, u"--list"_s}).output.startsWith(";\n; Archive created at "));
    }

    void whatIsNoSoundArchiveIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QFile file(museum + u"museum-pg15-gzip.dump"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QTest::newRow("empty") << QByteArray() << ErrorCode::ArchiveTruncated;
        QTest::newRow("SQL") << "-- PostgreSQL database dump\nSELECT 1;\n"_ba << ErrorCode::ArchiveNotCustom;
        QTest::newRow("cut in the contents") << whole.first(1000) << ErrorCode::ArchiveTruncated;
        QTest::newRow("cut in the data") << whole.chopped(10) << ErrorCode::ArchiveTruncated;
    }
    void whatIsNoSoundArchiveIsRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        const QString path = m_folder->filePath(u"a.dump"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const auto outcome = m_ctl->run({u"inspect"_s, path, u"--json"_s});
        QCOMPARE(outcome.exitCode, 3);
        const QJsonObject json = outcome.json();
        if (json.contains("error"_L1)) {
            QCOMPARE(json["error"_L1]["code"_L1], QString(key(code)));
        } else { // it can be looked at, but is broken further on
            QCOMPARE(json["complete"_L1], false);
            QCOMPARE(json["problems"_L1][0]["code"_L1], QString(key(code)));
        }
    }

    void aHostileNameCannotSpeakToTheTerminal()
    {
        const auto outcome = m_ctl->run({u"inspect"_s, u"/x\x1b]0;owned\a\nbelayctl: all is well\u202e"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(!outcome.errors.contains('\x1b') && !outcome.errors.contains("\nbelayctl: all"),
                 outcome.errors.constData());
    }

    void anErrorIsOneJsonDocument()
    {
        const auto outcome = m_ctl->run({u"inspect"_s, u"/nowhere"_s, u"--json"_s});
        QCOMPARE(keysOf(outcome.json()), QStringList{u"error"_s});
        QCOMPARE(keysOf(outcome.json()["error"_L1]),
                 (QStringList{u"code"_s, u"detail"_s, u"message"_s, u"remedy"_s}));
    }

    void anEmptyHistoryIsNoError()
    {
        const auto json = m_ctl->run({u"history"_s, u"list"_s, u"--json"_s});
        QCOMPARE(json.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(json.output).isArray());
        QCOMPARE(m_ctl->run({u"history"_s, u"list"_s}).output, "The history is empty.\n"_ba);
        const auto unknown = m_ctl->run({u"history"_s, u"show"_s, u"nope"_s, u"--json"_s});
        QCOMPARE(unknown.exitCode, 2);
        QCOMPARE(unknown.json()["error"_L1]["code"_L1], u"history.run_unknown"_s);
        QCOMPARE(m_ctl->run({u"rollback"_s, u"nope"_s}).exitCode, 2);
    }

    void theHistoryIsExported()
    {
        const Places places = Places::below(m_folder->path());
        QVERIFY(writeManyRuns(places, 1000));
        const auto all = m_ctl->run({u"history"_s, u"export"_s});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.output.count("\r\n"), 1001);
        QVERIFY(all.output.startsWith("run_id,kind,target,"));
        const auto some = m_ctl->run({u"history"_s, u"export"_s, u"--format"_s, u"json"_s, u"--verdict"_s, u"failed"_s,
                                      u"--database"_s, u"database-11"_s, u"--operator"_s, u"person-3"_s});
        const QJsonArray runs = QJsonDocument::fromJson(some.output).array();
        QCOMPARE(runs.size(), 3); // 10, 360, 710
        QCOMPARE(runs.at(2)["run_id"_L1].toString(), manyRunsId(10));
        const auto none = m_ctl->run({u"history"_s, u"export"_s, u"--format"_s, u"json"_s, u"--until"_s, u"2025-12-01"_s});
        QVERIFY(QJsonDocument::fromJson(none.output).array().isEmpty());
        const QString file = m_folder->filePath(u"report.html"_s);
        const QStringList one{u"history"_s, u"export"_s, u"--run"_s, manyRunsId(7), u"--format"_s, u"html"_s, u"-o"_s, file};
        QCOMPARE(m_ctl->run(one).exitCode, 0);
        QFile report(file);
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("It ended, as run 7 did."));
        QCOMPARE(m_ctl->run(one).exitCode, 1); // no file is replaced
        QCOMPARE(m_ctl->run({u"history"_s, u"export"_s, u"--run"_s, u"nope"_s}).exitCode, 2);
    }

    void withoutHistoryNothingIsDone()
    {
        QVERIFY(
            QDir(m_folder->path()).mkpath(u"state/history.sqlite"_s)); // a folder where the file should be
        QCOMPARE(m_ctl->run({u"history"_s, u"list"_s}).exitCode, 1);
        QCOMPARE(m_ctl->run({u"rollback"_s, u"nope"_s}).exitCode, 1);
    }

    void theDoctorTellsWhatIsThere()
    {
        const auto outcome = m_ctl->run({u"doctor"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonObject json = outcome.json();
        QStringList tools;
        for (const QJsonValue &tool : json["tools"_L1].toArray()) {
            QCOMPARE(keysOf(tool), (QStringList{u"major"_s, u"name"_s, u"path"_s, u"version"_s}));
            QVERIFY(QFileInfo(tool["path"_L1].toString()).isExecutable());
            tools += tool["name"_L1].toString();
        }
        for (const QString &name : {u"pg_dump"_s, u"pg_restore"_s, u"psql"_s, u"initdb"_s, u"pg_ctl"_s})
            QVERIFY2(tools.contains(name), qPrintable(name));
        QVERIFY(json["places"_L1]["config"_L1].toString().startsWith(m_folder->path()));
        QVERIFY(!json["checks"_L1].toArray().isEmpty());
        QVERIFY(m_ctl->run({u"doctor"_s}).output.contains("pg_restore"));
    }

    void aMessageIsExplained()
    {
        const auto known = m_ctl->run({u"explain"_s, u"--json"_s, u"ERROR:  role \"reader\" does not exist"_s});
        QCOMPARE(known.exitCode, 0);
        const QJsonArray explanations = known.json()["explanations"_L1].toArray();
        QCOMPARE(explanations.size(), 1);
        QCOMPARE(keysOf(explanations[0]),
                 (QStringList{u"cause"_s, u"id"_s, u"meaning"_s, u"remedy"_s, u"runbook"_s}));
        QCOMPARE(explanations[0]["id"_L1], u"role.missing"_s);
        QCOMPARE(m_ctl->run({u"explain"_s, u"role.missing"_s}).exitCode, 0);
        QCOMPARE(m_ctl->run({u"explain"_s, u"all is well"_s}).exitCode, 1);
        QCOMPARE(m_ctl->run({u"explain"_s}).exitCode, 2);
        const auto all = m_ctl->run({u"explain"_s, u"--list"_s, u"--json"_s});
        QVERIFY(all.json()["explanations"_L1].toArray().size() > 100);
    }

    void anErrorIsFollowedByItsExplanation()
    {
        const auto outcome = m_ctl->run({u"backup"_s, u"-h"_s, u"/nowhere"_s, u"-d"_s, u"x"_s});
        QVERIFY2(outcome.errors.contains("belayctl runbook database-down"), outcome.said().constData());
    }

    void aRunbookIsPrinted()
    {
        const auto list = m_ctl->run({u"runbook"_s, u"--json"_s});
        QCOMPARE(list.json()["runbooks"_L1].toArray().size(), 12);
        QVERIFY(m_ctl->run({u"runbook"_s, u"disk-full"_s}).output.startsWith("# Disk full\n"));
        QCOMPARE(m_ctl->run({u"runbook"_s, u"nowhere"_s}).exitCode, 2);
    }

    void aBundleIsShownAndWritten()
    {
        const auto preview = m_ctl->run({u"bundle"_s, u"--preview"_s, u"--json"_s});
        QCOMPARE(preview.exitCode, 0);
        QVERIFY(preview.json()["bundle"_L1].isNull());
        QCOMPARE(preview.json()["files"_L1].toArray().size(), 6);
        const QString path = m_folder->filePath(u"bundle.zip"_s);
        QCOMPARE(m_ctl->run({u"bundle"_s, u"--out"_s, path}).exitCode, 0);
        QVERIFY(QFileInfo(path).size() > 1000);
        QCOMPARE(m_ctl->run({u"bundle"_s, u"--out"_s, path}).exitCode, 1); // nothing is overwritten
    }

    void settingsOfTheWindowHoldHereToo()
    {
        writeSettings(R"({"belay_settings": 1, "tool_folders": ["/nowhere"]})");
        const auto outcome = m_ctl->run({u"doctor"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.json()["tools"_L1].toArray().isEmpty());
    }

    void unreadableSettingsStopWhatDependsOnThem()
    {
        writeSettings("{");
        const auto restore = m_ctl->run({u"restore"_s, u"x"_s, u"-d"_s, u"x"_s, u"--json"_s});
        QCOMPARE(restore.exitCode, 1);
        QCOMPARE(restore.json()["error"_L1]["code"_L1], u"settings.unusable"_s);
        QCOMPARE(m_ctl->run({u"doctor"_s}).exitCode, 1);
        QCOMPARE(m_ctl->run({u"history"_s, u"list"_s}).exitCode, 0);
    }

    void aMissingSandboxIsNoError()
    {
        const auto outcome = m_ctl->run({u"sandbox"_s, u"status"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(keysOf(outcome.json()),
                 (QStringList{u"conninfo"_s, u"data_dir"_s, u"exists"_s, u"folder"_s, u"port"_s, u"running"_s,
                              u"sample_database"_s, u"server_version"_s, u"socket_dir"_s, u"system_user"_s,
                              u"user"_s}));
        QCOMPARE(outcome.json()["exists"_L1], false);
        QVERIFY(outcome.json()["conninfo"_L1].isNull());
        QCOMPARE(m_ctl->run({u"sandbox"_s, u"stop"_s, u"--remove"_s}).exitCode, 0);
    }

    void anUnreachableServerIsExitCodeNineAndNoPasswordIsPrinted()
    {
        const QString target = u"postgresql://ada:S3cret-Canary@/shop?host="_s + m_folder->path();
        const QString file = museum + u"museum-pg15-gzip.dump"_s;
        for (const QStringList &arguments :
             {QStringList{u"backup"_s, u"-d"_s, target}, QStringList{u"restore"_s, file, u"-d"_s, target}}) {
            const auto outcome = m_ctl->run(arguments + QStringList{u"--json"_s, u"--verbose"_s});
            QCOMPARE(outcome.exitCode, 9);
            QCOMPARE(outcome.json()["error"_L1]["code"_L1], u"connection.failed"_s);
            QVERIFY2(!outcome.output.contains("Canary") && !outcome.errors.contains("Canary"),
                     outcome.errors.constData());
        }
    }

    void aConnectionStringGoesBeforeOtherOptions()
    {
        const auto outcome = m_ctl->run(
            {u"backup"_s, u"-h"_s, u"/of-the-option"_s, u"-d"_s, u"host=/of-the-string dbname=x"_s});
        QVERIFY2(outcome.errors.contains("/of-the-string") && !outcome.errors.contains("/of-the-option"),
                 outcome.errors.constData());
    }

    void aSignalCancels_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void aSignalCancels()
    {
        QFETCH(int, signal);
        QLocalServer server; // answers nothing
        QVERIFY(server.listen(m_folder->filePath(u".s.PGSQL.5432"_s)));
        QProcess process;
        process.setUnixProcessParameters(QProcess::UnixProcessFlag::ResetSignalHandlers);
        process.start(QCoreApplication::applicationDirPath() + u"/belayctl"_s,
                      {u"--config"_s, m_folder->filePath(u"c"_s), u"backup"_s, u"-h"_s, m_folder->path(),
                       u"-d"_s, u"x"_s, u"--json"_s});
        QVERIFY(server.waitForNewConnection(30'000));
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(json["error"_L1]["code"_L1], u"cancelled"_s);
    }

private:
    static void eachVerb()
    {
        QTest::addColumn<QString>("verb");
        for (const QString &verb : verbs)
            QTest::addRow("%s", qPrintable(verb)) << verb;
    }

    void writeSettings(const QByteArray &text) const
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"config"_s));
        QFile file(m_folder->filePath(u"config/settings.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Belayctl> m_ctl;
};

QTEST_GUILESS_MAIN(TestBelayctl)
#include "tst_belayctl.moc"
