// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection.h"
#include "core/restore/consent.h"
#include "core/restore/targetinventory.h"

#include <QJsonObject>

#include <chrono>
#include <optional>
#include <vector>

namespace Belay {

/// The rows of a table now and after a restore.
struct RowChange {
    QString schema;
    QString name;
    std::optional<qint64> now;  ///< as the server's statistics estimate them; absent: there is no such table
    std::optional<qint64> then; ///< as the archive has them; absent: the archive has no such table

    bool operator==(const RowChange &) const = default;
};

/// What a restore does to its target, in numbers and names.
struct RestoreEffects {
    int created = 0;          ///< objects of the archive that the target does not have
    int replaced = 0;         ///< objects that both have
    QStringList notInArchive; ///< objects that only the target has: in place they stay, else they are set aside with it
    QStringList droppedAlong; ///< in place: objects that are not in the archive and go with what is dropped
    bool dropsTablesAlong = false; ///< there is a table among them
    QStringList blockers;     ///< in place: what forbids to drop what must be dropped
    std::vector<RowChange> rows; ///< every table whose rows are or will be the target's
    int relations = 0;        ///< tables and sequences of the target
    qint64 roomNeeded = 0;    ///< bytes on the server, about
    std::optional<qint64> roomPresent; ///< where that can be known
    std::optional<std::chrono::seconds> duration; ///< about, by an earlier run into the same target

    /// For the history and `--plan --json`.
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const RestoreEffects &) const = default;
};

struct RestorePlan;

/// Compares what a plan restores with the target, whose inventory is empty and whose connection is null where it does not
/// exist, and asks for the room on the server. Changes nothing. Errors: those of Connection::query().
[[nodiscard]] Expected<RestoreEffects> readEffects(const RestorePlan &plan, const TargetInventory &inventory, Connection &server,
                                                   Connection *target);

/// The rows that are there now and not afterwards, over all tables, about; and those that are in the archive.
struct RowTotals {
    qint64 now = 0;
    qint64 then = 0;
    int tablesThatLose = 0;
};
[[nodiscard]] RowTotals totalsOf(const std::vector<RowChange> &rows);

} // namespace Belay
