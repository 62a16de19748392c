// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appcontext.h"

#include <QTemporaryDir>

namespace Belay {

/// Keeps no password.
class NoCredentials final : public CredentialStore
{
public:
    void read(const QString &, QObject *, std::function<void(Expected<Secret>)> done) override
    {
        done(Secret());
    }
    void write(const QString &, const Secret &, QObject *, std::function<void(Expected<>)> done) override
    {
        done({});
    }
    void remove(const QString &, QObject *, std::function<void(Expected<>)> done) override { done({}); }
};

/// Everything around a page under test, in a folder of its own.
struct Room {
    QTemporaryDir folder;
    Places places = Places::below(folder.path());
    JobService jobs;
    QtProcessRunner runner;
    VerifiedArchives archives;
    SystemClock clock;
    SettingsStore settings{places.config};
    NoCredentials credentials;
    ToolCatalogue tools{jobs};
    ConnectionController connections{{.settings = settings,
                                      .credentials = credentials,
                                      .jobs = jobs,
                                      .tools = tools,
                                      .runner = runner,
                                      .places = places}};
    AppContext context{.jobs = jobs,
                       .places = places,
                       .runner = runner,
                       .clock = clock,
                       .archives = archives,
                       .tools = tools,
                       .credentials = credentials,
                       .connections = connections,
                       .program = QStringLiteral("belay test")};

    ~Room() { jobs.shutdown(); }

    /// Saves a connection that needs no password and makes it the current one.
    void connectTo(const ConnectionParameters &parameters, EnvironmentLabel label, const QString &name)
    {
        Preferences preferences = connections.preferences();
        preferences.connections = {{.id = name,
                                    .name = name,
                                    .label = label,
                                    .host = parameters.host(),
                                    .port = parameters.port().toUShort(),
                                    .user = parameters.user(),
                                    .database = parameters.database(),
                                    .sslMode = {},
                                    .passwordSource = PasswordSource::None}};
        preferences.currentConnection = name;
        (void)connections.setPreferences(preferences);
    }
};

} // namespace Belay
