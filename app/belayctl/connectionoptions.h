// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connectionparameters.h"

#include <QCommandLineParser>

namespace Belay {

/// Adds -h, -p, -U, -d, -w and -W, as the tools of PostgreSQL have them.
void addConnectionOptions(QCommandLineParser &parser);

/// The connection that the options name; what they leave open is for libpq: PG* variables, service, passfile. With -W the
/// password is asked on the terminal. Errors: Usage.
[[nodiscard]] Expected<ConnectionParameters> connectionFrom(const QCommandLineParser &parser);

} // namespace Belay
