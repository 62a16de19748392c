// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Belay {

/// Writes a line to the system's journal under the name "belay" (`journalctl -t belay`). Nothing happens where there is none.
void tellSystemJournal(const QString &line);

} // namespace Belay
