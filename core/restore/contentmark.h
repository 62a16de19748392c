// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection.h"

namespace Belay {

/// A text that differs before and after objects of a database were dropped and made anew, as `pg_restore --clean` does:
/// they have other oids then. What sessions make for themselves alone does not count. Errors: those of Connection.
[[nodiscard]] Expected<QString> contentMark(const ConnectionParameters &database);

} // namespace Belay
