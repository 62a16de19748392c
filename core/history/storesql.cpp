// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/storesql.h"

#include "core/history/shared/sharedhistory.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

// SQLite's result codes; the lower byte is the kind of an extended one.
constexpr int kindOfCode = 0xff;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

bool isShared(const QString &connection)
{
    return QSqlDatabase::database(connection, false).driverName() == sharedDriver;
}

std::unexpected<Error> statementFailed(const QString &connection, const QSqlError &error)
{
    if (isShared(connection))
        return sharedFailed(error);
    const int kind = error.nativeErrorCode().toInt() & kindOfCode;
    if (kind != sqliteCorrupt && kind != sqliteNotADatabase)
        return storeUnavailable(error.text());
    return std::unexpected(storeDamaged(error.text()));
}

} // namespace

Error storeDamaged(const QString &detail)
{
    return {.code = ErrorCode::HistoryDamaged,
            .message = Text::tr("The file of the history is damaged."),
            .detail = detail,
            .remedy = Text::tr("It is moved aside, and a new one made of the manifests, by: belayctl history verify")};
}

std::unexpected<Error> storeUnavailable(const QString &detail)
{
    return failure(ErrorCode::HistoryUnavailable, Text::tr("The history cannot be read or written."), detail,
                   Text::tr("Look at the detail; free the disk or restore the permissions of the file."));
}

Expected<QSqlQuery> runStatement(const QString &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.setForwardOnly(!isShared(connection)); // there it would allow one result at a time
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        return statementFailed(connection, query.lastError());
    return query;
}

Expected<qint64> readNumber(const QString &connection, const QString &sql)
{
    auto query = runStatement(connection, sql);
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return query->value(0).toLongLong();
    if (query->lastError().isValid())
        return statementFailed(connection, query->lastError());
    return 0;
}

Expected<> inTransaction(const QString &connection, const std::function<Expected<>()> &work)
{
    if (const auto begun = runStatement(connection, u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    auto done = work();
    if (done) {
        const auto committed = runStatement(connection, u"COMMIT"_s);
        if (committed)
            return {};
        done = std::unexpected(committed.error());
    }
    (void)runStatement(connection, u"ROLLBACK"_s); // SQLite may have done so by itself
    return done;
}

} // namespace Belay
