// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guidelanguage.h"

#include <vector>

namespace Belay {

enum class GuideKind { Runbook, Explanation };

/// Something that can be read about a subject.
struct GuideHit {
    GuideKind kind = GuideKind::Runbook;
    QString name;    ///< of the runbook, or the explanation's id
    QString title;   ///< the runbook's, or what the message means
    QString excerpt; ///< the line in which the first word was found; of an explanation, a message that it is for

    bool operator==(const GuideHit &) const = default;
};

/// Runbooks, then explanations, that have every word of the query somewhere; case and accents do not count. Where the query is
/// itself a message that can be explained, its explanation comes first. Everything for an empty query.
[[nodiscard]] std::vector<GuideHit> searchGuide(const QString &query, GuideLanguage language);

} // namespace Belay
