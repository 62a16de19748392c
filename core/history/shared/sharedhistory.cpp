// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/shared/sharedhistory.h"

#include "core/history/storesql.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SharedHistory)
};

constexpr int schemaVersion = 1;

/// What a session waits for at most, unless the person who set the shared history up says otherwise.
const QMap<QString, QString> patientOptions{{u"fallback_application_name"_s, u"belay history"_s},
                                            {u"keepalives_idle"_s, u"10"_s},
                                            {u"keepalives_interval"_s, u"3"_s},
                                            {u"keepalives_count"_s, u"3"_s},
                                            {u"tcp_user_timeout"_s, u"20000"_s}};

/// A session's settings, in one statement. The history's tables are found by their names alone, its temporary ones last; whoever
/// told the server not to wait for its disk is overruled.
const QString sessionSetup =
    u"SELECT pg_catalog.set_config('search_path', 'belay_history, pg_temp', false), pg_catalog.set_config('statement_timeout', '30s', false), "
    "pg_catalog.set_config('lock_timeout', '8s', false), pg_catalog.set_config('client_min_messages', 'error', false), "
    "pg_catalog.set_config('synchronous_commit', "
    "CASE WHEN pg_catalog.current_setting('synchronous_commit') IN ('off', 'local') THEN 'on' "
    "ELSE pg_catalog.current_setting('synchronous_commit') END, false)"_s;

std::unexpected<Error> unusable(const QString &detail)
{
    return failure(ErrorCode::HistoryUnavailable, Text::tr("There is no shared history for this role in that database."), detail,
                   Text::tr("An administrator sets it up with what this prints: belayctl history share --setup-sql. The role needs "
                            "belay_history_writer to share its runs, and belay_history_reader to read them."));
}

std::unexpected<Error> unreachable(const QString &detail)
{
    return failure(ErrorCode::ConnectionFailed, Text::tr("The shared history cannot be reached."), detail,
                   Text::tr("What is not shared yet waits and is not lost. Check that the server runs, its address, and the role with its password "
                            "(~/.pgpass)."));
}

/// The SQLSTATE that sharedFailed() put before an error's detail.
QString stateOf(const Error &error)
{
    const QString word = error.detail.section(u':', 0, 0);
    return word.startsWith("SQLSTATE "_L1) ? word.section(u' ', 1) : QString();
}

/// Qt hands these words to libpq as they are, but for a semicolon, which it takes for the space between two.
Expected<QString> words(const QMap<QString, QString> &options)
{
    QStringList list;
    for (const auto &[keyword, value] : options.asKeyValueRange()) {
        if (value.contains(u';'))
            return unreachable(u"%1 has a semicolon"_s.arg(keyword));
        QString escaped = value;
        escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        list += keyword + u"='"_s + escaped + u'\'';
    }
    return list.join(u' ');
}

Expected<> connectTo(const SharedPlace &place, std::chrono::seconds patience, const QString &connection)
{
    if (!QSqlDatabase::isDriverAvailable(sharedDriver))
        return failure(ErrorCode::HistoryUnavailable, Text::tr("Qt's driver for PostgreSQL is not installed."), sharedDriver,
                       Text::tr("Install it; in Debian it is the package libqt6sql6-psql."));
    QSqlDatabase database = QSqlDatabase::addDatabase(sharedDriver, connection);
    QMap<QString, QString> options = patientOptions;
    options.insert(u"connect_timeout"_s, QString::number(patience.count()));
    options.insert(place.options);
    database.setHostName(options.take(u"host"_s));
    database.setDatabaseName(options.take(u"dbname"_s));
    const QString user = options.take(u"user"_s);
    const auto rest = words(options);
    if (!rest)
        return std::unexpected(rest.error());
    database.setConnectOptions(*rest);
    if (!database.open(user, QString::fromUtf8(place.password.reveal()))) // given so, Qt does not keep it
        return unreachable(database.lastError().databaseText());
    return {};
}

} // namespace

SharedHistory::SharedHistory(QString connectionName)
    : m_connection(std::move(connectionName))
{
}

SharedHistory::~SharedHistory()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Expected<std::unique_ptr<SharedHistory>> SharedHistory::open(const SharedPlace &place, std::chrono::seconds patience)
{
    std::unique_ptr<SharedHistory> history(new SharedHistory(QUuid::createUuid().toString(QUuid::WithoutBraces))); // the constructor is private
    const auto ready = connectTo(place, patience, history->m_connection).and_then([&] { return history->prepare(); });
    if (!ready)
        return std::unexpected(ready.error());
    return history;
}

Expected<> SharedHistory::prepare()
{
    if (const auto set = runStatement(m_connection, sessionSetup); !set)
        return std::unexpected(set.error());
    auto about = runStatement(m_connection, u"SELECT history::text, version FROM belay_history.about"_s);
    if (!about)
        return about.error().code == ErrorCode::ConnectionFailed ? std::unexpected(about.error()) : unusable(about.error().detail);
    if (!about->next())
        return unusable(u"belay_history.about"_s);
    m_id = about->value(0).toString();
    if (about->value(1).toInt() > schemaVersion)
        return failure(ErrorCode::HistoryUnavailable, Text::tr("The shared history was set up by a newer Belay."), {},
                       Text::tr("Update this Belay; until then its runs wait."));
    return {};
}

Expected<Appended> SharedHistory::append(const QString &document, const QString &removals)
{
    auto answer = runStatement(m_connection, u"SELECT append(?, ?)"_s, {document, removals});
    if (!answer)
        return std::unexpected(answer.error());
    const QString outcome = answer->next() ? answer->value(0).toString() : QString();
    if (outcome == "different"_L1)
        return Appended::Different;
    return outcome == "known"_L1 ? Appended::Known : Appended::Added;
}

Expected<std::vector<AuditHead>> SharedHistory::headsOf(const QString &workstation) const
{
    auto query = runStatement(m_connection, u"SELECT audit_head FROM run WHERE workstation = ? AND audit_head <> ''"_s, {workstation});
    if (!query)
        return std::unexpected(query.error());
    std::vector<AuditHead> heads;
    while (query->next()) {
        if (auto head = headFromText(query->value(0).toString()))
            heads.push_back(std::move(*head));
    }
    return heads;
}

std::unexpected<Error> sharedFailed(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    const bool isGone = state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1);
    if (isGone)
        return unreachable(error.databaseText());
    return failure(ErrorCode::HistoryUnavailable, Text::tr("The shared history refused a statement."),
                   u"SQLSTATE %1: %2"_s.arg(state, error.databaseText()), Text::tr("What is not shared yet waits and is not lost."));
}

bool isAboutValues(const Error &error)
{
    const QString state = stateOf(error);
    return state.startsWith("22"_L1) || state.startsWith("23"_L1); // data exceptions, and rows that a constraint forbids
}

QString sharedHistorySetup()
{
    QFile script(u":/belay/history/shared/0001.sql"_s);
    return script.open(QIODevice::ReadOnly) ? QString::fromUtf8(script.readAll()) : QString();
}

} // namespace Belay
