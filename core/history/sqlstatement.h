// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

namespace Belay {

/// Runs one statement on the QSqlDatabase of this name, on its thread, with bound values. Errors: HistoryUnavailable.
[[nodiscard]] Expected<QSqlQuery> execute(const QString &connection, const QString &sql, const QVariantList &values = {});

/// HistoryUnavailable, with what a person can do about it.
[[nodiscard]] std::unexpected<Error> historyUnavailable(const QString &detail);

} // namespace Belay
