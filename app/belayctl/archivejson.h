// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/structurecheck.h"

#include <QJsonArray>

namespace Belay {

/// What is wrong with an archive, as every verb that looks for it prints it.
[[nodiscard]] QJsonArray problemsJson(const std::vector<ArchiveProblem> &problems);

} // namespace Belay
