// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/runrecord.h"

#include <QDate>
#include <QJsonObject>

namespace Belay {

/// Which runs a person wants to see, as it is chosen and kept under a name: unlike in a RunFilter, the last seven days
/// are always the last seven. An empty field does not filter.
struct RunChoice {
    QString text;
    QString database;
    QString server;
    QString operatorName;
    std::optional<RunKind> kind;
    std::optional<Verdict> verdict;
    int lastDays = 0; ///< 0: the dates below count
    QDate from;       ///< the first day, in local time
    QDate to;         ///< the last day, in local time

    /// What passes at the time `now`.
    [[nodiscard]] RunFilter filter(const QDateTime &now) const;
    [[nodiscard]] bool isEmpty() const { return *this == RunChoice(); }

    /// Only what was chosen is in it.
    [[nodiscard]] QJsonObject toJson() const;
    /// What is not understood is left out.
    [[nodiscard]] static RunChoice fromJson(const QJsonObject &json);

    bool operator==(const RunChoice &) const = default;
};

} // namespace Belay
