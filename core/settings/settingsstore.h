// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/settings/savedconnection.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace Belay {

/// A filter of the history that somebody gave a name.
struct SavedFilter {
    QString name;
    QJsonObject choice; ///< of RunChoice::toJson()

    bool operator==(const SavedFilter &) const = default;
};

/// Where runs are shared with other workstations. It never holds a password.
struct SharedHistorySetting {
    QString connection;             ///< id of the saved connection to go by; empty: by the options alone
    QMap<QString, QString> options; ///< libpq's keywords; they go before those of the connection

    /// True if runs are shared at all.
    [[nodiscard]] bool isSet() const { return !connection.isEmpty() || !options.isEmpty(); }
    bool operator==(const SharedHistorySetting &) const = default;
};

/// Everything that a person can set.
struct Preferences {
    std::vector<SavedConnection> connections;
    QString currentConnection; ///< id, or empty
    QString backupFolder;      ///< empty: below the data folder
    int keepOldDays = 7;
    QStringList recentArchives; ///< paths, latest first
    QStringList toolFolders;    ///< empty: where distributions put them
    std::vector<SavedFilter> savedFilters; ///< of the history, by name
    SharedHistorySetting sharedHistory;

    /// The connection with this id, or null.
    [[nodiscard]] const SavedConnection *connection(const QString &id) const;
    /// How to connect to the shared history, by libpq's keywords; nothing where there is none, or its saved connection is gone.
    [[nodiscard]] std::optional<QMap<QString, QString>> sharedHistoryOptions() const;
    /// Puts `path` first among the recent archives, of which ten are kept.
    void addRecentArchive(const QString &path);
    /// Keeps a filter under its name, in place of one that has it already.
    void saveFilter(const SavedFilter &filter);

    bool operator==(const Preferences &) const = default;
};

/// The settings file: JSON, mode 0600, written durably.
class SettingsStore
{
public:
    /// `folder` is made when something is saved.
    explicit SettingsStore(const QString &folder);

    /// Defaults where there is no file. Errors: SettingsUnusable where the file cannot be read or is no settings file:
    /// it is never overwritten then.
    [[nodiscard]] Expected<Preferences> load() const;
    /// Errors: SettingsUnusable.
    [[nodiscard]] Expected<> save(const Preferences &preferences) const;

private:
    QString m_file;
};

} // namespace Belay
