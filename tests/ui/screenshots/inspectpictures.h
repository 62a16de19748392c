// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/restore/room.h"
#include "tests/ui/screenshots/shooting.h"
#include "ui/shell/mainwindow.h"

namespace Belay {

/// What is inspected; empty paths are left out.
struct Archives {
    QString main;
    QString other;   ///< to compare with
    QString damaged; ///< of which some is whole
};

/// The Inspect page, from an empty one to a refused file.
void shootInspect(const Shooting &shoot, Room &room, MainWindow &window, const Archives &archives);

} // namespace Belay
