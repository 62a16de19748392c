// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"
#include "core/postgres/connection.h"

#include <QStringList>

#include <set>

namespace Belay {

/// What is there and does not do its work. Names are quoted and qualified as SQL takes them.
struct DatabaseHealth {
    QStringList invalidIndexes;
    QStringList unvalidatedConstraints; ///< that the archive does not itself declare NOT VALID
    QStringList emptyViews;             ///< materialized views that the archive fills, and that cannot be read
    QStringList sequencesBehind;        ///< "sequence behind table.column": the next row would get a number that is taken

    /// True if the archive promises better than what was found. A sequence can be behind in the archive itself: not so.
    [[nodiscard]] bool isSound() const
    {
        return invalidIndexes.isEmpty() && unvalidatedConstraints.isEmpty() && emptyViews.isEmpty();
    }
    bool operator==(const DatabaseHealth &) const = default;
};

/// Asks a restored database. `missing` are entries of the archive that are known not to be there. Changes nothing. Errors:
/// those of Connection::query().
[[nodiscard]] Expected<DatabaseHealth> readHealth(Connection &database, const Toc &toc, const std::set<DumpId> &missing);

} // namespace Belay
