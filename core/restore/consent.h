// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/finding.h"

#include <map>

namespace Belay {

/// What somebody agreed to do without: the costs of all findings that were accepted. What it explains fails no restore,
/// and makes its verdict `incomplete`; whatever it does not explain is a failure as ever.
struct Consent {
    std::map<DumpId, QString> leftOut; ///< entries that are not given to pg_restore, and the cause
    std::map<DumpId, QString> mayFail; ///< entries that may fail, and the cause
    QStringList lost;                  ///< names of what will be missing in any case
    QStringList degradations;          ///< causes by which something is there, and not as it was
    bool ignoresTablespaces = false;

    bool operator==(const Consent &) const = default;
};

/// The consent that lies in accepting the findings with these keys.
[[nodiscard]] Consent consentTo(const std::vector<Finding> &findings, const QStringList &accepted);

/// Names of what will be missing in any case where this finding is accepted, each once.
[[nodiscard]] QStringList lostBy(const Finding &finding);

/// The keys of findings that somebody must accept and nobody has, each once.
[[nodiscard]] QStringList unacceptedKeys(const std::vector<Finding> &findings, const QStringList &accepted);

} // namespace Belay
