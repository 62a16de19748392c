// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/places.h"
#include "core/base/secret.h"
#include "core/jobs/jobservice.h"
#include "core/postgres/connectionparameters.h"
#include "core/postgres/processrunner.h"
#include "core/postgres/sandbox.h"
#include "core/settings/credentialstore.h"
#include "core/settings/settingsstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace Belay {

class ToolCatalogue;

/// Holds the preferences, which connection is the current one, and its password for as long as the program runs. It
/// never asks anybody: passwordNeeded() does. Main thread.
class ConnectionController final : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the controller.
    struct Collaborators {
        SettingsStore &settings;
        CredentialStore &credentials;
        JobService &jobs;
        ToolCatalogue &tools;
        ProcessRunner &runner;
        Places places;
    };
    explicit ConnectionController(const Collaborators &collaborators, QObject *parent = nullptr);

    /// Reads the preferences. Errors: SettingsUnusable: defaults are used and nothing is ever saved over the file.
    [[nodiscard]] Expected<> load();
    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// Takes and saves the preferences; they are taken even where they cannot be saved. Errors: SettingsUnusable.
    Expected<> setPreferences(const Preferences &preferences);
    /// The folder of safety backups: that of the preferences, or the default.
    [[nodiscard]] QString backupFolder() const;
    /// Puts an archive first in the recent list.
    void addRecentArchive(const QString &path);

    /// The current connection; nothing where none was chosen. The running sandbox counts as one.
    [[nodiscard]] std::optional<SavedConnection> current() const;
    [[nodiscard]] bool isSandbox() const;
    /// Makes the saved connection with this id the current one; an empty id leaves none.
    void select(const QString &id);

    using Ready = std::function<void(Expected<ConnectionParameters>)>;
    /// Calls `done` with the current connection's parameters and password, once it has them: from memory, from the
    /// keyring, or from a person. dbname is the maintenance database. Errors: ConnectionFailed where there is no
    /// current connection, Cancelled where nobody gave the password.
    void prepare(QObject *receiver, Ready done);
    /// As prepare(), for any connection.
    void prepare(const SavedConnection &connection, QObject *receiver, Ready done);
    /// As prepare(), and nobody is asked: where the password is neither in memory nor in the keyring, AuthenticationFailed.
    void prepareUnasked(const SavedConnection &connection, QObject *receiver, Ready done);
    /// Answers passwordNeeded(); nothing for "I would rather not".
    void answerPassword(const QString &connectionId, const std::optional<Secret> &password);
    /// Puts a password into the keyring; failed() says if that did not work.
    void keepPassword(const QString &connectionId, const Secret &password);
    /// Forgets the password in memory: it was wrong, or the connection changed. The next prepare() asks a person.
    void forgetPassword(const QString &connectionId);
    /// The password in memory, or an empty one.
    [[nodiscard]] Secret password(const QString &connectionId) const
    {
        return m_passwords.value(connectionId);
    }

    /// The parameters of a connection, without its password.
    [[nodiscard]] static ConnectionParameters parametersOf(const SavedConnection &connection);

    /// Starts the private PostgreSQL and makes it the current connection; where it did not exist before, `withSample`
    /// fills it with the sample database.
    /// Ends in sandboxChanged(), and in failed() if it failed.
    void startSandbox(bool withSample);
    /// Starts the sandbox if it was the current connection when the program ended.
    void resumeSandbox();
    /// Stops the sandbox and removes it with everything in it.
    void removeSandbox();
    [[nodiscard]] const SandboxStatus &sandbox() const { return m_sandbox; }
    [[nodiscard]] bool isSandboxStarting() const { return m_isSandboxStarting; }
    /// The id by which current() names the sandbox.
    [[nodiscard]] static QString sandboxId();

Q_SIGNALS:
    /// Another connection is the current one, or it was edited.
    void currentChanged();
    void preferencesChanged();
    void sandboxChanged();
    /// Somebody must be asked; answerPassword() continues.
    void passwordNeeded(const Belay::SavedConnection &connection);
    /// Something in the background went wrong.
    void failed(const Belay::Error &error);

private:
    struct Waiting {
        QString connectionId;
        QPointer<QObject> receiver;
        Ready done;
        ConnectionParameters parameters;
    };

    void readKeyring(const SavedConnection &connection);
    void deliver(const QString &connectionId, const Expected<Secret> &password);
    /// A sandbox that runs, and an archive of its sample where one was made just now.
    struct StartedSandbox {
        SandboxStatus status;
        QString sampleArchive;
    };

    [[nodiscard]] static Expected<StartedSandbox> startedSandbox(const Collaborators &use, const ClientTools &tools,
                                                                 bool withSample, JobContext &context);
    void takeSandbox(const Expected<StartedSandbox> &started);
    void saveOrReport();

    Collaborators m_use;
    Preferences m_preferences;
    QHash<QString, Secret> m_passwords;
    QSet<QString> m_distrusted; ///< whose password in the keyring was wrong
    std::vector<Waiting> m_waiting;
    SandboxStatus m_sandbox;
    bool m_isSandboxStarting = false;
    std::optional<Error> m_settingsError; ///< while it is set, nothing is saved
};

} // namespace Belay
