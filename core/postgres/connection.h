// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/postgres/connectionparameters.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

struct pg_conn;
struct pg_result;

namespace Belay {

/// The rows that a statement returned, as text.
class QueryResult
{
public:
    explicit QueryResult(pg_result *result);

    [[nodiscard]] int rowCount() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    /// A null string for NULL.
    [[nodiscard]] QString value(int row, int column) const;
    [[nodiscard]] qint64 integer(int row, int column) const { return value(row, column).toLongLong(); }
    [[nodiscard]] bool boolean(int row, int column) const { return value(row, column) == QLatin1StringView("t"); }

private:
    struct Clear {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

/// One session on a server. Used by one thread at a time. A stop request cancels the statement on the server.
class Connection
{
public:
    /// Connects within `timeout`. The session speaks UTF-8, has an empty search_path beyond pg_catalog and no time-outs
    /// of its own. Errors: ConnectionFailed, AuthenticationFailed (also when a password is needed and there is none:
    /// nobody is asked), DatabaseMissing, Cancelled.
    [[nodiscard]] static Expected<Connection> open(const ConnectionParameters &parameters, std::stop_token stop = {},
                                                   std::chrono::seconds timeout = std::chrono::seconds(15));

    /// Runs one statement with bound parameters ($1, $2, …; a null string is NULL). Errors: QueryFailed with the
    /// SQLSTATE in the detail, ConnectionFailed, Cancelled.
    [[nodiscard]] Expected<QueryResult> query(const QString &sql, const QStringList &parameters = {});

    /// Runs several statements without parameters as one message; all or nothing where no transaction commands are in
    /// it. Errors as query().
    [[nodiscard]] Expected<> execute(const QString &sql);

    /// Runs a `COPY … TO STDOUT` and gives its text to `take`, row by row, each with its newline; both the statement and
    /// the text are in the session's client encoding. Errors as query().
    [[nodiscard]] Expected<> copyOut(const QByteArray &sql, const std::function<void(std::span<const char>)> &take);

    /// Called every few ms while a statement of this session is waited for; an empty function ends that.
    void setWaiting(std::function<void()> waiting) { m_waiting = std::move(waiting); }

    /// E.g. 170011.
    [[nodiscard]] int serverVersion() const;
    /// The session's process id on the server.
    [[nodiscard]] int backendPid() const;
    /// What the session really uses: defaults, service file and password file resolved.
    [[nodiscard]] ConnectionParameters resolvedParameters() const;

private:
    struct Finish {
        void operator()(pg_conn *connection) const;
    };
    using Handle = std::unique_ptr<pg_conn, Finish>;

    Connection(Handle handle, std::stop_token stop);
    [[nodiscard]] Expected<QueryResult> lastResult();
    [[nodiscard]] bool waitForCopyData(char *&row, int &size, bool &isCancelSent);
    void endCopy(int status, bool &isCancelSent);
    void waitForAnswer(bool &isCancelSent);
    void cancelIfAsked(bool &isCancelSent);

    Handle m_handle;
    std::stop_token m_stop;
    std::function<void()> m_waiting;
};

/// SQLSTATE of an error of Connection, or empty.
[[nodiscard]] QString sqlState(const Error &error);

/// `name` as an SQL identifier, always quoted. The only way by which a name gets into a statement.
[[nodiscard]] QString quoteIdentifier(const QString &name);
/// The same in a server's encoding, none of which has a quote within another character.
[[nodiscard]] QByteArray quoteIdentifier(const QByteArray &name);
/// `text` as an SQL string literal, for statements that take no parameters.
[[nodiscard]] QString quoteLiteral(const QString &text);

} // namespace Belay
