// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restore/restorerequest.h"

#include <QCommandLineParser>

namespace Belay {

/// What --schema, --table, --exclude-table and --entry pick out of an archive. Errors: Usage.
[[nodiscard]] Expected<PartChoice> partFrom(const QCommandLineParser &parser);

} // namespace Belay
