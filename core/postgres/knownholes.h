// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/clienttools.h"

namespace Belay {

/// A release of PostgreSQL.
struct Release {
    int major = 0;
    int minor = 0;

    bool operator==(const Release &) const = default;
};

/// Reads the beginning of a version's text: "17.12 (Debian …)", "18beta1". Zeros where there is no number.
[[nodiscard]] Release releaseOf(const QString &versionText);

/// True if the tool is older than the release that closed CVE-2026-116314: then a crafted archive runs code in it.
[[nodiscard]] bool hasKnownHole(const ClientTool &tool);

} // namespace Belay
