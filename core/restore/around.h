// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Belay {

/// What somebody wants to happen around a restore, as it was typed. Empty: nothing.
struct AroundChoice {
    QString beforeCommand; ///< run right before the target is touched; split by commandWords(), never given to a shell
    QString afterCommand;  ///< run once the target is there again, new or old
    QString sqlFile;       ///< run on the copy, after it was compared with the archive and before it takes the target's place
    QString healthUrl;     ///< must answer 2xx after the switch, else the switch is undone
    int healthSeconds = 60; ///< how long it may take to

    bool operator==(const AroundChoice &) const = default;
};

/// The same as it will happen: part of a plan.
struct Around {
    QStringList beforeCommand; ///< the program by its absolute path, and its arguments
    QStringList afterCommand;
    QString sqlFile;   ///< absolute path
    QString sqlSha256; ///< of what was in it when the plan was made
    QString healthUrl;
    std::chrono::seconds healthTimeout{60};

    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const Around &) const = default;
};

/// Splits the commands and looks their programs up, reads and checks the SQL file, checks the URL. Errors: Usage, saying what of
/// it cannot be done.
[[nodiscard]] Expected<Around> planAround(const AroundChoice &choice);

/// The content of an SQL file: UTF-8 without zero bytes, for the server alone. Errors: Usage; where it is too large; where it has
/// commands of psql, with their line.
[[nodiscard]] Expected<QByteArray> readSqlFile(const QString &path);

} // namespace Belay
