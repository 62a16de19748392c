// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/toc.h"
#include "core/base/errorcode.h"
#include "core/restore/requestchange.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <vector>

namespace Belay {

enum class FindingLevel {
    Blocking,    ///< forbids the restore
    ToAccept,    ///< somebody must say yes
    Information,
};

/// Stable name: blocking, to_accept, information.
QLatin1StringView key(FindingLevel level);

/// Key of the finding by which somebody accepts that what is damaged in an archive is lost.
constexpr QLatin1StringView damagedArchiveKey("archive.damaged");
/// Key of the finding by which somebody accepts that everything goes into default tablespaces.
constexpr QLatin1StringView missingTablespacesKey("tablespaces.missing");

/// What of an archive is not in the restored database, for one reason, where somebody accepts a finding.
struct FindingCost {
    QString cause;               ///< translated, one sentence: what a report counts the entries under
    std::vector<DumpId> leftOut; ///< not given to pg_restore, which could only fail on them
    std::vector<DumpId> mayFail; ///< tried all the same; their failure is part of what is accepted
    QStringList lost;            ///< names of the objects, or of the data, that will be missing in any case

    bool operator==(const FindingCost &) const = default;
};

/// Key of the finding by which somebody accepts that pg_restore sees an archive of unknown origin without a seal.
constexpr QLatin1StringView unsealedKey("tools.unsealed");
/// Key of the finding by which somebody accepts that the target is gone while the mode recreate loads.
constexpr QLatin1StringView notAtomicKey("recreate.not_atomic");

/// What one check before the restore found.
struct Finding {
    QString key; ///< stable, e.g. "role.cannot_create_database"
    FindingLevel level = FindingLevel::Information;
    QString message;  ///< translated, one sentence
    QString evidence; ///< raw: names, numbers
    QString remedy;   ///< translated; may be empty
    ErrorCode code = ErrorCode::PreflightRefused; ///< of the error that a blocking finding becomes
    std::vector<FindingCost> costs; ///< of a finding to accept
    std::vector<RequestChange> changes; ///< other choices that do away with it

    bool operator==(const Finding &) const = default;
};

} // namespace Belay
