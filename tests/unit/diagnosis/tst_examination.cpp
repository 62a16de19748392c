// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/examination.h"
#include "core/diagnosis/keyringcheck.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

/// A keyring that answers as a test wants, or never.
class ScriptedKeyring final : public CredentialStore
{
public:
    std::optional<Expected<Secret>> answer;

    void read(const QString &, QObject *, std::function<void(Expected<Secret>)> done) override
    {
        if (answer)
            done(*answer);
    }
    void write(const QString &, const Secret &, QObject *, std::function<void(Expected<>)>) override { }
    void remove(const QString &, QObject *, std::function<void(Expected<>)>) override { }
};

} // namespace

class TestExamination final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QtProcessRunner m_runner;

    Patient patient() const
    {
        return {.places = Places::below(m_folder->path()), .preferences = Preferences(), .keyring = {}, .runner = const_cast<QtProcessRunner &>(m_runner)};
    }

    static CheckResult resultOf(const Examination &examination, const QString &key)
    {
        const auto found = std::ranges::find(examination.results, key, &CheckResult::key);
        return found != examination.results.end() ? *found : CheckResult();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSharedHistoryThatIsAwayIsSaidWhereThereIsOne()
    {
        QCOMPARE(resultOf(examine(patient()), u"shared_history"_s), CheckResult()); // nobody is told of what is not wanted
        Patient sharing = patient();
        sharing.preferences->sharedHistory = {.connection = u"gone"_s, .options = {}};
        QVERIFY(!resultOf(examine(sharing), u"shared_history"_s).isGood);
        sharing.preferences->sharedHistory = {.connection = {}, .options = {{u"host"_s, u"/nowhere"_s}, {u"dbname"_s, u"records"_s}}};
        const Examination examination = examine(sharing);
        const CheckResult result = resultOf(examination, u"shared_history"_s);
        QVERIFY(!result.isGood && !result.isNeeded && !result.remedy.isEmpty());
        QVERIFY2(result.evidence.contains(u"/nowhere"_s), qPrintable(result.evidence));
    }

    void aWellComputerHasNothingToMend()
    {
        const Examination examination = examine(patient());
        QVERIFY(examination.isWell());
        QStringList keys;
        for (const CheckResult &result : examination.results) {
            keys += result.key;
            QVERIFY2(!result.title.isEmpty() && !result.evidence.isEmpty(), qPrintable(result.key));
        }
        for (const QString &key : {u"pg_dump"_s, u"pg_restore"_s, u"known_holes"_s, u"seal"_s, u"settings"_s, u"backups"_s,
                                   u"folder_rights"_s, u"disk_room"_s, u"history"_s, u"interrupted_runs"_s, u"keyring"_s,
                                   u"passfile"_s, u"locale"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
        QCOMPARE(examination.resultsJson().size(), static_cast<qsizetype>(examination.results.size()));
    }

    void whatIsWrongIsSaidWithARemedy()
    {
        Patient ill = patient();
        ill.keyring = failure(ErrorCode::KeyringUnavailable, u"no keyring"_s, u"no bus"_s, u"unlock it"_s);
        Preferences preferences;
        preferences.toolFolders = {u"/nowhere"_s};
        preferences.backupFolder = u"/proc/nowhere"_s;
        preferences.connections.push_back({.id = u"1"_s, .name = u"Shop"_s, .host = u"127.0.0.1"_s, .port = 1});
        ill.preferences = preferences;
        const QString passfile = m_folder->filePath(u"passfile"_s);
        QFile file(passfile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        qputenv("PGPASSFILE", passfile.toUtf8());
        QVERIFY(QDir().mkpath(ill.places.config));
        QVERIFY(QFile::setPermissions(ill.places.config, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));

        const Examination examination = examine(ill);
        qunsetenv("PGPASSFILE");
        QVERIFY(!examination.isWell());
        for (const QString &key : {u"pg_restore"_s, u"backups"_s, u"keyring"_s, u"passfile"_s, u"folder_rights"_s, u"server"_s}) {
            const CheckResult result = resultOf(examination, key);
            QVERIFY2(!result.isGood && !result.evidence.isEmpty() && !result.remedy.isEmpty(), qPrintable(key));
        }
        QVERIFY(resultOf(examination, u"pg_restore"_s).isNeeded);
        QVERIFY(!resultOf(examination, u"keyring"_s).isNeeded);
        QCOMPARE(resultOf(examination, u"server"_s).runbook, u"database-down"_s);
        QVERIFY(resultOf(examination, u"server"_s).title.contains(u"Shop"_s));
    }

    void unreadableSettingsAreAFinding()
    {
        Patient ill = patient();
        ill.preferences = failure(ErrorCode::SettingsUnusable, u"no settings"_s);
        const Examination examination = examine(ill);
        QVERIFY(!examination.isWell());
        QVERIFY(!resultOf(examination, u"settings"_s).isGood);
    }

    void aHistoryThatIsAFolderIsAFinding()
    {
        QVERIFY(QDir().mkpath(patient().places.history()));
        QVERIFY(!resultOf(examine(patient()), u"history"_s).isGood);
    }

    void aKeyringThatIsSilentDoesNotHoldAnybody()
    {
        ScriptedKeyring keyring;
        std::optional<Expected<>> answer;
        QObject receiver;
        const auto take = [&](const Expected<> &result) {
            QVERIFY(!answer); // once
            answer = result;
        };
        askKeyring(keyring, &receiver, take);
        QVERIFY(!answer);
        QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 15'000);
        QCOMPARE(answer->error().code, ErrorCode::KeyringUnavailable);
        answer.reset();
        keyring.answer = Secret();
        askKeyring(keyring, &receiver, take);
        QVERIFY(answer && answer->has_value());
    }
};

QTEST_GUILESS_MAIN(TestExamination)
#include "tst_examination.moc"
