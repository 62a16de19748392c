// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/history/runchoice.h"

class QCommandLineParser;

namespace Belay {

/// Adds the options that choose runs of the history: --database, --server, --operator, --kind, --verdict, --since,
/// --until, --text.
void addRunChoiceOptions(QCommandLineParser &parser);

/// What these options say. Errors: Usage.
[[nodiscard]] Expected<RunChoice> runChoiceOf(const QCommandLineParser &parser);

} // namespace Belay
