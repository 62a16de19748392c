// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/sqlstatement.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HistoryStore)
};

} // namespace

Expected<QSqlQuery> execute(const QString &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        return historyUnavailable(query.lastError().text());
    return query;
}

std::unexpected<Error> historyUnavailable(const QString &detail)
{
    return failure(ErrorCode::HistoryUnavailable, Text::tr("The history cannot be read or written."), detail,
                   Text::tr("Look at the detail; free the disk or restore the permissions of the file."));
}

} // namespace Belay
