// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Belay {

/// True if the statement is one by which pg_dump loads rows, such as `COPY schema.name (a, "b c") FROM stdin;`.
[[nodiscard]] bool isDumpedCopyStatement(QByteArrayView sql);

} // namespace Belay
