// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guidelanguage.h"

#include <optional>
#include <vector>

namespace Belay {

/// A page of docs/runbooks, as the program carries it.
struct Runbook {
    QString name;     ///< stable, e.g. "disk-full"
    QString title;    ///< e.g. "Disk full"
    QString markdown; ///< all of it, with its title

    bool operator==(const Runbook &) const = default;
};

/// All pages of a language, in the order of docs/runbooks/README.md.
[[nodiscard]] std::vector<Runbook> runbooks(GuideLanguage language);

/// One page, or nothing where there is none of that name.
[[nodiscard]] std::optional<Runbook> runbook(const QString &name, GuideLanguage language);

/// The name of the page that a link within a page leads to ("roll-back.md"), or empty where it leads elsewhere.
[[nodiscard]] QString runbookOfLink(const QString &link);

} // namespace Belay
