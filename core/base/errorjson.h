// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

namespace Belay {

/// An error as reports and `--json` print it: code (its key), message, detail, remedy.
[[nodiscard]] QJsonObject errorJson(const Error &error);

} // namespace Belay
