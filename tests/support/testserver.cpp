// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include "core/postgres/pgtool.h"

#include <QFile>

#include <algorithm>
#include <csignal>
#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

[[noreturn]] void fail(const QString &message)
{
    throw std::runtime_error(message.toStdString());
}

template <typename T>
T must(Expected<T> expected)
{
    if (!expected)
        fail(expected.error().message + u'\n' + expected.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*expected);
}

/// gallery.feeling is partitioned by the hash of an enum, whose values have other oids after each restore: its rows may
/// stand in another partition. They are compared together.
QString comparable(const QString &dump)
{
    QStringList kept;
    QStringList feelings;
    bool isFeeling = false;
    for (const QString &line : dump.split(u'\n')) {
        if (line.startsWith("\\restrict "_L1) || line.startsWith("\\unrestrict "_L1))
            continue; // carries a random word
        if (line.startsWith("COPY gallery.feeling "_L1))
            isFeeling = true;
        else if (line == "\\."_L1)
            isFeeling = false;
        else if (isFeeling)
            feelings += line;
        if (!isFeeling || !feelings.contains(line))
            kept += line;
    }
    std::ranges::sort(feelings);
    return (kept + feelings).join(u'\n');
}

} // namespace

TestServer::TestServer()
    : m_bench{.places = Places::below(m_folder.path()),
              .tools = ClientTools::discover(),
              .runner = *m_runner,
              .clock = m_clock,
              .archives = m_archives,
              .program = u"test"_s}
    , m_sandbox(m_bench.places, m_bench.tools, *m_runner)
{
    JobContext context;
    m_status = must(m_sandbox.start(context));
}

TestServer::~TestServer()
{
    JobContext context;
    (void)m_sandbox.remove(context);
}

ConnectionParameters TestServer::parameters(const QString &database) const
{
    return m_status.connection.withDatabase(database);
}

QString TestServer::sql(const QString &statement, const QString &database) const
{
    auto connection = must(Connection::open(parameters(database)));
    const QueryResult result = must(connection.query(statement));
    return result.rowCount() > 0 ? result.value(0, 0) : QString();
}

QByteArray TestServer::runTool(ToolKind kind, const QStringList &arguments, const QString &database) const
{
    JobContext context;
    const PgToolCall call{.tool = must(m_bench.tools.newest(kind)),
                          .arguments = arguments,
                          .connection = parameters(database),
                          .errorLine = {},
                          .tick = {}};
    const ProcessOutcome outcome = must(runPgTool(*m_runner, call, context));
    if (!outcome.succeeded())
        fail(call.tool.path + u": "_s + outcome.errorTail);
    return outcome.output;
}

void TestServer::runScript(const QString &file, const QString &database) const
{
    runTool(ToolKind::Psql, {u"--no-psqlrc"_s, u"--quiet"_s, u"--set=ON_ERROR_STOP=1"_s, u"--file="_s + file}, database);
}

void TestServer::makeDatabase(const QString &name) const
{
    sql(u"DROP DATABASE IF EXISTS "_s + quoteIdentifier(name) + u" WITH (FORCE)"_s);
    sql(u"CREATE DATABASE "_s + quoteIdentifier(name) + u" TEMPLATE template0"_s);
}

void TestServer::makeMuseum(const QString &name) const
{
    makeDatabase(name);
    runScript(QStringLiteral(TEST_DATA) + u"/museum/museum.sql"_s, name);
}

QString TestServer::content(const QString &database) const
{
    return comparable(QString::fromUtf8(runTool(ToolKind::PgDump, {u"--format=plain"_s}, database)));
}

QStringList TestServer::databases() const
{
    return sql(u"SELECT string_agg(datname, ',' ORDER BY datname) FROM pg_database"_s).split(u',');
}

int TestServer::postmaster() const
{
    QFile file(m_status.folder + u"/data/postmaster.pid"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.errorString());
    return file.readLine().trimmed().toInt();
}

void TestServer::stopImmediately() const
{
    ::kill(postmaster(), SIGQUIT);
    const auto isGone = [&] { return !QFile::exists(m_status.folder + u"/data/postmaster.pid"_s); };
    for (int i = 0; i < 500 && !isGone(); ++i)
        ::usleep(20'000);
    if (!isGone())
        fail(u"the server does not end"_s);
}

void TestServer::startAgain()
{
    JobContext context;
    m_status = must(m_sandbox.start(context));
}

QByteArray TestServer::log() const
{
    QFile file(m_status.folder + u"/server.log"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.errorString());
    return file.readAll();
}

} // namespace Belay
