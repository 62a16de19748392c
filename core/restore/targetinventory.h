// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"
#include "core/postgres/connection.h"

#include <QStringList>

#include <cstddef>
#include <vector>

namespace Belay {

/// An object of a database, named as an archive of it would name it.
struct TargetObject {
    quint32 catalog = 0; ///< oid of the system catalog that it is in
    quint32 oid = 0;
    QString kind;   ///< as an archive's desc: "TABLE"
    QString schema; ///< null where its kind has none
    QString name;   ///< as an archive's tag
    qint64 rows = -1; ///< of a table or materialized view: about how many; -1 for anything else

    bool operator==(const TargetObject &) const = default;
};

/// "TABLE public.orders"
[[nodiscard]] QString nameOf(const TargetObject &object);

/// What is in a database beside what its server and its extensions brought.
using TargetInventory = std::vector<TargetObject>;

/// Reads the catalogs, in one query. Errors: those of Connection::query().
[[nodiscard]] Expected<TargetInventory> readInventory(Connection &database);

/// What `pg_restore --clean` would do in a database besides making what it drops anew. Objects by their place in the
/// inventory.
struct CleanEffect {
    std::vector<std::size_t> droppedAlong; ///< go with what is dropped and do not come back
    QStringList blockers; ///< "view b depends on table a": nobody drops the one, so the other cannot be dropped

    bool operator==(const CleanEffect &) const = default;
};

/// Asks the catalogs what hangs on the objects that would be dropped. Errors: those of Connection::query().
[[nodiscard]] Expected<CleanEffect> readCleanEffect(Connection &database, const TargetInventory &inventory,
                                                    const std::vector<std::size_t> &dropped);

} // namespace Belay
