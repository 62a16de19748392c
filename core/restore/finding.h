// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errorcode.h"

#include <QLatin1StringView>
#include <QString>

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

    bool operator==(const Finding &) const = default;
};

} // namespace Belay
