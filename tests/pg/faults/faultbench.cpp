// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pg/faults/faultbench.h"

#include "core/base/filelock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// Words with a zero after each; empty where there is no such process.
QByteArray commandOf(int pid)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int parentOf(int pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    const QByteArray fields = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return fields.mid(fields.lastIndexOf(')') + 2).split(' ').value(1).toInt(); // after the name: state, parent
}

} // namespace

FaultBench::FaultBench()
    : m_ctl(m_server.folder())
{
    m_server.sql(u"CREATE ROLE reader"_s);
    makeContent(u"old"_s, u"old"_s);
    makeContent(u"new"_s, u"new"_s);
    m_server.runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + archive()}, u"new"_s);
    m_old = content(u"old"_s);
    m_new = content(u"new"_s);

    // A CHECK that takes its time: the load stands in the COPY until somebody ends it.
    makeContent(u"slow"_s, u"slow"_s);
    const QString slowly = u"CREATE OR REPLACE FUNCTION public.slowly(text) RETURNS boolean LANGUAGE sql VOLATILE AS "_s;
    m_server.sql(slowly + u"'SELECT true'"_s, u"slow"_s);
    m_server.sql(u"ALTER TABLE public.note ADD CHECK (public.slowly(word))"_s, u"slow"_s);
    m_server.sql(slowly + u"'SELECT pg_sleep(0.3) IS NOT NULL'"_s, u"slow"_s);
    m_server.runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + slowArchive()}, u"slow"_s);
    m_server.sql(u"DROP DATABASE slow"_s);

    makeContent(u"big"_s, u"big"_s);
    m_server.sql(u"ALTER TABLE public.note ALTER word SET STORAGE PLAIN"_s, u"big"_s);
    m_server.sql(u"INSERT INTO public.note SELECT n, repeat('x', 8000) FROM generate_series(1001, 3500) n"_s, u"big"_s);
    m_server.runTool(ToolKind::PgDump, {u"--format=custom"_s, u"--file="_s + bigArchive()}, u"big"_s);
    m_server.sql(u"DROP DATABASE big"_s);
    makeTarget();
    m_settings = settings(u"target"_s);
}

/// Several statements over one connection.
void FaultBench::script(const QStringList &statements, const QString &database) const
{
    auto connection = Connection::open(m_server.parameters(database));
    const auto done = connection ? connection->execute(statements.join(u';')) : std::unexpected(connection.error());
    if (!done)
        throw std::runtime_error(done.error().detail.toStdString());
}

void FaultBench::makeContent(const QString &database, const QString &word) const
{
    m_server.makeDatabase(database);
    script({u"CREATE TABLE public.note (id integer PRIMARY KEY, word text NOT NULL)"_s,
            u"INSERT INTO public.note SELECT n, '%1' FROM generate_series(1, 100) n"_s.arg(word),
            u"CREATE VIEW public.words AS SELECT DISTINCT word FROM public.note"_s,
            u"CREATE SEQUENCE public.counter"_s,
            u"SELECT setval('public.counter', ascii('%1'))"_s.arg(word),
            u"SELECT lo_from_bytea(4711, '%1')"_s.arg(word)},
           database);
}

void FaultBench::makeTarget() const
{
    removeTarget();
    m_server.sql(u"CREATE DATABASE target TEMPLATE old"_s);
    script({u"ALTER DATABASE target SET work_mem = '5MB'"_s,
            u"ALTER ROLE reader IN DATABASE target SET search_path = 'public', '\"odd, name\"'"_s,
            u"ALTER DATABASE target CONNECTION LIMIT 77"_s,
            u"REVOKE ALL ON DATABASE target FROM PUBLIC"_s,
            u"GRANT CONNECT ON DATABASE target TO reader"_s,
            u"COMMENT ON DATABASE target IS 'it''s the target'"_s},
           u"postgres"_s);
}

void FaultBench::removeTarget() const
{
    m_server.sql(u"DROP DATABASE IF EXISTS target WITH (FORCE)"_s);
    for (const QString &name : m_server.databases().filter(u"__belay_"_s))
        m_server.sql(u"DROP DATABASE "_s + quoteIdentifier(name) + u" WITH (FORCE)"_s);
}

QStringList FaultBench::restore(const QString &mode, const QString &archive, const QString &connection) const
{
    return {u"restore"_s,
            archive,
            u"-d"_s,
            connection.isEmpty() ? conninfo(m_server.parameters(u"target"_s)) : connection,
            u"--mode"_s,
            mode,
            u"--confirm"_s,
            u"target"_s,
            u"--accept"_s,
            u"recreate.not_atomic"_s,
            u"--json"_s};
}

QStringList FaultBench::rollback(const QString &runId) const
{
    return {u"rollback"_s, runId, u"--confirm"_s, u"target"_s, u"--json"_s};
}

QString FaultBench::restored(const QString &mode) const
{
    return m_ctl.run(restore(mode, archive())).json()[u"run_id"].toString();
}

/// Everything that is in it, in words: much faster than a dump, and the content is ours.
QString FaultBench::content(const QString &database) const
{
    return m_server.sql(u"SELECT concat_ws(E'\n', (SELECT string_agg(id || ' ' || word, ',' ORDER BY id) FROM public.note), "
                        "(SELECT last_value FROM public.counter), convert_from(lo_get(4711), 'UTF8'), "
                        "(SELECT count(*) FROM pg_largeobject_metadata), (SELECT count(*) FROM public.words), "
                        "(SELECT string_agg(relkind::text || oid::regclass, ',' ORDER BY oid::regclass::text) FROM pg_class WHERE relnamespace = 'public'::regnamespace), "
                        "(SELECT string_agg(conname || pg_get_constraintdef(oid), ',' ORDER BY conname) FROM pg_constraint WHERE connamespace = 'public'::regnamespace))"_s,
                        database);
}

QString FaultBench::settings(const QString &database) const
{
    return m_server.sql(u"SELECT concat_ws(E'\n', datconnlimit, datallowconn, shobj_description(d.oid, 'pg_database'), "
                        "(SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(datacl) a), "
                        "(SELECT string_agg(setrole::regrole || setconfig::text, ',' ORDER BY setrole) FROM pg_db_role_setting WHERE setdatabase = d.oid)) "
                        "FROM pg_database d WHERE datname = '%1'"_s.arg(database));
}

QString FaultBench::state() const
{
    if (!m_server.databases().contains(u"target"_s))
        return u"absent"_s;
    const QString now = content(u"target"_s);
    if (now != m_old && now != m_new)
        return u"neither old nor new:\n"_s + now;
    // A target that did not exist before has no settings.
    const QString frame = settings(u"target"_s);
    const bool isOurs = frame == m_settings || frame.startsWith("-1\nt\n"_L1);
    if (!isOurs)
        return u"other settings:\n"_s + frame;
    return now == m_old ? u"old"_s : u"new"_s;
}

QStringList FaultBench::leftovers() const
{
    QStringList found = m_server.databases().filter(QRegularExpression(u"__belay_(new|undone)_"_s));
    const QString sessions = m_server.sql(u"SELECT concat_ws(E'\n', (SELECT string_agg(application_name || ': ' || query, E'\n') "
                                          "FROM pg_stat_activity WHERE application_name LIKE 'belay 2%'), "
                                          "(SELECT string_agg('an advisory lock', E'\n') FROM pg_locks WHERE locktype = 'advisory'))"_s);
    if (!sessions.isEmpty())
        found += sessions;
    QDirIterator files(m_server.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const bool isRunLock = file.contains("/locks/run-"_L1);
        if (file.endsWith(".part"_L1) || isRunLock || (file.endsWith(".lock"_L1) && FileLock::isHeld(file)))
            found += file;
    }
    return found;
}

QString FaultBench::everything() const
{
    QStringList all{m_server.sql(u"SELECT string_agg(datname || ' ' || oid, E'\n' ORDER BY oid) FROM pg_database"_s)};
    QDirIterator files(m_server.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QStringList names;
    while (files.hasNext())
        names += files.next();
    names.sort();
    return (all + names).join(u'\n') + QString::fromUtf8(m_ctl.run({u"history"_s, u"list"_s, u"--json"_s}).output);
}

void FaultBench::waitFor(const QString &condition) const
{
    const QString question = u"SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'belay 2%' AND "_s + condition;
    if (!QTest::qWaitFor([&] { return m_server.sql(question) != "0"_L1; }, 10'000))
        throw std::runtime_error("nobody came to: " + condition.toStdString());
}

void FaultBench::waitForLoad() const
{
    waitFor(u"state = 'active' AND query LIKE 'COPY public.note %FROM stdin%'"_s);
}

int FaultBench::signalPrograms(const QString &name, int signal) const
{
    const QByteArray end = '/' + name.toUtf8();
    int count = 0;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const int pid = entry.toInt();
        if (pid != 0 && commandOf(pid).split('\0').first().endsWith(end) && isOurs(pid))
            count += ::kill(pid, signal) == 0 ? 1 : 0;
    }
    return count;
}

/// True if the process, or one that it comes from, knows this test's folder or server: a sealed program itself knows neither.
bool FaultBench::isOurs(int pid) const
{
    const QByteArray mark = m_server.folder().toUtf8();
    const QByteArray server = m_server.parameters().host().toUtf8();
    for (; pid > 1; pid = parentOf(pid)) {
        const QByteArray command = commandOf(pid);
        if (command.contains(mark) || command.contains(server))
            return true;
    }
    return false;
}

} // namespace Belay
