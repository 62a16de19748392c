// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/connection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <poll.h>

#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Belay {

namespace {

constexpr auto slice = 50ms; // how often a wait looks for a stop request
constexpr auto shortSlice = 2ms; // while somebody does something meanwhile

QString text(const char *bytes)
{
    return QString::fromUtf8(bytes).trimmed();
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

/// Waits at most so long for the connection's socket.
void waitForSocket(PGconn *connection, short events, std::chrono::milliseconds time = slice)
{
    pollfd socket{.fd = PQsocket(connection), .events = events, .revents = 0};
    ::poll(&socket, 1, static_cast<int>(time.count()));
}

std::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, Text::tr("Cancelled."));
}

/// Why a connection was not made. libpq has no call for the SQLSTATE of that; in verbose messages it
/// follows the severity after two spaces ("FATAL:  28P01: …").
std::unexpected<Error> connectionFailure(PGconn *connection, const QString &server)
{
    const QString message = text(PQerrorMessage(connection));
    static const QRegularExpression statePattern(u":  ([0-9A-Z]{5}): "_s);
    const QString state = statePattern.match(message).captured(1);
    if (PQconnectionNeedsPassword(connection))
        return failure(ErrorCode::AuthenticationFailed, Text::tr("%1 asks for a password, and none was given.").arg(server), message,
                       Text::tr("Give the password, or put it where libpq finds it (~/.pgpass)."));
    if (state.startsWith("28"_L1))
        return failure(ErrorCode::AuthenticationFailed, Text::tr("%1 refused the role or its password.").arg(server), message,
                       Text::tr("Check the role, its password and the server's pg_hba.conf."));
    if (state == "3D000"_L1)
        return failure(ErrorCode::DatabaseMissing, Text::tr("The database does not exist on %1.").arg(server), message);
    return failure(ErrorCode::ConnectionFailed, Text::tr("%1 cannot be reached.").arg(server), message,
                   Text::tr("Check that the server runs, its address and port, and the network in between."));
}

/// What the server said in a result that is none.
Error refusal(const PGresult *result)
{
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    return {.code = ErrorCode::QueryFailed,
            .message = Text::tr("The server refused a statement: %1").arg(text(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))),
            .detail = u"SQLSTATE %1: %2"_s.arg(state, text(PQresultErrorMessage(result))),
            .remedy = {}};
}

/// What every session of ours needs, whatever the server, the database or the role have set.
constexpr auto sessionSetup = "SELECT pg_catalog.set_config('search_path', '', false);"
                              "SET statement_timeout = 0; SET lock_timeout = 0; SET default_transaction_read_only = off;"
                              "SET idle_in_transaction_session_timeout = 0; SET datestyle = 'ISO';"_L1;

} // namespace

QueryResult::QueryResult(pg_result *result)
    : m_result(result)
{
}

void QueryResult::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

int QueryResult::rowCount() const
{
    return PQntuples(m_result.get());
}

bool QueryResult::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QString QueryResult::value(int row, int column) const
{
    return isNull(row, column) ? QString() : QString::fromUtf8(PQgetvalue(m_result.get(), row, column));
}

void Connection::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

Connection::Connection(Handle handle, std::stop_token stop)
    : m_handle(std::move(handle))
    , m_stop(std::move(stop))
{
}

Expected<Connection> Connection::open(const ConnectionParameters &parameters, std::stop_token stop,
                                      std::chrono::seconds timeout)
{
    std::vector<QByteArray> texts;
    for (const auto &[keyword, value] : parameters.options.asKeyValueRange()) {
        texts.push_back(keyword.toUtf8());
        texts.push_back(value.toUtf8());
    }
    std::vector<const char *> keywords{"client_encoding", "fallback_application_name"};
    std::vector<const char *> values{"UTF8", "belay"};
    for (std::size_t i = 0; i < texts.size(); i += 2) {
        keywords.push_back(texts[i].constData());
        values.push_back(texts[i + 1].constData());
    }
    if (!parameters.password.isEmpty()) {
        keywords.push_back("password");
        values.push_back(parameters.password.reveal().constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);

    Handle handle(PQconnectStartParams(keywords.data(), values.data(), 0));
    const QString server = serverName(parameters);
    PQsetErrorVerbosity(handle.get(), PQERRORS_VERBOSE);
    PQsetNoticeProcessor(handle.get(), [](void *, const char *) {}, nullptr);

    const auto deadline = std::chrono::steady_clock::now() + timeout;
    auto state = PQstatus(handle.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (state != PGRES_POLLING_OK) {
        if (state == PGRES_POLLING_FAILED)
            return connectionFailure(handle.get(), server);
        if (stop.stop_requested())
            return cancelled();
        if (std::chrono::steady_clock::now() > deadline)
            return failure(ErrorCode::ConnectionFailed, Text::tr("%1 does not answer.").arg(server),
                           u"no answer within %1 s"_s.arg(timeout.count()));
        waitForSocket(handle.get(), state == PGRES_POLLING_READING ? POLLIN : POLLOUT);
        state = PQconnectPoll(handle.get());
    }
    PQsetErrorVerbosity(handle.get(), PQERRORS_DEFAULT);
    Connection connection(std::move(handle), std::move(stop));
    const bool hasTransactionTimeout = connection.serverVersion() >= 170000;
    const auto ready = connection.execute(hasTransactionTimeout ? u"SET transaction_timeout = 0; "_s + sessionSetup : QString(sessionSetup));
    if (!ready)
        return std::unexpected(ready.error());
    return connection;
}

Expected<QueryResult> Connection::query(const QString &sql, const QStringList &parameters)
{
    if (m_stop.stop_requested())
        return cancelled();
    std::vector<QByteArray> texts;
    for (const QString &parameter : parameters)
        texts.push_back(parameter.toUtf8());
    std::vector<const char *> values;
    for (qsizetype i = 0; i < parameters.size(); ++i)
        values.push_back(parameters[i].isNull() ? nullptr : texts[static_cast<std::size_t>(i)].constData());
    PQsendQueryParams(m_handle.get(), sql.toUtf8().constData(), static_cast<int>(values.size()), nullptr, values.data(),
                      nullptr, nullptr, 0);
    return lastResult();
}

Expected<> Connection::execute(const QString &sql)
{
    if (m_stop.stop_requested())
        return cancelled();
    PQsendQuery(m_handle.get(), sql.toUtf8().constData());
    if (const auto result = lastResult(); !result)
        return std::unexpected(result.error());
    return {};
}

Expected<> Connection::copyOut(const QByteArray &sql, const std::function<void(std::span<const char>)> &take)
{
    if (m_stop.stop_requested())
        return cancelled();
    PQsendQuery(m_handle.get(), sql.constData());
    bool isCancelSent = false;
    while (PQisBusy(m_handle.get()))
        waitForAnswer(isCancelSent);
    // Where the copy does not begin, its error is the last result.
    const std::unique_ptr<pg_result, decltype(&PQclear)> begun(PQgetResult(m_handle.get()), &PQclear);
    const bool hasBegun = PQresultStatus(begun.get()) == PGRES_COPY_OUT;
    char *row = nullptr;
    for (int size = 0; hasBegun && waitForCopyData(row, size, isCancelSent); PQfreemem(row))
        take({row, static_cast<std::size_t>(size)});
    const auto ended = lastResult();
    if (isCancelSent)
        return cancelled();
    if (!ended)
        return std::unexpected(ended.error());
    return hasBegun ? Expected<>() : std::unexpected(refusal(begun.get()));
}

/// The next row of a copy; false behind the last and where the connection fails.
bool Connection::waitForCopyData(char *&row, int &size, bool &isCancelSent)
{
    while (true) {
        cancelIfAsked(isCancelSent);
        size = PQgetCopyData(m_handle.get(), &row, 1);
        if (size != 0)
            return size > 0;
        waitForAnswer(isCancelSent);
    }
}

/// A statement that wants to copy from or to us where nobody does: the server gets no data and says so; what it sends is dropped.
void Connection::endCopy(int status, bool &isCancelSent)
{
    if (status == PGRES_COPY_IN)
        PQputCopyEnd(m_handle.get(), "there is no data for it here");
    char *row = nullptr;
    for (int size = 0; status == PGRES_COPY_OUT && waitForCopyData(row, size, isCancelSent);)
        PQfreemem(row);
}

Expected<QueryResult> Connection::lastResult()
{
    bool isCancelSent = false;
    std::optional<Error> error;
    QueryResult last(nullptr);
    while (true) {
        while (PQisBusy(m_handle.get()))
            waitForAnswer(isCancelSent);
        pg_result *raw = PQgetResult(m_handle.get());
        if (!raw)
            break;
        QueryResult result(raw);
        const ExecStatusType status = PQresultStatus(raw);
        endCopy(status, isCancelSent);
        if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY
            || status == PGRES_COPY_IN || status == PGRES_COPY_OUT) {
            last = std::move(result);
        } else if (!error) {
            error = refusal(raw);
        }
    }
    if (PQstatus(m_handle.get()) == CONNECTION_BAD)
        return failure(ErrorCode::ConnectionFailed, Text::tr("The connection to the server was lost."),
                       text(PQerrorMessage(m_handle.get())));
    if (isCancelSent && error)
        return cancelled();
    if (error)
        return std::unexpected(*error);
    return last;
}

void Connection::cancelIfAsked(bool &isCancelSent)
{
    if (isCancelSent || !m_stop.stop_requested())
        return;
    isCancelSent = true;
    if (PGcancel *cancel = PQgetCancel(m_handle.get())) {
        std::array<char, 256> message{};
        PQcancel(cancel, message.data(), static_cast<int>(message.size()));
        PQfreeCancel(cancel);
    }
}

void Connection::waitForAnswer(bool &isCancelSent)
{
    cancelIfAsked(isCancelSent);
    PQflush(m_handle.get());
    waitForSocket(m_handle.get(), POLLIN, m_waiting ? shortSlice : slice);
    if (m_waiting)
        m_waiting();
    PQconsumeInput(m_handle.get());
}

int Connection::serverVersion() const
{
    return PQserverVersion(m_handle.get());
}

int Connection::backendPid() const
{
    return PQbackendPID(m_handle.get());
}

ConnectionParameters Connection::resolvedParameters() const
{
    static const QStringList ours{u"password"_s, u"passfile"_s, u"service"_s, u"client_encoding"_s,
                                  u"fallback_application_name"_s};
    ConnectionParameters parameters;
    PQconninfoOption *options = PQconninfo(m_handle.get());
    for (const PQconninfoOption *option = options; option && option->keyword; ++option) {
        const QString keyword = QString::fromLatin1(option->keyword);
        const QByteArrayView value(option->val);
        // What equals libpq's own default is left out: an older client tool may not know the keyword.
        if (!value.isEmpty() && value != QByteArrayView(option->compiled) && !ours.contains(keyword))
            parameters.options.insert(keyword, QString::fromUtf8(value));
    }
    PQconninfoFree(options);
    parameters.options.insert(u"host"_s, text(PQhost(m_handle.get())));
    parameters.options.insert(u"port"_s, text(PQport(m_handle.get())));
    parameters.options.insert(u"user"_s, text(PQuser(m_handle.get())));
    parameters.options.insert(u"dbname"_s, QString::fromUtf8(PQdb(m_handle.get())));
    parameters.password = Secret(QString::fromUtf8(PQpass(m_handle.get())));
    return parameters;
}

QString sqlState(const Error &error)
{
    static const QRegularExpression pattern(u"^SQLSTATE ([0-9A-Z]{5}):"_s);
    return pattern.match(error.detail).captured(1);
}

QString quoteIdentifier(const QString &name)
{
    QString quoted = name;
    return u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray quoteIdentifier(const QByteArray &name)
{
    QByteArray quoted = name;
    return '"' + quoted.replace('"', "\"\"") + '"';
}

QString quoteLiteral(const QString &literal)
{
    QString quoted = literal;
    quoted.replace(u'\'', u"''"_s);
    if (!quoted.contains(u'\\'))
        return u'\'' + quoted + u'\'';
    return u"E'"_s + quoted.replace(u'\\', u"\\\\"_s) + u'\'';
}

} // namespace Belay
