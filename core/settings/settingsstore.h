// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/settings/savedconnection.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Belay {

/// Everything that a person can set.
struct Preferences {
    std::vector<SavedConnection> connections;
    QString currentConnection; ///< id, or empty
    QString backupFolder;      ///< empty: below the data folder
    int keepOldDays = 7;
    QStringList recentArchives; ///< paths, latest first
    QStringList toolFolders;    ///< empty: where distributions put them

    /// The connection with this id, or null.
    [[nodiscard]] const SavedConnection *connection(const QString &id) const;
    /// Puts `path` first among the recent archives, of which ten are kept.
    void addRecentArchive(const QString &path);

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
