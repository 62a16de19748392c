// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectioncontroller.h"

#include "core/backup/backupjob.h"
#include "ui/shell/toolcatalogue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr qint64 sampleRows = 20'000; // enough to see progress, made in a second or two

/// Those that are known, or those that are there where nobody has looked yet.
ClientTools toolsOr(const ClientTools &known, const JobContext &context)
{
    return known.all().empty() ? ClientTools::discover({}, context.stopToken()) : known;
}
} // namespace

ConnectionController::ConnectionController(const Collaborators &collaborators, QObject *parent)
    : QObject(parent)
    , m_use(collaborators)
{
}

Expected<> ConnectionController::load()
{
    const auto loaded = m_use.settings.load();
    if (!loaded) {
        m_settingsError = loaded.error();
        return std::unexpected(loaded.error());
    }
    m_settingsError.reset();
    m_preferences = *loaded;
    Q_EMIT preferencesChanged();
    Q_EMIT currentChanged();
    return {};
}

Expected<> ConnectionController::setPreferences(const Preferences &preferences)
{
    const auto before = current();
    m_preferences = preferences;
    Q_EMIT preferencesChanged();
    if (current() != before)
        Q_EMIT currentChanged();
    if (m_settingsError)
        return std::unexpected(*m_settingsError);
    return m_use.settings.save(m_preferences);
}

QString ConnectionController::backupFolder() const
{
    return m_preferences.backupFolder.isEmpty() ? m_use.places.backups() : m_preferences.backupFolder;
}

void ConnectionController::addRecentArchive(const QString &path)
{
    m_preferences.addRecentArchive(path);
    Q_EMIT preferencesChanged();
    saveOrReport();
}

std::optional<SavedConnection> ConnectionController::current() const
{
    if (isSandbox()) {
        return SavedConnection{.id = sandboxId(),
                               .name = tr("Sandbox"),
                               .label = EnvironmentLabel::None,
                               .host = m_sandbox.connection.host(),
                               .port = m_sandbox.connection.port().toUShort(),
                               .user = m_sandbox.connection.user(),
                               .database = m_sandbox.connection.database(),
                               .sslMode = {},
                               .passwordSource = PasswordSource::None};
    }
    if (const SavedConnection *found = m_preferences.connection(m_preferences.currentConnection))
        return *found;
    return std::nullopt;
}

bool ConnectionController::isSandbox() const
{
    return m_preferences.currentConnection == sandboxId() && m_sandbox.isRunning;
}

void ConnectionController::select(const QString &id)
{
    if (m_preferences.currentConnection == id)
        return;
    m_preferences.currentConnection = id;
    Q_EMIT preferencesChanged();
    Q_EMIT currentChanged();
    saveOrReport();
}

void ConnectionController::prepare(QObject *receiver, Ready done)
{
    if (const auto connection = current()) {
        prepare(*connection, receiver, std::move(done));
        return;
    }
    done(failure(ErrorCode::ConnectionFailed, tr("No connection is chosen."), {},
                 tr("Choose a connection at the top of the window, or add one in the settings.")));
}

void ConnectionController::prepare(const SavedConnection &connection, QObject *receiver, Ready done)
{
    ConnectionParameters parameters =
        connection.id == sandboxId() ? m_sandbox.connection : parametersOf(connection);
    const bool isKnown = m_passwords.contains(connection.id);
    if (isKnown || connection.passwordSource == PasswordSource::None) {
        if (isKnown)
            parameters.password = m_passwords.value(connection.id);
        done(parameters);
        return;
    }
    const bool isAsked = std::ranges::any_of(
        m_waiting, [&](const Waiting &waiting) { return waiting.connectionId == connection.id; });
    m_waiting.push_back({.connectionId = connection.id,
                         .receiver = receiver,
                         .done = std::move(done),
                         .parameters = parameters});
    if (isAsked)
        return;
    if (connection.passwordSource == PasswordSource::Keyring && !m_distrusted.contains(connection.id))
        readKeyring(connection);
    else
        Q_EMIT passwordNeeded(connection);
}

void ConnectionController::prepareUnasked(const SavedConnection &connection, QObject *receiver, Ready done)
{
    const bool isKnown = m_passwords.contains(connection.id);
    if (isKnown || connection.passwordSource == PasswordSource::None) {
        prepare(connection, receiver, std::move(done));
        return;
    }
    const auto nobodyAsked = [this] {
        return failure(ErrorCode::AuthenticationFailed, tr("The password was not given yet."), {}, tr("Look at the shared history to be asked for it."));
    };
    if (connection.passwordSource != PasswordSource::Keyring || m_distrusted.contains(connection.id)) {
        done(nobodyAsked());
        return;
    }
    m_use.credentials.read(connection.id, receiver, [this, connection, receiver, done, nobodyAsked](const Expected<Secret> &password) {
        if (!password || password->isEmpty()) {
            done(nobodyAsked());
            return;
        }
        m_passwords.insert(connection.id, *password);
        prepare(connection, receiver, done);
    });
}

void ConnectionController::readKeyring(const SavedConnection &connection)
{
    m_use.credentials.read(connection.id, this, [this, connection](const Expected<Secret> &password) {
        if (password && !password->isEmpty())
            answerPassword(connection.id, *password);
        else
            Q_EMIT passwordNeeded(connection);
    });
}

void ConnectionController::answerPassword(const QString &connectionId, const std::optional<Secret> &password)
{
    if (!password) {
        deliver(connectionId, failure(ErrorCode::Cancelled, tr("No password was given.")));
        return;
    }
    m_passwords.insert(connectionId, *password);
    deliver(connectionId, *password);
}

void ConnectionController::deliver(const QString &connectionId, const Expected<Secret> &password)
{
    std::vector<Waiting> served;
    const auto isServed = [&](const Waiting &waiting) { return waiting.connectionId == connectionId; };
    std::ranges::copy_if(m_waiting, std::back_inserter(served), isServed);
    std::erase_if(m_waiting, isServed); // before anybody is called: they may ask again
    for (Waiting &waiting : served) {
        if (!waiting.receiver)
            continue;
        if (password) {
            waiting.parameters.password = *password;
            waiting.done(waiting.parameters);
        } else {
            waiting.done(std::unexpected(password.error()));
        }
    }
}

void ConnectionController::forgetPassword(const QString &connectionId)
{
    m_passwords.remove(connectionId);
    m_distrusted.insert(connectionId);
}

void ConnectionController::keepPassword(const QString &connectionId, const Secret &password)
{
    m_distrusted.remove(connectionId);
    m_use.credentials.write(connectionId, password, this, [this](const Expected<> &written) {
        if (!written)
            Q_EMIT failed(written.error());
    });
}

ConnectionParameters ConnectionController::parametersOf(const SavedConnection &connection)
{
    return {.options = connection.options(), .password = {}};
}

Expected<ConnectionController::StartedSandbox> ConnectionController::startedSandbox(const Collaborators &use,
                                                                                     const ClientTools &tools,
                                                                                     bool withSample, JobContext &context)
{
    Sandbox sandbox(use.places, tools, use.runner);
    const bool isNew = !sandbox.status().exists; // what somebody did to an earlier sample is theirs
    auto status = sandbox.start(context);
    if (!status)
        return std::unexpected(status.error());
    if (!withSample || !isNew)
        return StartedSandbox{.status = std::move(*status), .sampleArchive = {}};
    if (const auto made = sandbox.makeSample(context, sampleRows); !made)
        return std::unexpected(made.error());
    // An archive of the sample, so that there is something to restore at once.
    const SystemClock clock;
    VerifiedArchives archives;
    const Workbench bench{.places = use.places,
                          .tools = tools,
                          .runner = use.runner,
                          .clock = clock,
                          .archives = archives,
                          .program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()};
    const BackupRequest request{
        .connection = status->connection.withDatabase(Sandbox::sampleDatabase()), .folder = {}, .compression = {}};
    const auto backup = executeBackup(request, bench, context);
    if (!backup)
        return std::unexpected(backup.error());
    return StartedSandbox{.status = std::move(*status), .sampleArchive = backup->file.path};
}

void ConnectionController::startSandbox(bool withSample)
{
    if (m_isSandboxStarting)
        return;
    m_isSandboxStarting = true;
    Q_EMIT sandboxChanged();
    m_use.jobs.submit<StartedSandbox>(
        JobLane::Interactive, tr("Starting the sandbox"),
        [use = m_use, tools = m_use.tools.tools(), withSample](JobContext &context) {
            return startedSandbox(use, toolsOr(tools, context), withSample, context);
        },
        this, [this](const Expected<StartedSandbox> &started) { takeSandbox(started); });
}

void ConnectionController::takeSandbox(const Expected<StartedSandbox> &started)
{
    m_isSandboxStarting = false;
    if (started) {
        m_sandbox = started->status;
        m_preferences.currentConnection = sandboxId();
        if (!started->sampleArchive.isEmpty())
            m_preferences.addRecentArchive(started->sampleArchive);
        saveOrReport();
        Q_EMIT preferencesChanged();
        Q_EMIT currentChanged();
    } else if (started.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(started.error());
    }
    Q_EMIT sandboxChanged();
}

void ConnectionController::resumeSandbox()
{
    if (m_preferences.currentConnection == sandboxId())
        startSandbox(false);
}

void ConnectionController::removeSandbox()
{
    m_use.jobs.submit<void>(
        JobLane::Interactive, tr("Removing the sandbox"),
        [use = m_use, tools = m_use.tools.tools()](JobContext &context) {
            return Sandbox(use.places, toolsOr(tools, context), use.runner).remove(context);
        },
        this,
        [this](const Expected<> &removed) {
            if (!removed) {
                Q_EMIT failed(removed.error());
                return;
            }
            m_sandbox = {};
            if (m_preferences.currentConnection == sandboxId())
                select({});
            Q_EMIT sandboxChanged();
        });
}

QString ConnectionController::sandboxId()
{
    return u"sandbox"_s;
}

void ConnectionController::saveOrReport()
{
    if (m_settingsError)
        return;
    if (const auto saved = m_use.settings.save(m_preferences); !saved)
        Q_EMIT failed(saved.error());
}

} // namespace Belay
