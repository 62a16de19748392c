// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>

namespace Belay {

// Statements on the store, for the files of this room. `connection` is the name of a QSqlDatabase.

/// HistoryUnavailable, with what to do about it.
[[nodiscard]] std::unexpected<Error> storeUnavailable(const QString &detail);

/// HistoryDamaged, with what to do about it.
[[nodiscard]] Error storeDamaged(const QString &detail);

/// Runs one statement with bound values. Errors: HistoryUnavailable; HistoryDamaged where the file contradicts itself; on the shared history
/// those of sharedFailed().
[[nodiscard]] Expected<QSqlQuery> runStatement(const QString &connection, const QString &sql, const QVariantList &values = {});

/// The first value of the first row; 0 where there is none. Errors as runStatement().
[[nodiscard]] Expected<qint64> readNumber(const QString &connection, const QString &sql);

/// Does `work` between BEGIN IMMEDIATE and COMMIT: all of it is durable, or none of it. Errors as runStatement(); those of `work`.
[[nodiscard]] Expected<> inTransaction(const QString &connection, const std::function<Expected<>()> &work);

} // namespace Belay
