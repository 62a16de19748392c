// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ownership.h"
#include "core/postgres/connection.h"
#include "core/restore/finding.h"
#include "core/restore/restoreplan.h"

#include <span>
#include <vector>

namespace Belay {

using Findings = std::vector<Finding>;

/// What a check may look at. Nothing of it may be changed.
struct CheckContext {
    const RestorePlan &plan; ///< its findings are not there yet
    const Toc &toc;          ///< of what is restored
    const Dependencies &dependencies;
    const Ownership &ownership;
    Connection &server;               ///< to the maintenance database
    Connection *target;               ///< to the target; null where it does not exist or does not let us in

    [[nodiscard]] const RoleFacts &role() const { return plan.server.role; }
    /// The target as a database of its server, or null.
    [[nodiscard]] const DatabaseFacts *targetFacts() const { return plan.server.database(plan.target.database); }
    [[nodiscard]] bool isInPlace() const { return plan.mode == RestoreMode::InPlace; }
    /// True if a new database takes the place of an old one.
    [[nodiscard]] bool isReplacing() const { return !isInPlace() && plan.replacesTarget(); }
};

/// Looks at one thing and says what it found: nothing, where all is well. Errors: those of Connection::query().
using Check = Expected<Findings> (*)(const CheckContext &);

/// Every check there is. To add one, write its file and name it in checklist.cpp; one that is a single query is a row of
/// queries.cpp.
[[nodiscard]] std::span<const Check> allChecks();

/// Names or the like as evidence, a line each, cut where nobody reads on.
[[nodiscard]] QString evidence(const QStringList &lines);

/// The value in a column of every row.
[[nodiscard]] QStringList column(const QueryResult &rows, int column);

/// What is missing where these entries (positions in the Toc) cannot be made: they, and everything that depends on them.
[[nodiscard]] FindingCost costOf(const CheckContext &context, const std::vector<quint32> &entries, const QString &cause);

/// The same where it is not certain that they cannot be made: they are tried, unless one failure ends everything.
[[nodiscard]] FindingCost riskOf(const CheckContext &context, const std::vector<quint32> &entries, const QString &cause);

} // namespace Belay
