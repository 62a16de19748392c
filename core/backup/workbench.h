// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data/verifiedarchives.h"
#include "core/base/clock.h"
#include "core/base/places.h"
#include "core/postgres/clienttools.h"
#include "core/postgres/processrunner.h"

namespace Belay {

/// What a job needs of the outside world.
struct Workbench {
    Places places;
    ClientTools tools;
    ProcessRunner &runner;
    const Clock &clock;
    VerifiedArchives &archives; ///< of this session
    QString program; ///< "belay 0.1.0", for the history
};

} // namespace Belay
