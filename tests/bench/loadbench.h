// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

namespace Belay {

/// The load of an archive into an empty database: the step of a restore that pg_restore does.
class LoadBench
{
public:
    LoadBench(const TestServer &server, const QString &folder);

    /// Seconds of a bare `pg_restore --jobs`, one for each processor.
    [[nodiscard]] double ofStock(const QString &archive) const;
    /// Seconds of the step "load" in a restore by Belay into a database that does not exist yet.
    [[nodiscard]] double ofBelay(const QString &archive) const;

    /// Makes a database with many small tables and indexes, and an archive of it in the folder.
    [[nodiscard]] QString makeManyTables() const;

private:
    const TestServer &m_server;
    QString m_folder;
    Belayctl m_belayctl;
};

} // namespace Belay
