// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsstore.h"

#include "core/base/durablefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsStore)
};

constexpr int formatVersion = 1;
constexpr qint64 fileLimit = 1 << 20; // bytes; a thousand connections are a fifth of it
constexpr qsizetype mostRecent = 10;

QJsonObject toJson(const SavedConnection &connection)
{
    return {{u"id"_s, connection.id},
            {u"name"_s, connection.name},
            {u"label"_s, QString(key(connection.label))},
            {u"host"_s, connection.host},
            {u"port"_s, connection.port},
            {u"user"_s, connection.user},
            {u"database"_s, connection.database},
            {u"ssl_mode"_s, connection.sslMode},
            {u"password_source"_s, QString(key(connection.passwordSource))}};
}

SavedConnection connectionFrom(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView name) { return json.value(name).toString(); };
    return {.id = text("id"_L1),
            .name = text("name"_L1),
            .label = environmentLabelFromKey(text("label"_L1)).value_or(EnvironmentLabel::None),
            .host = text("host"_L1),
            .port = static_cast<quint16>(std::clamp(json.value("port"_L1).toInt(5432), 1, 65535)),
            .user = text("user"_L1),
            .database = text("database"_L1),
            .sslMode = text("ssl_mode"_L1),
            .passwordSource = passwordSourceFromKey(text("password_source"_L1)).value_or(PasswordSource::Ask)};
}

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list += value.toString();
    return list;
}

std::vector<SavedFilter> filtersFrom(const QJsonValue &array)
{
    std::vector<SavedFilter> filters;
    for (const QJsonValue &value : array.toArray())
        filters.push_back({.name = value["name"_L1].toString(), .choice = value["choice"_L1].toObject()});
    return filters;
}

QJsonArray toJson(const std::vector<SavedFilter> &filters)
{
    QJsonArray array;
    for (const SavedFilter &filter : filters)
        array += QJsonObject{{u"name"_s, filter.name}, {u"choice"_s, filter.choice}};
    return array;
}

SharedHistorySetting sharedHistoryFrom(const QJsonObject &json)
{
    SharedHistorySetting setting{.connection = json.value("connection"_L1).toString(), .options = {}};
    const QJsonObject options = json.value("options"_L1).toObject();
    for (const QString &keyword : options.keys())
        setting.options.insert(keyword, options.value(keyword).toString());
    return setting;
}

QJsonObject toJson(const SharedHistorySetting &setting)
{
    QJsonObject options;
    for (const auto &[keyword, value] : setting.options.asKeyValueRange())
        options.insert(keyword, value);
    return {{u"connection"_s, setting.connection}, {u"options"_s, options}};
}

std::unexpected<Error> unusable(const QString &file, const QString &detail)
{
    return failure(ErrorCode::SettingsUnusable, Text::tr("The settings in %1 cannot be used.").arg(file), detail,
                   Text::tr("Repair the file, or move it away to begin with new settings."));
}

/// What the file says; an empty object where there is none.
Expected<QJsonObject> readObject(const QString &file)
{
    if (!QFileInfo::exists(file))
        return QJsonObject();
    const auto content = readFile(file, fileLimit);
    if (!content)
        return unusable(file, content.error().detail);
    QJsonParseError parseError;
    const QJsonObject json = QJsonDocument::fromJson(*content, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return unusable(file, parseError.errorString());
    if (json.value("belay_settings"_L1).toInt() != formatVersion)
        return unusable(file, u"version %1"_s.arg(json.value("belay_settings"_L1).toInt()));
    return json;
}

} // namespace

const SavedConnection *Preferences::connection(const QString &id) const
{
    const auto found = std::ranges::find(connections, id, &SavedConnection::id);
    return found != connections.end() ? &*found : nullptr;
}

std::optional<QMap<QString, QString>> Preferences::sharedHistoryOptions() const
{
    const SavedConnection *saved = connection(sharedHistory.connection);
    if (!sharedHistory.isSet() || (!saved && !sharedHistory.connection.isEmpty()))
        return {};
    QMap<QString, QString> options = saved ? saved->options() : QMap<QString, QString>();
    options.insert(sharedHistory.options);
    return options;
}

void Preferences::addRecentArchive(const QString &path)
{
    recentArchives.removeAll(path);
    recentArchives.prepend(path);
    recentArchives.resize(std::min(recentArchives.size(), mostRecent));
}

void Preferences::saveFilter(const SavedFilter &filter)
{
    std::erase_if(savedFilters, [&](const SavedFilter &other) { return other.name == filter.name; });
    savedFilters.push_back(filter);
    std::ranges::sort(savedFilters, {}, &SavedFilter::name);
}

SettingsStore::SettingsStore(const QString &folder)
    : m_file(folder + u"/settings.json"_s)
{
}

Expected<Preferences> SettingsStore::load() const
{
    const auto content = readObject(m_file);
    if (!content)
        return std::unexpected(content.error());
    const QJsonObject &json = *content;
    Preferences preferences;
    for (const QJsonValue &value : json.value("connections"_L1).toArray())
        preferences.connections.push_back(connectionFrom(value.toObject()));
    preferences.currentConnection = json.value("current_connection"_L1).toString();
    preferences.backupFolder = json.value("backup_folder"_L1).toString();
    preferences.keepOldDays = json.value("keep_old_days"_L1).toInt(preferences.keepOldDays);
    preferences.recentArchives = strings(json.value("recent_archives"_L1));
    preferences.toolFolders = strings(json.value("tool_folders"_L1));
    preferences.savedFilters = filtersFrom(json.value("history_filters"_L1));
    preferences.sharedHistory = sharedHistoryFrom(json.value("shared_history"_L1).toObject());
    return preferences;
}

Expected<> SettingsStore::save(const Preferences &preferences) const
{
    auto json = readObject(m_file); // what cannot be read is not overwritten, and what is not ours stays
    if (!json)
        return std::unexpected(json.error());
    QJsonArray connections;
    for (const SavedConnection &connection : preferences.connections)
        connections += toJson(connection);
    json->insert("belay_settings"_L1, formatVersion);
    json->insert("connections"_L1, connections);
    json->insert("current_connection"_L1, preferences.currentConnection);
    json->insert("backup_folder"_L1, preferences.backupFolder);
    json->insert("keep_old_days"_L1, preferences.keepOldDays);
    json->insert("recent_archives"_L1, QJsonArray::fromStringList(preferences.recentArchives));
    json->insert("tool_folders"_L1, QJsonArray::fromStringList(preferences.toolFolders));
    json->insert("history_filters"_L1, toJson(preferences.savedFilters));
    json->insert("shared_history"_L1, toJson(preferences.sharedHistory));
    const auto written = makePrivateFolder(QFileInfo(m_file).absolutePath()).and_then([&] {
        return writeDurably(m_file, QJsonDocument(*json).toJson());
    });
    return written ? written : unusable(m_file, written.error().detail);
}

} // namespace Belay
