// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/restore/room.h"
#include "tests/ui/screenshots/shooting.h"
#include "ui/shell/mainwindow.h"

namespace Belay {

/// The History page, and the reports that it writes.
void shootHistory(const Shooting &shoot, Room &room, MainWindow &window);

} // namespace Belay
