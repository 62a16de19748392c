// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/guidelanguage.h"

#include <QStringList>

#include <vector>

namespace Belay {

/// What the program looks at by itself before a restore.
struct CheckedByBelay {
    QString text;
    QStringList findings; ///< keys of the findings that say otherwise; "roles.*" is all of a kind

    /// True if a finding with this key is about it.
    [[nodiscard]] bool covers(const QString &findingKey) const;
    bool operator==(const CheckedByBelay &) const = default;
};

/// What only a person can know.
struct CheckedByPerson {
    QString key; ///< stable, e.g. "checklist.archive_is_right"; accepted as a finding is: `--accept KEY`
    QString text;

    bool operator==(const CheckedByPerson &) const = default;
};

/// The list of the runbook "Checklist before a restore", read from its page.
struct Checklist {
    std::vector<CheckedByBelay> byBelay;
    std::vector<CheckedByPerson> byPerson;

    bool operator==(const Checklist &) const = default;
};

[[nodiscard]] Checklist checklistBeforeRestore(GuideLanguage language);

/// The keys of what only a person can know, in the order of the page.
[[nodiscard]] QStringList checklistKeys();

} // namespace Belay
