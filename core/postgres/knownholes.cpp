// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/knownholes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
/// The releases that closed CVE-2026-116314.
constexpr std::array firstSafeReleases{Release{18, 7}, Release{17, 12}, Release{16, 16}, Release{15, 20}, Release{14, 25}};
}

Release releaseOf(const QString &versionText)
{
    static const QRegularExpression number(uR"(^(\d+)(?:\.(\d+))?)"_s);
    const auto match = number.match(versionText);
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

bool hasKnownHole(const ClientTool &tool)
{
    const Release release = releaseOf(tool.versionText);
    const auto *const fixed = std::ranges::find(firstSafeReleases, release.major, &Release::major);
    if (fixed == firstSafeReleases.end())
        return release.major < firstSafeReleases.back().major; // no longer maintained; newer majors came with the fix
    return release.minor < fixed->minor;
}

} // namespace Belay
