// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Belay {

/// Lines of "name:   value", values aligned; empty values are left out. What came from outside is made visible.
[[nodiscard]] QString fields(const QList<std::pair<QString, QString>> &rows);

/// A table with a heading, columns aligned.
[[nodiscard]] QString table(const QStringList &heading, const QList<QStringList> &rows);

/// Local time, or an empty string.
[[nodiscard]] QString timeText(const QDateTime &time);

/// "1.5 MB", by the locale.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace Belay
