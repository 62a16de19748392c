// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testserver.h"

namespace Belay {

/// A database that ten clients use while it is restored: each connects, counts a table's rows, leaves, rests for five
/// milliseconds, and comes again.
class SwitchGap
{
public:
    /// Makes the database and an archive of it in `folder`.
    SwitchGap(const TestServer &server, const QString &folder);

    /// The longest time in seconds for which one of the clients waited between the old content and the new, in a restore by
    /// Belay in mode swap: from its last answer out of the old table to its first out of the new.
    [[nodiscard]] double ofBelay() const;
    /// The same during `pg_restore --clean --if-exists`.
    [[nodiscard]] double ofStock() const;

private:
    [[nodiscard]] double during(const QString &program, const QStringList &arguments) const;

    const TestServer &m_server;
    QString m_folder;
    QString m_archive;
};

} // namespace Belay
