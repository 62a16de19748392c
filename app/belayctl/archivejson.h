// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/structurecheck.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Belay {

/// What is wrong with an archive, as every verb that looks for it prints it.
[[nodiscard]] QJsonArray problemsJson(const std::vector<ArchiveProblem> &problems);

/// What names an entry of an archive: dump_id, desc, namespace (null where it has none), tag, owner, section.
[[nodiscard]] QJsonObject entryJson(const Toc &toc, const TocEntry &entry);

} // namespace Belay
