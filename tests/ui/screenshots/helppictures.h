// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/restore/room.h"
#include "tests/ui/screenshots/shooting.h"
#include "ui/shell/mainwindow.h"

namespace Belay {

/// The Help page: a runbook, a message that somebody pasted, the check of this computer, the bundle.
void shootHelp(const Shooting &shoot, Room &room, MainWindow &window);

} // namespace Belay
