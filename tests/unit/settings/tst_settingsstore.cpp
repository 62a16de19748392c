// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

Preferences everything()
{
    return {.connections = {{.id = u"a1"_s,
                             .name = u"Küche"_s,
                             .label = EnvironmentLabel::Production,
                             .host = u"db.example.org"_s,
                             .port = 65535,
                             .user = u"ada"_s,
                             .database = u"postgres"_s,
                             .sslMode = u"verify-full"_s,
                             .passwordSource = PasswordSource::Keyring},
                            {.id = u"b2"_s, .name = u"local"_s}},
            .currentConnection = u"b2"_s,
            .backupFolder = u"/srv/backups"_s,
            .keepOldDays = 0,
            .recentArchives = {u"/srv/a.dump"_s},
            .toolFolders = {u"/opt/pg/bin"_s},
            .savedFilters = {{.name = u"failed on \"shop\""_s, .choice = {{u"verdict"_s, u"failed"_s}}}},
            .sharedHistory = {.connection = u"b2"_s, .options = {{u"dbname"_s, u"it's shared"_s}}}};
}

} // namespace

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"config/settings.json"_s);
    }

    void startsWithTheDefaultsAndWritesNothing()
    {
        QCOMPARE(store().load().value(), Preferences());
        QVERIFY(!QFileInfo::exists(m_file));
    }

    void theSharedHistoryGoesByItsConnection()
    {
        Preferences preferences = everything();
        QCOMPARE(preferences.sharedHistoryOptions().value(), (QMap<QString, QString>{{u"port"_s, u"5432"_s}, {u"dbname"_s, u"it's shared"_s}}));
        preferences.sharedHistory.connection = u"gone"_s;
        QVERIFY(!preferences.sharedHistoryOptions());
        preferences.sharedHistory.connection.clear();
        QCOMPARE(preferences.sharedHistoryOptions().value(), (QMap<QString, QString>{{u"dbname"_s, u"it's shared"_s}}));
        preferences.sharedHistory = {};
        QVERIFY(!preferences.sharedHistoryOptions());
    }

    void whatIsSavedIsLoaded()
    {
        QVERIFY(store().save(everything()));
        QCOMPARE(store().load().value(), everything());
        QVERIFY(store().save(Preferences()));
        QCOMPARE(store().load().value(), Preferences());
    }

    void onlyTheUserCanRead()
    {
        QVERIFY(store().save(everything()));
        QCOMPARE(QFile::permissions(m_file),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        QCOMPARE(QDir(QFileInfo(m_file).absolutePath()).entryList(QDir::Files),
                 QStringList{u"settings.json"_s});
    }

    void whatIsNotOursStays()
    {
        write(R"({"belay_settings": 1, "later": {"x": 1}, "keep_old_days": 3})");
        Preferences preferences = store().load().value();
        QCOMPARE(preferences.keepOldDays, 3);
        preferences.keepOldDays = 4;
        QVERIFY(store().save(preferences));
        const QJsonObject json = QJsonDocument::fromJson(content()).object();
        QCOMPARE(json["later"_L1]["x"_L1].toInt(), 1);
        QCOMPARE(json["keep_old_days"_L1].toInt(), 4);
    }

    void whatCannotBeUsedIsNeverOverwritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no JSON") << QByteArray("{\"belay_settings\": 1,");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("another program's") << QByteArray("{\"theme\": \"dark\"}");
        QTest::newRow("a newer version") << QByteArray("{\"belay_settings\": 2}");
        QTest::newRow("far too large") << QByteArray("{\"belay_settings\": 1}") + QByteArray(2 << 20, ' ');
    }
    void whatCannotBeUsedIsNeverOverwritten()
    {
        QFETCH(QByteArray, text);
        write(text);
        QCOMPARE(store().load().error().code, ErrorCode::SettingsUnusable);
        const auto saved = store().save(everything());
        QCOMPARE(saved.error().code, ErrorCode::SettingsUnusable);
        QVERIFY(saved.error().message.contains(m_file));
        QCOMPARE(content(), text);
    }

    void valuesOfAnotherTypeFallBack()
    {
        write(
            R"({"belay_settings": 1, "connections": [{"id": 7, "label": "?", "port": 70000, "password_source": "?"}, 3],)"
            R"( "keep_old_days": "x", "recent_archives": {}})");
        const Preferences preferences = store().load().value();
        QCOMPARE(preferences.connections.size(), 2U);
        QCOMPARE(preferences.connections.front().label, EnvironmentLabel::None);
        QCOMPARE(preferences.connections.front().port, quint16(65535));
        QCOMPARE(preferences.connections.front().passwordSource, PasswordSource::Ask);
        QCOMPARE(preferences.keepOldDays, 7);
        QCOMPARE(preferences.recentArchives, QStringList());
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QVERIFY(QFile(m_folder->filePath(u"config"_s))
                    .open(QIODevice::WriteOnly)); // a file where the folder should be
        QCOMPARE(store().save(everything()).error().code, ErrorCode::SettingsUnusable);
    }

    void tenRecentArchivesAreKeptLatestFirst()
    {
        Preferences preferences;
        for (int i = 0; i < 12; ++i)
            preferences.addRecentArchive(QString::number(i));
        preferences.addRecentArchive(u"5"_s);
        QCOMPARE(
            preferences.recentArchives,
            (QStringList{u"5"_s, u"11"_s, u"10"_s, u"9"_s, u"8"_s, u"7"_s, u"6"_s, u"4"_s, u"3"_s, u"2"_s}));
    }

    void connectionsAreFoundById()
    {
        const Preferences preferences = everything();
        QCOMPARE(preferences.connection(u"b2"_s)->name, u"local"_s);
        QCOMPARE(preferences.connection(u"c3"_s), nullptr);
    }

    void namesAreStable()
    {
        for (const auto label : {EnvironmentLabel::None, EnvironmentLabel::Development,
                                 EnvironmentLabel::Staging, EnvironmentLabel::Production})
            QCOMPARE(environmentLabelFromKey(QString(key(label))), label);
        for (const auto source : {PasswordSource::Ask, PasswordSource::Keyring, PasswordSource::None})
            QCOMPARE(passwordSourceFromKey(QString(key(source))), source);
        QCOMPARE(key(EnvironmentLabel::Production), "production"_L1);
        QCOMPARE(key(PasswordSource::Keyring), "keyring"_L1);
    }

private:
    SettingsStore store() const { return SettingsStore(m_folder->filePath(u"config"_s)); }

    void write(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
