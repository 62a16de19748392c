// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/sandbox.h"

#include "core/base/durablefile.h"
#include "core/postgres/connection.h"
#include "core/postgres/pgtool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

constexpr qint64 recordLimit = 64 * 1024;

std::unexpected<Error> sandboxFailure(const QString &message, const QString &detail = {})
{
    return failure(ErrorCode::SandboxFailed, message, detail);
}

/// Whom the server runs as: PostgreSQL refuses root.
struct Account {
    QString name;
    std::optional<quint32> userId; ///< set where we are root and must become somebody else
    std::optional<quint32> groupId;
};

Expected<Account> serverAccount()
{
    if (::geteuid() != 0) {
        const passwd *self = ::getpwuid(::geteuid());
        return Account{.name = self ? QString::fromLocal8Bit(self->pw_name) : QString(), .userId = {}, .groupId = {}};
    }
    for (const char *name : {"postgres", "nobody"}) {
        if (const passwd *entry = ::getpwnam(name))
            return Account{.name = QString::fromLatin1(name), .userId = entry->pw_uid, .groupId = entry->pw_gid};
    }
    return sandboxFailure(Text::tr("PostgreSQL does not run as root, and there is no other account to run it as."));
}

/// A new folder of mode 0700 that belongs to the server's account. Its name cannot be foreseen.
Expected<QString> makeFolder(const QString &parent, const Account &account)
{
    QByteArray name = QFile::encodeName(parent + u"/belay-sandbox-XXXXXX"_s);
    const bool isMade = ::mkdtemp(name.data()) != nullptr;
    if (!isMade || (account.userId && ::chown(name.constData(), *account.userId, *account.groupId) != 0))
        return sandboxFailure(Text::tr("A folder for the sandbox cannot be made in %1.").arg(parent),
                              QString::fromLocal8Bit(std::strerror(errno)));
    return QFile::decodeName(name);
}

} // namespace

/// What is remembered of the cluster between two starts of Belay.
struct Sandbox::Record {
    QString folder;
    int major = 0;

    [[nodiscard]] QString dataFolder() const { return folder + u"/data"_s; }
};

Sandbox::Sandbox(const Places &places, const ClientTools &tools, ProcessRunner &runner)
    : m_places(places)
    , m_tools(tools)
    , m_runner(runner)
{
}

QString Sandbox::sampleDatabase()
{
    return u"sample"_s;
}

std::optional<Sandbox::Record> Sandbox::record() const
{
    const auto content = readFile(recordFile(), recordLimit);
    if (!content)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    Record record{.folder = json.value("folder"_L1).toString(), .major = json.value("major"_L1).toInt()};
    if (!QFileInfo(record.dataFolder() + u"/PG_VERSION"_s).isFile())
        return std::nullopt;
    return record;
}

QString Sandbox::recordFile() const
{
    return m_places.state + u"/sandbox.json"_s;
}

SandboxStatus Sandbox::statusOf(const Record &record) const
{
    const auto account = serverAccount();
    ConnectionParameters connection;
    connection.options = {{u"host"_s, record.folder}, {u"port"_s, u"5432"_s}, {u"user"_s, u"postgres"_s}, {u"dbname"_s, u"postgres"_s}};
    return {.exists = true,
            .isRunning = Connection::open(connection, {}, 2s).has_value(),
            .folder = record.folder,
            .systemUser = account ? account->name : QString(),
            .serverVersion = QString::number(record.major),
            .connection = connection};
}

SandboxStatus Sandbox::status() const
{
    const auto known = record();
    return known ? statusOf(*known) : SandboxStatus();
}

Expected<> Sandbox::run(ToolKind kind, const QStringList &arguments, JobContext &context)
{
    const auto tool = m_tools.newest(kind);
    if (!tool)
        return std::unexpected(tool.error());
    const auto account = serverAccount();
    if (!account)
        return std::unexpected(account.error());
    const ProcessOutcome outcome = m_runner.run({.program = tool->path,
                                                 .arguments = arguments,
                                                 .environment = cleanEnvironment(),
                                                 .workingFolder = u"/"_s,
                                                 .userId = account->userId,
                                                 .groupId = account->groupId},
                                                context.stopToken());
    if (outcome.end == ProcessEnd::Cancelled)
        return context.checkNotCancelled();
    if (!outcome.succeeded())
        return sandboxFailure(Text::tr("%1 failed.").arg(programName(kind)), outcome.startError + outcome.errorTail);
    return {};
}

Expected<Sandbox::Record> Sandbox::make(JobContext &context)
{
    const auto initdb = m_tools.newest(ToolKind::Initdb);
    if (!initdb)
        return std::unexpected(initdb.error());
    const auto account = serverAccount();
    if (!account)
        return std::unexpected(account.error());
    const auto folder = makeFolder(m_places.scratch, *account);
    if (!folder)
        return std::unexpected(folder.error());
    const Record made{.folder = *folder, .major = initdb->major};
    // Remembered before it is filled, so that a cluster that was half made can be found and removed.
    const QJsonObject json{{u"folder"_s, made.folder}, {u"major"_s, made.major}};
    const auto written = makePrivateFolder(m_places.state).and_then([&] {
        return writeDurably(recordFile(), QJsonDocument(json).toJson());
    });
    if (!written)
        return std::unexpected(written.error());
    // Whoever enters the folder is trusted: its mode keeps everybody else out. What is thrown away need not be synced.
    const QStringList arguments{u"--pgdata="_s + made.dataFolder(), u"--username=postgres"_s, u"--auth=trust"_s,
                                u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s,
                                u"--set=listen_addresses="_s, u"--set=unix_socket_directories="_s + made.folder,
                                u"--set=unix_socket_permissions=0700"_s, u"--set=port=5432"_s, u"--set=fsync=off"_s,
                                u"--set=logging_collector=off"_s};
    if (const auto done = run(ToolKind::Initdb, arguments, context); !done)
        return std::unexpected(done.error());
    return made;
}

Expected<SandboxStatus> Sandbox::start(JobContext &context)
{
    auto known = record();
    if (!known) {
        const auto made = context.step(u"initdb"_s, Text::tr("Make a private PostgreSQL"), [&] { return make(context); });
        if (!made)
            return std::unexpected(made.error());
        known = *made;
    }
    if (const SandboxStatus status = statusOf(*known); status.isRunning)
        return status;
    const QStringList arguments{u"start"_s, u"--pgdata="_s + known->dataFolder(), u"--wait"_s, u"--timeout=60"_s, u"--silent"_s,
                                u"--log="_s + known->folder + u"/server.log"_s};
    const auto started = context.step(u"start"_s, Text::tr("Start the private PostgreSQL"),
                                      [&] { return run(ToolKind::PgCtl, arguments, context); });
    if (!started)
        return std::unexpected(started.error());
    return statusOf(*known);
}

Expected<> Sandbox::makeSample(JobContext &context, qint64 rows)
{
    return context.step(u"sample"_s, Text::tr("Make the sample database"), [&]() -> Expected<> {
        const SandboxStatus now = status();
        auto server = Connection::open(now.connection, context.stopToken());
        if (!server)
            return std::unexpected(server.error());
        const QString name = quoteIdentifier(sampleDatabase());
        const QStringList statements{u"DROP DATABASE IF EXISTS "_s + name + u" WITH (FORCE)"_s, u"CREATE DATABASE "_s + name};
        for (const QString &statement : statements) {
            if (const auto done = server->query(statement); !done)
                return std::unexpected(done.error());
        }
        auto sample = Connection::open(now.connection.withDatabase(sampleDatabase()), context.stopToken());
        if (!sample)
            return std::unexpected(sample.error());
        QFile script(u":/belay/sample.sql"_s);
        if (!script.open(QIODevice::ReadOnly))
            return sandboxFailure(Text::tr("The sample is missing from the program."), script.errorString());
        if (const auto set = sample->query(u"SELECT set_config('belay.rows', $1, false)"_s, {QString::number(rows)}); !set)
            return std::unexpected(set.error());
        return sample->execute(QString::fromUtf8(script.readAll()));
    });
}

Expected<> Sandbox::stop(JobContext &context)
{
    const auto known = record();
    if (!known || !statusOf(*known).isRunning)
        return {};
    const QStringList arguments{u"stop"_s, u"--pgdata="_s + known->dataFolder(), u"--mode=fast"_s, u"--wait"_s, u"--silent"_s};
    return context.step(u"stop"_s, Text::tr("Stop the private PostgreSQL"),
                        [&] { return run(ToolKind::PgCtl, arguments, context); });
}

Expected<> Sandbox::remove(JobContext &context)
{
    if (const auto stopped = stop(context); !stopped)
        return stopped;
    const auto content = readFile(recordFile(), recordLimit);
    if (!content)
        return {};
    const QString folder = QJsonDocument::fromJson(*content).object().value("folder"_L1).toString();
    const bool isOurs = QFileInfo(folder).fileName().startsWith("belay-sandbox-"_L1)
        && QFileInfo(folder).absolutePath() == m_places.scratch;
    if (isOurs && QFileInfo(folder).isDir() && !QDir(folder).removeRecursively())
        return sandboxFailure(Text::tr("The folder %1 could not be removed.").arg(folder));
    QFile::remove(recordFile());
    return {};
}

} // namespace Belay
