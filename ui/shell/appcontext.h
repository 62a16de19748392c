// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/places.h"
#include "core/jobs/jobservice.h"
#include "core/postgres/processrunner.h"
#include "core/restore/restorer.h"
#include "core/settings/credentialstore.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/toolcatalogue.h"

namespace Belay {

/// What the pages work with. Made once in main() and outlives every page. Main thread; what a job needs of it is
/// workbench(), a value.
struct AppContext {
    JobService &jobs;
    Places places;
    ProcessRunner &runner;
    const Clock &clock;
    VerifiedArchives &archives;
    ToolCatalogue &tools; ///< may still be looking when a page is made
    CredentialStore &credentials;
    ConnectionController &connections; ///< also the preferences
    QString program;                   ///< "belay 0.1.0"

    /// What jobs need, with the client tools as known now.
    [[nodiscard]] Workbench workbench() const
    {
        return {.places = places,
                .tools = tools.tools(),
                .runner = runner,
                .clock = clock,
                .archives = archives,
                .program = program};
    }
};

} // namespace Belay
